import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { createLimits } from '../../src/http/limits.ts'
import { createBrake } from '../../src/http/refusal-brake.ts'
import { createLog } from '../jobs/job-world.ts'
import { requestKeys } from '../support/request-sender.ts'

const keys = await requestKeys()
const log = createLog()

it('callers are counted for their time, and no more of them than can be held', async () => {
  const limits = createLimits({ keys, log })
  expect(await limits.read('a')).toEqual({ count: 0, leftMs: 0 })
  await limits.add('a', 60_000)
  expect(await limits.add('a', 60_000)).toMatchObject({ count: 2 })
  expect((await limits.read('a')).leftMs).toBeGreaterThan(50_000)
  await limits.add('b', 5)
  await sleep(10)
  expect(await limits.read('b')).toMatchObject({ count: 0 })
  expect(await limits.add('b', 60_000)).toMatchObject({ count: 1 })
  for (let caller = 0; caller < 9999; caller += 1) await limits.add(String(caller), 60_000)
  // Who came first is forgotten.
  expect(await limits.read('a')).toMatchObject({ count: 0 })
  expect(await limits.read('b')).toMatchObject({ count: 1 })
  expect(log.told).toEqual([])
})

it('refusals from everywhere hold everybody up once they are too many to write down', async () => {
  const counts = new Map([['refusals', 9_999]])
  const brake = createBrake(2, {
    async add(key) {
      counts.set(key, (counts.get(key) ?? 0) + 1)
      return { count: 0, leftMs: 0 }
    },
    read: async key => ({ count: counts.get(key) ?? 0, leftMs: 0 }),
  })
  expect(await brake.isOver('192.0.2.1')).toBe(false)
  await brake.count('192.0.2.2')
  expect(await brake.isOver('192.0.2.1')).toBe(true)
})

it('counts that are shared are asked again some time after they failed', async () => {
  let asked = 0
  const shared = {
    async add() {
      asked += 1
      throw new TypeError('192.0.2.1')
    },
    read: async () => ({ count: 7, leftMs: 1 }),
  }
  const limits = createLimits({ counts: shared, keys, log })
  expect(await limits.read('192.0.2.1')).toMatchObject({ count: 7 })
  for (const count of [1, 2, 3]) expect(await limits.add('192.0.2.1', 60_000)).toMatchObject({ count })
  expect(asked).toBe(1)
  expect(log.told).toMatchObject([{ level: 'warn' }])
  expect(JSON.stringify(log.told)).not.toContain('192.0.2.1')
})
