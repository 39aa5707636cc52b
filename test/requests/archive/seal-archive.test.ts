import { randomBytes } from 'node:crypto'
import { exportJWK, generateKeyPair, type JWK } from 'jose'
import { describe, expect, test } from 'vitest'
import { AppError } from '../../../src/errors.ts'
import { deliveryKey } from '../../../src/requests/archive/delivery-key.ts'
import {
  openWithKey,
  openWithToken,
  sealToKey,
  sealToLink,
} from '../../../src/requests/archive/seal-archive.ts'

const whole = async (pieces: AsyncIterable<Uint8Array>): Promise<Buffer> => {
  const all: Uint8Array[] = []
  for await (const piece of pieces) all.push(piece)
  return Buffer.concat(all)
}

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

/** Compared at once: looking for where they differ takes seconds. */
const same = (one: Uint8Array, other: Uint8Array): boolean => Buffer.compare(one, other) === 0

const flipped = (bytes: Buffer, at: number): Buffer => {
  bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at)
  return bytes
}

const token = Buffer.alloc(16, 7).toString('base64url')
const chunk = 65_536

describe.each([0, 1, chunk - 1, chunk, chunk + 1, 3 * chunk, 200_000])('%i bytes', length => {
  const archive = randomBytes(length)

  test.each([1_000, chunk, 1_000_000])('open again with the link, in pieces of %i', async size => {
    const sealed = await whole(sealToLink(inPieces(archive, size), token))
    expect(same(await whole(openWithToken(inPieces(sealed, 77_777), token)), archive)).toBe(true)
    expect(sealed.length).toBe(
      'GALLRA-SEALED/1\nlink\n'.length + length + 16 * Math.max(1, Math.ceil(length / chunk)),
    )
  })
})

describe('what was tampered with does not open', () => {
  const archive = randomBytes(3 * chunk)
  const head = 'GALLRA-SEALED/1\nlink\n'.length
  const step = chunk + 16
  const sealed = () => whole(sealToLink(inPieces(archive, 9_999), token))
  const opening = (bytes: Uint8Array, by = token) => whole(openWithToken(inPieces(bytes, 5_000), by))

  test.each<[string, (bytes: Buffer) => Buffer]>([
    ['a flipped bit', bytes => flipped(bytes, head + 70_000)],
    ['the last chunk cut off', bytes => bytes.subarray(0, head + 2 * step)],
    ['a byte cut off', bytes => bytes.subarray(0, -1)],
    ['something behind it', bytes => Buffer.concat([bytes, Buffer.alloc(100)])],
    [
      'two chunks changed over',
      bytes =>
        Buffer.concat([
          bytes.subarray(0, head),
          bytes.subarray(head + step, head + 2 * step),
          bytes.subarray(head, head + step),
          bytes.subarray(head + 2 * step),
        ]),
    ],
    [
      'another header',
      bytes => Buffer.concat([Buffer.from('GALLRA-SEALED/1\nlinks\n'), bytes.subarray(head)]),
    ],
    ['another format', bytes => Buffer.concat([Buffer.from('PK'), bytes])],
    ['nothing', () => Buffer.alloc(0)],
  ])('%s', async (_, change) => {
    await expect(opening(change(await sealed()))).rejects.toBeInstanceOf(AppError)
  })

  test('another token', async () => {
    await expect(opening(await sealed(), Buffer.alloc(16, 8).toString('base64url'))).rejects.toThrow('sealed')
  })
})

describe('the key of a person', () => {
  const pairs: [string, () => ReturnType<typeof generateKeyPair>][] = [
    ['X25519', () => generateKeyPair('ECDH-ES+A256KW', { crv: 'X25519', extractable: true })],
    ['P-256', () => generateKeyPair('ECDH-ES+A256KW', { crv: 'P-256', extractable: true })],
    ['P-384', () => generateKeyPair('ECDH-ES+A256KW', { crv: 'P-384', extractable: true })],
    ['RSA', () => generateKeyPair('RSA-OAEP-256', { extractable: true })],
  ]

  test.each(pairs)('%s opens what was sealed to it, and nobody else’s does', async (_, generate) => {
    const [own, other] = [await generate(), await generate()]
    const jwk = deliveryKey.parse(await exportJWK(own.publicKey)) as JWK
    const archive = randomBytes(100_000)
    const sealed = await whole(await sealToKey(inPieces(archive, 4_096), jwk, randomBytes))
    expect(
      same(await whole(openWithKey(inPieces(sealed, 10_000), await exportJWK(own.privateKey))), archive),
    ).toBe(true)
    await expect(
      whole(openWithKey(inPieces(sealed, 10_000), await exportJWK(other.privateKey))),
    ).rejects.toThrow()
  })

  test.each<[string, object]>([
    ['a private key', { kty: 'OKP', crv: 'X25519', x: 'AAAA', d: 'AAAA' }],
    ['a signing key', { kty: 'OKP', crv: 'Ed25519', x: 'AAAA' }],
    ['a short RSA key', { kty: 'RSA', n: 'AAAA', e: 'AQAB' }],
    ['a secret', { kty: 'oct', k: 'AAAA' }],
  ])('%s is refused', (_, jwk) => {
    expect(deliveryKey.safeParse(jwk).success).toBe(false)
  })

  test('a key that is on no curve is USAGE', async () => {
    const jwk = { kty: 'EC', crv: 'P-256', x: 'AAAA', y: 'AAAA' }
    await expect(sealToKey(inPieces(randomBytes(5), 5), jwk, randomBytes)).rejects.toMatchObject({
      code: 'USAGE',
    })
  })
})
