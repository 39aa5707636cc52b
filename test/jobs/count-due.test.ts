import { expect, it } from 'vitest'
import type { JobsContext } from '../../src/jobs/context.ts'
import { countDue } from '../../src/jobs/count-due.ts'
import { pauseAll } from '../../src/runs/pause.ts'
import { storeId } from '../../src/tickets/ids.ts'
import { ownDatabase } from '../support/own-database.ts'
import { redisDatabase } from '../support/servers.ts'
import { jobWorlds, policyWith } from './job-world.ts'

const { url: mongodb, client, database } = await ownDatabase()
const worlds = jobWorlds({ mongodb, redis: await redisDatabase() })
const { signal } = new AbortController()

const [day, week] = [policyWith('day', ''), policyWith('week', 'schedule: { cron: "0 2 * * 1" }')]

const counting = async (at: string, policies = [day, week]) => {
  const world = await worlds.open({ policies })
  world.setClock(new Date(at))
  const run = { ...world.context.run, forecasts: database.forecasts }
  const context: JobsContext = { ...world.context, run, dueCron: '30 3 * * *' }
  return { ...world, context }
}

const counted = async (): Promise<string[]> =>
  (await database.forecasts.all()).map(({ policy, at }) => `${policy} ${at.toISOString().slice(0, 16)}`)

const slots = async (): Promise<string[]> => {
  const found = await client
    .db()
    .collection('slots')
    .find({ policy: /^due:/ })
    .sort({ slot: 1, policy: 1 })
    .toArray()
  return found.map(
    ({ policy, slot, skipped }) => `${policy.split(':')[1]} ${slot.toISOString().slice(0, 16)} ${skipped}`,
  )
}

it('counts what comes due at once where nobody did, then once a night, by one of many, and also while everything is paused', async () => {
  const [first, second] = [await counting('2026-11-25T08:00:00Z'), await counting('2026-11-25T08:01:00Z')]
  await pauseAll(first.context.run, 'cli:anna')
  await Promise.all([countDue(first.context, signal), countDue(second.context, signal)])
  expect(await slots()).toEqual(['day 2026-11-25T02:30 counted', 'week 2026-11-25T02:30 counted'])
  const before = await counted()
  expect(before.map(each => each.split(' ')[0])).toEqual(['day', 'week'])
  const [forecast] = await database.forecasts.all()
  expect(forecast?.rows.some(({ month }) => month > 0)).toBe(true)

  await countDue(second.context, signal)
  expect(await counted()).toEqual(before)
  second.setClock(new Date('2026-11-26T02:31:00Z'))
  await countDue(second.context, signal)
  expect(await counted()).toEqual(['day 2026-11-26T02:31', 'week 2026-11-26T02:31'])
})

it('counts a policy that was written anew without waiting for the night, and keeps the others from nothing when one cannot be', async () => {
  const other = policyWith('day', 'schedule: { cron: "0 1 * * *" }')
  const away = { ...week, name: 'away', stores: [storeId('nowhere')] }
  const { context, told } = await counting('2026-11-26T09:00:00Z', [away, other])
  await countDue(context, signal)
  expect(await counted()).toContain('day 2026-11-26T09:00')
  expect(await counted()).not.toContainEqual(expect.stringContaining('away'))
  expect(told.find(({ level }) => level === 'error')?.fields).toMatchObject({
    policy: 'away',
    code: expect.any(String),
  })
  expect(await slots()).toContainEqual(expect.stringMatching(/^away 2026-11-26T02:30 [A-Z_]+$/u))
})

it('counts nothing where it is switched off', async () => {
  const { context } = await counting('2026-11-27T09:00:00Z')
  const { dueCron: _, ...off } = context
  const before = await slots()
  await countDue(off, signal)
  expect(await slots()).toEqual(before)
})
