import { createHash, createHmac, type KeyObject } from 'node:crypto'
import { type DigestPurpose, digestPurposes } from '../requests/context.ts'
import { type Curve, derive, pairFrom } from './derived.ts'

type Jwk = Readonly<Record<string, string>>

/** What requests need of one generation of keys. */
export interface RequestGeneration {
  readonly encryption: { readonly key: KeyObject; readonly kid: string; readonly jwk: Jwk }
  readonly signing: { readonly key: KeyObject; readonly kid: string; readonly jwk: Jwk }
  digest(purpose: DigestPurpose, value: string): string
}

export const keyManagement = 'ECDH-ES+A256KW'

/** RFC 7638: members in order, no white space. */
const publicJwk = (crv: Curve, x: string, rest: { use: string; alg: string }) => {
  const kid = createHash('sha256')
    .update(JSON.stringify({ crv, kty: 'OKP', x }))
    .digest('base64url')
  return { kty: 'OKP', crv, x, kid, ...rest }
}

/** By the `x` alone, which outlives its secret. */
export const certificateJwk = (x: string) => publicJwk('Ed25519', x, { use: 'sig', alg: 'EdDSA' })

/**
 * Keys derived from the master key (32 bytes) of a generation. Key ids are RFC 7638 thumbprints. The mark is put behind
 * every digest, `HEX.MARK`, and tells later which generation made it; the first has none.
 */
export const requestGeneration = (master: Uint8Array, mark: string): RequestGeneration => {
  const encryption = pairFrom(derive(master, 'gallra request encryption v1'), 'X25519')
  const signing = pairFrom(derive(master, 'gallra certificate v1'), 'Ed25519')
  const macs = new Map<string, Uint8Array>(
    digestPurposes.map(purpose => [purpose, derive(master, `gallra digest ${purpose} v1`)]),
  )
  const enc = publicJwk('X25519', encryption.x, { use: 'enc', alg: keyManagement })
  const sig = certificateJwk(signing.x)
  const ending = mark === '' ? '' : `.${mark}`
  return {
    encryption: { key: encryption.privateKey, kid: enc.kid, jwk: enc },
    signing: { key: signing.privateKey, kid: sig.kid, jwk: sig },
    digest(purpose, value) {
      const mac = macs.get(purpose)
      if (!mac) throw new RangeError(`no key for digests of ${purpose}`)
      return createHmac('sha256', mac).update(value, 'utf8').digest('hex') + ending
    },
  }
}
