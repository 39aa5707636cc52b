import { describe, expect, it } from 'vitest'
import type { JobsContext } from '../../src/jobs/context.ts'
import { type SealedStore, sealDue } from '../../src/jobs/sealing.ts'
import { failRun } from '../../src/runs/finish.ts'
import { pauseAll, resumeAll } from '../../src/runs/pause.ts'
import { createPlan } from '../../src/runs/plan.ts'
import { startRun } from '../../src/runs/start.ts'
import { inventDesk } from '../support/memory-desk.ts'
import { store } from '../support/memory-records.ts'
import { ownDatabase } from '../support/own-database.ts'
import { redisDatabase } from '../support/servers.ts'
import { jobWorlds, policyWith } from './job-world.ts'

const { url: mongodb, client, database } = await ownDatabase()
const worlds = jobWorlds({ mongodb, redis: await redisDatabase() })
const signal = new AbortController().signal

const sealed: SealedStore = {
  store,
  rules: { k: 5, period: 'month', days: 45, timezone: 'Europe/Stockholm', cron: '0 4 * * 1' },
}
const policy = policyWith('night', 'schedule: { cron: "0 2 * * *" }')

const sealing = async () => {
  const world = await worlds.open({ policies: [policy], desk: inventDesk(120, 9) })
  const context: JobsContext = { ...world.context, run: { ...world.context.run, seals: database.sealStore } }
  return { ...world, context }
}

const slots = async (): Promise<string[]> => {
  const found = await client
    .db()
    .collection('slots')
    .find({ policy: 'seal:helpdesk' })
    .sort({ slot: 1 })
    .toArray()
  return found.map(({ slot, skipped }) => `${slot.toISOString().slice(0, 16)} ${skipped}`)
}

describe('sealing by schedule', () => {
  it('waits for what is paused or at work, and is done once a slot by one of many', async () => {
    const [first, second] = [await sealing(), await sealing()]
    const { run } = first.context
    for (const { setClock } of [first, second]) setClock(new Date('2026-11-25T08:00:00Z'))
    await pauseAll(run, 'cli:anna')
    await sealDue(first.context, sealed, signal)
    expect(await slots()).toEqual([])
    await resumeAll(run, 'cli:anna')

    const plan = await createPlan(run, { policy, by: 'cli:anna', signal })
    await startRun(run, { plan: plan.id, by: 'cli:anna' })
    await sealDue(first.context, sealed, signal)
    expect(first.told.at(-1)).toMatchObject({ level: 'info', fields: { code: 'RUN_OPEN' } })
    expect(await slots()).toEqual(['2026-11-23T03:00 undefined'])
    await failRun(run, plan.id)
    await client.db().collection('slots').deleteMany({})

    const both = [first, second].map(({ context }) => sealDue(context, sealed, signal))
    await Promise.all(both)
    const seals = await database.sealStore.seals(store)
    expect(seals.length).toBeGreaterThan(1)
    expect(seals.every(({ log }) => log.by === 'scheduler')).toBe(true)
    expect(await slots()).toEqual([`2026-11-23T03:00 sealed-${seals.length}`])
    await sealDue(second.context, sealed, signal)
    expect(await slots()).toHaveLength(1)
    second.setClock(new Date('2026-12-01T08:00:00Z'))
    await sealDue(second.context, sealed, signal)
    expect((await slots()).at(-1)).toMatch(/^2026-11-30T03:00 sealed-\d+$/u)
  })
})
