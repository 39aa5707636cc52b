import { describe, expect, it } from 'vitest'
import { AppError } from '../../src/errors.ts'
import { applyBatch } from '../../src/runs/apply-batch.ts'
import { startRun } from '../../src/runs/start.ts'
import { openBatches } from '../../src/runs/steer.ts'
import type { StampedChange } from '../../src/tickets/change.ts'
import { endState, expectSameEnd, smallDesk, started, undisturbed, workOff } from '../support/crash-world.ts'
import { createFaults } from '../support/faults.ts'
import { snapshot } from '../support/memory-desk.ts'
import { store } from '../support/memory-records.ts'
import { createWorld, makePlan, signal } from '../support/run-world.ts'

describe('a slower twin', () => {
  it('is fenced off before it writes, and ends what the faster one began in the same state', async () => {
    const reference = await undisturbed()
    const faulty = await started()
    const [{ batch } = { batch: undefined }] = await openBatches(faulty.world.context)
    if (!batch) throw new Error('nothing to do')
    const { context } = faulty.world
    let overtaken = false
    const slow = {
      ...context,
      runStore: {
        ...context.runStore,
        // The lock is lost just here: somebody else does the whole batch meanwhile.
        async noteIntent(...args: Parameters<typeof context.runStore.noteIntent>) {
          if (!overtaken) {
            overtaken = true
            await applyBatch(context, batch, signal)
          }
          return context.runStore.noteIntent(...args)
        },
      },
    }
    await expect(applyBatch(slow, batch, signal)).rejects.toMatchObject({ code: 'FENCED' })
    await workOff(faulty.world)
    await expectSameEnd(faulty, reference)
  })

  it('that writes at the same time writes the same, and one of the two tells of it', async () => {
    const reference = await undisturbed()
    const faulty = await started()
    const { context } = faulty.world
    const [{ batch } = { batch: undefined }] = await openBatches(context)
    if (!batch) throw new Error('nothing to do')
    const { connector, ...open } = await context.store(store)
    let overtaken = false
    const slow = {
      ...context,
      store: async () => ({
        ...open,
        connector: {
          ...connector,
          [Symbol.asyncDispose]: async () => {},
          async applyMany(...args: Parameters<typeof connector.applyMany>) {
            if (!overtaken) {
              overtaken = true
              await applyBatch(context, batch, signal)
            }
            return connector.applyMany(...args)
          },
        },
      }),
    }
    await expect(applyBatch(slow, batch, signal)).rejects.toMatchObject({ code: 'FENCED' })
    await workOff(faulty.world)
    await expectSameEnd(faulty, reference)
  })

  it('that stood still after it had asked whose the batch is tells of it no second time', async () => {
    const reference = await undisturbed()
    const faulty = await started()
    const { context } = faulty.world
    const [{ batch } = { batch: undefined }] = await openBatches(context)
    if (!batch) throw new Error('nothing to do')
    let overtaken = false
    const slow = {
      ...context,
      ledger: {
        ...context.ledger,
        async appendOnce(...args: Parameters<typeof context.ledger.appendOnce>) {
          if (!overtaken) {
            overtaken = true
            await applyBatch(context, batch, signal)
          }
          return context.ledger.appendOnce(...args)
        },
      },
    }
    await expect(applyBatch(slow, batch, signal)).rejects.toMatchObject({ code: 'FENCED' })
    const events = faulty.world.events()
    expect(events.filter(event => event.kind === 'batch-outcome' && event.batch === batch)).toHaveLength(1)
    await workOff(faulty.world)
    await expectSameEnd(faulty, reference)
  })
})

describe('a twin that wrote the same just before', () => {
  it('leaves stale stamps that are known for our own', async () => {
    const reference = await undisturbed()
    const asleep = new Map<unknown, readonly StampedChange[]>()
    const world = createWorld(smallDesk(), {
      connector: real => ({
        ...real,
        [Symbol.asyncDispose]: async () => {},
        async applyMany(changes, abort) {
          const first = changes[0]?.change.id
          const before = asleep.get(first)
          if (!before) {
            // Intent noted, lock lost; it writes when somebody else has read everything for the same batch.
            asleep.set(first, changes)
            throw new AppError('STORE_UNREACHABLE', 'asleep')
          }
          const outcomes = await real.applyMany(before, abort)
          expect(outcomes.every(({ result }) => result === 'applied')).toBe(true)
          return real.applyMany(changes, abort)
        },
      }),
    })
    const { id } = await makePlan(world)
    await startRun(world.context, { plan: id, by: 'cli:anna' })
    let left = true
    while (left) {
      left = await workOff(world).then(
        () => false,
        error => error instanceof AppError && error.code === 'STORE_UNREACHABLE',
      )
    }
    expect(await endState({ world, faults: createFaults(), plan: id })).toEqual(reference.state)
  })
})

describe('another run that deleted the same just before', () => {
  it('has deleted it: nothing is counted or kept a second time', async () => {
    const world = createWorld(smallDesk(), {
      connector: real => ({
        ...real,
        [Symbol.asyncDispose]: async () => {},
        async applyMany(changes, abort) {
          await real.applyMany(changes, abort)
          return real.applyMany(changes, abort)
        },
      }),
    })
    const plan = await makePlan(world)
    await startRun(world.context, { plan: plan.id, by: 'cli:anna' })
    await workOff(world)
    const run = await world.runStore.run(plan.id)
    expect(plan.counts.delete).toBeGreaterThan(0)
    expect(run?.result?.counts.delete).toBe(0)
    expect(run?.result?.skipped.gone).toBeGreaterThanOrEqual(plan.counts.delete)
    expect(await world.runStore.keptStatistics(store)).toEqual([])
  })
})

describe('work that is called off', () => {
  it('stops between two records, before anything is written', async () => {
    const { world } = await started()
    const before = snapshot(world.desk)
    const [{ batch } = { batch: undefined }] = await openBatches(world.context)
    if (!batch) throw new Error('nothing to do')
    await expect(applyBatch(world.context, batch, AbortSignal.abort(new Error('off')))).rejects.toThrow('off')
    expect(snapshot(world.desk)).toBe(before)
  })
})
