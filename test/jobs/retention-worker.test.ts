import { Redis } from 'ioredis'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { AppError } from '../../src/errors.ts'
import { runRetentionWorker } from '../../src/jobs/retention-worker.ts'
import { sweep } from '../../src/jobs/sweep.ts'
import type { Policy } from '../../src/policies/policy.ts'
import { applyBatch } from '../../src/runs/apply-batch.ts'
import { batchId, type Plan, type PlanId, planId } from '../../src/runs/model.ts'
import { pauseRun } from '../../src/runs/pause.ts'
import { createPlan } from '../../src/runs/plan.ts'
import { startRun } from '../../src/runs/start.ts'
import { resumeRun } from '../../src/runs/steer.ts'
import { fileDatabase } from '../support/lent-database.ts'
import { inventDesk, snapshot } from '../support/memory-desk.ts'
import { today } from '../support/run-world.ts'
import { redisDatabase } from '../support/servers.ts'
import { type JobWorld, jobWorlds, policyWith, until } from './job-world.ts'

const servers = { mongodb: await fileDatabase(), redis: await redisDatabase() }
const worlds = jobWorlds(servers)
const redis = new Redis(servers.redis)
const signal = new AbortController().signal
afterAll(() => {
  redis.disconnect()
})
beforeEach(async () => {
  await redis.flushdb()
})

let number = 0
const ownPolicy = (lines = ''): Policy => {
  number += 1
  return policyWith(`retention-${number}`, lines)
}

const started = async ({ context: { run } }: JobWorld, policy: Policy, by = 'cli:anna'): Promise<Plan> => {
  const plan = await createPlan(run, { policy, by, signal })
  await startRun(run, { plan: plan.id, by })
  return plan
}

/** Runs a worker while something comes to be. */
const workingUntil = async ({ context }: JobWorld, isSo: () => Promise<boolean>): Promise<void> => {
  const stop = new AbortController()
  const working = runRetentionWorker(context, stop.signal)
  try {
    await until(isSo)
  } finally {
    stop.abort()
    await working
  }
}

const stateOf = async ({ context: { run } }: JobWorld, id: PlanId): Promise<string | undefined> =>
  (await run.runStore.run(id))?.state

