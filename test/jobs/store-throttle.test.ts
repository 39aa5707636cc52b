import { Redis } from 'ioredis'
import { afterAll, expect, it } from 'vitest'
import { handleBatch } from '../../src/jobs/handlers/batch.ts'
import { openStoreThrottle } from '../../src/jobs/store-throttle.ts'
import { ruleQueries } from '../../src/policies/decide.ts'
import { pauseRun } from '../../src/runs/pause.ts'
import { createPlan } from '../../src/runs/plan.ts'
import { startRun } from '../../src/runs/start.ts'
import { readInTurn, type Throttle } from '../../src/runs/throttle.ts'
import { storeId } from '../../src/tickets/ids.ts'
import { closingPort } from '../support/closing-port.ts'
import { fileDatabase } from '../support/lent-database.ts'
import { snapshot } from '../support/memory-desk.ts'
import { today } from '../support/run-world.ts'
import { redisDatabase } from '../support/servers.ts'
import { createLog, jobWorlds, policyWith, until } from './job-world.ts'

const servers = { mongodb: await fileDatabase(), redis: await redisDatabase() }
const worlds = jobWorlds(servers)
const helpdesk = storeId('helpdesk')
const start = Date.parse('2026-11-25T10:00:00Z')
let now = start
const log = createLog()
const opened: AsyncDisposable[] = []
const open = (url = servers.redis) => {
  const throttle = openStoreThrottle({
    url,
    log,
    limitsOf: store => (store === helpdesk ? { write: 50, read: 200 } : {}),
    now: () => now,
  })
  opened.push(throttle)
  return throttle
}
afterAll(async () => {
  for (const each of opened) await each[Symbol.asyncDispose]()
})

/** Everybody asks again and again until nobody gets anything any more. */
const takeAll = async (all: readonly Throttle[], records: number): Promise<number> => {
  let taken = 0
  for (let more = true; more; ) {
    const waits = await Promise.all(all.map(each => each.take(helpdesk, 'write', records)))
    const got = waits.filter(wait => wait === 0).length
    taken += got * records
    more = got > 0
  }
  return taken
}

it('all processes together take no more than the limit in any time, however many they are', async () => {
  const three = [open(), open(), open()]
  let taken = 0
  for (let second = 0; second <= 100; second += 1) {
    now = start + second * 1000
    taken += await takeAll(three, 120)
    // What was taken at once is paid for before anything more is.
    expect(taken).toBeLessThanOrEqual((second + 1) * 50 + 120)
  }
  expect(taken).toBeGreaterThanOrEqual(99 * 50)
  const wait = await open().take(helpdesk, 'write', 1)
  expect(wait).toBeGreaterThan(0)
  now += wait
  expect(await open().take(helpdesk, 'write', 1)).toBe(0)
  // Reading is counted apart, and a store without limits not at all.
  expect(await open().take(helpdesk, 'read', 400)).toBe(0)
  expect(await open().take(helpdesk, 'read', 1)).toBe(1000)
  for (let times = 0; times < 9; times += 1)
    expect(await open().take(storeId('other'), 'write', 9999)).toBe(0)
})

it('a Redis that lost everything gives one turn at most, and one that is away none', async () => {
  now = start + 1_000_000
  const throttle = open()
  expect(await throttle.take(helpdesk, 'write', 500)).toBe(0)
  const redis = new Redis(servers.redis)
  await redis.flushdb()
  redis.disconnect()
  expect(await throttle.take(helpdesk, 'write', 500)).toBe(0)
  expect(await throttle.take(helpdesk, 'write', 500)).toBe(9000)
  const { hostname, port } = new URL(servers.redis)
  await using line = await closingPort({ host: hostname, port: Number(port) })
  const through = open(`redis://127.0.0.1:${line.port}`)
  expect(await through.take(helpdesk, 'write', 1)).toBeGreaterThan(0)
  await line.close()
  now += 1_000_000
  for (let times = 0; times < 3; times += 1)
    await expect(through.take(helpdesk, 'write', 1)).rejects.toMatchObject({ code: 'STORE_UNREACHABLE' })
  expect(log.told.filter(({ message }) => message.includes('nobody counts'))).toHaveLength(1)
  await line.open()
  await until(async () => (await through.take(helpdesk, 'write', 1).catch(() => -1)) === 0)
})

it('a batch that waits for its turn has read and written nothing, and stops waiting when its run is paused', async () => {
  const policy = policyWith('in-turn', '')
  const world = await worlds.open({ policies: [policy] })
  const { run } = world.context
  const asked: unknown[] = []
  let waitMs = 60_000
  const throttle: Throttle = {
    take: async (...turn) => {
      asked.push(turn)
      return waitMs
    },
  }
  const context = { ...world.context, run: { ...run, throttle } }
  const plan = await createPlan(run, { policy, by: 'cli:anna', signal: new AbortController().signal })
  const [batch] = (await startRun(run, { plan: plan.id, by: 'cli:anna' })).batches
  if (!batch) throw new Error('nothing is due')
  const before = snapshot(world.desk)
  const stop = new AbortController()
  const one = { job: { run: plan.id, batch }, isLast: false, tries: 1, signal: stop.signal }
  const waiting = handleBatch(context, one)
  await until(() => asked.length > 0)
  const records = (await run.runStore.batch(batch))?.records.length
  expect(asked[0]).toEqual([helpdesk, 'write', records])
  await pauseRun(run, plan.id, 'cli:anna')
  await waiting
  const aborted = handleBatch(context, one)
  stop.abort()
  await aborted.catch(() => undefined)
  expect(snapshot(world.desk)).toBe(before)
  expect(await run.runStore.batch(batch)).toMatchObject({ state: 'planned', epoch: 0 })
  await run.runStore.moveRun(plan.id, ['paused'], 'running')
  waitMs = 0
  await handleBatch(context, { ...one, signal: new AbortController().signal })
  expect(snapshot(world.desk)).not.toBe(before)
})

it('a scan takes its turns as it goes, and ends as soon as it is told to', async () => {
  const policy = policyWith('scan', '')
  const world = await worlds.open({ policies: [policy] })
  const { connector } = await world.context.run.store(helpdesk)
  const stop = new AbortController()
  let turns = 0
  const slow = readInTurn(
    connector,
    {
      take: async (_, what, records) => {
        turns += 1
        expect([what, records]).toEqual(['read', 2])
        if (turns === 4) stop.abort()
        return turns < 4 ? 0 : 60_000
      },
    },
    2,
  )
  let seen = 0
  const scan = async (): Promise<void> => {
    for await (const _ of slow.select('ticket', ruleQueries(policy, 'ticket', today), stop.signal)) seen += 1
  }
  await expect(scan()).rejects.toThrow()
  expect(seen).toBe(6)
})
