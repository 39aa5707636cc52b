import { beforeEach, describe, expect, it } from 'vitest'
import {
  type Batch,
  type BatchResult,
  batchId,
  type Plan,
  type PlannedRecord,
  planId,
  type Run,
} from '../../src/runs/model.ts'
import type { RunStore, StoredHold, StoredMark } from '../../src/runs/run-store.ts'
import { recordId, stamp, storeId } from '../../src/tickets/ids.ts'

const at = new Date('2026-11-25T08:00:00.000Z')
const store = storeId('helpdesk')
const id = planId('plan-1')
const noCounts = { redact: 0, anonymise: 0, delete: 0, contacts: 0 }

const plan = (more: Partial<Plan> = {}): Plan => ({
  id,
  policy: 'support',
  version: 3,
  policyDigest: 'aa'.repeat(32),
  stores: [store],
  by: 'cli:anna',
  createdAt: at,
  now: new Date('2026-01-01T00:00:00.000Z'),
  counts: { redact: 2, anonymise: 1, delete: 1, contacts: 0 },
  rows: [
    {
      store,
      kind: 'ticket',
      category: 'Billing',
      rule: 'invoices',
      action: 'redact',
      records: 2,
      oldest: at,
    },
    { store, kind: 'contact', rule: 'silent', action: 'anonymise', records: 1, oldest: at },
  ],
  held: 4,
  caps: [{ store, planned: 4, total: 100, allowed: 10 }],
  capOverride: { percent: 50, reason: 'first run' },
  digest: 'bb'.repeat(32),
  state: 'planned',
  ...more,
})

const planned = (name: string): PlannedRecord => ({
  id: recordId(name),
  stamp: stamp(`stamp of ${name}`),
  rule: 'invoices',
  action: 'redact',
  specDigest: 'cc'.repeat(32),
})

const batch = (number: number, of: Plan['id'] = id): Batch => ({
  id: batchId(`${of}.tickets.${number}`),
  plan: of,
  store,
  kind: 'ticket',
  number,
  records: [planned(`t${number}a`), planned(`t${number}b`)],
  state: 'planned',
  epoch: 0,
})

const result = (redact: number): BatchResult => ({
  counts: { ...noCounts, redact },
  skipped: { changed: 1 },
  found: { EMAIL: 3, PERSON: 1 },
  residual: 0,
  verified: redact,
  unreachable: 2,
  statisticsBefore: 'dd'.repeat(32),
  statisticsAfter: 'dd'.repeat(32),
})

const run = (more: Partial<Run> = {}): Run => ({
  id,
  policy: 'support',
  by: 'cli:anna',
  state: 'running',
  startedAt: at,
  batches: { total: 12, applied: 0 },
  ...more,
})

const mark = (name: string, more: Partial<StoredMark> = {}): StoredMark => ({
  store,
  kind: 'ticket',
  id: recordId(name),
  lineage: 'life-1',
  plan: id,
  at,
  action: 'redact',
  specDigest: 'cc'.repeat(32),
  stamp: 'after',
  ...more,
})

const intended = {
  '65f0a1b2c3d4e5f6a7b8c9d0': { stampAfter: stamp('after'), person: 'ee'.repeat(32) },
  '77.1': {
    stampAfter: null,
    statistics: {
      month: '2024-03',
      category: 'Billing $1.50',
      channel: 'email',
      priority: 'Normal',
      status: 'Closed',
      agent: 'a1',
      messages: 2,
      resolutionMinutes: 90,
      reopened: 0,
      csat: 4,
    },
  },
}

const states = ['planned', 'applying', 'applied'] as const
const fenced = expect.objectContaining({ code: 'FENCED' })

