import { expect } from 'vitest'
import type { Policy } from '../../src/policies/policy.ts'
import type { Redactor } from '../../src/redaction/redactor.ts'
import { applyBatch } from '../../src/runs/apply-batch.ts'
import { finishRun } from '../../src/runs/finish.ts'
import type { PlanId } from '../../src/runs/model.ts'
import { startRun } from '../../src/runs/start.ts'
import { openBatches, runsToFinish } from '../../src/runs/steer.ts'
import { Crash, createFaults, type Faults } from './faults.ts'
import { createMemoryConnector } from './memory-connector.ts'
import { type Desk, inventDesk, snapshot } from './memory-desk.ts'
import { store } from './memory-records.ts'
import { createWorld, makePlan, signal, type World } from './run-world.ts'

/** Small, with every action on tickets and people in it. */
export const smallDesk = (): Desk => inventDesk(15, 4)

export interface Faulty {
  readonly world: World
  readonly faults: Faults
  readonly plan: PlanId
}

export interface Setting {
  readonly desk?: Desk
  readonly redactor?: Redactor
  readonly policies?: readonly Policy[]
}

/** Planned and started without a fault, so that every try has the same key. */
export const started = async (
  onWrite?: (document: string) => void,
  { desk = smallDesk(), redactor, policies }: Setting = {},
): Promise<Faulty> => {
  const faults = createFaults()
  const world = createWorld(desk, {
    ...(redactor ? { redactor } : {}),
    ...(policies ? { policies } : {}),
    connector: real => faults.around('connector', onWrite ? createMemoryConnector(desk, { onWrite }) : real),
    runStore: real => faults.around('runStore', real),
    ledger: real => faults.around('ledger', real),
  })
  const { id } = await makePlan(world)
  await startRun(world.context, { plan: id, by: 'cli:anna' })
  return { world, faults, plan: id }
}

/** What a worker does, from what MongoDB says is open. */
export const workOff = async ({ context }: World): Promise<void> => {
  for (const { run, batch } of await openBatches(context)) {
    await applyBatch(context, batch, signal)
    await finishRun(context, run)
  }
  for (const run of await runsToFinish(context)) await finishRun(context, run)
}

export const crashes = async (work: () => Promise<void>): Promise<boolean> => {
  try {
    await work()
    return false
  } catch (error) {
    if (!(error instanceof Crash)) throw error
    return true
  }
}

/** All that must not depend on how often somebody died on the way. */
export const endState = async ({ world, plan }: Faulty) => {
  const run = await world.runStore.run(plan)
  const ids = [...world.desk.tickets.keys()]
  const marks = await world.runStore.marks(store, 'ticket', ids as never)
  return {
    desk: snapshot(world.desk),
    state: run?.state,
    counts: run?.result?.counts,
    skipped: run?.result?.skipped,
    residual: run?.result?.residual,
    left: run?.result?.left,
    statistics: [run?.result?.statisticsBefore, run?.result?.statisticsAfter],
    kept: await world.runStore.keptStatistics(store),
    marked: marks.map(({ id, action, stamp }) => [id, action, stamp]).sort(),
    key: await world.runStore.runKey(plan),
  }
}

export const undisturbed = async (setting: Setting = {}) => {
  const faulty = await started(undefined, setting)
  const before = faulty.faults.calls.length
  await workOff(faulty.world)
  const calls = faulty.faults.calls.slice(before)
  return { state: await endState(faulty), calls: calls.length, names: calls }
}

export const outcomes = ({ world }: Faulty): string[] =>
  world.events().flatMap(event => (event.kind === 'batch-outcome' ? [event.batch] : []))

export const expectSameEnd = async (faulty: Faulty, reference: Awaited<ReturnType<typeof undisturbed>>) => {
  expect(await endState(faulty)).toEqual(reference.state)
  const told = outcomes(faulty)
  expect(told.length).toBe(new Set(told).size)
  expect(told.length).toBe(2)
  expect(await faulty.world.ledger.verify()).toMatchObject({ valid: true, openIntents: 0 })
  expect(faulty.world.events().filter(({ kind }) => kind === 'run-closed').length).toBe(1)
}
