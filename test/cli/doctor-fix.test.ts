import { setTimeout as sleep } from 'node:timers/promises'
import { Redis } from 'ioredis'
import { expect, it } from 'vitest'
import { createWorlds, twoBatches } from './cli-world.ts'

const newWorld = await createWorlds()

interface Fixes {
  readonly fixed: readonly { readonly what: string; readonly done: boolean; readonly detail: string }[]
  readonly findings: readonly unknown[]
}

it('makes missing indexes after a yes, puts lost work back on the queue, and says what it did; twice is once', async () => {
  const world = await newWorld(twoBatches)
  const { plan = '' } = await world.json('plan')
  const stop = new AbortController()
  const applying = world.tell(`apply ${plan} --yes`, { signal: stop.signal })
  while ((await world.own.collection('runs').countDocuments({})) === 0) await sleep(2)
  stop.abort()
  await applying
  const redis = new Redis(world.env.GALLRA_REDIS_URL ?? '')
  await redis.flushdb()
  // So many that reading all of them each time is worth an index.
  const notifications = world.desk.collection('notifications')
  await notifications.insertMany(Array.from({ length: 5001 }, () => ({ title: 'x' })))
  const indexes = async (): Promise<number> => (await notifications.indexes()).length
  expect(await indexes()).toBe(1)

  const fix = async (more = ''): Promise<Fixes> =>
    JSON.parse((await world.tell(`doctor --fix --json${more}`)).stdout)
  const first = await fix()
  expect(first.fixed).toMatchObject([
    {
      what: expect.stringMatching(/^index notifications\.\S+ of helpdesk$/u),
      done: false,
      detail: expect.stringContaining('nobody said yes'),
    },
    { what: 'batches', done: true, detail: expect.stringMatching(/^[12] put back on the queue$/u) },
  ])
  expect(await indexes()).toBe(1)
  expect(await redis.llen('{gallra}:retention:wait')).toBeGreaterThan(0)
  const second = await fix(' --yes')
  expect(second.fixed).toMatchObject([{ done: true, detail: 'made' }])
  expect(await indexes()).toBe(2)
  expect(JSON.stringify(second.findings)).toContain('finds copies of a ticket')
  expect((await fix(' --yes')).fixed).toEqual([])
  expect((await world.tell('doctor --fix')).stdout).toMatch(/^fixed\n {2}nothing to do\nhelpdesk\n/u)
  redis.disconnect()
}, 180_000)
