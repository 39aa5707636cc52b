import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CompactSign, exportJWK, generateKeyPair } from 'jose'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type InstallationKeys, loadKeys } from '../../src/keys/load-keys.ts'
import { certify } from '../../src/requests/certificate.ts'
import type { RequestContext } from '../../src/requests/context.ts'
import { verifyCertificate } from '../../src/requests/verify-certificate.ts'

let folder = ''
let keys: InstallationKeys
let token = ''
const at = new Date('2026-11-29T10:00:00.000Z')

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gallra-certificate-'))
  keys = await loadKeys(join(folder, 'keys.json'))
  const run = {
    ledger: { checkpoint: async () => ({ size: 7, hash: 'ab' }) },
  } as unknown as RequestContext['run']
  const request = {
    id: 'req-2026-11-29-000000000001',
    reference: 'WS-1',
    type: 'erasure',
    receivedAt: new Date('2026-11-22T08:30:00.000Z'),
    identity: { method: 'attested' },
  } as never
  const until = new Date('2032-12-31T23:00:00.000Z')
  const withheld = [{ what: '1 ticket', ground: 'statute: Bokföringslagen 7:2', until }]
  const stores = [{ store: 'helpdesk' as never, found: 3, erased: 1, anonymised: 1, withheld }]
  token = await certify({ keys: keys.requests, run }, { request, state: 'partly-withheld', stores, at })
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('a certificate', () => {
  it('is checked with the public keys alone, and says what was done', async () => {
    expect(await verifyCertificate(`${token}\n`, keys.requests.jwks as never)).toEqual({
      valid: true,
      kid: expect.any(String),
      certificate: {
        iss: 'gallra',
        iat: at.getTime() / 1000,
        request: 'req-2026-11-29-000000000001',
        reference: 'WS-1',
        type: 'erasure',
        state: 'partly-withheld',
        received: '2026-11-22T08:30:00.000Z',
        completed: '2026-11-29T10:00:00.000Z',
        identity: 'attested',
        stores: [
          {
            store: 'helpdesk',
            found: 3,
            erased: 1,
            anonymised: 1,
            withheld: [
              { what: '1 ticket', ground: 'statute: Bokföringslagen 7:2', until: '2032-12-31T23:00:00.000Z' },
            ],
          },
        ],
        ledger: { size: 7, hash: 'ab' },
      },
    })
  })

  it('is refused when a byte of it was changed, when another signed it, and when it is something else', async () => {
    const [head = '', payload = '', signature = ''] = token.split('.')
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString())
    const changed = Buffer.from(JSON.stringify({ ...claims, state: 'completed' })).toString('base64url')
    const jwks = keys.requests.jwks as never
    expect(await verifyCertificate(`${head}.${changed}.${signature}`, jwks)).toEqual({
      valid: false,
      because: 'bad-signature',
    })
    const other = await generateKeyPair('EdDSA', { extractable: true })
    const others = { keys: [{ ...(await exportJWK(other.publicKey)), use: 'sig', kid: 'x', alg: 'EdDSA' }] }
    expect(await verifyCertificate(token, others as never)).toEqual({ valid: false, because: 'unknown-key' })
    const notOurs = await new CompactSign(Buffer.from(payload, 'base64url'))
      .setProtectedHeader({ alg: 'EdDSA', typ: 'JWT', kid: 'x' })
      .sign(other.privateKey)
    expect(await verifyCertificate(notOurs, others as never)).toEqual({
      valid: false,
      because: 'not-a-certificate',
    })
    expect(await verifyCertificate('not a token', jwks)).toEqual({ valid: false, because: 'unreadable' })
  })
})
