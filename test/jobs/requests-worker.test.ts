import { Queue } from 'bullmq'
import { Redis } from 'ioredis'
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import { AppError } from '../../src/errors.ts'
import { openRequestQueue, type RequestQueue } from '../../src/jobs/requests-queue.ts'
import { type RequestJobsContext, runRequestsWorker, sweepRequests } from '../../src/jobs/requests-worker.ts'
import type { RequestStore } from '../../src/requests/request-store.ts'
import { createRequestWorld } from '../support/request-world.ts'
import { redisDatabase } from '../support/servers.ts'
import { createLog, jobKeys, until } from './job-world.ts'

const url = await redisDatabase()
const world = await createRequestWorld()
const redis = new Redis(url, { maxRetriesPerRequest: null })
/** As a sender opens it, knowing nothing but the contract. */
const sender = new Queue('requests', { connection: redis, prefix: '{gallra}' })
const log = createLog()

let queue: RequestQueue
let advanced: string[] = []
let stops: (() => Promise<void>)[] = []
beforeEach(async () => {
  await redis.flushdb()
  advanced = []
  queue = await openRequestQueue(url, log, jobKeys)
})
afterEach(async () => {
  await Promise.all(stops.map(stop => stop()))
  stops = []
  await queue[Symbol.asyncDispose]()
})
afterAll(async () => {
  await sender.close()
  redis.disconnect()
})

const contextWith = (more: Partial<RequestStore> = {}): RequestJobsContext => ({
  requests: { ...world.context, requests: { ...guarded(), ...more } },
  queue,
  log,
  async advance(request) {
    advanced.push(request)
  },
})

/** The store's methods by name, so that one of them can be another. */
const guarded = (): RequestStore => {
  const { requests } = world.context
  return Object.fromEntries(
    Object.keys(requests).map(name => [name, Reflect.get(requests, name)]),
  ) as unknown as RequestStore
}

const work = (context = contextWith()): (() => Promise<void>) => {
  const stop = new AbortController()
  const working = runRequestsWorker(context, stop.signal)
  const end = () => {
    stop.abort()
    return working
  }
  stops.push(end)
  return end
}

const everything = async (): Promise<string> => {
  const keys = await redis.keys('*')
  const dumps = await Promise.all(keys.map(key => redis.dumpBuffer(key)))
  return keys.join('\n') + dumps.map(dump => dump?.toString('latin1') ?? '').join('\n')
}

const idle = () => until(async () => (await queue.size()) === 0)
const refusedNow = async () =>
  (await world.context.requests.countRefused()) as Record<string, number | undefined>

