import { createCipheriv, createDecipheriv, type KeyObject, randomBytes } from 'node:crypto'
import { AppError } from '../errors.ts'
import type { RequestKeys } from '../requests/context.ts'
import type { Subject } from '../requests/model.ts'
import { keyManagement, type RequestGeneration, requestGeneration } from './request-generation.ts'
import type { Seals } from './seal.ts'

const version = 'v1.'
// NIST SP 800-38D: 96 random bits, and a tag that is not shortened.
const nonceBytes = 12
const tagBytes = 16
const subjectKeyBytes = 32

/** Of a token, in characters. The lists of the claims have bounds below it; what is longer is no request. */
export const mostTokenLength = 64 * 1024

/** Every command opens the keys; few of them have to do with a token. */
const jose = () => import('jose')

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

const decryptWith = async (
  token: string,
  { key, kid }: { readonly key: KeyObject; readonly kid: string },
): Promise<string | undefined> => {
  if (token.length > mostTokenLength) return undefined
  const { compactDecrypt } = await jose()
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

/** What of the key file requests are concerned with, as it is at this moment. */
export interface RequestRing {
  /** Those with secrets, the current one first. */
  readonly usable: readonly RequestGeneration[]
  /** What is published, in order: keys to encrypt to, and keys to check with. */
  readonly jwks: RequestKeys['jwks']['keys']
}

/** The keys of data subjects' requests, over all generations of the key file; `isStale` has it looked at again at once. */
export const requestKeysOn = (ring: (isStale?: boolean) => RequestRing, seals: Seals): RequestKeys => {
  const current = (): RequestGeneration => {
    const [first] = ring().usable
    if (!first) throw new AppError('INTERNAL', 'no generation of keys can be used')
    return first
  }
  return {
    newSubjectKey() {
      const key = randomBytes(subjectKeyBytes)
      return { key, sealed: seals.seal(key) }
    },
    openSubjectKey: sealed => seals.open(sealed),
    sealSubject,
    openSubject,
    digest: (purpose, value) => current().digest(purpose, value),
    digests: (purpose, value) => ring().usable.map(each => each.digest(purpose, value)),
    get jwks() {
      return { keys: ring().jwks }
    },
    async decrypt(token) {
      const tried = ring().usable
      // A sender may have the newest key from another process, before this one has looked.
      for (const round of [() => tried, () => ring(true).usable.filter(each => !tried.includes(each))])
        for (const { encryption } of round()) {
          const text = await decryptWith(token, encryption)
          if (text !== undefined) return text
        }
      return undefined
    },
    async sign(claims, typ) {
      const { key, kid } = current().signing
      const { CompactSign } = await jose()
      return new CompactSign(new TextEncoder().encode(JSON.stringify(claims)))
        .setProtectedHeader({ alg: 'EdDSA', typ, kid })
        .sign(key)
    },
  }
}

/**
 * The keys of data subjects' requests, all derived from one master key (32 bytes): who has the key file of an
 * installation has them too.
 */
export const createRequestKeys = async (master: Uint8Array, seals: Seals): Promise<RequestKeys> => {
  const only = requestGeneration(master, '')
  const ring = { usable: [only], jwks: [only.encryption.jwk, only.signing.jwk] }
  return requestKeysOn(() => ring, seals)
}
