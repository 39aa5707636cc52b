import { createCipheriv, createDecipheriv, createHmac, type KeyObject, randomBytes } from 'node:crypto'
import { CompactSign, calculateJwkThumbprint, compactDecrypt } from 'jose'
import { AppError } from '../errors.ts'
import { digestPurposes, type RequestKeys } from '../requests/context.ts'
import type { Subject } from '../requests/model.ts'
import { type Curve, derive, pairFrom } from './derived.ts'
import type { Seals } from './seal.ts'

const version = 'v1.'
// NIST SP 800-38D: 96 random bits, and a tag that is not shortened.
const nonceBytes = 12
const tagBytes = 16
const subjectKeyBytes = 32

/** Of a token, in characters. The lists of the claims have bounds below it; what is longer is no request. */
export const mostTokenLength = 64 * 1024

const keyManagement = 'ECDH-ES+A256KW'
const contentEncryption = 'A256GCM'

const sealSubject = (key: Uint8Array, subject: Subject): string => {
  const nonce = randomBytes(nonceBytes)
  const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: tagBytes })
  const text = cipher.update(JSON.stringify(subject), 'utf8')
  return version + Buffer.concat([nonce, text, cipher.final(), cipher.getAuthTag()]).toString('base64')
}

const openSubject = (key: Uint8Array, sealed: string): Subject => {
  try {
    if (!sealed.startsWith(version)) throw new RangeError('another version')
    const bytes = Buffer.from(sealed.slice(version.length), 'base64')
    const nonce = bytes.subarray(0, nonceBytes)
    const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: tagBytes })
    decipher.setAuthTag(bytes.subarray(-tagBytes))
    const text = Buffer.concat([decipher.update(bytes.subarray(nonceBytes, -tagBytes)), decipher.final()])
    // The tag says that it is what was sealed here; there is nothing else to check.
    return JSON.parse(text.toString('utf8')) as Subject
  } catch {
    // Without the cause: what fails in the middle may quote what it was reading.
    throw new AppError('INTERNAL', "what a request says of its person does not open with the request's key")
  }
}

const publicJwk = async (crv: Curve, x: string, rest: { use: string; alg: string }) => {
  const jwk = { kty: 'OKP', crv, x }
  return { ...jwk, kid: await calculateJwkThumbprint(jwk, 'sha256'), ...rest }
}

const decryptWith = async (
  token: string,
  { key, kid }: { readonly key: KeyObject; readonly kid: string },
): Promise<string | undefined> => {
  if (token.length > mostTokenLength) return undefined
  try {
    const { plaintext, protectedHeader: header } = await compactDecrypt(token, key, {
      keyManagementAlgorithms: [keyManagement],
      contentEncryptionAlgorithms: [contentEncryption],
      // Compressed text is refused before it is unpacked.
      maxDecompressedLength: 0,
    })
    const isOurs = header.kid === undefined || header.kid === kid
    // RFC 7519 5.2: what is inside is a token again.
    const isNested = header.cty?.toUpperCase() === 'JWT'
    return isOurs && isNested ? new TextDecoder('utf-8', { fatal: true }).decode(plaintext) : undefined
  } catch {
    // Whoever sent it learns no more than that it is none of ours.
    return undefined
  }
}

/**
 * The keys of data subjects' requests, all derived from the installation's master key (32 bytes): who has the key file
 * of an installation has them too, and the file is the same as before. Key ids are RFC 7638 thumbprints.
 */
export const createRequestKeys = async (master: Uint8Array, seals: Seals): Promise<RequestKeys> => {
  const encryption = pairFrom(derive(master, 'gallra request encryption v1'), 'X25519')
  const signing = pairFrom(derive(master, 'gallra certificate v1'), 'Ed25519')
  const macs = new Map<string, Uint8Array>(
    digestPurposes.map(purpose => [purpose, derive(master, `gallra digest ${purpose} v1`)]),
  )
  const enc = await publicJwk('X25519', encryption.x, { use: 'enc', alg: keyManagement })
  const sig = await publicJwk('Ed25519', signing.x, { use: 'sig', alg: 'EdDSA' })
  return {
    newSubjectKey() {
      const key = randomBytes(subjectKeyBytes)
      return { key, sealed: seals.seal(key) }
    },
    openSubjectKey: sealed => seals.open(sealed),
    sealSubject,
    openSubject,
    digest(purpose, value) {
      const mac = macs.get(purpose)
      if (!mac) throw new RangeError(`no key for digests of ${purpose}`)
      return createHmac('sha256', mac).update(value, 'utf8').digest('hex')
    },
    jwks: { keys: [enc, sig] },
    decrypt: token => decryptWith(token, { key: encryption.privateKey, kid: enc.kid }),
    sign: (claims, typ) =>
      new CompactSign(new TextEncoder().encode(JSON.stringify(claims)))
        .setProtectedHeader({ alg: 'EdDSA', typ, kid: sig.kid })
        .sign(signing.privateKey),
  }
}
