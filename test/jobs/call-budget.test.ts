import { afterAll, expect, it } from 'vitest'
import { openCallBudget } from '../../src/jobs/call-budget.ts'
import { budgetContract } from '../connectors/rest/budget.ts'
import { redisDatabase } from '../support/servers.ts'

const url = await redisDatabase()
const [one, other] = [openCallBudget(url), openCallBudget(url)]
afterAll(async () => {
  await one[Symbol.asyncDispose]()
  await other[Symbol.asyncDispose]()
})

budgetContract('in Redis', () => one)

it('is one for all processes', async () => {
  const buckets = [{ key: 'account', limit: { calls: 1, windowMs: 60_000 } }]
  expect(await one.take('shared', buckets, 1)).toBe(0)
  expect(await other.take('shared', buckets, 1)).toBeGreaterThan(0)
  await other.block('blocked', 20_000)
  expect(await one.take('blocked', buckets, 1)).toBeGreaterThan(0)
})

it('lets nobody call while no server counts', async () => {
  const nobody = openCallBudget('redis://127.0.0.1:1')
  await expect(nobody.take('any', [], 1)).rejects.toMatchObject({ code: 'STORE_UNREACHABLE' })
  await nobody[Symbol.asyncDispose]()
})
