import { connect } from 'node:net'
import { importJWK } from 'jose'
import { describe, expect, it } from 'vitest'
import { createHttpWorld } from './http-world.ts'

const world = await createHttpWorld()
const base = await world.listen()

const ask = (path: string, init?: RequestInit): Promise<Response> => fetch(base + path, init)

/** Writes to the server as no client would, and reads until it closes the line. */
const raw = (text: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(base).port), '127.0.0.1', () => socket.end(text))
    let answer = ''
    socket.setEncoding('utf8').on('data', data => {
      answer += data
    })
    socket.on('end', () => resolve(answer)).on('error', reject)
  })

describe('the HTTP service', () => {
  it('gives out the keys senders need, and nothing secret', async () => {
    const answer = await ask('/.well-known/jwks.json')
    expect(answer.headers.get('content-type')).toBe('application/jwk-set+json')
    expect(answer.headers.get('cache-control')).toBe('public, max-age=3600')
    const { keys } = (await answer.json()) as { keys: { alg: string }[] }
    expect(keys).toEqual(world.context.keys.jwks.keys)
    for (const key of keys) {
      expect(key).not.toHaveProperty('d')
      expect((await importJWK(key, key.alg)).constructor.name).toBe('CryptoKey')
    }
  })

  it('says that it lives, and whether what is behind it answers', async () => {
    expect(await (await ask('/healthz')).json()).toEqual({ status: 'ok' })
    expect(await (await ask('/readyz')).json()).toEqual({ status: 'ok', mongodb: true, redis: true })
    const away = await world.listen({ ready: async () => ({ mongodb: true, redis: false }) })
    const answer = await fetch(`${away}/readyz`)
    expect(answer.status).toBe(503)
    expect(await answer.json()).toEqual({ status: 'unavailable', mongodb: true, redis: false })
  })

  it('takes requests also while no worker proves itself, unless the workers are its own', async () => {
    const silent = { ready: async () => ({ mongodb: true, redis: true, workers: false }) }
    const elsewhere = await fetch(`${await world.listen(silent)}/readyz`)
    expect([elsewhere.status, await elsewhere.json()]).toEqual([
      200,
      { status: 'degraded', mongodb: true, redis: true, workers: false },
    ])
    const own = await fetch(`${await world.listen({ ...silent, isWorking: true })}/readyz`)
    expect([own.status, await own.json()]).toMatchObject([503, { status: 'unavailable' }])
  })

  it('guards every answer, and gives each call an id of its own', async () => {
    const answers = await Promise.all(
      ['/healthz', '/nowhere', '/archives/x', '/.well-known/jwks.json'].map(path =>
        ask(path, { headers: { 'x-request-id': 'mine' } }),
      ),
    )
    for (const { headers } of answers) {
      expect(headers.get('content-security-policy')).toContain("default-src 'none'")
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('referrer-policy')).toBe('no-referrer')
      expect(headers.get('x-powered-by')).toBeNull()
      expect(headers.get('set-cookie')).toBeNull()
    }
    const ids = answers.map(({ headers }) => headers.get('x-request-id') ?? '')
    for (const id of ids) expect(id).toMatch(/^[0-9a-f-]{36}$/u)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('answers with a problem where there is nothing, and repeats no address', async () => {
    for (const path of [
      '/asa.lindqvist@example.se',
      '/v1/requests',
      '/%zz-lindqvist',
      '/v1/requests/lindqvist',
    ]) {
      const answer = await ask(path)
      expect([400, 404]).toContain(answer.status)
      expect(answer.headers.get('content-type')).toBe('application/problem+json')
      expect(await answer.text()).not.toContain('lindqvist')
    }
    const told = JSON.stringify(world.told)
    expect(told).toContain('"route":"none"')
    expect(told).not.toMatch(/lindqvist|127\.0\.0\.1/u)
  })

  it('gives the archives of people behind their links', async () => {
    const answer = await ask(`/archives/${'A'.repeat(22)}`)
    expect(answer.status).toBe(404)
    expect(answer.headers.get('content-security-policy')).toContain("form-action 'self'")
    expect(world.told.at(-1)?.fields).toMatchObject({ route: '/archives/:token', status: 404 })
  })

  it('ends what is no HTTP with 400 and no word of it', async () => {
    const answer = await raw('lindqvist\r\n\r\n')
    expect(answer).toMatch(/^HTTP\/1\.1 400 /u)
    expect(answer).not.toContain('lindqvist')
  })

  it('lets each address call so many times a minute', async () => {
    const tight = await world.listen({ limits: { calls: 3 } })
    const statuses: number[] = []
    for (let count = 0; count < 4; count += 1)
      statuses.push((await fetch(`${tight}/.well-known/jwks.json`)).status)
    expect(statuses).toEqual([200, 200, 200, 429])
    expect((await fetch(`${tight}/healthz`)).status).toBe(200)
    // Whom a caller claims to speak for does not matter unless it is a proxy that is believed.
    const forged = { headers: { 'x-forwarded-for': '192.0.2.7' } }
    const answer = await fetch(`${tight}/.well-known/jwks.json`, forged)
    expect(answer.status).toBe(429)
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(await answer.json()).toEqual({
      title: 'Too Many Requests',
      status: 429,
      reason: 'too-many-requests',
    })
    const trusting = await world.listen({ limits: { calls: 1 }, trustProxy: ['127.0.0.1'] })
    for (const address of ['192.0.2.1', '192.0.2.2'])
      expect(
        (await fetch(`${trusting}/.well-known/jwks.json`, { headers: { 'x-forwarded-for': address } }))
          .status,
      ).toBe(200)
  })
})
