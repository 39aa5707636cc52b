import { createPrivateKey, createPublicKey, type KeyObject, sign } from 'node:crypto'

/** The private key in the PEM, which must be Ed25519. Throws without a word of what it holds. */
export const signingKey = (pem: string, file: string): KeyObject => {
  let key: KeyObject | undefined
  try {
    key = createPrivateKey(pem)
  } catch {
    // Told below: OpenSSL's own words say nothing that helps.
  }
  if (key?.asymmetricKeyType === 'ed25519') return key
  throw new TypeError(
    `${file} holds no Ed25519 private key; make one: openssl genpkey -algorithm ed25519 -out ${file}`,
  )
}

/** The bare signature, 64 bytes, as `openssl pkeyutl -verify -rawin` takes it; and the key to check it with. */
export const signed = (content: string, key: KeyObject): { signature: Buffer; publicKey: string } => ({
  signature: sign(null, Buffer.from(content), key),
  publicKey: createPublicKey(key).export({ type: 'spki', format: 'pem' }).toString(),
})
