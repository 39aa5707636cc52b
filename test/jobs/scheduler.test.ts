import { MongoClient } from 'mongodb'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { AppError } from '../../src/errors.ts'
import { runScheduler } from '../../src/jobs/scheduler.ts'
import { fireDue, isScheduled, type Scheduled, startLeftBehind } from '../../src/jobs/schedules.ts'
import { failRun } from '../../src/runs/finish.ts'
import { pauseAll, pauseRun, resumeAll } from '../../src/runs/pause.ts'
import { createPlan } from '../../src/runs/plan.ts'
import { policyOf } from '../policies/policy-text.ts'
import { fileDatabase } from '../support/lent-database.ts'
import { inventDesk } from '../support/memory-desk.ts'
import { policyText } from '../support/run-world.ts'
import { redisDatabase } from '../support/servers.ts'
import { type JobWorld, jobWorlds, policyWith, until } from './job-world.ts'

const servers = { mongodb: await fileDatabase(), redis: await redisDatabase() }
const worlds = jobWorlds(servers)
const signal = new AbortController().signal
const utc = (text: string): Date => new Date(`${text}Z`)

let client: MongoClient
beforeAll(async () => {
  client = await MongoClient.connect(servers.mongodb)
})
afterAll(async () => {
  await client.close()
})

let number = 0
/** Each with a name, and so with slots, of its own. */
const scheduled = (schedule: string, approval = 'none'): Scheduled => {
  number += 1
  const text = policyText.replace('approval: none', `approval: ${approval}`)
  const policy = policyOf(
    text.replace('policy: support', `policy: night-${number}\nschedule: { ${schedule} }`),
  )
  if (!isScheduled(policy)) throw new Error('no schedule')
  return policy
}

/** What is written of the policy's slots, oldest first: the slot in UTC, and what became of it. */
const slotsOf = async ({ name }: Scheduled): Promise<string[]> => {
  const found = await client.db().collection('slots').find({ policy: name }).sort({ slot: 1 }).toArray()
  return found.map(
    ({ slot, plan, skipped }) => `${slot.toISOString().slice(0, 16)} ${plan ? 'planned' : skipped}`,
  )
}

const runsOf = async ({ context: { run } }: JobWorld, { name }: Scheduled) =>
  (await run.runStore.runs(1000)).filter(({ policy }) => policy === name)

/** Nobody works here: what was started has to be ended before the next slot may be. */
const endRuns = async ({ context: { run } }: JobWorld, { name }: Scheduled): Promise<void> => {
  for (const { id, policy } of await run.runStore.openRuns()) if (policy === name) await failRun(run, id)
}

const at = async (world: JobWorld, policy: Scheduled, ...moments: readonly string[]): Promise<void> => {
  for (const [index, moment] of moments.entries()) {
    if (index > 0) await endRuns(world, policy)
    world.setClock(utc(moment))
    await fireDue(world.context, policy, signal)
  }
}

const open = (policy: Scheduled, desk = inventDesk(10)) => worlds.open({ policies: [policy], desk })

