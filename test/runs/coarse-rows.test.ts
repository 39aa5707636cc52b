import { describe, expect, it, vi } from 'vitest'
import { applyBatch } from '../../src/runs/apply-batch.ts'
import { openBatchesOf } from '../../src/runs/batch-order.ts'
import { finishRun } from '../../src/runs/finish.ts'
import { giveUpRun } from '../../src/runs/give-up.ts'
import type { Plan } from '../../src/runs/model.ts'
import { createPlan } from '../../src/runs/plan.ts'
import { startRun } from '../../src/runs/start.ts'
import { storeStatistics } from '../../src/runs/store-statistics.ts'
import type { Cells } from '../../src/statistics/cells.ts'
import { coarseInstant } from '../../src/tickets/coarse.ts'
import { policyOf } from '../policies/policy-text.ts'
import { crashes, expectSameEnd, started, undisturbed, workOff } from '../support/crash-world.ts'
import { createFaults } from '../support/faults.ts'
import { type Desk, type DeskTicket, inventDesk, snapshot } from '../support/memory-desk.ts'
import { store } from '../support/memory-records.ts'
import { createWorld, policyText, purge, signal, today, type World } from '../support/run-world.ts'

// Each dies some dozen times, on machines that are busy.
vi.setConfig({ testTimeout: 180_000 })

const coarseText = policyText
  .replace('action: anonymise }\n  - id: everything', 'action: anonymise, rows: coarse }\n  - id: everything')
  .replace(
    'free-text: delete }',
    'free-text: delete, rows: coarse }\n      - { after: P12Y, action: delete }',
  )
const coarse = policyOf(coarseText)
const setting = { policies: [coarse] }

/** Every counter of every group, before anything is merged: the report is made of nothing else. */
const figures = async ({ context }: World): Promise<Cells> =>
  (await storeStatistics(context, store, signal)).cells

const rowsIn = ({ tickets }: Desk): DeskTicket[] =>
  [...tickets.values()].filter(({ createdAt }) => +createdAt === +coarseInstant)

const pastTime = (value: unknown): boolean => value instanceof Date && +value !== +coarseInstant

describe('rows: coarse', () => {
  it('leaves no time, channel, rating or reopening, and the figures as they were', async () => {
    const world = createWorld(inventDesk(60), setting)
    const before = await figures(world)
    const { run } = await purge(world)
    expect(run).toMatchObject({ state: 'finished', result: { residual: 0, skipped: {} } })
    const rows = rowsIn(world.desk)
    expect(rows.length).toBe(run.result?.counts.anonymise)
    expect(rows.length).toBeGreaterThan(10)
    for (const row of rows) {
      expect([...Object.values(row), ...row.comments.map(({ at }) => at)].filter(pastTime)).toEqual([])
      expect([row.channel, row.csat, row.reopened]).toEqual(['', undefined, 0])
    }
    expect(await figures(world)).toEqual(before)
  })

  it('is done once: a second run changes nothing, in the desk and in what is kept', async () => {
    const world = createWorld(inventDesk(60), setting)
    await purge(world)
    const [desk, kept] = [snapshot(world.desk), await world.runStore.keptStatistics(store)]
    const { run } = await purge(world)
    expect(run.result?.counts).toMatchObject({ redact: 0, anonymise: 0, delete: 0 })
    expect(snapshot(world.desk)).toBe(desk)
    expect(await world.runStore.keptStatistics(store)).toEqual(kept)
  })

  it('counts a row once that the desk goes on to write to, and is done to it again', async () => {
    const world = createWorld(inventDesk(60), setting)
    const before = await figures(world)
    await purge(world)
    const [row] = rowsIn(world.desk)
    if (!row) throw new Error('no row')
    row.version += 1
    row.comments.push({ author: row.agent, text: 'A note', at: today })
    const { run } = await purge(world)
    expect(run.result?.counts.anonymise).toBe(1)
    expect(row.comments.length).toBe(world.desk.tickets.get(row.id)?.comments.length)
    expect(world.desk.tickets.get(row.id)?.comments.some(({ at }) => pastTime(at))).toBe(false)
    expect(await figures(world)).toEqual(before)
  })
})

