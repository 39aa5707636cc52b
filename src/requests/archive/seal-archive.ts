import { createCipheriv, createDecipheriv, createHash, hkdfSync } from 'node:crypto'
import { CompactEncrypt, compactDecrypt, importJWK, type JWK } from 'jose'
import { AppError } from '../../errors.ts'

/*
 * The container of a sealed archive:
 *
 *   GALLRA-SEALED/1 LF
 *   header LF                 a compact JWE around the content key, or the word `link`
 *   chunk chunk … chunk       each AES-256-GCM: up to 65,536 bytes of the ZIP file, and a tag of 16 bytes
 *
 * Key of the chunks: HKDF-SHA-256, input the content key (32 bytes), no salt, info `gallra archive v1 ` and the hex
 * SHA-256 of the header, 32 bytes; so another header opens nothing. Nonce: the number of the chunk, from 0, as 11 bytes
 * big-endian, and a byte that is 1 for the last chunk and 0 for the others. All chunks but the last are full, and the
 * last may be empty only if it is the only one. This is STREAM (Hoang, Reyhanitabar, Rogaway and Vizár, 2015) as in
 * C2SP's age: chunks can be read as they come, and none can be changed, moved, left out or cut off without notice.
 *
 * The content key is 256 random bits. In the JWE: `alg` ECDH-ES+A256KW for a key on X25519, P-256, P-384 or P-521,
 * RSA-OAEP-256 for RSA; `enc` A256GCM; `typ` gallra-archive-key. Behind a link it is derived from the link's token.
 */
const magic = 'GALLRA-SEALED/1\n'
const chunkBytes = 65_536
const tagBytes = 16
const longestHeader = 16_384
const linkHeader = 'link'

export const contentKeyBytes = 32

const payloadKey = (contentKey: Uint8Array, header: string): Buffer => {
  const digest = createHash('sha256').update(header, 'ascii').digest('hex')
  return Buffer.from(hkdfSync('sha256', contentKey, new Uint8Array(), `gallra archive v1 ${digest}`, 32))
}

const nonceOf = (number: number, isLast: boolean): Buffer => {
  const nonce = Buffer.alloc(12)
  nonce.writeBigUInt64BE(BigInt(number), 3)
  nonce[11] = isLast ? 1 : 0
  return nonce
}

/** Pieces of any size as pieces of one size; the last may be shorter, and is empty if there is nothing at all. */
async function* inChunks(
  pieces: AsyncIterable<Uint8Array>,
  size: number,
): AsyncGenerator<{ readonly chunk: Buffer; readonly isLast: boolean }> {
  let waiting: Uint8Array[] = []
  let length = 0
  for await (const piece of pieces) {
    waiting.push(piece)
    length += piece.length
    // More than one is kept back: only at the end is it known which is the last.
    if (length <= size) continue
    const all = Buffer.concat(waiting)
    let done = 0
    for (; all.length - done > size; done += size)
      yield { chunk: all.subarray(done, done + size), isLast: false }
    waiting = [all.subarray(done)]
    length = all.length - done
  }
  yield { chunk: Buffer.concat(waiting), isLast: true }
}

async function* sealed(
  archive: AsyncIterable<Uint8Array>,
  header: string,
  contentKey: Uint8Array,
): AsyncGenerator<Uint8Array> {
  yield Buffer.from(`${magic}${header}\n`, 'ascii')
  const key = payloadKey(contentKey, header)
  let number = 0
  for await (const { chunk, isLast } of inChunks(archive, chunkBytes)) {
    const cipher = createCipheriv('aes-256-gcm', key, nonceOf(number++, isLast), { authTagLength: tagBytes })
    yield Buffer.concat([cipher.update(chunk), cipher.final(), cipher.getAuthTag()])
  }
}

const leastRsaBits = 2048

/** USAGE for a key that nothing can be sealed to. */
const algorithmFor = ({ kty, n = '' }: JWK): string => {
  if (kty === 'OKP' || kty === 'EC') return 'ECDH-ES+A256KW'
  if (kty === 'RSA' && Buffer.from(n, 'base64url').length * 8 >= leastRsaBits) return 'RSA-OAEP-256'
  throw new AppError('USAGE', 'the key of the person is none that an archive can be sealed to')
}

