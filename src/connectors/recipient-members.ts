// biome-ignore-all lint/suspicious/noTemplateCurlyInString: it is what to write.
import { z } from 'zod'
import { badReferences } from './secrets.ts'

const reference = z
  .string()
  .regex(/^\$\{[^}]+\}$/, 'a secret has no business in this file; write ${NAME} or ${file:/run/secrets/name}')
  .refine(text => badReferences(text).length === 0, {
    error: 'not a reference to a secret; write ${NAME} or ${file:/run/secrets/name}',
  })

const urlProblem = (text: string, isForTests: boolean): string | undefined => {
  if (!URL.canParse(text)) return 'not a URL; write https://HOST/PATH'
  const url = new URL(text)
  if (url.username !== '' || url.password !== '')
    return 'no name or password may stand in it: messages are signed'
  if (url.hash !== '') return 'nothing after "#" is ever sent; leave it out'
  if (url.protocol === 'https:') return undefined
  if (url.protocol !== 'http:') return 'not an https:// URL'
  if (url.hostname !== '127.0.0.1') return 'not an https:// URL: personal data do not travel in the clear'
  return isForTests ? undefined : 'not an https:// URL; http://127.0.0.1 is only for tests (for-tests: true)'
}

const webhook = z
  .strictObject({
    url: z
      .string()
      .min(1, 'must not be empty')
      .max(2000, 'at most 2000 characters')
      .describe('https:// and the address that messages are posted to.'),
    secret: reference.describe(
      'Shared with the recipient, at least 24 bytes: whsec_ and base64, or plain text. Signs every message.',
    ),
    'for-tests': z
      .boolean()
      .default(false)
      .describe('Lets messages go to 127.0.0.1, also without TLS. Never in production.'),
  })
  .superRefine(({ url, 'for-tests': isForTests }, context) => {
    const message = urlProblem(url, isForTests)
    if (message !== undefined) context.addIssue({ code: 'custom', path: ['url'], message })
  })
  .describe('Where a signed message is posted; an answer of 200 to 299 acknowledges it.')

const recipient = z
  .strictObject({
    name: z
      .string()
      .regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'use lower-case letters, digits and hyphens, at most 64')
      .describe('Told in reports and in the answer to the person.'),
    categories: z
      .array(z.string().min(1, 'must not be empty'))
      .nonempty('at least one category is needed; leave "categories" out for all')
      .optional()
      .describe('Of tickets whose data it was given. Absent: all.'),
    webhook: webhook.optional(),
    email: z
      .email('not an e-mail address')
      .optional()
      .describe('Told by mail; somebody notes its answer with gallra requests acknowledge.'),
  })
  .refine(({ webhook, email }) => (webhook === undefined) !== (email === undefined), {
    error: 'either "webhook" or "email" is needed, and not both',
  })

/** `recipients:` of a store: to whom its data were passed on, who are told of what becomes of them (GDPR Art 19). */
export const recipientsMember = z
  .array(recipient)
  .max(50, 'at most 50 recipients')
  .superRefine((recipients, context) => {
    const names = recipients.map(({ name }) => name)
    for (const [index, name] of names.entries()) {
      if (names.indexOf(name) < index)
        context.addIssue({
          code: 'custom',
          path: [index, 'name'],
          message: `the name "${name}" is taken above`,
        })
    }
  })
  .default([])
  .describe('To whom data of this store were passed on: they are told when a person is erased or corrected.')

export type RecipientSpec = z.infer<typeof recipient>
