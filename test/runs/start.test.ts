import { describe, expect, it } from 'vitest'
import { decidePlan } from '../../src/runs/approve.ts'
import { planId } from '../../src/runs/model.ts'
import type { RunStore } from '../../src/runs/run-store.ts'
import { startRun } from '../../src/runs/start.ts'
import { policyOf } from '../policies/policy-text.ts'
import { Crash, createFaults } from '../support/faults.ts'
import { inventDesk } from '../support/memory-desk.ts'
import { applyPlan, createWorld, makePlan, policyText, today, type World } from '../support/run-world.ts'

const strictPolicy = policyOf(policyText.replace('approval: none', 'approval: other-person'))
const strictWorld = (): World => createWorld(inventDesk(20), { policies: [strictPolicy] })
const start = (world: World, plan: { id: string }) =>
  startRun(world.context, { plan: planId(plan.id), by: 'cli:anna' })
const approve = (world: World, plan: { id: string }, by = 'cli:bo') =>
  decidePlan(world.context, { plan: planId(plan.id), by, decision: 'approve' })
const code = (expected: string) => expect.objectContaining({ code: expected })

describe('starting a run', () => {
  it('gives the batches to be done, in order, and a key that is sealed', async () => {
    const world = createWorld(inventDesk(20))
    const plan = await makePlan(world)
    const { run, batches } = await start(world, plan)
    expect(run).toMatchObject({
      id: plan.id,
      state: 'running',
      by: 'cli:anna',
      batches: { total: 2, applied: 0 },
    })
    expect(batches).toEqual([`${plan.id}.tickets.1`, `${plan.id}.contacts.2`])
    expect(await world.runStore.runKey(plan.id)).toMatch(/^sealed [0-9a-f]{64}$/)
    expect(await world.runStore.plan(plan.id)).toMatchObject({ state: 'started' })
    expect(world.events().at(-1)).toEqual({ kind: 'run-started', run: plan.id, by: 'cli:anna' })
  })

  it('a second time gives the same run, and what is left of it', async () => {
    const world = createWorld(inventDesk(20))
    const plan = await makePlan(world)
    const first = await start(world, plan)
    const key = await world.runStore.runKey(plan.id)
    expect(await start(world, plan)).toEqual(first)
    expect(await world.runStore.runKey(plan.id)).toBe(key)
    await applyPlan(world, plan)
    expect(await start(world, plan)).toMatchObject({ run: { state: 'finished' }, batches: [] })
    expect(world.events().filter(({ kind }) => kind === 'run-started')).toHaveLength(1)
  })

  it('is done once by many who try at the same time', async () => {
    const world = createWorld(inventDesk(20))
    const plan = await makePlan(world)
    const runs = await Promise.all(Array.from({ length: 5 }, () => start(world, plan)))
    expect(new Set(runs.map(({ run }) => JSON.stringify(run))).size).toBe(1)
  })

  it('can be repeated after a crash at any of its calls', async () => {
    for (let call = 1; call < 12; call += 1) {
      for (const when of ['before', 'after'] as const) {
        const faults = createFaults()
        const world = createWorld(inventDesk(8), {
          runStore: real => faults.around('runStore', real),
          ledger: real => faults.around('ledger', real),
        })
        const plan = await makePlan(world)
        faults.failAt(call, when)
        await start(world, plan).catch((error: unknown) => expect(error).toBeInstanceOf(Crash))
        faults.heal()
        expect((await start(world, plan)).run.state).toBe('running')
        expect((await applyPlan(world, plan)).state).toBe('finished')
      }
    }
  })
})

describe('two plans of one policy that are started at the same moment', () => {
  it('come to one run; the other plan can be started when that has ended', async () => {
    const world = createWorld(inventDesk(20))
    const plans = [await makePlan(world), await makePlan(world), await makePlan(world)]
    const tries = await Promise.allSettled(plans.map(plan => start(world, plan)))
    const begun = tries.flatMap(each => (each.status === 'fulfilled' ? [each.value.run.id] : []))
    expect(begun).toHaveLength(1)
    expect((await world.runStore.openRuns()).map(({ id }) => id)).toEqual(begun)
    for (const each of tries) if (each.status === 'rejected') expect(each.reason).toEqual(code('RUN_OPEN'))
    const [first, other] = [
      plans.find(({ id }) => begun.includes(id)),
      plans.find(({ id }) => !begun.includes(id)),
    ]
    if (!first || !other) throw new Error('none of each')
    expect((await applyPlan(world, first)).state).toBe('finished')
    expect((await start(world, other)).run.state).toBe('running')
  })
})

