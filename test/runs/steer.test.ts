import { afterEach, describe, expect, it, vi } from 'vitest'
import { applyBatch } from '../../src/runs/apply-batch.ts'
import { failRun, finishRun } from '../../src/runs/finish.ts'
import { batchId, planId } from '../../src/runs/model.ts'
import { pauseRun } from '../../src/runs/pause.ts'
import { startRun } from '../../src/runs/start.ts'
import { openBatches, resumeRun, runsToFinish } from '../../src/runs/steer.ts'
import { policyOf } from '../policies/policy-text.ts'
import { inventDesk, snapshot } from '../support/memory-desk.ts'
import { applyPlan, createWorld, makePlan, policyText, signal, type World } from '../support/run-world.ts'

const begun = async (world: World = createWorld(inventDesk(20))) => {
  const plan = await makePlan(world)
  const { batches } = await startRun(world.context, { plan: plan.id, by: 'cli:anna' })
  const [tickets, contacts] = batches
  if (!tickets || !contacts) throw new Error('two batches were planned')
  return { world, plan, tickets, contacts, context: world.context }
}
const code = (expected: string) => expect.objectContaining({ code: expected })

describe('a paused run', () => {
  it('begins no further batch until it is resumed', async () => {
    const { world, context, plan, tickets, contacts } = await begun()
    expect(await pauseRun(context, plan.id, 'cli:bo')).toMatchObject({ state: 'paused' })
    const before = snapshot(world.desk)
    await expect(applyBatch(context, tickets, signal)).rejects.toEqual(code('PAUSED'))
    expect(snapshot(world.desk)).toBe(before)
    expect(await openBatches(context)).toEqual([])
    expect(await resumeRun(context, plan.id, 'cli:bo')).toEqual([tickets, contacts])
    expect(await openBatches(context)).toEqual([tickets, contacts].map(batch => ({ run: plan.id, batch })))
    expect(await applyPlan(world, plan)).toMatchObject({ state: 'finished' })
  })

  it('is paused once and resumed once in the ledger, however often it is said', async () => {
    const { world, context, plan } = await begun()
    for (const by of ['cli:bo', 'cli:cai']) await pauseRun(context, plan.id, by)
    for (const by of ['cli:bo', 'cli:cai']) await resumeRun(context, plan.id, by)
    expect(world.events().slice(2)).toEqual([
      { kind: 'run-paused', run: plan.id, by: 'cli:bo' },
      { kind: 'run-resumed', run: plan.id, by: 'cli:bo' },
    ])
  })

  it('cannot be one that is closed, or is not there', async () => {
    const { world, context, plan } = await begun()
    await applyPlan(world, plan)
    await expect(pauseRun(context, plan.id, 'b')).rejects.toEqual(code('USAGE'))
    await expect(resumeRun(context, plan.id, 'b')).rejects.toEqual(code('USAGE'))
    await expect(pauseRun(context, planId('none'), 'b')).rejects.toEqual(code('NOT_FOUND'))
    await expect(finishRun(context, planId('none'))).rejects.toEqual(code('NOT_FOUND'))
  })
})

describe('what is left of runs when the queue is lost', () => {
  it('is found batch by batch, and runs that only want to be closed', async () => {
    const { world, context, plan, tickets, contacts } = await begun()
    await applyBatch(context, tickets, signal)
    expect(await openBatches(context)).toEqual([{ run: plan.id, batch: contacts }])
    expect(await finishRun(context, plan.id)).toMatchObject({ state: 'running' })
    expect(await runsToFinish(context)).toEqual([])
    await applyBatch(context, contacts, signal)
    expect(await openBatches(context)).toEqual([])
    expect(await runsToFinish(context)).toEqual([plan.id])
    expect(await finishRun(context, plan.id)).toMatchObject({ state: 'finished' })
    expect(await runsToFinish(context)).toEqual([])
    expect(world.events().filter(({ kind }) => kind === 'run-closed')).toHaveLength(1)
  })

  it('is closed by one of many who finish at once', async () => {
    const { world, context, plan, tickets, contacts } = await begun()
    for (const batch of [tickets, contacts]) await applyBatch(context, batch, signal)
    await Promise.all(Array.from({ length: 4 }, () => finishRun(context, plan.id)))
    expect((await world.runStore.run(plan.id))?.state).toBe('finished')
    expect(world.events().filter(({ kind }) => kind === 'run-closed')).toHaveLength(1)
  })

  it('gives the result of a batch that is done, and does nothing again', async () => {
    const { world, context, tickets } = await begun()
    const first = await applyBatch(context, tickets, signal)
    const entries = world.events().length
    expect(await applyBatch(context, tickets, signal)).toEqual(first)
    expect(world.events()).toHaveLength(entries)
    await expect(applyBatch(context, batchId('none'), signal)).rejects.toEqual(code('NOT_FOUND'))
  })
})

describe('people and their tickets', () => {
  afterEach(() => {
    vi.useRealTimers()
  })

  it('are done in this order: people wait for the tickets that somebody is busy with', async () => {
    const { world, context, tickets, contacts } = await begun()
    const people = applyBatch(context, contacts, signal)
    await applyBatch(context, tickets, signal)
    await people
    const batches = world.events().flatMap(event => (event.kind === 'batch-outcome' ? [event.batch] : []))
    expect(batches).toEqual([tickets, contacts])
    expect(JSON.stringify([...world.desk.tickets.values()].filter(({ ip }) => ip === ''))).not.toContain(
      'Anna',
    )
  })

  it('are left for later when the tickets take too long', async () => {
    const { context, contacts } = await begun()
    vi.useFakeTimers()
    const people = expect(applyBatch(context, contacts, signal)).rejects.toEqual(code('NOT_YET'))
    await vi.advanceTimersByTimeAsync(30_000)
    await people
  })

  it('stop waiting when they are called off', async () => {
    const { context, contacts } = await begun()
    const off = new AbortController()
    const people = applyBatch(context, contacts, off.signal)
    setTimeout(() => off.abort(new Error('off')), 20)
    await expect(people).rejects.toThrow('off')
  })
})

describe('a run that cannot go on', () => {
  it('is given up: what was done stays done, and nothing more is', async () => {
    const { world, context, plan, tickets, contacts } = await begun()
    await applyBatch(context, tickets, signal)
    const policies = [policyOf(policyText.replace('P24M', 'P25M'))]
    await expect(applyBatch({ ...context, policies }, contacts, signal)).rejects.toEqual(code('PLAN_STALE'))
    const before = snapshot(world.desk)
    await failRun(context, plan.id)
    expect(await context.runStore.run(plan.id)).toMatchObject({ state: 'failed', batches: { applied: 1 } })
    await expect(applyBatch(context, contacts, signal)).rejects.toEqual(code('RUN_FAILED'))
    expect(snapshot(world.desk)).toBe(before)
    expect(await world.runStore.runKey(plan.id)).toBeUndefined()
    expect(world.events().at(-1)).toMatchObject({ kind: 'run-closed', state: 'failed' })
    expect(await failRun(context, plan.id)).toMatchObject({ state: 'failed' })
  })
})