describe('messages on the queue', () => {
  it('are taken in from a sender that follows the contract, and leave nothing in Redis', async () => {
    const [kept, gone] = [
      await world.token({ request: { reference: 'Q-1' } }),
      await world.token({ request: { reference: 'Q-2' } }),
    ]
    // One that forgot what the contract asks for, and one that did not.
    await sender.add('request', { message: kept }, { removeOnComplete: false, removeOnFail: false })
    await sender.add('request', { message: gone }, { removeOnComplete: true, removeOnFail: true })
    work()
    await until(() => advanced.length >= 2)
    await idle()
    for (const reference of ['Q-1', 'Q-2']) {
      const [request] = await world.context.requests.byReference(reference)
      expect(request).toMatchObject({ sender: 'webshop', state: 'identity-proven' })
      expect(advanced).toContain(request?.id)
    }
    const held = await everything()
    for (const token of [kept, gone]) expect(held).not.toContain(token.slice(-40))
    expect(await sender.getJobs(['completed', 'failed', 'waiting', 'delayed'])).toEqual([])
    expect(JSON.stringify(log.told)).not.toMatch(/lindqvist|example\.se/i)
  })

  it('are refused and gone when they are forged, replayed or none', async () => {
    const before = await refusedNow()
    const token = await world.token()
    const forged = await world.token({ iss: 'crm' })
    await sender.addBulk(
      [
        { message: token },
        { message: token },
        { message: forged },
        { message: 'x' },
        { text: 'Åsa' },
        { message: { $ne: 1 } },
      ].map(data => ({ name: 'request', data, opts: { removeOnComplete: false } })),
    )
    work()
    await idle()
    const after = await refusedNow()
    const more = (reason: string) => (after[reason] ?? 0) - (before[reason] ?? 0)
    expect([more('replayed'), more('unknown-key'), more('unreadable')]).toEqual([1, 1, 3])
    expect(await sender.getJobs(['completed', 'failed'])).toEqual([])
  })

  it('wait for a database that is away, though their sender asked for one try', async () => {
    const before = await refusedNow()
    let tries = 0
    const context = contextWith({
      async accept(acceptance) {
        tries += 1
        if (tries === 1) throw new AppError('STORE_UNREACHABLE', 'own database: not reachable just now')
        return world.context.requests.accept(acceptance)
      },
    })
    await sender.add('request', { message: await world.token() }, { attempts: 1, removeOnFail: true })
    work(context)
    await until(() => tries === 2)
    await idle()
    expect(await refusedNow()).toEqual(before)
  })

  it('are the same request when the worker died before it could say so', async () => {
    const before = await refusedNow()
    let tries = 0
    const context = contextWith({
      async accept(acceptance) {
        const result = await world.context.requests.accept(acceptance)
        tries += 1
        if (tries === 1) throw new AppError('STORE_UNREACHABLE', 'the answer got lost')
        return result
      },
    })
    await sender.add('request', { message: await world.token({ request: { reference: 'Q-again' } }) })
    work(context)
    await until(() => tries === 2)
    await idle()
    const [request, ...more] = await world.context.requests.byReference('Q-again')
    expect(more).toEqual([])
    expect(advanced).toContain(request?.id)
    expect(await refusedNow()).toEqual(before)
  })
})

describe('steps of requests', () => {
  it('are put back from the database when Redis was lost, by id alone', async () => {
    const open = (await world.context.requests.open()).map(({ id }) => id)
    expect(open.length).toBeGreaterThan(2)
    await sweepRequests(contextWith())
    await sweepRequests(contextWith())
    expect(await queue.size()).toBe(open.length)
    const held = await everything()
    expect(held).toContain('{gallra}:request-steps')
    // No shorter: signatures are random letters, and `Q-` is in one of fifty.
    expect(held).not.toMatch(/WS-\d\d|Q-(?:\d|again)|webshop/)
    await redis.flushdb()
    work()
    await until(() => advanced.length >= open.length)
    expect([...advanced].sort()).toEqual([...open].sort())
  })

  it('are tried again, and told of without what was thrown', async () => {
    const told = log.told.length
    let tries = 0
    const context: RequestJobsContext = {
      ...contextWith(),
      async advance(request) {
        tries += 1
        if (tries === 1) throw new TypeError('cannot read asa.lindqvist@example.se')
        advanced.push(request)
      },
    }
    work(context)
    const { length } = await world.context.requests.open()
    await until(() => advanced.length >= length)
    expect(JSON.stringify(log.told.slice(told))).toContain('INTERNAL: TypeError')
    expect(JSON.stringify(log.told.slice(told)) + (await everything())).not.toContain('lindqvist')
  })

  it('are not done without a worker’s signature, and the sweep puts back what they stood for', async () => {
    const told = log.told.length
    const [open] = await world.context.requests.open()
    const foreign = new Queue('request-steps', { connection: redis, prefix: '{gallra}' })
    await foreign.add('step', { request: open?.id }, { jobId: open?.id ?? '', removeOnFail: false })
    await foreign.add('step', { request: 'another', mac: 'test.mac' })
    const stop = new AbortController()
    const stepping = queue.step(async ({ job }) => void advanced.push(job.request), stop.signal)
    await idle()
    expect(advanced).toEqual([])
    expect(log.told.slice(told).map(({ fields }) => fields)).toEqual(
      [1, 2].map(() => ({
        ...{ queue: 'request-steps', code: 'JOB_REFUSED' },
        reason: expect.stringMatching(/^JOB_REFUSED: /),
      })),
    )
    await sweepRequests(contextWith())
    await idle()
    expect(advanced).toContain(open?.id)
    stop.abort()
    await stepping
    await foreign.close()
  })
})