/** What every place that keeps plans and runs must do. `open` gives an empty one. */
export const runStoreContract = (open: () => Promise<RunStore>): void => {
  let runStore: RunStore
  beforeEach(async () => {
    runStore = await open()
  })

  const taken = async (number: number): Promise<Batch> => {
    const found = await runStore.takeBatch(batch(number).id)
    if (!found) throw new Error('not taken')
    return found
  }

  describe('plans in a run store', () => {
    it('come back value for value, with their batches in the order of their numbers', async () => {
      const batches = Array.from({ length: 12 }, (_, index) => batch(12 - index))
      await runStore.savePlan(plan(), batches)
      expect(await runStore.plan(id)).toEqual(plan())
      expect(await runStore.batchIds(id, states)).toEqual(batches.map(each => each.id).reverse())
      expect(await runStore.batch(batch(7).id)).toEqual(batch(7))
    })

    it('are unknown by an id that none has', async () => {
      expect(await runStore.plan(planId('other'))).toBeUndefined()
      expect(await runStore.batch(batchId('other'))).toBeUndefined()
      expect(await runStore.takeBatch(batchId('other'))).toBeUndefined()
      expect(await runStore.batchIds(planId('other'), states)).toEqual([])
      expect(await runStore.movePlan(planId('other'), ['planned'], 'approved')).toBeUndefined()
    })

    it('are listed with the newest first, as many as asked for', async () => {
      for (const day of [1, 3, 2]) {
        const name = planId(`plan-${day}`)
        await runStore.savePlan(plan({ id: name, createdAt: new Date(at.getTime() + day) }), [])
      }
      expect((await runStore.plans(2)).map(each => each.id)).toEqual(['plan-3', 'plan-2'])
    })

    it('move from one of the named states only, and keep who said so', async () => {
      await runStore.savePlan(plan(), [])
      const approval = { by: 'cli:bo', at, reason: 'seen' }
      expect(await runStore.movePlan(id, ['approved'], 'started')).toBeUndefined()
      expect(await runStore.movePlan(id, ['planned', 'rejected'], 'approved', approval)).toEqual(
        plan({ state: 'approved', approval }),
      )
      expect(await runStore.movePlan(id, ['approved'], 'started')).toEqual(
        plan({ state: 'started', approval }),
      )
      expect(await runStore.plan(id)).toEqual(plan({ state: 'started', approval }))
    })

    it('are moved by one of many who try at once', async () => {
      await runStore.savePlan(plan(), [])
      const tries = await Promise.all(
        Array.from({ length: 10 }, () => runStore.movePlan(id, ['planned'], 'started')),
      )
      expect(tries.filter(Boolean)).toHaveLength(1)
    })
  })

  describe('batches in a run store', () => {
    beforeEach(async () => {
      await runStore.savePlan(plan(), [batch(1), batch(2)])
    })

    it('get a higher epoch each time somebody takes them up', async () => {
      expect(await taken(1)).toEqual({ ...batch(1), state: 'applying', epoch: 1 })
      expect(await taken(1)).toEqual({ ...batch(1), state: 'applying', epoch: 2 })
      expect(await runStore.batchIds(id, ['planned'])).toEqual([batch(2).id])
      expect(await runStore.batchIds(id, ['applying'])).toEqual([batch(1).id])
    })

    it('give every one of many takers an epoch of its own', async () => {
      const all = await Promise.all(Array.from({ length: 8 }, () => taken(1)))
      expect(all.map(({ epoch }) => epoch).sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
    })

    it('hand what was intended to the next who takes them up', async () => {
      await taken(1)
      await runStore.noteIntent(batch(1).id, 1, intended)
      expect((await taken(1)).intended).toEqual(intended)
      await runStore.noteIntent(batch(1).id, 2, {})
      expect((await runStore.batch(batch(1).id))?.intended).toEqual({})
    })

    it('refuse whoever holds an older epoch, and change nothing for them', async () => {
      await taken(1)
      await taken(1)
      await expect(runStore.noteIntent(batch(1).id, 1, intended)).rejects.toEqual(fenced)
      await expect(runStore.finishBatch(batch(1).id, 1, result(9), [mark('t1a')])).rejects.toEqual(fenced)
      expect(await runStore.batch(batch(1).id)).toEqual({ ...batch(1), state: 'applying', epoch: 2 })
      expect(await runStore.marks(store, 'ticket', [recordId('t1a')])).toEqual([])
    })

    it('are finished once, with result and marks, and keep nothing of what was intended', async () => {
      await taken(1)
      await runStore.noteIntent(batch(1).id, 1, intended)
      await runStore.finishBatch(batch(1).id, 1, result(2), [mark('t1a')])
      expect(await runStore.batch(batch(1).id)).toEqual({
        ...batch(1),
        state: 'applied',
        epoch: 1,
        result: result(2),
      })
      expect(await runStore.takeBatch(batch(1).id)).toBeUndefined()
      await expect(runStore.noteIntent(batch(1).id, 1, intended)).rejects.toEqual(fenced)
      expect(await runStore.batchIds(id, ['planned', 'applying'])).toEqual([batch(2).id])
    })

    it('give their results in the order of their numbers, whichever was done first', async () => {
      for (const number of [2, 1]) {
        await taken(number)
        await runStore.finishBatch(batch(number).id, 1, result(number), [])
      }
      expect(await runStore.batchResults(id)).toEqual([result(1), result(2)])
      expect(await runStore.batchResults(planId('other'))).toEqual([])
    })
  })

  describe('marks in a run store', () => {
    const finishWith = async (number: number, marks: readonly StoredMark[]): Promise<void> => {
      await taken(number)
      await runStore.finishBatch(batch(number).id, 1, result(1), marks)
    }
    const ids = ['a', 'b', 'c'].map(recordId)
    beforeEach(async () => {
      await runStore.savePlan(plan(), [batch(1), batch(2)])
    })

    it('are found by store, kind and id', async () => {
      const marks = [
        mark('a'),
        mark('b'),
        mark('a', { kind: 'contact' }),
        mark('c', { store: storeId('chat') }),
      ]
      await finishWith(1, marks)
      const found = await runStore.marks(store, 'ticket', ids)
      expect(found.toSorted((x, y) => (x.id < y.id ? -1 : 1))).toEqual([mark('a'), mark('b')])
      expect(await runStore.marks(store, 'contact', ids)).toEqual([mark('a', { kind: 'contact' })])
      expect(await runStore.marks(store, 'ticket', [])).toEqual([])
    })

    it('take the place of the one before; that of a deletion only takes it away', async () => {
      await finishWith(1, [mark('a'), mark('b'), mark('c')])
      const later = mark('a', { action: 'anonymise', lineage: 'life-2', stamp: 'later' })
      await finishWith(2, [later, mark('b', { action: 'delete' })])
      const found = await runStore.marks(store, 'ticket', ids)
      expect(found.toSorted((x, y) => (x.id < y.id ? -1 : 1))).toEqual([later, mark('c')])
    })
  })

  describe('tickets taken from people, in a run store', () => {
    const [anna, bo, cai] = ['p1', 'p.2', 'p3'].map(recordId)
    const day = (number: number): Date => new Date(at.getTime() + number * 86_400_000)
    if (!anna || !bo || !cai) throw new Error('three people')

    it('leave the latest closing of each, by store and life of the database', async () => {
      await runStore.noteLastClosed(store, 'life-1', [
        { person: anna, closedAt: day(2) },
        { person: anna, closedAt: day(5) },
        { person: bo, closedAt: day(1) },
      ])
      await runStore.noteLastClosed(store, 'life-1', [{ person: anna, closedAt: day(3) }])
      await runStore.noteLastClosed(store, 'life-2', [{ person: anna, closedAt: day(9) }])
      await runStore.noteLastClosed(storeId('chat'), 'life-1', [{ person: bo, closedAt: day(9) }])
      const found = await runStore.lastClosed(store, 'life-1', [anna, bo, cai])
      expect(found).toEqual(
        new Map([
          [anna, day(5)],
          [bo, day(1)],
        ]),
      )
      expect(await runStore.lastClosed(store, 'life-1', [])).toEqual(new Map())
    })

    it('are forgotten with the person, and with nobody else', async () => {
      await runStore.savePlan(plan(), [batch(1)])
      const closed = [anna, bo].map(person => ({ person, closedAt: day(1) }))
      await runStore.noteLastClosed(store, 'life-1', closed)
      await taken(1)
      await runStore.finishBatch(batch(1).id, 1, result(1), [
        mark('p1', { kind: 'contact', action: 'delete' }),
        mark('p.2', { kind: 'ticket', action: 'delete' }),
      ])
      expect(await runStore.lastClosed(store, 'life-1', [anna, bo])).toEqual(new Map([[bo, day(1)]]))
    })
  })

  describe('runs in a run store', () => {
    beforeEach(async () => {
      await runStore.savePlan(plan(), [batch(1), batch(2)])
    })

    it('are made once, by one of many who try at once, with one key', async () => {
      const tries = await Promise.all(
        Array.from({ length: 6 }, (_, index) => runStore.createRun(run(), `sealed ${index}`)),
      )
      expect(tries.filter(Boolean)).toEqual([run()])
      const key = await runStore.runKey(id)
      expect(key).toBe(`sealed ${tries.findIndex(Boolean)}`)
    })

    it('count the batches that are applied', async () => {
      await runStore.createRun(run(), 'sealed')
      await taken(2)
      expect((await runStore.run(id))?.batches).toEqual({ total: 12, applied: 0 })
      await runStore.finishBatch(batch(2).id, 1, result(1), [])
      expect((await runStore.run(id))?.batches).toEqual({ total: 12, applied: 1 })
    })

    it('move from one of the named states only, and are open until they are closed', async () => {
      await runStore.createRun(run(), 'sealed')
      expect(await runStore.moveRun(id, ['paused'], 'running')).toBeUndefined()
      expect(await runStore.moveRun(id, ['running'], 'paused')).toMatchObject({ id, state: 'paused' })
      expect((await runStore.openRuns()).map(each => each.id)).toEqual([id])
      expect(await runStore.moveRun(planId('other'), ['running'], 'paused')).toBeUndefined()
    })

    it('lose their key for good when they are closed, and are closed once', async () => {
      await runStore.createRun(run(), 'sealed')
      await runStore.closeRun(id, 'finished', result(4), at)
      await runStore.closeRun(id, 'failed', result(5), new Date(at.getTime() + 1))
      expect(await runStore.run(id)).toEqual(run({ state: 'finished', finishedAt: at, result: result(4) }))
      expect(await runStore.runKey(id)).toBeUndefined()
      expect(await runStore.openRuns()).toEqual([])
    })

    it('are listed with the newest first, as many as asked for', async () => {
      for (const day of [1, 3, 2]) {
        const more = { id: planId(`plan-${day}`), startedAt: new Date(at.getTime() + day) }
        await runStore.createRun(run(more), 'sealed')
      }
      expect((await runStore.runs(2)).map(each => each.id)).toEqual(['plan-3', 'plan-2'])
    })
  })

  describe('holds in a run store', () => {
    const hold = (name: string, on: StoredHold['on'], more: Partial<StoredHold> = {}): StoredHold => ({
      id: name,
      on,
      reason: 'case 12',
      by: 'cli:anna',
      at,
      ...more,
    })

    it('come back value for value until they are released, once', async () => {
      const holds = [
        hold('h1', { by: 'ticket', store, ticket: recordId('t1') }, { until: new Date(at.getTime() + 5) }),
        hold('h2', { by: 'person', store, person: recordId('p1') }),
        hold('h3', { by: 'tag', tag: 'legal-hold' }),
      ]
      for (const each of holds) await runStore.addHold(each)
      expect((await runStore.holds()).toSorted((x, y) => (x.id < y.id ? -1 : 1))).toEqual(holds)
      expect(await runStore.releaseHold('h2')).toBe(true)
      expect(await runStore.releaseHold('h2')).toBe(false)
      expect((await runStore.holds()).map(each => each.id).sort()).toEqual(['h1', 'h3'])
    })
  })

  describe('kept statistics in a run store', () => {
    const key = '["2024-03","Billing $1.50","e.mail","Normal","Closed","a1"]'

    it('stay one entry for each batch: what is kept again replaces what was', async () => {
      await runStore.keepStatistics(batch(1).id, store, { [key]: { n: 1 } })
      await runStore.keepStatistics(batch(1).id, store, { [key]: { n: 2, 'csat_4.5': 1 } })
      await runStore.keepStatistics(batch(2).id, store, { [key]: { n: 5 } })
      await runStore.keepStatistics(batch(3).id, storeId('chat'), { [key]: { n: 7 } })
      const kept = await runStore.keptStatistics(store)
      expect(kept).toHaveLength(2)
      expect(kept).toEqual(expect.arrayContaining([{ [key]: { n: 2, 'csat_4.5': 1 } }, { [key]: { n: 5 } }]))
    })
  })

  describe('slots in a run store', () => {
    const slot = new Date('2026-11-25T02:15:00.000Z')

    it('are claimed by one of many, once for each policy and moment', async () => {
      const tries = await Promise.all(
        Array.from({ length: 8 }, (_, index) => runStore.claimSlot('support', slot, `scheduler-${index}`)),
      )
      expect(tries.filter(Boolean)).toHaveLength(1)
      expect(await runStore.claimSlot('other', slot, 'scheduler')).toBe(true)
      expect(await runStore.claimSlot('support', new Date(slot.getTime() + 60_000), 'scheduler')).toBe(true)
    })

    it('tell the last one of a policy', async () => {
      expect(await runStore.lastSlot('support')).toBeUndefined()
      for (const minutes of [10, 30, 20])
        await runStore.claimSlot('support', new Date(slot.getTime() + minutes * 60_000), 'scheduler')
      expect(await runStore.lastSlot('support')).toEqual(new Date(slot.getTime() + 30 * 60_000))
      await runStore.notePlanOfSlot('support', slot, { skipped: 'window' })
      expect(await runStore.lastSlot('support')).toEqual(new Date(slot.getTime() + 30 * 60_000))
    })
  })
}
