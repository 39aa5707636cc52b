import { createHmac, hkdfSync } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  CompactEncrypt,
  type CompactJWEHeaderParameters,
  calculateJwkThumbprint,
  compactVerify,
  generateKeyPair,
  importJWK,
} from 'jose'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadKeys } from '../../src/keys/load-keys.ts'
import { createRequestKeys } from '../../src/keys/request-keys.ts'
import { createSeals } from '../../src/keys/seal.ts'
import type { RequestKeys } from '../../src/requests/context.ts'
import type { Subject } from '../../src/requests/model.ts'
import { recordId, storeId } from '../../src/tickets/ids.ts'

const master = Buffer.alloc(32, 7)
const keysFrom = (seed: Uint8Array): Promise<RequestKeys> =>
  createRequestKeys(seed, createSeals(seed, 'keys.json'))

let keys: RequestKeys
let other: RequestKeys
beforeAll(async () => {
  keys = await keysFrom(master)
  other = await keysFrom(Buffer.alloc(32, 8))
})

const jwkFor = (use: string, of = keys) => {
  const jwk = of.jwks.keys.find(key => key.use === use)
  if (!jwk) throw new Error(`no key for ${use}`)
  return jwk
}

const header: CompactJWEHeaderParameters = { alg: 'ECDH-ES+A256KW', enc: 'A256GCM', cty: 'JWT' }
const encrypt = async (
  text: string,
  with_: CompactJWEHeaderParameters = header,
  to = jwkFor('enc'),
): Promise<string> =>
  new CompactEncrypt(new TextEncoder().encode(text))
    .setProtectedHeader(with_)
    .encrypt(await importJWK(to, with_.alg))

const subject: Subject = {
  emails: ['åsa@example.se'],
  phones: ['+46 70 174 06 99'],
  names: ['Åsa Lindqvist'],
  usernames: [],
  ids: [{ store: storeId('helpdesk'), id: recordId('665f1c0e8b3e4a0012345678') }],
  values: [],
  changes: [{ from: 'Åsa', to: 'Åse' }],
}

describe('the keys of requests', () => {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'gallra-keys-'))
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  it('come with the key file, the same each time', async () => {
    const file = join(folder, 'keys.json')
    const [made, again] = [await loadKeys(file), await loadKeys(file)]
    expect(again.requests.jwks).toEqual(made.requests.jwks)
    expect(again.requests.digest('subject', 'x')).toBe(made.requests.digest('subject', 'x'))
    expect(made.requests.jwks).not.toEqual(keys.jwks)
  })

  it('are published as RFC 8037 spells them, with thumbprints for names and nothing private', async () => {
    const { keys: published } = keys.jwks
    expect(published.map(({ kty, crv, use, alg }) => ({ kty, crv, use, alg }))).toEqual([
      { kty: 'OKP', crv: 'X25519', use: 'enc', alg: 'ECDH-ES+A256KW' },
      { kty: 'OKP', crv: 'Ed25519', use: 'sig', alg: 'EdDSA' },
    ])
    for (const jwk of published) {
      expect(Object.keys(jwk).sort()).toEqual(['alg', 'crv', 'kid', 'kty', 'use', 'x'])
      const { kty = '', crv = '', x = '' } = jwk
      expect(jwk.kid).toBe(await calculateJwkThumbprint({ kty, crv, x }))
      expect(Buffer.from(x, 'base64url')).toHaveLength(32)
    }
  })
})

