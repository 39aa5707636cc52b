import { describe, expect, it } from 'vitest'
import type { CallBudget } from '../../../src/connectors/call-budget.ts'
import { createLocalBudget } from '../../../src/connectors/rest/local-budget.ts'
import { Passing } from '../../../src/connectors/rest/passing.ts'
import { clientOf, type Handler, json, restServer } from './rest-server.ts'

const signal = (): AbortSignal => new AbortController().signal
const call = { path: '/api/v2/things/17', query: { 'page[size]': '2' } }
const secret = 'Anna Lindqvist'

const failing: [string, Handler][] = [
  ['an error of the server', (_, response) => json(response, 503, { error: secret })],
  ['a cut connection', (_, response) => response.destroy()],
  ['JSON that is none', (_, response) => void response.end(`{"name": "${secret}`)],
  [
    'an answer that is cut off',
    (_, response) => {
      response.writeHead(200, { 'content-length': '100' })
      response.write('{"name":')
      setTimeout(() => response.destroy(), 5)
    },
  ],
]

describe('calling a desk', () => {
  it('sends the login, the query and JSON', async () => {
    const { url, asked } = await restServer((_, response) => json(response, 200, { ok: true }))
    const answer = await clientOf(url).once({ method: 'PUT', path: '/x', body: { id: 2 ** 40 } }, signal())
    expect(answer).toEqual({ status: 200, body: { ok: true } })
    await clientOf(url).get(call, signal())
    expect(asked[0]?.headers).toMatchObject({
      authorization: 'Basic c2VjcmV0',
      'content-type': 'application/json',
    })
    expect(asked[1]?.url).toBe('/api/v2/things/17?page%5Bsize%5D=2')
    expect(asked[1]?.headers['content-type']).toBeUndefined()
  })

  it.each(failing)('reads again after %s', async (_, handler) => {
    const { url, asked } = await restServer((request, response, number) =>
      number < 3 ? handler(request, response, number) : json(response, 200, [1]),
    )
    expect((await clientOf(url).get(call, signal())).body).toEqual([1])
    expect(asked).toHaveLength(3)
  })

  it.each(failing)(
    'gives up after %s that does not pass, without a word of what was said',
    async (_, handler) => {
      const { url, asked } = await restServer(handler)
      const error = await clientOf(url, { tries: 3 })
        .get(call, signal())
        .catch((thrown: unknown) => thrown)
      expect(error).toMatchObject({
        code: 'STORE_UNREACHABLE',
        message: expect.stringContaining('GET /api/v2/things/17'),
      })
      expect(JSON.stringify([error, String(error)])).not.toContain(secret)
      expect(asked).toHaveLength(3)
    },
  )

  it('does not repeat a write by itself', async () => {
    const { url, asked } = await restServer((_, response) => response.destroy())
    await expect(clientOf(url).once({ method: 'DELETE', path: '/x' }, signal())).rejects.toBeInstanceOf(
      Passing,
    )
    expect(asked).toHaveLength(1)
  })

  it.each([301, 302, 307])('takes its login nowhere else: %i', async status => {
    const other = await restServer((_, response) => json(response, 200, {}))
    const { url } = await restServer((_, response) => json(response, status, {}, { location: other.url }))
    await expect(clientOf(url).get(call, signal())).rejects.toMatchObject({ code: 'STORE_UNREADABLE' })
    expect(other.asked).toHaveLength(0)
  })

  it('does not try a refused login again', async () => {
    const { url, asked } = await restServer((_, response) => json(response, 401, { error: secret }))
    await expect(clientOf(url).get(call, signal())).rejects.toMatchObject({ code: 'STORE_UNREADABLE' })
    expect(asked).toHaveLength(1)
  })

  it.each([400, 403, 404, 422])('leaves a %i to whoever asked', async status => {
    const { url } = await restServer((_, response) => json(response, status, { error: 'RecordNotFound' }))
    expect(await clientOf(url).get(call, signal())).toEqual({ status, body: { error: 'RecordNotFound' } })
  })

  it('reads no more than so much', async () => {
    const { url } = await restServer((_, response) => void response.end('x'.repeat(100)))
    const { readJson } = await import('../../../src/connectors/rest/read-body.ts')
    await expect(fetch(url).then(answer => readJson(answer, 99))).rejects.toMatchObject({
      code: 'ANSWER_TOO_LONG',
    })
  })

  it('waits as long as a 429 says, and so does everybody else of the account', async () => {
    const budget = createLocalBudget()
    const { url, asked } = await restServer((_, response, number) =>
      number === 1 ? json(response, 429, {}, { 'retry-after': '0.2' }) : json(response, 200, {}),
    )
    const since = performance.now()
    await Promise.all([clientOf(url, { budget }).get(call, signal())])
    expect(await budget.take('another account', [], 1)).toBe(0)
    expect(performance.now() - since).toBeGreaterThanOrEqual(190)
    expect(asked).toHaveLength(2)
  })

  /** Notes what is asked of it and makes nobody wait. */
  const noting = () => {
    const noted: unknown[] = []
    const budget: CallBudget = {
      take: async (account, buckets) => {
        noted.push([account, buckets])
        return 0
      },
      block: async (account, ms) => void noted.push([account, ms]),
    }
    return { noted, budget }
  }

  it('counts in the windows of the desk, and by the account where several answer at one host', async () => {
    const { noted, budget } = noting()
    const { url } = await restServer((_, response) => json(response, 200, {}, { 'x-limit': '50' }))
    const options = { budget, windowMs: 10_000, limitHeader: 'x-limit', callsPerMinute: 600 }
    const [one, other] = ['one', 'other'].map(account => clientOf(url, { ...options, account }))
    for (const client of [one, one, other]) await client?.get(call, signal())
    // What was counted before the desk has told its limit does not stand against whoever knows it not yet.
    const bucket = (key: string, calls: number) => [{ key, limit: { calls, windowMs: 10_000 } }]
    const untold = bucket('account-untold', 100)
    expect(noted).toEqual([untold, bucket('account', 50), untold].map(each => [expect.any(String), each]))
    const [first, second, third] = noted.map(each => (each as string[])[0])
    expect([first === second, first === third]).toEqual([true, false])
    expect(JSON.stringify(noted)).not.toMatch(/one|other|127/u)
  })

  it.each([
    ['the end of its window', { 'x-reset': '1800000007', date: 'Fri, 15 Jan 2027 08:00:00 GMT' }, 7000],
    ['another length', { 'x-reset': '1800000007', 'retry-after': '3' }, 3000],
    ['nothing', {}, 60_000],
  ])('waits after a 429 that says %s', async (_, headers, ms) => {
    const { noted, budget } = noting()
    const { url } = await restServer((_, response, number) =>
      number === 1 ? json(response, 429, {}, headers) : json(response, 200, {}),
    )
    await clientOf(url, { budget, resetHeader: 'x-reset' }).get(call, signal())
    expect(noted[1]).toEqual([expect.any(String), ms])
  })

  it('ends an answer that does not come', async () => {
    const { url } = await restServer(() => undefined)
    await expect(clientOf(url, { timeoutMs: 30, tries: 1 }).get(call, signal())).rejects.toMatchObject({
      code: 'STORE_UNREACHABLE',
      message: expect.stringContaining('no answer in time'),
    })
  })

  it.each(['while it calls', 'while it waits'])('stops when the caller gives up %s', async when => {
    const stop = new AbortController()
    const { url } = await restServer((_, response) => {
      setTimeout(() => stop.abort(new Error('enough')), 5)
      if (when === 'while it waits') json(response, 429, {}, { 'retry-after': '60' })
    })
    await expect(clientOf(url).get(call, stop.signal)).rejects.toThrow('enough')
  })
})