describe('a schedule', () => {
  it('runs each slot once: planned, started and on the queue', async () => {
    const policy = scheduled('cron: "15 2 * * *"')
    const world = await open(policy)
    await at(world, policy, '2026-11-25T01:14:30', '2026-11-25T01:15:30')
    await fireDue(world.context, policy, signal)
    expect(await slotsOf(policy)).toEqual(['2026-11-24T01:15 before-first-start', '2026-11-25T01:15 planned'])
    const [run, ...more] = await runsOf(world, policy)
    expect(more).toEqual([])
    expect(run).toMatchObject({ by: 'scheduler', state: 'running' })
    const batches = await world.context.run.runStore.batchIds(run?.id ?? ('' as never), ['planned'])
    expect(await world.context.queue.size()).toBe(batches.length)
  })

  it.each([
    [
      'the spring night',
      ['2026-03-28T01:31', '2026-03-29T00:31', '2026-03-29T01:00', '2026-03-29T01:31', '2026-03-29T02:31'],
      ['2026-03-28T01:30 planned', '2026-03-29T01:30 planned'],
    ],
    [
      'the autumn night',
      ['2026-10-24T00:31', '2026-10-25T00:31', '2026-10-25T01:00', '2026-10-25T01:31', '2026-10-25T02:31'],
      ['2026-10-24T00:30 planned', '2026-10-25T00:30 planned'],
    ],
  ])('at 02:30 every day runs once in %s', async (_, moments, slots) => {
    const policy = scheduled('cron: "30 2 * * *"')
    const world = await open(policy)
    await at(world, policy, ...moments)
    expect(await slotsOf(policy)).toEqual(slots)
    expect(await runsOf(world, policy)).toHaveLength(2)
  })

  it('claims no slot while everything is paused, and makes up for the last one afterwards', async () => {
    const policy = scheduled('cron: "15 2 * * *"')
    const world = await open(policy)
    await at(world, policy, '2026-11-25T01:15:30')
    const before = await slotsOf(policy)
    await pauseAll(world.context.run, 'cli:anna')
    await at(world, policy, '2026-11-26T01:15:30', '2026-11-27T01:15:30')
    await startLeftBehind(world.context)
    expect(await slotsOf(policy)).toEqual(before)
    await resumeAll(world.context.run, 'cli:anna')
    await at(world, policy, '2026-11-27T09:00')
    expect(await slotsOf(policy)).toEqual([...before, '2026-11-27T01:15 planned'])
  })

  it('gives a slot to one of many schedulers that look at once', async () => {
    const policy = scheduled('cron: "0 4 * * *"')
    const desk = inventDesk(10)
    const all = [await open(policy, desk), await open(policy, desk), await open(policy, desk)]
    for (const day of ['2026-11-24', '2026-11-25']) {
      for (const world of all) world.setClock(utc(`${day}T03:00:10`))
      if (all[0]) await endRuns(all[0], policy)
      await Promise.all(all.flatMap(({ context }) => [1, 2, 3].map(() => fireDue(context, policy, signal))))
    }
    expect(await slotsOf(policy)).toEqual(['2026-11-24T03:00 planned', '2026-11-25T03:00 planned'])
    const [first] = all
    if (!first) throw new Error('three were opened')
    expect(await runsOf(first, policy)).toHaveLength(2)
    expect((await first.context.run.runStore.plans(1000)).filter(p => p.policy === policy.name)).toHaveLength(
      2,
    )
  })

  it('that was missed runs once, late, for all the slots that were', async () => {
    const policy = scheduled('cron: "15 2 * * *", misfire: once')
    const world = await open(policy)
    await at(world, policy, '2026-11-20T01:15:05', '2026-11-25T12:00', '2026-11-25T13:00')
    expect(await slotsOf(policy)).toEqual(['2026-11-20T01:15 planned', '2026-11-25T01:15 planned'])
  })

  it('that was missed is skipped where the policy says so, and the next one runs', async () => {
    const policy = scheduled('cron: "15 2 * * *", misfire: skip')
    const world = await open(policy)
    await at(world, policy, '2026-11-20T01:15:05', '2026-11-25T12:00', '2026-11-26T01:16')
    expect(await slotsOf(policy)).toEqual([
      '2026-11-20T01:15 planned',
      '2026-11-25T01:15 missed',
      '2026-11-26T01:15 planned',
    ])
  })

  it('passes while an earlier run is open, and says so', async () => {
    const policy = scheduled('cron: "15 2 * * *"')
    const world = await open(policy)
    await at(world, policy, '2026-11-24T01:15:05')
    const [earlier] = await runsOf(world, policy)
    await at(world, policy, '2026-11-25T01:15:05')
    if (earlier) await pauseRun(world.context.run, earlier.id, 'cli:anna')
    await at(world, policy, '2026-11-26T01:15:05')
    expect(await slotsOf(policy)).toEqual([
      '2026-11-24T01:15 planned',
      '2026-11-25T01:15 run-open',
      '2026-11-26T01:15 run-open',
    ])
    expect(world.told.filter(({ message }) => message === 'slot skipped')).toHaveLength(2)
  })

  it('makes a plan and waits, where somebody else must approve it', async () => {
    const policy = scheduled('cron: "15 2 * * *"', 'other-person')
    const world = await open(policy)
    await at(world, policy, '2026-11-25T01:15:05')
    expect(await slotsOf(policy)).toEqual(['2026-11-25T01:15 planned'])
    expect(await runsOf(world, policy)).toEqual([])
    world.setClock(utc('2026-11-25T02:00'))
    await startLeftBehind(world.context)
    expect(await runsOf(world, policy)).toEqual([])
  })

  it('is started but not begun outside the window', async () => {
    const policy = scheduled('cron: "0 12 * * *", window: 22:00-05:00')
    const world = await open(policy)
    const before = await world.context.queue.size()
    await at(world, policy, '2026-11-25T11:00:05')
    expect(await runsOf(world, policy)).toMatchObject([{ state: 'running', batches: { applied: 0 } }])
    expect(await world.context.queue.size()).toBe(before)
    expect(world.told.at(-1)).toMatchObject({
      fields: { opens: utc('2026-11-25T21:00') },
      message: 'run waits for its window',
    })
  })

  it('notes why a slot came to nothing', async () => {
    const policy = scheduled('cron: "15 2 * * *"')
    const world = await worlds.open({
      policies: [policy],
      connector: real => ({
        ...real,
        count: async () => {
          throw new AppError('STORE_UNREADABLE', 'store "helpdesk": no rights')
        },
      }),
    })
    await at(world, policy, '2026-11-25T01:15:05', '2026-11-25T01:17')
    expect(await slotsOf(policy)).toEqual(['2026-11-25T01:15 STORE_UNREADABLE'])
    expect(world.told.filter(({ level }) => level === 'error')).toMatchObject([
      { fields: { policy: policy.name, code: 'STORE_UNREADABLE' }, message: 'slot was not planned' },
    ])
  })

  it('is taken up by another scheduler when the first died while it planned', async () => {
    const policy = scheduled('cron: "15 2 * * *"')
    const world = await open(policy)
    world.setClock(utc('2026-11-25T01:15:05'))
    await world.context.run.runStore.claimSlot(
      { policy: policy.name, slot: utc('2026-11-25T01:15'), by: 'another' },
      3_600_000,
    )
    await at(world, policy, '2026-11-25T01:16')
    expect(await slotsOf(policy)).toEqual(['2026-11-25T01:15 undefined'])
    await client
      .db()
      .collection('slots')
      .updateOne({ policy: policy.name }, { $set: { claimedAt: new Date(Date.now() - 2 * 3_600_000) } })
    await at(world, policy, '2026-11-25T03:20')
    expect(await slotsOf(policy)).toEqual(['2026-11-25T01:15 planned'])
    expect(await runsOf(world, policy)).toHaveLength(1)
  })

  it('starts a plan whose scheduler died before it could, once it is sure of that', async () => {
    const policy = scheduled('cron: "15 2 * * *"')
    const world = await open(policy)
    world.setClock(utc('2026-11-25T01:15:05'))
    const { runStore } = world.context.run
    const plan = await createPlan(world.context.run, { policy, by: 'scheduler', signal })
    // Of this one the scheduler died before it could say so: the slot is planned again.
    const unknown = await createPlan(world.context.run, { policy, by: 'scheduler', signal })
    const claim = { policy: policy.name, slot: utc('2026-11-25T01:15'), by: 'another' }
    await runStore.claimSlot(claim, 3_600_000)
    await runStore.notePlanOfSlot(claim, { plan: plan.id })
    await startLeftBehind(world.context)
    expect(await runsOf(world, policy)).toEqual([])
    const slots = client.db().collection('slots')
    await slots.updateOne({ policy: policy.name }, { $set: { claimedAt: new Date(Date.now() - 60_000) } })
    await startLeftBehind(world.context)
    await startLeftBehind(world.context)
    expect((await runsOf(world, policy)).map(({ id }) => id)).toEqual([plan.id])
    expect((await runStore.plan(unknown.id))?.state).toBe('planned')
  })
})

describe('a scheduler', () => {
  it('looks at once, leaves policies without a schedule alone, and stops when told', async () => {
    const policy = scheduled('cron: "15 2 * * *"')
    const idle = policyWith('idle', '')
    const world = await worlds.open({ policies: [policy, idle] })
    world.setClock(utc('2026-11-25T01:15:05'))
    const stop = new AbortController()
    const running = runScheduler(world.context, stop.signal)
    await until(async () => (await runsOf(world, policy)).length === 1)
    stop.abort()
    await running
    expect(await slotsOf(policy)).toEqual(['2026-11-25T01:15 planned'])
    expect((await world.context.run.runStore.plans(1000)).some(p => p.policy === 'idle')).toBe(false)
    expect(world.told.filter(({ level }) => level === 'error')).toEqual([])
  })
})