describe('a worker that dies while it makes rows coarse', async () => {
  const reference = await undisturbed(setting)

  it('is tried at every call there is', () => {
    expect(reference.state).toMatchObject({ state: 'finished', residual: 0, skipped: {} })
    expect(reference.state.counts?.anonymise).toBeGreaterThan(3)
    expect(reference.names).toContain('runStore.noteCoarseRows')
    const counted = reference.state.kept.flatMap(cells => Object.values(cells)).map(({ n = 0 }) => n)
    const { anonymise = 0, delete: deleted = 0 } = reference.state.counts ?? {}
    expect(counted.reduce((sum, n) => sum + n, 0)).toBe(anonymise + deleted)
  })

  it.each(['before', 'after'] as const)('%s any call: the next one gives the same end state', async when => {
    for (let call = 1; call <= reference.calls; call += 1) {
      const faulty = await started(undefined, setting)
      faulty.faults.failAt(call, when)
      await crashes(() => workOff(faulty.world))
      await workOff(faulty.world)
      await expectSameEnd(faulty, reference)
    }
  })

  it('after the write, and again anywhere in the next try: the third knows what the rows counted as', async () => {
    const write = reference.names.indexOf('connector.applyMany') + 1
    for (let call = 1; call <= 26; call += 1) {
      const faulty = await started(undefined, setting)
      faulty.faults.failAt(write, 'after')
      expect(await crashes(() => workOff(faulty.world))).toBe(true)
      faulty.faults.failAt(call, 'after')
      await crashes(() => workOff(faulty.world))
      faulty.faults.heal()
      await workOff(faulty.world)
      await expectSameEnd(faulty, reference)
    }
  })

  it.each([
    ['writes to its rows', (row: DeskTicket) => Object.assign(row, { version: row.version + 1 })],
    ['deletes them', (row: DeskTicket, { tickets }: Desk) => tickets.delete(row.id)],
    ['opens them again', (row: DeskTicket) => Object.assign(row, { closed: false })],
  ])('after the write, and the desk %s before the next one comes: they count once', async (_, change) => {
    const write = reference.names.indexOf('connector.applyMany') + 1
    const { world, faults } = await started(undefined, setting)
    const before = await figures(world)
    faults.failAt(write, 'after')
    expect(await crashes(() => workOff(world))).toBe(true)
    faults.heal()
    for (const row of rowsIn(world.desk)) change(row, world.desk)
    await workOff(world)
    expect(await figures(world)).toEqual(before)
  })

  it.each(['before', 'after'] as const)(
    '%s any call, and the run is given up: nobody counts twice',
    async when => {
      for (let call = 1; call <= reference.calls; call += 1) {
        const { world, faults, plan } = await started(undefined, setting)
        const before = await figures(world)
        faults.failAt(call, when)
        if (!(await crashes(() => workOff(world)))) continue
        faults.heal()
        await giveUpRun(world.context, plan, signal, 0)
        expect([call, await figures(world)]).toEqual([call, before])
      }
    },
  )
})

describe('two policies that make the same rows coarse', () => {
  const twin = policyOf(coarseText.replace('policy: support', 'policy: twin'))

  const bothStarted = async () => {
    const faults = createFaults()
    const world = createWorld(inventDesk(15, 4), {
      policies: [coarse, twin],
      connector: real => faults.around('connector', real),
      runStore: real => faults.around('runStore', real),
      ledger: real => faults.around('ledger', real),
    })
    const before = await figures(world)
    const planned = async (policy: typeof twin): Promise<Plan> => {
      const plan = await createPlan(world.context, { policy, by: 'cli:anna', signal })
      await startRun(world.context, { plan: plan.id, by: 'cli:anna' })
      return plan
    }
    const plans = [await planned(coarse), await planned(twin)] as const
    return { world, faults, plans, before }
  }

  const finished = async ({ context }: World, { id }: Plan): Promise<void> => {
    for (const batch of await openBatchesOf(context, id)) await applyBatch(context, batch, signal)
    await finishRun(context, id)
  }

  it.each(['before', 'after'] as const)('count each ticket once, if one dies %s any call', async when => {
    const calm = await bothStarted()
    const from = calm.faults.calls.length
    await finished(calm.world, calm.plans[0])
    const calls = calm.faults.calls.length - from
    for (let call = 1; call <= calls; call += 1) {
      const { world, faults, plans, before } = await bothStarted()
      faults.failAt(call, when)
      await crashes(() => finished(world, plans[0]))
      faults.heal()
      await finished(world, plans[1])
      await finished(world, plans[0])
      expect([call, await figures(world)]).toEqual([call, before])
    }
  })
})
