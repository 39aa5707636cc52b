// biome-ignore-all lint/suspicious/noTemplateCurlyInString: it is how stores.yaml refers to secrets.
import { z } from 'zod'
import { baseProblem } from '../rest/base-url.ts'
import { filledIn } from '../store-members.ts'

const secret = filledIn.refine(text => /^\$\{[^}]+\}$/u.test(text), {
  error: 'a secret stands in the file; write ${NAME} or ${file:/run/secrets/name} for it',
})

/** Where a desk keeps copies of its records for searching. */
export const searchMember = z
  .strictObject({
    url: z
      .url({ protocol: /^https?$/u, error: 'not an address; write https://HOST:PORT' })
      .refine(text => new URL(text).pathname === '/', 'must end after the host: no path, no query')
      .describe('Where Elasticsearch or OpenSearch answers.'),
    user: filledIn.exactOptional().describe('Who signs in there; absent: nobody does.'),
    password: secret.exactOptional().describe('As ${NAME}; stands beside `user`.'),
    'api-key': secret.exactOptional().describe('As Elasticsearch encodes it, instead of user and password.'),
  })
  .refine(each => (each.user === undefined) === (each.password === undefined), {
    error: 'of "user" and "password" one is missing',
  })
  .refine(each => each.user === undefined || each['api-key'] === undefined, {
    error: 'either a user or an "api-key", not both',
  })
  .refine(
    each => (each.user === undefined && each['api-key'] === undefined) || baseProblem(each.url) === undefined,
    { error: 'with a login it must begin with https:// (http:// only on this machine)', path: ['url'] },
  )
  .describe('The search server with copies of the desk’s records.')
