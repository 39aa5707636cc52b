import { z } from 'zod'

const part = z
  .string()
  .min(1)
  .max(1500)
  .regex(/^[A-Za-z0-9_-]+$/, 'not base64url')

const shared = { kid: z.string().min(1).max(200).exactOptional(), use: z.literal('enc').exactOptional() }

/** A person's public key (RFC 7517, 8037) that an archive is sealed to. Strict, so that no private part comes along. */
export const deliveryKey = z
  .discriminatedUnion('kty', [
    z.strictObject({ kty: z.literal('OKP'), crv: z.literal('X25519'), x: part, ...shared }),
    z.strictObject({
      kty: z.literal('EC'),
      crv: z.enum(['P-256', 'P-384', 'P-521']),
      x: part,
      y: part,
      ...shared,
    }),
    z.strictObject({ kty: z.literal('RSA'), n: part.min(342, 'at least 2048 bits'), e: part, ...shared }),
  ])
  .describe('Public key of the person (JWK): X25519, P-256, P-384, P-521 or RSA of 2048 bits and more.')

export type DeliveryKey = z.infer<typeof deliveryKey>
