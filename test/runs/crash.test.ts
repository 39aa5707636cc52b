import { describe, expect, it } from 'vitest'
import { applyBatch } from '../../src/runs/apply-batch.ts'
import { finishRun } from '../../src/runs/finish.ts'
import type { PlanId } from '../../src/runs/model.ts'
import { startRun } from '../../src/runs/start.ts'
import { openBatches, runsToFinish } from '../../src/runs/steer.ts'
import { Crash, createFaults, type Faults } from '../support/faults.ts'
import { createMemoryConnector } from '../support/memory-connector.ts'
import { type Desk, inventDesk, snapshot } from '../support/memory-desk.ts'
import { store } from '../support/memory-records.ts'
import { createWorld, makePlan, signal, type World } from '../support/run-world.ts'

/** Small, with every action on tickets and people in it. */
const smallDesk = (): Desk => inventDesk(15, 4)

interface Faulty {
  readonly world: World
  readonly faults: Faults
  readonly plan: PlanId
}

/** Planned and started without a fault, so that every try has the same key. */
const started = async (onWrite?: (document: string) => void): Promise<Faulty> => {
  const faults = createFaults()
  const desk = smallDesk()
  const world = createWorld(desk, {
    connector: real => faults.around('connector', onWrite ? createMemoryConnector(desk, { onWrite }) : real),
    runStore: real => faults.around('runStore', real),
    ledger: real => faults.around('ledger', real),
  })
  const { id } = await makePlan(world)
  await startRun(world.context, { plan: id, by: 'cli:anna' })
  return { world, faults, plan: id }
}

/** What a worker does, from what MongoDB says is open. */
const workOff = async ({ context }: World): Promise<void> => {
  for (const { run, batch } of await openBatches(context)) {
    await applyBatch(context, batch, signal)
    await finishRun(context, run)
  }
  for (const run of await runsToFinish(context)) await finishRun(context, run)
}

const crashes = async (work: () => Promise<void>): Promise<boolean> => {
  try {
    await work()
    return false
  } catch (error) {
    if (!(error instanceof Crash)) throw error
    return true
  }
}

/** All that must not depend on how often somebody died on the way. */
const endState = async ({ world, plan }: Faulty) => {
  const run = await world.runStore.run(plan)
  const ids = [...world.desk.tickets.keys()]
  const marks = await world.runStore.marks(store, 'ticket', ids as never)
  return {
    desk: snapshot(world.desk),
    state: run?.state,
    counts: run?.result?.counts,
    skipped: run?.result?.skipped,
    residual: run?.result?.residual,
    statistics: [run?.result?.statisticsBefore, run?.result?.statisticsAfter],
    kept: await world.runStore.keptStatistics(store),
    marked: marks.map(({ id, action, stamp }) => [id, action, stamp]).sort(),
    key: await world.runStore.runKey(plan),
  }
}

const undisturbed = async () => {
  const faulty = await started()
  const before = faulty.faults.calls.length
  await workOff(faulty.world)
  const calls = faulty.faults.calls.slice(before)
  return { state: await endState(faulty), calls: calls.length, names: calls }
}

const outcomes = ({ world }: Faulty): string[] =>
  world.events().flatMap(event => (event.kind === 'batch-outcome' ? [event.batch] : []))

const expectSameEnd = async (faulty: Faulty, reference: Awaited<ReturnType<typeof undisturbed>>) => {
  expect(await endState(faulty)).toEqual(reference.state)
  const told = outcomes(faulty)
  expect(told.length).toBe(new Set(told).size)
  expect(told.length).toBe(2)
  expect(await faulty.world.ledger.verify()).toMatchObject({ valid: true, openIntents: 0 })
  expect(faulty.world.events().filter(({ kind }) => kind === 'run-closed').length).toBe(1)
}