describe('a start is refused', () => {
  it('for a plan that is not there', async () => {
    await expect(start(strictWorld(), { id: 'none' })).rejects.toEqual(code('NOT_FOUND'))
  })

  it('without the approval that the policy demands', async () => {
    const world = strictWorld()
    const plan = await makePlan(world)
    await expect(start(world, plan)).rejects.toEqual(code('APPROVAL_MISSING'))
    await approve(world, plan)
    expect((await start(world, plan)).run.state).toBe('running')
  })

  it('when whoever made the plan approved it, however that came about', async () => {
    const world = strictWorld()
    const plan = await makePlan(world)
    await world.runStore.movePlan(plan.id, ['planned'], 'approved', { by: 'cli:anna', at: today })
    await expect(start(world, plan)).rejects.toEqual(code('APPROVAL_REFUSED'))
  })

  it('after a rejection', async () => {
    const world = createWorld(inventDesk(20))
    const plan = await makePlan(world)
    await decidePlan(world.context, { plan: plan.id, by: 'cli:bo', decision: 'reject' })
    await expect(start(world, plan)).rejects.toEqual(code('APPROVAL_REFUSED'))
  })

  it('a day after planning, by the real clock, whatever moment was chosen', async () => {
    const world = createWorld(inventDesk(20))
    const plan = await makePlan(world, { now: new Date('2026-12-24T00:00:00Z') })
    world.setClock(new Date(today.getTime() + 86_400_001))
    await expect(start(world, plan)).rejects.toEqual(code('PLAN_STALE'))
    world.setClock(new Date(today.getTime() + 86_400_000))
    expect((await start(world, plan)).run.state).toBe('running')
  })

  it.each([
    ['says something else by now', [policyOf(policyText.replace('P24M', 'P25M'))]],
    ['is not active any more', []],
  ])('when the policy %s', async (_, policies) => {
    const world = createWorld(inventDesk(20))
    const plan = await makePlan(world)
    const later = { ...world, context: { ...world.context, policies } }
    await expect(start(later, plan)).rejects.toEqual(code('PLAN_STALE'))
  })

  it('beyond the cap, naming the store and both numbers', async () => {
    const world = createWorld(inventDesk(60), {
      policies: [policyOf(policyText.replace(/limits:.*\n/, 'limits: { percent: 30 }\n'))],
    })
    const plan = await makePlan(world)
    await expect(start(world, plan)).rejects.toThrow(/45 of 66 records in store "helpdesk", at most 19/)
    await expect(start(world, plan)).rejects.toEqual(code('CAP_EXCEEDED'))
    expect(await world.runStore.plan(plan.id)).toMatchObject({ state: 'planned' })
  })

  it('when a record was slipped into the stored plan', async () => {
    const world = createWorld(inventDesk(20))
    const plan = await makePlan(world)
    const tampered: RunStore = {
      ...world.runStore,
      async *batchesOf(id) {
        for await (const batch of world.runStore.batchesOf(id)) {
          const [first] = batch.records
          yield first ? { ...batch, records: [...batch.records, { ...first, id: 't' as never }] } : batch
        }
      },
    }
    const context = { ...world.context, runStore: tampered }
    await expect(startRun(context, { plan: plan.id, by: 'cli:anna' })).rejects.toEqual(code('PLAN_STALE'))
  })
})

describe('deciding on a plan', () => {
  it('keeps who approved it, and tells the ledger with the digest', async () => {
    const world = strictWorld()
    const plan = await makePlan(world)
    const approved = await decidePlan(world.context, {
      plan: plan.id,
      by: 'cli:bo',
      decision: 'approve',
      reason: 'looked at it',
    })
    expect(approved).toMatchObject({
      state: 'approved',
      approval: { by: 'cli:bo', at: today, reason: 'looked at it' },
    })
    const said = { kind: 'plan-approved', plan: plan.id, planDigest: plan.digest, by: 'cli:bo' }
    expect(world.events().at(-1)).toEqual(said)
    expect(await approve(world, plan)).toEqual(approved)
  })

  it('is refused to whoever made it, except to reject it', async () => {
    const world = strictWorld()
    const plan = await makePlan(world)
    await expect(approve(world, plan, 'cli:anna')).rejects.toEqual(code('APPROVAL_REFUSED'))
    const own = { plan: plan.id, by: 'cli:anna', decision: 'reject' } as const
    expect(await decidePlan(world.context, own)).toMatchObject({ state: 'rejected' })
    expect(world.events().at(-1)).toMatchObject({ kind: 'plan-rejected' })
    await expect(approve(world, plan)).rejects.toThrow(/is rejected/)
  })

  it('is not asked for under approval: none, and may be done by anybody', async () => {
    const world = createWorld(inventDesk(20))
    const plan = await makePlan(world)
    expect(await approve(world, plan, 'cli:anna')).toMatchObject({ state: 'approved' })
  })

  it('comes too late once the run has started', async () => {
    const world = createWorld(inventDesk(20))
    const plan = await makePlan(world)
    await start(world, plan)
    const late = { plan: plan.id, by: 'cli:bo', decision: 'reject' } as const
    await expect(decidePlan(world.context, late)).rejects.toEqual(code('APPROVAL_REFUSED'))
    await expect(approve(world, { id: 'none' })).rejects.toEqual(code('NOT_FOUND'))
  })
})
