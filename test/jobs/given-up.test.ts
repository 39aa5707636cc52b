import { expect, it } from 'vitest'
import { AppError } from '../../src/errors.ts'
import { handleBatch } from '../../src/jobs/handlers/batch.ts'
import type { Policy } from '../../src/policies/policy.ts'
import type { BatchId, PlanId } from '../../src/runs/model.ts'
import { createPlan } from '../../src/runs/plan.ts'
import { retryRun } from '../../src/runs/retry.ts'
import { startRun } from '../../src/runs/start.ts'
import { fileDatabase } from '../support/lent-database.ts'
import { redisDatabase } from '../support/servers.ts'
import { type JobWorld, jobWorlds, policyWith } from './job-world.ts'

const servers = { mongodb: await fileDatabase(), redis: await redisDatabase() }
const worlds = jobWorlds(servers)
const signal = new AbortController().signal
let number = 0

interface Broken extends JobWorld {
  readonly policy: Policy
  readonly run: PlanId
  readonly batch: BatchId
  /** The last of all tries at the first batch. */
  lastTry(): Promise<unknown>
  heal(): void
}

/** A run whose first batch fails with the error until it is healed. */
const broken = async (error: Error, lines = ''): Promise<Broken> => {
  let isBroken = false
  number += 1
  const policy = policyWith(`given-up-${number}`, lines)
  const world = await worlds.open({
    policies: [policy],
    connector: real => ({
      ...real,
      async readMany(...values) {
        if (isBroken) throw error
        return real.readMany(...values)
      },
    }),
  })
  const { run } = world.context
  const plan = await createPlan(run, { policy, by: 'cli:anna', signal })
  const [batch] = (await startRun(run, { plan: plan.id, by: 'cli:anna' })).batches
  if (!batch) throw new Error('nothing is due')
  isBroken = true
  const job = { run: plan.id, batch }
  return {
    ...world,
    policy,
    run: plan.id,
    batch,
    lastTry: () =>
      handleBatch(world.context, { job, isLast: true, tries: 8, signal }).catch((thrown: unknown) => thrown),
    heal: () => {
      isBroken = false
    },
  }
}

const retriedIn = async ({ context: { run } }: JobWorld, id: string): Promise<number> => {
  let count = 0
  for await (const { event } of run.ledger.entries())
    if (event.kind === 'retried' && event.id === id) count += 1
  return count
}

const ids = async ({ context: { run } }: JobWorld) =>
  (await run.runStore.runsGivenUp(100)).map(({ id }) => id)

it('a run that is given up keeps its reason in MongoDB, and what it left is planned again once, told before it starts', async () => {
  const world = await broken(new TypeError('of a library, with who knows what in it'))
  const { context, run, batch } = world
  await world.lastTry()
  expect(await context.run.runStore.run(run)).toMatchObject({
    state: 'failed',
    givenUp: { code: 'INTERNAL', batch, tries: 8 },
  })
  expect(JSON.stringify(await context.run.runStore.run(run))).not.toContain('who knows what')
  expect(await ids(world)).toContain(run)
  world.heal()
  const asked = ['cli:anna', 'cli:bo', 'cli:cy'].map(by =>
    retryRun(context.run, { run, by, reason: 'mended', signal }).catch((error: unknown) => error),
  )
  const outcomes = await Promise.all(asked)
  const [done, ...more] = outcomes.filter(outcome => !(outcome instanceof Error))
  expect(more).toEqual([])
  expect(outcomes.filter(outcome => outcome instanceof AppError && outcome.code === 'USAGE')).toHaveLength(2)
  expect(done).toMatchObject({ run, started: { batches: expect.any(Array) } })
  expect(await retriedIn(world, run)).toBe(1)
  expect(await ids(world)).not.toContain(run)
  const again = (await context.run.runStore.run(run))?.retried
  expect(again).toMatchObject({ reason: 'mended', plan: expect.any(String) })
  expect((await context.run.runStore.plan(again?.plan ?? run))?.counts).toEqual(
    (await context.run.runStore.plan(run))?.counts,
  )
  expect(await context.run.ledger.verify()).toMatchObject({ valid: true })
})

it('what is tried again by itself is listed while it is, and no more once it is done', async () => {
  const world = await broken(new AppError('STORE_UNREACHABLE', 'store "helpdesk": not reachable'))
  const { context, run, batch } = world
  await world.lastTry()
  await world.lastTry()
  expect(await context.run.runStore.run(run)).toMatchObject({
    state: 'running',
    givenUp: { code: 'STORE_UNREACHABLE', batch, tries: 16 },
  })
  expect(await ids(world)).toContain(run)
  const retried = await retryRun(context.run, { run, by: 'cli:anna', signal })
  expect(retried.started).toMatchObject({ run, batches: expect.arrayContaining([batch]) })
  expect(await retriedIn(world, run)).toBe(1)
  await world.lastTry()
  expect(await ids(world)).toContain(run)
  world.heal()
  await world.lastTry()
  expect(await ids(world)).not.toContain(run)
  await expect(retryRun(context.run, { run, by: 'cli:anna', signal })).rejects.toMatchObject({
    code: 'USAGE',
  })
})

it('what a plan of another person needs approval for is planned and waits; a policy that is gone is told', async () => {
  const world = await broken(new Error('x'))
  await world.lastTry()
  world.heal()
  const asking = { ...world.policy, approval: 'other-person' as const }
  const context = { ...world.context.run, policies: [asking] }
  await expect(
    retryRun({ ...context, policies: [] }, { run: world.run, by: 'cli:anna', signal }),
  ).rejects.toMatchObject({ code: 'NOT_FOUND' })
  expect(await retriedIn(world, world.run)).toBe(0)
  const retried = await retryRun(context, { run: world.run, by: 'cli:anna', signal })
  expect(retried).toEqual({ run: world.run, plan: expect.any(String) })
  expect(await context.runStore.run(retried.plan ?? world.run)).toBeUndefined()
})

it('a failed run is made up for by a later one of its policy', async () => {
  const world = await broken(new Error('x'))
  await world.lastTry()
  world.heal()
  const { context, policy } = world
  const plan = await createPlan(context.run, { policy, by: 'cli:anna', signal })
  world.setClock(new Date(context.run.clock().getTime() + 1000))
  const { batches } = await startRun(context.run, { plan: plan.id, by: 'cli:anna' })
  for (const batch of batches)
    await handleBatch(context, { job: { run: plan.id, batch }, isLast: false, tries: 1, signal })
  expect((await context.run.runStore.run(plan.id))?.state).toBe('finished')
  expect(await ids(world)).not.toContain(world.run)
})
