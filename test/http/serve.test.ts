import { setTimeout as sleep } from 'node:timers/promises'
import { Redis } from 'ioredis'
import { expect, it } from 'vitest'
import { AppError } from '../../src/errors.ts'
import { createMetricsServer } from '../../src/http/metrics-server.ts'
import { optionsOf, serveHttp } from '../../src/http/serve.ts'
import { openCallCounts } from '../../src/jobs/call-counts.ts'
import { openRequestQueue } from '../../src/jobs/requests-queue.ts'
import { type DataRequest, requestId } from '../../src/requests/model.ts'
import { requestNumbers } from '../../src/requests/numbers.ts'
import { recordId, storeId } from '../../src/tickets/ids.ts'
import { createLog, jobKeys } from '../jobs/job-world.ts'
import { redisDatabase } from '../support/servers.ts'
import { createHttpWorld, post } from './http-world.ts'

const redis = await redisDatabase()
const world = await createHttpWorld()
const never = new Promise<never>(() => undefined)
const idleQueue = { enqueue: () => never, workers: () => never }

it('puts what it takes in on the queue by its id, and lets a call under way end when it has to stop', async () => {
  const queue = await openRequestQueue(redis, createLog(), jobKeys)
  let begun = false
  const slow = new Proxy(world.desk.requests, {
    get: (target, name) =>
      name === 'accept'
        ? async (...values: Parameters<typeof target.accept>) => {
            begun = true
            await sleep(300)
            return target.accept(...values)
          }
        : Reflect.get(target, name),
  })
  const stop = new AbortController()
  let base = ''
  const served = serveHttp(
    optionsOf({ ...world.desk, requests: slow }, { queue, log: createLog() }),
    {
      host: '127.0.0.1',
      port: 0,
      announce: address => {
        base = address
      },
    },
    stop.signal,
  )
  await expect.poll(() => base).not.toBe('')
  expect(await (await fetch(`${base}/readyz`)).json()).toEqual({ status: 'ok', mongodb: true, redis: true })
  const answer = post(`${base}/v1/requests`, await world.token())
  await expect.poll(() => begun).toBe(true)
  stop.abort()
  expect((await answer).status).toBe(202)
  await served
  await expect.poll(() => queue.size()).toBe(1)
  await expect(fetch(`${base}/healthz`)).rejects.toThrow()
  await queue[Symbol.asyncDispose]()
})

it('says which server is away, without waiting for it for long', async () => {
  const options = optionsOf(world.desk, { queue: idleQueue, log: createLog(), answerMs: 500 })
  expect(await options.ready()).toEqual({
    ...{ mongodb: true, redis: false },
    reasons: ['Redis does not answer'],
  })
})

const day = 86_400_000