describe('a worker that dies at any call', async () => {
  const reference = await undisturbed()

  it('is tried at every call there is', () => {
    expect(reference.state).toMatchObject({ state: 'finished', residual: 0, skipped: {} })
    expect(reference.state.counts).toEqual({ redact: 5, anonymise: 5, delete: 2, contacts: 2 })
    expect(reference.calls).toBeGreaterThan(40)
  })

  it.each(['before', 'after'] as const)('%s it: the next one gives the same end state', async when => {
    let [call, died] = [1, 0]
    for (; call <= reference.calls; call += 1) {
      const faulty = await started()
      faulty.faults.failAt(call, when)
      if (await crashes(() => workOff(faulty.world))) died += 1
      await workOff(faulty.world)
      await expectSameEnd(faulty, reference)
    }
    // Only the open check at the very end may come after everything is done.
    expect(died).toBeGreaterThan(reference.calls - 3)
  })

  it('twice in a row, at two calls near each other: the third gives the same end state', async () => {
    for (let call = 4; call <= reference.calls; call += 5) {
      const faulty = await started()
      faulty.faults.failAt(call, 'after')
      await crashes(() => workOff(faulty.world))
      faulty.faults.failAt((call % 11) + 1, 'after')
      await crashes(() => workOff(faulty.world))
      faulty.faults.heal()
      await workOff(faulty.world)
      await expectSameEnd(faulty, reference)
    }
  })

  it('after the write, and again anywhere in the next try: the third knows what the first left', async () => {
    const write = reference.names.indexOf('connector.applyMany') + 1
    for (let call = 1; call <= 26; call += 1) {
      const faulty = await started()
      faulty.faults.failAt(write, 'after')
      expect(await crashes(() => workOff(faulty.world))).toBe(true)
      faulty.faults.failAt(call, 'after')
      await crashes(() => workOff(faulty.world))
      faulty.faults.heal()
      await workOff(faulty.world)
      await expectSameEnd(faulty, reference)
    }
  })

  it('between two documents of the bulk write: the next one goes on where it stood', async () => {
    let written = 0
    const counting = await started(() => {
      written += 1
    })
    await workOff(counting.world)
    const writes = written
    expect(writes).toBeGreaterThan(20)
    for (let fatal = 1; fatal <= writes; fatal += 1) {
      let at = 0
      const faulty = await started(document => {
        at += 1
        if (at === fatal) throw new Crash(document)
      })
      expect(await crashes(() => workOff(faulty.world))).toBe(true)
      await workOff(faulty.world)
      await expectSameEnd(faulty, reference)
    }
  })

  it('leaves a second intent with a higher epoch, and one outcome', async () => {
    const faulty = await started()
    faulty.faults.failAt(reference.names.indexOf('connector.applyMany') + 1, 'after')
    expect(await crashes(() => workOff(faulty.world))).toBe(true)
    expect((await faulty.world.ledger.verify()).openIntents).toBe(1)
    await workOff(faulty.world)
    const first = faulty.world
      .events()
      .flatMap(event =>
        event.kind === 'batch-intent' && event.batch.endsWith('tickets.1') ? [event.epoch] : [],
      )
    expect(first).toEqual([1, 2])
    expect(outcomes(faulty).filter(batch => batch.endsWith('tickets.1'))).toHaveLength(1)
  })
})

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
})

describe('a twin that wrote the same just before', () => {
  it('leaves stale stamps that are known for our own', async () => {
    const reference = await undisturbed()
    const desk = smallDesk()
    const world = createWorld(desk, {
      connector: real => ({
        ...real,
        [Symbol.asyncDispose]: async () => {},
        async applyMany(changes, abort) {
          const outcomes = await real.applyMany(changes, abort)
          expect(outcomes.every(({ result }) => result === 'applied')).toBe(true)
          return real.applyMany(changes, abort)
        },
      }),
    })
    const { id } = await makePlan(world)
    await startRun(world.context, { plan: id, by: 'cli:anna' })
    await workOff(world)
    expect(await endState({ world, faults: createFaults(), plan: id })).toEqual(reference.state)
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
