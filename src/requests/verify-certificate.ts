import { compactVerify, createLocalJWKSet, errors, type JSONWebKeySet } from 'jose'
import { z } from 'zod'
import { certificateType } from './certificate.ts'

const claimsSchema = z.object({
  iss: z.literal('gallra'),
  iat: z.int(),
  request: z.string(),
  reference: z.string(),
  type: z.string(),
  state: z.enum(['completed', 'partly-withheld']),
  received: z.iso.datetime(),
  completed: z.iso.datetime(),
  identity: z.string(),
  stores: z.array(
    z.object({
      store: z.string(),
      found: z.int(),
      erased: z.int(),
      anonymised: z.int(),
      rectified: z.int().exactOptional(),
      withheld: z.array(z.object({ what: z.string(), ground: z.string(), until: z.string().optional() })),
    }),
  ),
  ledger: z.object({ size: z.int(), hash: z.string() }).optional(),
})

export type ReadCertificate = z.infer<typeof claimsSchema>

export type CertificateCheck =
  | { readonly valid: true; readonly kid: string | undefined; readonly certificate: ReadCertificate }
  | {
      readonly valid: false
      readonly because: 'unreadable' | 'unknown-key' | 'bad-signature' | 'not-a-certificate'
    }

const reasonOf = (error: unknown): Extract<CertificateCheck, { valid: false }>['because'] => {
  if (error instanceof errors.JWSSignatureVerificationFailed) return 'bad-signature'
  if (error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSMultipleMatchingKeys)
    return 'unknown-key'
  return 'unreadable'
}

const asJson = (bytes: Uint8Array): unknown => {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'))
  } catch {
    return undefined
  }
}

/** Checks a certificate with nothing but the public keys (`gallra keys show --json`, `/.well-known/jwks.json`). */
export const verifyCertificate = async (token: string, keys: JSONWebKeySet): Promise<CertificateCheck> => {
  const signing = { keys: keys.keys.filter(({ use }) => use === undefined || use === 'sig') }
  try {
    const { payload, protectedHeader } = await compactVerify(token.trim(), createLocalJWKSet(signing), {
      algorithms: ['EdDSA'],
    })
    const parsed = claimsSchema.safeParse(asJson(payload))
    if (!parsed.success || protectedHeader.typ !== certificateType)
      return { valid: false, because: 'not-a-certificate' }
    return { valid: true, kid: protectedHeader.kid, certificate: parsed.data }
  } catch (error) {
    return { valid: false, because: reasonOf(error) }
  }
}
