import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose'
import { afterAll, expect, it } from 'vitest'
import { createConsoleWorlds, personAt } from '../console-world.ts'
import { consoleUrl } from './provider.ts'

const newWorld = await createConsoleWorlds()
const [own, others] = await Promise.all([generateKeyPair('RS256'), generateKeyPair('RS256')])
const now = (): number => Math.floor(Date.now() / 1000)

interface Forged {
  readonly claims?: JWTPayload
  readonly isByOthers?: boolean
  readonly alg?: 'none'
}

/** A provider that gives whatever ID token it is told to. */
const startForger = async () => {
  let next: Forged = {}
  let nonce = ''
  const idToken = async (issuer: string): Promise<string> => {
    const claims = {
      ...{ iss: issuer, aud: 'gallra', sub: 's', iat: now(), exp: now() + 300, nonce },
      ...{ preferred_username: 'anna', groups: ['ops'], ...next.claims },
    }
    if (next.alg === 'none')
      return `${[{ alg: 'none' }, claims].map(each => Buffer.from(JSON.stringify(each)).toString('base64url')).join('.')}.`
    const { privateKey } = next.isByOthers ? others : own
    return new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid: 'k' }).sign(privateKey)
  }
  const jwk = { ...(await exportJWK(own.publicKey)), kid: 'k', alg: 'RS256', use: 'sig' }
  const server = createServer(async (call, answer) => {
    const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const answers: Record<string, () => Promise<object> | object> = {
      '/.well-known/openid-configuration': () => ({
        ...{ issuer, authorization_endpoint: `${issuer}/auth`, token_endpoint: `${issuer}/token` },
        ...{ jwks_uri: `${issuer}/jwks`, id_token_signing_alg_values_supported: ['RS256', 'none'] },
        ...{ response_types_supported: ['code'], subject_types_supported: ['public'] },
      }),
      '/jwks': () => ({ keys: [jwk] }),
      '/token': async () => ({ access_token: 'a', token_type: 'Bearer', id_token: await idToken(issuer) }),
    }
    const found = answers[call.url ?? '']
    answer.setHeader('content-type', 'application/json')
    answer.statusCode = found ? 200 : 404
    answer.end(JSON.stringify(found ? await found() : {}))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  afterAll(() => server.close())
  return {
    issuer: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    tell(forged: Forged, asked: string) {
      next = forged
      nonce = asked
    },
  }
}

const forgeries: readonly Forged[] = [
  { claims: { aud: 'another' } },
  { claims: { aud: ['gallra', 'another'] } },
  { claims: { iss: 'https://elsewhere.example' } },
  { claims: { nonce: 'another' } },
  { claims: { exp: now() - 3600 } },
  { claims: { iat: now() + 7200, nbf: now() + 7200, exp: now() + 9000 } },
  { claims: { sub: '' } },
  { isByOthers: true },
  { alg: 'none' },
]

/** One address has twenty tries a minute, of which each sign-in takes two. */
const each = async (forged: readonly Forged[], expected: readonly number[]) => {
  const forger = await startForger()
  const world = await newWorld({
    env: {
      ...{ GALLRA_OIDC_ISSUER: forger.issuer, GALLRA_OIDC_CLIENT_ID: 'gallra' },
      ...{ GALLRA_CONSOLE_URL: consoleUrl, GALLRA_OIDC_ROLES: 'ops=operator' },
    },
  })
  for (const [index, one] of forged.entries()) {
    const person = personAt(world.server)
    const asked = new URL((await person.get('/sign-in/oidc')).to).searchParams
    forger.tell(one, asked.get('nonce') ?? '')
    const { status } = await person.get(`/sign-in/oidc/callback?code=c&state=${asked.get('state')}`)
    expect(status, JSON.stringify(one)).toBe(expected[index])
  }
  return world.app.accounts.accounts()
}

it('refuses an ID token for another, of another, out of its time or signed by others', async () => {
  const accounts = await each(
    forgeries,
    forgeries.map(() => 401),
  )
  expect(accounts).toEqual([])
}, 180_000)

it('takes one that is right, also by a clock that differs by less than half a minute', async () => {
  const accounts = await each([{}, { claims: { iat: now() - 300, exp: now() + 5 } }, {}], [303, 303, 303])
  expect(accounts.map(({ login }) => login)).toEqual(['anna'])
}, 180_000)

it('says that the provider does not answer, and goes on once it does', async () => {
  const world = await newWorld({
    env: {
      ...{ GALLRA_OIDC_ISSUER: 'http://127.0.0.1:9', GALLRA_OIDC_CLIENT_ID: 'gallra' },
      ...{ GALLRA_CONSOLE_URL: consoleUrl, GALLRA_OIDC_ROLES: 'ops=operator' },
    },
  })
  expect((await personAt(world.server).get('/sign-in/oidc')).status).toBe(503)
  expect((await personAt(world.server).get('/sign-in')).status).toBe(200)
}, 60_000)