describe('a retention worker', () => {
  it('works a run off to its end, and the ledger proves it', async () => {
    const policy = ownPolicy()
    const world = await worlds.open({ policies: [policy] })
    const plan = await started(world, policy)
    await workingUntil(world, async () => (await stateOf(world, plan.id)) === 'finished')
    const run = await world.context.run.runStore.run(plan.id)
    expect(run).toMatchObject({ state: 'finished', result: { counts: plan.counts, residual: 0 } })
    expect(run?.batches.applied).toBe(run?.batches.total)
    expect(run?.batches.total).toBeGreaterThan(1)
    expect(await world.context.run.ledger.verify()).toMatchObject({
      valid: true,
      openIntents: 0,
      problems: [],
    })
    expect(world.told.filter(({ level }) => level !== 'info')).toEqual([])
    expect(await world.context.queue.size()).toBe(0)
  })

  it('has its work back after Redis lost everything', async () => {
    const policy = ownPolicy()
    const world = await worlds.open({ policies: [policy] })
    const plan = await started(world, policy)
    await sweep(world.context)
    expect(await world.context.queue.size()).toBeGreaterThan(1)
    await redis.flushdb()
    expect(await world.context.queue.size()).toBe(0)
    await sweep(world.context)
    await sweep(world.context)
    const open = await world.context.run.runStore.batchIds(plan.id, ['planned'])
    expect(await world.context.queue.size()).toBe(open.length)
    await workingUntil(world, async () => (await stateOf(world, plan.id)) === 'finished')
  })

  it('leaves a paused run alone until it is resumed', async () => {
    const policy = ownPolicy()
    const world = await worlds.open({ policies: [policy] })
    const plan = await started(world, policy)
    const { run, queue } = world.context
    const batches = await run.runStore.batchIds(plan.id, ['planned'])
    await queue.enqueue(plan.id, batches)
    await pauseRun(run, plan.id, 'cli:anna')
    const before = snapshot(world.desk)
    await workingUntil(world, async () => (await queue.size()) === 0)
    expect(snapshot(world.desk)).toBe(before)
    expect(await run.runStore.batchIds(plan.id, ['planned'])).toEqual(batches)
    await sweep(world.context)
    expect(await queue.size()).toBe(0)
    await queue.enqueue(plan.id, await resumeRun(run, plan.id, 'cli:anna'))
    await workingUntil(world, async () => (await stateOf(world, plan.id)) === 'finished')
    expect(snapshot(world.desk)).not.toBe(before)
  })

  it('lets a scheduled run wait for its window, and one that somebody asked for not', async () => {
    const policy = ownPolicy('schedule: { cron: "15 2 * * *", window: 22:00-05:00 }')
    const world = await worlds.open({ policies: [policy] })
    const { run, queue } = world.context
    const scheduled = await started(world, policy, 'scheduler')
    // 09:00 in Stockholm: closed. Also for what was on the queue before it closed.
    await sweep(world.context)
    expect(await queue.size()).toBe(0)
    await queue.enqueue(scheduled.id, await run.runStore.batchIds(scheduled.id, ['planned']))
    await workingUntil(world, async () => (await queue.size()) === 0)
    expect((await run.runStore.run(scheduled.id))?.batches.applied).toBe(0)
    world.setClock(new Date('2026-11-25T21:00:00Z'))
    await workingUntil(world, async () => (await stateOf(world, scheduled.id)) === 'finished')

    const another = await worlds.open({ policies: [policy], desk: inventDesk(12) })
    const asked = await started(another, policy)
    expect(another.context.run.clock()).toEqual(today)
    await workingUntil(another, async () => (await stateOf(another, asked.id)) === 'finished')
  })

  it('tries again when the desk was away for a moment', async () => {
    const policy = ownPolicy()
    let away = 2
    const world = await worlds.open({
      policies: [policy],
      connector: real => ({
        ...real,
        async readMany(kind, ...values) {
          if (kind === 'contact') away -= 1
          if (kind === 'contact' && away >= 0)
            throw new AppError('STORE_UNREACHABLE', 'store "helpdesk": not reachable')
          return real.readMany(kind, ...values)
        },
      }),
    })
    const plan = await started(world, policy)
    await workingUntil(world, async () => (await stateOf(world, plan.id)) === 'finished')
    expect(away).toBeLessThan(0)
    expect(await world.context.run.ledger.verify()).toMatchObject({ valid: true, openIntents: 0 })
  })

  it('closes a run as failed when its policy is another by now', async () => {
    const policy = ownPolicy()
    const world = await worlds.open({ policies: [policy] })
    const plan = await started(world, policy)
    const stricter = policyWith(policy.name, 'minimums: [{ category: "*", keep: P9Y, statute: S }]')
    const changed = await worlds.open({ policies: [stricter] })
    // The first batch closes the run; the others find it closed, and must be off the queue before the worker goes.
    const { queue } = changed.context
    await workingUntil(
      changed,
      async () => (await stateOf(world, plan.id)) === 'failed' && (await queue.size()) === 0,
    )
    expect(changed.told).toContainEqual(
      expect.objectContaining({ level: 'error', fields: expect.objectContaining({ code: 'PLAN_STALE' }) }),
    )
    await sweep(changed.context)
    expect(await queue.size()).toBe(0)
  })

  it('throws away what is left of a plan whose maker died, once it could not be started any more', async () => {
    const policy = ownPolicy()
    const world = await worlds.open({ policies: [policy] })
    const { runStore } = world.context.run
    const plan = await started(world, policy)
    const [batch] = await runStore.batchIds(plan.id, ['planned'])
    const whole = batch && (await runStore.batch(batch))
    const [old, young] = [`${plan.id}-old`, `${plan.id}-young`].map(planId) as [PlanId, PlanId]
    for (const [id, hours] of [
      [old, 49],
      [young, 47],
    ] as const) {
      await runStore.beginPlan(id, new Date(today.getTime() - hours * 3_600_000))
      if (whole) await runStore.addBatches([{ ...whole, id: batchId(`${id}.tickets.1`), plan: id }])
    }
    await sweep(world.context)
    expect(await runStore.batchIds(old, ['planned'])).toEqual([])
    expect(await runStore.batchIds(young, ['planned'])).toHaveLength(1)
    expect(await runStore.unsavedPlans(today)).toEqual([young])
    expect(await runStore.plan(plan.id)).toBeDefined()
  })

  it('closes a run whose worker died between the last batch and the end', async () => {
    const policy = ownPolicy()
    const world = await worlds.open({ policies: [policy] })
    const plan = await started(world, policy)
    const { run } = world.context
    for (const batch of await run.runStore.batchIds(plan.id, ['planned']))
      await applyBatch(run, batch, signal)
    expect(await stateOf(world, plan.id)).toBe('running')
    await sweep(world.context)
    expect(await stateOf(world, plan.id)).toBe('finished')
  })

  it('shares a run with another worker, each batch done once', async () => {
    const policy = ownPolicy()
    const desk = inventDesk(1200)
    const [one, two] = [
      await worlds.open({ policies: [policy], desk }),
      await worlds.open({ policies: [policy], desk }),
    ]
    const plan = await started(one, policy)
    const finished = async () => (await stateOf(one, plan.id)) === 'finished'
    await Promise.all([workingUntil(one, finished), workingUntil(two, finished)])
    const outcomes: string[] = []
    for await (const { event } of one.context.run.ledger.entries())
      if (event.kind === 'batch-outcome' && event.run === plan.id) outcomes.push(event.batch)
    expect(new Set(outcomes).size).toBe(outcomes.length)
    expect(outcomes.length).toBe((await one.context.run.runStore.run(plan.id))?.batches.total)
    expect(await one.context.run.ledger.verify()).toMatchObject({ valid: true, openIntents: 0 })
  })
})