describe('a token', () => {
  it.each([
    ['that names no key', header],
    ['that names ours', { ...header, kid: 'ours' }],
    ['whose content type is written small', { ...header, cty: 'jwt' }],
  ])('%s is opened', async (_, given) => {
    const kid = given.kid === undefined ? {} : { kid: jwkFor('enc').kid ?? '' }
    expect(await keys.decrypt(await encrypt('header.claims.signature', { ...given, ...kid }))).toBe(
      'header.claims.signature',
    )
  })

  it('is none of ours when it is made in any other way', async () => {
    const { publicKey } = await generateKeyPair('RSA-OAEP-256')
    const rsa = await new CompactEncrypt(new TextEncoder().encode('x'))
      .setProtectedHeader({ ...header, alg: 'RSA-OAEP-256' })
      .encrypt(publicKey)
    const good = await encrypt('header.claims.signature')
    const [first = '', ...rest] = good.split('.')
    const wrong: Record<string, string> = {
      'for another installation': await encrypt('x', header, jwkFor('enc', other)),
      'for a key of another name': await encrypt('x', { ...header, kid: 'elsewhere' }),
      'for no content type': await encrypt('x', { alg: 'ECDH-ES+A256KW', enc: 'A256GCM' }),
      'for another content type': await encrypt('x', { ...header, cty: 'json' }),
      'for another way of keys': await encrypt('x', { ...header, alg: 'ECDH-ES' }),
      'for keys wrapped weakly': await encrypt('x', { ...header, alg: 'ECDH-ES+A128KW' }),
      'for another cipher': await encrypt('x', { ...header, enc: 'A128CBC-HS256' }),
      'for compressed text': await encrypt('x'.repeat(1000), { ...header, zip: 'DEF' }),
      'for RSA': rsa,
      'for a changed header': [first.replace(/.$/, letter => (letter === 'A' ? 'B' : 'A')), ...rest].join(
        '.',
      ),
      'for a changed end': `${good.slice(0, -3)}AAA`,
      'for too much of it': await encrypt('x'.repeat(70_000)),
      'for none': '',
      'for something else': 'not a token',
      'for a bare JWS': 'eyJhbGciOiJFZERTQSJ9.e30.c2ln',
    }
    for (const [what, token] of Object.entries(wrong))
      expect({ what, opened: await keys.decrypt(token) }).toEqual({ what, opened: undefined })
  })
})

describe('a signature', () => {
  it('verifies with the published key and nothing else', async () => {
    const signed = await keys.sign({ sub: 'req-1' }, 'gallra-certificate+jwt')
    const { payload, protectedHeader } = await compactVerify(signed, await importJWK(jwkFor('sig'), 'EdDSA'))
    expect(protectedHeader).toEqual({ alg: 'EdDSA', typ: 'gallra-certificate+jwt', kid: jwkFor('sig').kid })
    expect(JSON.parse(new TextDecoder().decode(payload))).toEqual({ sub: 'req-1' })
    await expect(compactVerify(signed, await importJWK(jwkFor('sig', other), 'EdDSA'))).rejects.toMatchObject(
      { code: 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED' },
    )
  })
})

describe('what a request says of its person', () => {
  it('opens with the key of the request, and only with that', () => {
    const one = keys.newSubjectKey()
    const two = keys.newSubjectKey()
    const sealed = keys.sealSubject(one.key, subject)
    expect(keys.sealSubject(one.key, subject)).not.toBe(sealed)
    expect(Buffer.from(sealed.slice(3), 'base64').toString('latin1')).not.toMatch(
      /example|Lindqvist|helpdesk/,
    )
    expect(keys.openSubject(keys.openSubjectKey(one.sealed), sealed)).toEqual(subject)
    const bytes = Buffer.from(sealed.slice(3), 'base64')
    bytes[20] = (bytes[20] ?? 0) ^ 1
    for (const [key, text] of [
      [two.key, sealed],
      [one.key, sealed.replace('v1.', 'v2.')],
      [one.key, sealed.slice(0, 20)],
      [one.key, `v1.${bytes.toString('base64')}`],
      [one.key, ''],
    ] as const) {
      const failed = (): Subject => keys.openSubject(key, text)
      expect(failed).toThrow("does not open with the request's key")
      expect(failed).not.toThrow(/example|Lindqvist/)
    }
    expect(() => other.openSubjectKey(one.sealed)).toThrow('was not sealed with the master key')
  })
})

describe('a digest', () => {
  it('differs by value, purpose and installation, and is no plain hash', () => {
    const digests = [
      keys.digest('subject', 'a@example.se'),
      keys.digest('status', 'a@example.se'),
      keys.digest('code', 'a@example.se'),
      keys.digest('suppression', 'a@example.se'),
      keys.digest('archive', 'a@example.se'),
      keys.digest('subject', 'b@example.se'),
      other.digest('subject', 'a@example.se'),
    ]
    expect(new Set(digests).size).toBe(digests.length)
    for (const digest of digests) expect(digest).toMatch(/^[0-9a-f]{64}$/)
    const mac = Buffer.from(hkdfSync('sha256', master, new Uint8Array(), 'gallra digest subject v1', 32))
    expect(digests[0]).toBe(createHmac('sha256', mac).update('a@example.se').digest('hex'))
  })
})
