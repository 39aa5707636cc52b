import { createHash } from 'node:crypto'
import { CompactEncrypt, CompactSign, exportJWK, generateKeyPair, importJWK } from 'jose'
import { createRequestKeys } from '../../src/keys/request-keys.ts'
import { createSeals } from '../../src/keys/seal.ts'
import type { RequestKeys } from '../../src/requests/context.ts'
import { type SenderSettings, senderSchema } from '../../src/requests/settings.ts'

type Json = Readonly<Record<string, unknown>>
type Header = Readonly<Record<string, string>>

/** Keys of an installation whose master key follows from the name. */
export const requestKeys = (name = 'installation'): Promise<RequestKeys> => {
  const master = createHash('sha256').update(name).digest()
  return createRequestKeys(master, createSeals(master, 'keys.json'))
}

/** The claims of the contract's example, changed as asked; `iat` is the moment. */
export const claimsAt = (
  now: Date,
  { request, ...claims }: Json & { readonly request?: Json } = {},
): Json => {
  const iat = Math.floor(now.getTime() / 1000)
  return {
    iss: 'webshop',
    aud: 'gallra',
    jti: '5b0e',
    iat,
    exp: iat + 600,
    ...claims,
    request: {
      type: 'erasure',
      reference: 'WS-2026-0117',
      received_at: now.toISOString(),
      locale: 'sv-SE',
      subject: { emails: ['asa.lindqvist@example.se'] },
      identity: { method: 'attested', how: 'signed in with BankID', at: now.toISOString() },
      ...request,
    },
  }
}

export interface Sender {
  /** As stores.yaml has it. */
  readonly settings: SenderSettings
  sign(claims: Json | string, header?: Header): Promise<string>
  /** Signed, and encrypted to the installation. */
  token(claims: Json, header?: Header): Promise<string>
}

export const encryptTo = async (to: RequestKeys, jws: string, header: Header = {}): Promise<string> => {
  const jwk = to.jwks.keys.find(({ use }) => use === 'enc')
  if (!jwk) throw new Error('no key to encrypt to')
  const all = { alg: 'ECDH-ES+A256KW', enc: 'A256GCM', cty: 'JWT', kid: jwk.kid ?? '', ...header }
  return new CompactEncrypt(new TextEncoder().encode(jws))
    .setProtectedHeader(all)
    .encrypt(await importJWK(jwk, all.alg))
}

/** A sender that knows nothing but the contract: plain `jose` with a key of its own. */
export const createSender = async (
  to: RequestKeys,
  settings: { readonly kid?: string; readonly may?: readonly string[]; readonly attests?: boolean } = {},
): Promise<Sender> => {
  const { privateKey, publicKey } = await generateKeyPair('EdDSA', { extractable: true })
  const { kid = 'webshop-2026', may = ['erasure', 'rectification'], attests = true } = settings
  const { kty, crv, x } = await exportJWK(publicKey)
  const sign: Sender['sign'] = (claims, header = {}) =>
    new CompactSign(new TextEncoder().encode(typeof claims === 'string' ? claims : JSON.stringify(claims)))
      .setProtectedHeader({ alg: 'EdDSA', typ: 'gallra-request+jwt', kid, ...header })
      .sign(privateKey)
  return {
    settings: senderSchema.parse({ keys: [{ kty, crv, kid, x }], may, attests }),
    sign,
    token: async (claims, header) => encryptTo(to, await sign(claims, header)),
  }
}
