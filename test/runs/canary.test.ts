import { describe, expect, it } from 'vitest'
import { applyBatch } from '../../src/runs/apply-batch.ts'
import { batchesToDo } from '../../src/runs/canary.ts'
import { finishRun } from '../../src/runs/finish.ts'
import { type BatchResult, planId } from '../../src/runs/model.ts'
import { startRun } from '../../src/runs/start.ts'
import { openBatches, resumeRun } from '../../src/runs/steer.ts'
import { inventDesk } from '../support/memory-desk.ts'
import { createWorld, makePlan, signal, today, type World } from '../support/run-world.ts'

/** More than one batch of tickets, so that there is something to keep waiting. */
const many = (options?: Parameters<typeof createWorld>[1]): World => createWorld(inventDesk(700, 4), options)

const begin = async (world: World) => {
  const plan = await makePlan(world)
  const started = await startRun(world.context, { plan: planId(plan.id), by: 'cli:anna' })
  return { plan, id: started.run.id, batches: started.batches }
}

/** Applies the batch, and gives what may be done then. */
const then = async (world: World, id: ReturnType<typeof planId>, batch: Parameters<typeof applyBatch>[1]) => {
  await applyBatch(world.context, batch, signal)
  return batchesToDo(world.context, await finishRun(world.context, id))
}

const spoilt = (real: BatchResult): BatchResult => ({ ...real, skipped: { failed: 1 } })

/** A world in which the first batch has a record that failed. */
const failing = (): World =>
  many({
    runStore: real => ({
      ...real,
      finishBatch: (id, epoch, result, marks) =>
        real.finishBatch(id, epoch, id.endsWith('.1') ? spoilt(result) : result, marks),
    }),
  })

describe("a policy's first run", () => {
  it('does few records first, and the others when they came out well', async () => {
    const world = many()
    const { plan, id, batches } = await begin(world)
    expect(plan.canary).toBe(true)
    expect(batches).toEqual([`${id}.tickets.1`])
    const first = await world.runStore.batch(batches[0] as never)
    expect(first?.records).toHaveLength(25)
    const others = await then(world, id, batches[0] as never)
    expect(others.length).toBeGreaterThan(1)
    expect(others).not.toContain(batches[0])
    const total = plan.counts.redact + plan.counts.anonymise + plan.counts.delete + plan.counts.contacts
    let records = 25
    for (const each of others) records += (await world.runStore.batch(each))?.records.length ?? 0
    expect(records).toBe(total)
  })

  it('stands still when one failed, whoever looks, until somebody resumes it', async () => {
    const world = failing()
    const { id, batches } = await begin(world)
    expect(await then(world, id, batches[0] as never)).toEqual([])
    expect(await world.runStore.run(id)).toMatchObject({ state: 'paused', canary: 'waiting' })
    expect(world.events().at(-1)).toEqual({ kind: 'run-paused', run: id, by: 'canary' })
    expect(await openBatches(world.context)).toEqual([])
    expect((await resumeRun(world.context, id, 'cli:bo')).length).toBeGreaterThan(1)
    expect(await world.runStore.run(id)).toMatchObject({ state: 'running', canary: 'passed' })
  })

  it('is judged also when the worker died before it could look', async () => {
    const world = failing()
    const { id, batches } = await begin(world)
    await applyBatch(world.context, batches[0] as never, signal)
    expect(await openBatches(world.context)).toEqual([])
    expect(await world.runStore.run(id)).toMatchObject({ state: 'paused' })
  })

  it('is tried before it is passed, also when it was paused in between', async () => {
    const world = failing()
    const { id, batches } = await begin(world)
    await world.runStore.moveRun(id, ['running'], 'paused')
    expect(await resumeRun(world.context, id, 'cli:bo')).toEqual(batches)
    expect(await world.runStore.run(id)).toMatchObject({ canary: 'waiting' })
  })

  it('is not tried twice, nor where all records are few', async () => {
    const world = many()
    const { id, batches } = await begin(world)
    const [first] = batches
    const result = first && (await applyBatch(world.context, first, signal))
    if (result) await world.runStore.closeRun(id, 'finished', result, today)
    expect((await makePlan(world)).canary).toBeUndefined()
    expect((await makePlan(createWorld(inventDesk(20)))).canary).toBeUndefined()
  })
})