/** Requests of every standing that counts, with what belongs to them. */
const fill = async () => {
  const { requests, run } = world.context
  const now = run.clock()
  const past = (days: number): Date => new Date(now.getTime() - days * day)
  const proven = { method: 'operator', at: now, by: 'cli:anna' } as const
  const accept = async (id: string, body: object): Promise<void> => {
    const reference = `N-${id}`
    const request = {
      ...{ id: requestId(id), version: 1, reference, sender: 'webshop', type: 'access', locale: 'sv-SE' },
      ...{
        stores: [storeId('helpdesk')],
        receivedAt: now,
        acceptedAt: now,
        due: new Date(now.getTime() + 30 * day),
      },
      ...{ pauses: [], alarms: [], subjectDigest: id, statusDigest: id },
      steps: [{ state: 'received', at: now, by: 'x' }],
      ...body,
    } as unknown as DataRequest
    await requests.accept({ request, sealedKey: 'k', sealedSubject: 's' })
  }
  const found = { identity: proven, round: 2, found: [] }
  const since = (seconds: number) => [
    { state: 'received', at: new Date(now.getTime() - seconds * 1000), by: 'x' },
  ]
  await accept('late', { ...found, state: 'located', due: past(1), steps: since(90) })
  await accept('soon', { ...found, state: 'awaiting-approval', due: past(-6), steps: since(9999) })
  await accept('stuck', {
    ...{ identity: proven, state: 'identity-proven', due: past(-8), steps: since(9999) },
    blocked: { code: 'AGENT', detail: 'x', at: now },
  })
  const check = { codeDigest: 'c', sentAt: past(3), expiresAt: past(2), attemptsLeft: 5, sent: 1 }
  await accept('asked', { state: 'identity-asked', check, due: past(1), pauses: [{ from: past(3) }] })
  await accept('with', {
    identity: proven,
    state: 'preflight',
    mergedInto: requestId('soon'),
    steps: since(9999),
  })
  await accept('part', {
    ...found,
    type: 'erasure',
    state: 'partly-withheld',
    endedAt: now,
    certificate: 'c',
  })
  const record = {
    store: storeId('helpdesk'),
    kind: 'contact',
    role: 'contact',
    by: ['name'],
    doubtful: true,
  } as const
  const records = ['1', '2'].map(id => ({ ...record, id: recordId(id) }))
  await requests.saveFound(requestId('part'), 2, records)
  // Of a search before the last one nothing is asked any more.
  await requests.saveFound(requestId('soon'), 1, records)
  for (const [id, reason] of [
    ['m-1', 'replayed'],
    ['m-2', 'replayed'],
    ['m-3', 'unreadable'],
  ] as const)
    await requests.refuse({ id, at: now, reason, via: 'http' })
  const waiting = {
    request: requestId('part'),
    createdAt: now,
    attempts: 0,
    epoch: 0,
    state: 'waiting',
  } as const
  const notice = { ...waiting, store: storeId('helpdesk'), channel: 'webhook', giveUpAt: past(-7) } as const
  await world.database.outbox.add([
    { ...notice, id: 'n-1' as never, recipient: 'crm', nextAt: new Date(now.getTime() - 5000) },
    { ...notice, id: 'n-2' as never, recipient: 'erp', nextAt: past(-1) },
    { ...notice, id: 'n-3' as never, recipient: 'shop', nextAt: now, state: 'dead' },
  ])
  await world.desk.mails.add({ ...waiting, id: 'l-1' as never, letter: 'receipt', nextAt: past(-1) })
}

it('tells metrics on an address of its own, from the numbers that requests list tells', async () => {
  await fill()
  const stop = new AbortController()
  const bases: string[] = []
  const place = { host: '127.0.0.1', port: 0 }
  const announce = (address: string): void => void bases.push(address)
  const options = optionsOf(world.desk, { queue: idleQueue, log: createLog() })
  const served = serveHttp(options, { ...place, metrics: { port: 0 }, announce }, stop.signal)
  await expect.poll(() => bases.length).toBe(2)
  const [base, metrics = ''] = bases
  expect((await fetch(`${base}/metrics`)).status).toBe(404)
  expect(metrics).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/metrics$/u)
  const answer = await fetch(metrics)
  expect(answer.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8')
  const text = await answer.text()
  for (const line of [
    'gallra_requests{type="access",state="located"} 1',
    'gallra_requests{type="erasure",state="partly-withheld"} 1',
    'gallra_requests{type="objection",state="expired"} 0',
    'gallra_requests_overdue 1',
    'gallra_requests_due_soon 1',
    'gallra_requests_waiting{for="approval"} 1',
    'gallra_requests_waiting{for="doubts"} 1',
    'gallra_requests_blocked{code="AGENT"} 1',
    'gallra_messages_refused_total{reason="replayed"} 2',
    'gallra_messages_refused_total{reason="expired"} 0',
    'gallra_notices{state="waiting"} 2',
    'gallra_notices{state="dead"} 1',
    'gallra_letters{state="waiting"} 1',
    'gallra_letters{state="dead"} 0',
    'gallra_oldest_due_seconds{what="request"} 90',
    'gallra_oldest_due_seconds{what="notice"} 5',
    'gallra_oldest_due_seconds{what="letter"} 0',
    '# TYPE gallra_messages_refused_total counter',
  ])
    expect(text.split('\n')).toContain(line)
  expect(text).not.toMatch(/late|N-|webshop|helpdesk|crm|cli:|lindqvist/u)
  const numbers = await requestNumbers(world.desk)
  expect(text).toContain(`gallra_requests_open ${numbers.open}\n`)
  expect(numbers.requests.reduce((sum, { count }) => sum + count, 0)).toBe(
    (await world.context.requests.list({ limit: 999 })).length,
  )
  for (const path of ['', '/x', '/../v1/requests'])
    expect((await fetch(new URL(path, metrics).href.replace(/metrics$/u, ''))).status).toBe(404)
  stop.abort()
  await served
})

