import { CompactEncrypt, CompactSign, generateKeyPair, importJWK } from 'jose'
import { describe, expect, it } from 'vitest'
import { AppError } from '../../src/errors.ts'
import { createSender, encryptTo } from '../support/request-sender.ts'
import { createHttpWorld, post } from './http-world.ts'

const world = await createHttpWorld()
// All tests share one address.
const base = await world.listen({ limits: { refusals: 1000 } })
const endpoint = `${base}/v1/requests`

const problem = async (answer: Response): Promise<Record<string, unknown>> => {
  expect(answer.headers.get('content-type')).toBe('application/problem+json')
  expect(answer.headers.get('cache-control')).toBe('no-store')
  return (await answer.json()) as Record<string, unknown>
}

describe('POST /v1/requests', () => {
  it('takes what a sender that knows only the contract posts, and tells a worker', async () => {
    // Written from the page of the contract, with what the service publishes.
    const jwks = (await (await fetch(`${base}/.well-known/jwks.json`)).json()) as {
      keys: Record<string, string>[]
    }
    const encryption = jwks.keys.find(({ use }) => use === 'enc') ?? {}
    const iat = Math.floor(world.context.run.clock().getTime() / 1000)
    const claims = {
      ...{ iss: 'webshop', aud: 'gallra', jti: 'independent', iat, exp: iat + 600 },
      request: {
        type: 'erasure',
        reference: 'WS-2026-0117',
        locale: 'sv-SE',
        subject: { emails: ['asa.lindqvist@example.se'] },
      },
    }
    const jws = await world.webshop.sign(claims)
    const token = await new CompactEncrypt(new TextEncoder().encode(jws))
      .setProtectedHeader({
        alg: 'ECDH-ES+A256KW',
        enc: 'A256GCM',
        cty: 'JWT',
        ...(encryption.kid === undefined ? {} : { kid: encryption.kid }),
      })
      .encrypt(await importJWK(encryption, 'ECDH-ES+A256KW'))
    const answer = await post(endpoint, token)
    expect(answer.status).toBe(202)
    const told = (await answer.json()) as Record<string, string>
    const [stored] = await world.context.requests.byReference('WS-2026-0117')
    expect(told).toEqual({
      id: stored?.id,
      reference: 'WS-2026-0117',
      due: stored?.due.toISOString(),
      status: expect.stringMatching(/^[A-Z2-7]{26}$/u),
    })
    expect(world.woken).toContain(told.id)
    expect(stored).toMatchObject({ sender: 'webshop', state: 'received' })
  })

  it('says no more of a person who is known than of one who is not', async () => {
    const answers = await Promise.all(
      [['a@example.se'], ['asa.lindqvist@example.se']].map(async emails =>
        post(endpoint, await world.token({ request: { subject: { emails } } })),
      ),
    )
    const bodies = await Promise.all(answers.map(answer => answer.json() as Promise<object>))
    expect(answers.map(({ status }) => status)).toEqual([202, 202])
    for (const body of bodies) expect(Object.keys(body)).toEqual(['id', 'reference', 'due', 'status'])
  })

  it('refuses what the contract refuses, each with its status and code, and counts it', async () => {
    const stranger = await createSender(world.context.keys)
    const { privateKey } = await generateKeyPair('EdDSA')
    const forged = await new CompactSign(new TextEncoder().encode('{"iss":"webshop"}'))
      .setProtectedHeader({ alg: 'EdDSA', typ: 'gallra-request+jwt', kid: 'webshop-2026' })
      .sign(privateKey)
    const now = Math.floor(world.context.run.clock().getTime() / 1000)
    const table: readonly (readonly [number, string, string])[] = [
      [400, 'unreadable', 'rubbish'],
      [400, 'unreadable', ''],
      [400, 'unreadable', await world.webshop.sign({ iss: 'webshop' })],
      [401, 'unknown-sender', await world.token({ iss: 'nobody' })],
      [401, 'unknown-key', await world.webshop.token({ iss: 'webshop' }, { kid: 'other' })],
      [401, 'bad-signature', await world.token({}, stranger)],
      [401, 'bad-signature', await encryptTo(world.context.keys, forged)],
      [401, 'wrong-audience', await world.token({ aud: 'another' })],
      [401, 'expired', await world.token({ iat: now - 700, exp: now - 100 })],
      [403, 'type-not-allowed', await world.token({ request: { type: 'access' } })],
      [422, 'invalid-claims', await world.token({ request: { subject: { names: ['Åsa Lindqvist'] } } })],
      [422, 'invalid-claims', await world.token({ request: { stores: ['nowhere'] } })],
    ]
    for (const [status, reason, token] of table) {
      const answer = await post(endpoint, token)
      const body = await problem(answer)
      expect({ status: answer.status, reason: body.reason }).toEqual({ status, reason })
      expect(body).toMatchObject({
        status,
        title: expect.any(String),
        message: expect.stringMatching(/^msg-/u),
      })
      expect(JSON.stringify(body)).not.toMatch(/lindqvist|example\.se/iu)
      if (status === 401) expect(answer.headers.get('www-authenticate')).toBeTruthy()
      if (status === 422) expect(body.detail).toMatch(/^request\.(subject|stores)/u)
      const refused = await world.context.requests.refused(1000)
      expect(refused.find(({ id }) => id === body.message)).toMatchObject({ reason, via: 'http' })
    }
  })

  it('takes a message once', async () => {
    const token = await world.token({ request: { reference: 'once' } })
    expect((await post(endpoint, token)).status).toBe(202)
    const again = await post(endpoint, token)
    expect(again.status).toBe(409)
    expect(await problem(again)).toMatchObject({ reason: 'replayed', reference: 'once' })
    expect(await world.context.requests.byReference('once')).toHaveLength(1)
  })

  it('reads nothing that is too long or of another type', async () => {
    const before = await world.context.requests.countRefused()
    const long = await post(endpoint, 'x'.repeat(64 * 1024 + 1))
    expect([long.status, (await problem(long)).reason]).toEqual([413, 'too-large'])
    const json = await post(endpoint, '{"message":"x"}', 'application/json')
    expect([json.status, (await problem(json)).reason]).toEqual([415, 'unsupported-media-type'])
    expect(await world.context.requests.countRefused()).toEqual(before)
  })

  it('asks to come again while the database is away, and tells nobody why', async () => {
    const { requests } = world.context
    const away = await world.listen({
      desk: {
        ...world.desk,
        requests: new Proxy(requests, {
          get: (target, name) =>
            name === 'accept'
              ? async () => {
                  throw new AppError('STORE_UNREACHABLE', 'own database: not reachable just now')
                }
              : Reflect.get(target, name),
        }),
      },
    })
    const token = await world.token({ request: { reference: 'later' } })
    const answer = await post(`${away}/v1/requests`, token)
    expect(answer.status).toBe(503)
    expect(answer.headers.get('retry-after')).toBe('10')
    expect(await problem(answer)).toEqual({
      title: 'Service Unavailable',
      status: 503,
      reason: 'unavailable',
    })
    expect((await post(endpoint, token)).status).toBe(202)
  })

  it('answers although no worker can be told, or none listens', async () => {
    const deaf = await world.listen({ wake: () => new Promise(() => undefined) })
    expect((await post(`${deaf}/v1/requests`, await world.token())).status).toBe(202)
    const failing = await world.listen({ wake: async () => Promise.reject(new Error('away')) })
    expect((await post(`${failing}/v1/requests`, await world.token())).status).toBe(202)
  })

  it('writes only so much rubbish of one address down', async () => {
    const guarded = await world.listen({ limits: { refusals: 2 } })
    const statuses: number[] = []
    for (const body of ['a', 'b', 'c', await world.token()])
      statuses.push((await post(`${guarded}/v1/requests`, body)).status)
    expect(statuses).toEqual([400, 400, 429, 429])
  })

  it('logs ids and codes, nothing of the person', async () => {
    const marked = {
      emails: ['marked.person@example.se'],
      names: ['Marked Person'],
      phones: ['+46701740699'],
    }
    await post(endpoint, await world.token({ request: { reference: 'marked', subject: marked } }))
    await post(endpoint, await world.token({ request: { subject: { ...marked, emails: 'marked.person' } } }))
    const token = await world.token()
    await post(endpoint, token)
    const told = JSON.stringify(world.told)
    expect(told).toContain('request accepted')
    expect(told).toContain('message refused')
    expect(told).not.toMatch(/marked|Person|0701740699|46701740699|lindqvist|127\.0\.0\.1/u)
    expect(told).not.toContain(token.slice(0, 60))
    expect(await world.everything()).not.toMatch(/marked\.person|46701740699/u)
  })
})
