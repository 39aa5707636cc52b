import { Queue } from 'bullmq'
import { Redis } from 'ioredis'
import { afterAll, beforeEach, expect, it } from 'vitest'
import { openDatabase } from '../../src/database/open-database.ts'
import { healthOf } from '../../src/health/judge.ts'
import { createPulse, type Pulse } from '../../src/health/pulse.ts'
import type { Duty, WorkerNotes } from '../../src/health/workers.ts'
import { openQueue } from '../../src/jobs/queue.ts'
import { openQueueStates } from '../../src/jobs/queue-states.ts'
import { openRequestQueue } from '../../src/jobs/requests-queue.ts'
import { runRetentionWorker } from '../../src/jobs/retention-worker.ts'
import { runScheduler } from '../../src/jobs/scheduler.ts'
import { closingPort } from '../support/closing-port.ts'
import { fileDatabase } from '../support/lent-database.ts'
import { redisDatabase } from '../support/servers.ts'
import { createLog, jobKeys, jobWorlds, policyWith, until } from './job-world.ts'

const servers = { mongodb: await fileDatabase(), redis: await redisDatabase() }
const { hostname, port } = new URL(servers.redis)
const line = await closingPort({ host: hostname, port: Number(port) })
const database = await openDatabase(servers.mongodb)
const notes: WorkerNotes = database.workers
const worlds = jobWorlds(servers)
const world = await worlds.open({ policies: [policyWith('health', 'schedule: { cron: "15 2 * * *" }')] })
afterAll(async () => {
  await line[Symbol.asyncDispose]()
  await database[Symbol.asyncDispose]()
})

// A worker that ends may leave a canary behind.
beforeEach(async () => {
  const redis = new Redis(servers.redis)
  await redis.flushdb()
  redis.disconnect()
})

const pulse = (id: string): Pulse =>
  createPulse({ notes, worker: { id, host: `host-${id}`, pid: 1 }, everyMs: 50, failed: () => undefined })

const secondsOf = async (id: string, duty: Duty = 'retention'): Promise<number | undefined> =>
  (await notes.ages()).find(age => age.id === id && age.duty === duty)?.seconds

it('a worker whose line to Redis swallows everything falls silent, and is at work again once it is mended', async () => {
  const through = await openQueue(`redis://127.0.0.1:${line.port}`, createLog(), jobKeys)
  const stop = new AbortController()
  const [cut, well] = [pulse('cut'), pulse('well')]
  const working = [
    runRetentionWorker({ ...world.context, queue: through, pulse: cut }, stop.signal),
    runRetentionWorker({ ...world.context, pulse: well }, stop.signal),
  ]
  for (const id of ['cut', 'well']) await until(async () => (await secondsOf(id)) !== undefined)
  line.swallow()
  await until(async () => {
    const [retention] = healthOf(await notes.ages(), 1.5)
    return retention?.alive === 1 && retention.silent[0]?.host === 'host-cut'
  })
  await line.open()
  await until(async () => ((await secondsOf('cut')) ?? 9) < 1)
  stop.abort()
  await Promise.all(working)
  // Who ends as he should is not missed.
  expect(await notes.ages()).toEqual([])
  await through[Symbol.asyncDispose]()
})

it('a canary is taken by the worker, and never reaches what handles its batches', async () => {
  const { queue } = world.context
  const stop = new AbortController()
  const beats: number[] = []
  let taken = 0
  const working = queue.work(
    async () => {
      taken += 1
    },
    stop.signal,
    () => void beats.push(performance.now()),
  )
  await queue.canary('full')
  await until(() => beats.length > 0)
  expect(taken).toBe(0)
  stop.abort()
  await working
  expect(await queue.size()).toBe(0)
})

it('a canary goes before what waits, and one that is there is not added again', async () => {
  const { queue } = world.context
  const plain = new Queue('retention', { connection: { url: servers.redis }, prefix: '{gallra}' })
  await plain.add('batch', { run: 'r', batch: 'b' })
  for (const id of ['one', 'one', 'two']) await queue.canary(id)
  const states = await openQueueStates(servers.redis, createLog())
  expect((await states.states())[0]).toMatchObject({ queue: 'retention', waiting: 3, active: 0 })
  await states[Symbol.asyncDispose]()
  const order: string[] = []
  const stop = new AbortController()
  const working = queue.work(
    async ({ job }) => void order.push(job.batch),
    stop.signal,
    () => void order.push('taken'),
  )
  await until(async () => (await queue.size()) === 0)
  stop.abort()
  await working
  expect(order.slice(0, 3)).toEqual(['taken', 'taken', 'taken'])
  await plain.close()
})

it('what a stranger calls a canary is a message like any other', async () => {
  const requests = await openRequestQueue(servers.redis, createLog(), jobKeys)
  const foreign = new Queue('requests', { connection: { url: servers.redis }, prefix: '{gallra}' })
  await foreign.add('canary', { message: 'x' }, { lifo: true })
  const stop = new AbortController()
  const messages: unknown[] = []
  const taking = requests.takeIn(async message => void messages.push(message), stop.signal)
  await until(() => messages.length === 1)
  expect(messages).toMatchObject([{ token: 'x' }])
  stop.abort()
  await taking
  await foreign.close()
  await requests[Symbol.asyncDispose]()
})

it('a scheduler proves itself by looking', async () => {
  const stop = new AbortController()
  const watching = runScheduler({ ...world.context, pulse: pulse('clock') }, stop.signal)
  await until(async () => (await secondsOf('clock', 'scheduler')) !== undefined)
  stop.abort()
  await watching
  expect(await secondsOf('clock', 'scheduler')).toBeUndefined()
})

it('a server that hangs keeps no queue from being closed', async () => {
  const { hostname: host, port: to } = new URL(servers.redis)
  await using hung = await closingPort({ host, port: Number(to) })
  const queue = await openQueue(`redis://127.0.0.1:${hung.port}`, createLog(), jobKeys)
  await queue.size()
  hung.swallow()
  // Under way when it has to end: its answer never comes.
  void queue.size().catch(() => undefined)
  await queue[Symbol.asyncDispose]()
})