it('tells how old the last proof of each duty is, and how the queues stand, also while Redis is away', async () => {
  const age = { id: 'a', host: 'm-1', pid: 1, duty: 'retention' } as const
  const ages = async () => [
    { ...age, seconds: 4.5 },
    { ...age, id: 'b', host: 'm-2', seconds: 75 },
  ]
  const retention = { queue: 'retention', waiting: 3, active: 0, delayed: 1, oldestWaitingSeconds: 99.9 }
  const health = { workers: { ages }, queueStates: async () => [retention] }
  const app = createMetricsServer({ desk: world.desk, log: createLog(), health })
  const text = (await app.inject('/metrics')).body
  for (const line of [
    'gallra_canary_age_seconds{queue="retention"} 4.5',
    'gallra_canary_age_seconds{queue="scheduler"} +Inf',
    'gallra_workers{queue="retention",state="alive"} 1',
    'gallra_workers{queue="retention",state="silent"} 1',
    'gallra_queue_jobs{queue="retention",state="waiting"} 3',
    'gallra_queue_jobs{queue="retention",state="active"} 0',
    'gallra_queue_jobs{queue="retention",state="delayed"} 1',
    'gallra_queue_oldest_waiting_seconds{queue="retention"} 99',
  ])
    expect(text.split('\n')).toContain(line)
  expect(text).not.toMatch(/m-1|m-2/u)
  await app.close()
  const away = { ...health, queueStates: () => Promise.reject(new Error('away')) }
  const without = createMetricsServer({ desk: world.desk, log: createLog(), health: away })
  const rest = (await without.inject('/metrics')).body
  expect(rest).toContain('gallra_canary_age_seconds{queue="retention"} 4.5')
  expect(rest).not.toMatch(/^gallra_queue_jobs\{/mu)
  await without.close()
})

it('asks the database once for all who ask for metrics at a time, and again after a failure', async () => {
  let asked = 0
  const requests = {
    ...world.context.requests,
    async glances() {
      asked += 1
      if (asked === 1) throw new AppError('STORE_UNREACHABLE', 'own database: not reachable just now')
      return []
    },
  }
  const log = createLog()
  const app = createMetricsServer({ desk: { ...world.desk, requests }, log })
  const failed = await app.inject('/metrics')
  expect([failed.statusCode, failed.json()]).toEqual([
    503,
    { title: 'Service Unavailable', status: 503, reason: 'unavailable' },
  ])
  expect(log.told).toMatchObject([{ level: 'error', fields: { code: 'STORE_UNREACHABLE' } }])
  const answers = await Promise.all([app.inject('/metrics'), app.inject('/metrics'), app.inject('/metrics')])
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200])
  expect(asked).toBe(2)
  await app.close()
})

it('counts calls and refusals of an address for all processes, and by itself while Redis is away, which it says', async () => {
  const log = createLog()
  const counts = await openCallCounts(redis)
  const limits = { pages: 2, refusals: 1 }
  const shared = { counts, log, limits }
  const [one, two] = [await world.listen(shared), await world.listen(shared)]
  const statuses: number[] = []
  for (const base of [one, two, one, two]) statuses.push((await fetch(`${base}/status/x`)).status)
  for (const base of [one, two]) statuses.push((await post(`${base}/v1/requests`, 'x')).status)
  expect(statuses).toEqual([404, 404, 429, 429, 400, 429])
  const connection = new Redis(redis)
  const keys = await connection.keys('{gallra}:calls:*')
  expect(keys.length).toBeGreaterThan(2)
  for (const key of keys) {
    expect(key).toMatch(/^\{gallra\}:calls:[0-9a-f]{32}$/u)
    expect(await connection.pttl(key)).toBeGreaterThan(0)
  }
  connection.disconnect()
  await counts[Symbol.asyncDispose]()
  statuses.length = 0
  for (const base of [one, one, one, two]) statuses.push((await fetch(`${base}/status/x`)).status)
  expect(statuses).toEqual([404, 404, 429, 404])
  const told = log.told.filter(({ message }) => message.startsWith('limits'))
  expect(told.map(({ level }) => level)).toEqual(['warn', 'warn'])
})
