import { createPrivateKey, createPublicKey, hkdfSync, type KeyObject } from 'node:crypto'

const keyBytes = 32

/** A key of its own for each purpose (RFC 5869), so that no use of the master key ever meets another's. */
export const derive = (master: Uint8Array, info: string): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', master, new Uint8Array(), info, keyBytes))

/** RFC 8410: what stands before the 32 bytes of a private key in its PKCS #8 DER. */
const prefixes = {
  Ed25519: '302e020100300506032b657004220420',
  X25519: '302e020100300506032b656e04220420',
} as const
export type Curve = keyof typeof prefixes

export interface DerivedPair {
  readonly privateKey: KeyObject
  /** The public key in base64url, as a JWK spells it. */
  readonly x: string
}

/** The key pair whose private key is the seed: the same one each time. */
export const pairFrom = (seed: Uint8Array, curve: Curve): DerivedPair => {
  const der = Buffer.concat([Buffer.from(prefixes[curve], 'hex'), seed])
  const privateKey = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' })
  const { x = '' } = createPublicKey(privateKey).export({ format: 'jwk' })
  return { privateKey, x }
}
