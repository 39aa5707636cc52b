// biome-ignore-all lint/suspicious/noTemplateCurlyInString: it is how stores.yaml refers to secrets.
import { z } from 'zod'
import { filledIn } from '../store-members.ts'

const secret = filledIn.refine(text => /^\$\{[^}]+\}$/u.test(text), {
  error: 'a secret stands in the file; write ${NAME} or ${file:/run/secrets/name} for it',
})

/** Where a desk keeps its files in S3, or in what speaks like it. */
export const s3Member = z
  .strictObject({
    bucket: z
      .string()
      .min(3, 'names of buckets have at least 3 characters')
      .max(255)
      .describe('The name of the bucket.'),
    prefix: z
      .string()
      .default('')
      .describe('Nothing is touched but objects that begin so; notes of what is about to go lie below it.'),
    region: z
      .string()
      .min(1, 'must not be empty')
      .default('us-east-1')
      .describe('The region the bucket lies in.'),
    endpoint: z
      .url({ protocol: /^https?$/u, error: 'not an address; write https://HOST or http://HOST:PORT' })
      .exactOptional()
      .describe('Of a server that is not Amazon’s.'),
    'path-style': z
      .boolean()
      .exactOptional()
      .describe('The bucket stands in the path; unless said, where `endpoint` is set.'),
    'access-key': secret
      .exactOptional()
      .describe('As ${NAME}; absent with `secret-key`: as the AWS SDK finds one (role, environment).'),
    'secret-key': secret.exactOptional().describe('As ${NAME}; stands beside `access-key`.'),
  })
  .refine(each => (each['access-key'] === undefined) === (each['secret-key'] === undefined), {
    error: 'of "access-key" and "secret-key" one is missing',
  })
  .describe('The bucket of the desk’s files.')