const wrappedFor = async (jwk: JWK, contentKey: Uint8Array): Promise<string> => {
  const alg = algorithmFor(jwk)
  try {
    return await new CompactEncrypt(contentKey)
      .setProtectedHeader({
        alg,
        enc: 'A256GCM',
        typ: 'gallra-archive-key',
        ...(jwk.kid === undefined ? {} : { kid: jwk.kid }),
      })
      .encrypt(await importJWK({ ...jwk, alg }, alg))
  } catch {
    throw new AppError('USAGE', 'the key of the person is none that an archive can be sealed to')
  }
}

/** Seals an archive to the public key of its person, who alone can open it. USAGE for a key that is of no use. */
export const sealToKey = async (
  archive: AsyncIterable<Uint8Array>,
  jwk: JWK,
  random: (bytes: number) => Uint8Array,
): Promise<AsyncIterable<Uint8Array>> => {
  const contentKey = random(contentKeyBytes)
  return sealed(archive, await wrappedFor(jwk, contentKey), contentKey)
}

/** Of a link's token (128 random bits as base64url): whoever has not the link cannot open the archive, we included. */
const keyOfToken = (token: string): Buffer =>
  Buffer.from(
    hkdfSync(
      'sha256',
      Buffer.from(token, 'base64url'),
      new Uint8Array(),
      'gallra archive link v1',
      contentKeyBytes,
    ),
  )

export const sealToLink = (archive: AsyncIterable<Uint8Array>, token: string): AsyncIterable<Uint8Array> =>
  sealed(archive, linkHeader, keyOfToken(token))

const broken = (): AppError =>
  new AppError('USAGE', 'not a sealed archive, or it was changed, or the key is another')

const headerOf = (start: Buffer): { header: string; length: number } | undefined => {
  const end = start.indexOf('\n', magic.length)
  return end < 0 ? undefined : { header: start.toString('ascii', magic.length, end), length: end + 1 }
}

/** The header, and what comes after it. */
const opened = async (pieces: AsyncIterator<Uint8Array>): Promise<{ header: string; rest: Buffer }> => {
  let start = Buffer.alloc(0)
  for (let next = await pieces.next(); !next.done; next = await pieces.next()) {
    start = Buffer.concat([start, next.value])
    if (start.length >= magic.length && start.toString('ascii', 0, magic.length) !== magic) throw broken()
    const found = headerOf(start)
    if (found) return { header: found.header, rest: start.subarray(found.length) }
    if (start.length > longestHeader) throw broken()
  }
  throw broken()
}

async function* following(rest: Buffer, pieces: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield rest
  for (let next = await pieces.next(); !next.done; next = await pieces.next()) yield next.value
}

async function* unsealed(
  content: AsyncIterable<Uint8Array>,
  contentKeyFor: (header: string) => Promise<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  const pieces = content[Symbol.asyncIterator]()
  const { header, rest } = await opened(pieces)
  const key = payloadKey(await contentKeyFor(header), header)
  let number = 0
  for await (const { chunk, isLast } of inChunks(following(rest, pieces), chunkBytes + tagBytes)) {
    if (chunk.length < tagBytes) throw broken()
    const cipher = createDecipheriv('aes-256-gcm', key, nonceOf(number++, isLast), {
      authTagLength: tagBytes,
    })
    cipher.setAuthTag(chunk.subarray(-tagBytes))
    const text = cipher.update(chunk.subarray(0, -tagBytes))
    try {
      cipher.final()
    } catch {
      throw broken()
    }
    yield text
  }
}

/** What was sealed to a link. USAGE when the token is another, or a byte was changed or is missing. */
export const openWithToken = (content: AsyncIterable<Uint8Array>, token: string): AsyncIterable<Uint8Array> =>
  unsealed(content, async header => {
    if (header !== linkHeader) throw broken()
    return keyOfToken(token)
  })

/** What was sealed to a person's key, with the private one: what their program does. */
export const openWithKey = (content: AsyncIterable<Uint8Array>, jwk: JWK): AsyncIterable<Uint8Array> =>
  unsealed(content, async header => {
    const alg = algorithmFor(jwk)
    const { plaintext } = await compactDecrypt(header, await importJWK({ ...jwk, alg }, alg), {
      keyManagementAlgorithms: [alg],
      contentEncryptionAlgorithms: ['A256GCM'],
    })
    return plaintext
  })
