import { beforeEach, describe, expect, it } from 'vitest'
import type { CoarseRow } from '../../src/runs/coarse-rows.ts'
import type { RunStore, StoredHold, StoredMark } from '../../src/runs/run-store.ts'
import { recordId, storeId } from '../../src/tickets/ids.ts'
import { at, batch, keep, mark, plan, result, store, taken } from './run-store-fixtures.ts'

/** What runs leave behind and what others say: marks, closings of people, holds, statistics, slots. */
export const marksContract = (runStore: () => RunStore): void => {
  describe('marks in a run store', () => {
    const finishWith = async (number: number, marks: readonly StoredMark[]): Promise<void> => {
      await taken(runStore(), number)
      await runStore().finishBatch(batch(number).id, 1, result(1), marks)
    }
    const ids = ['a', 'b', 'c'].map(recordId)
    beforeEach(async () => {
      await keep(runStore(), plan(), [batch(1), batch(2)])
    })

    it('are found by store, kind and id', async () => {
      const marks = [
        mark('a'),
        mark('b'),
        mark('a', { kind: 'contact' }),
        mark('c', { store: storeId('chat') }),
      ]
      await finishWith(1, marks)
      const found = await runStore().marks(store, 'ticket', ids)
      expect(found.toSorted((x, y) => (x.id < y.id ? -1 : 1))).toEqual([mark('a'), mark('b')])
      expect(await runStore().marks(store, 'contact', ids)).toEqual([mark('a', { kind: 'contact' })])
      expect(await runStore().marks(store, 'ticket', [])).toEqual([])
    })

    it('take the place of the one before; that of a deletion only takes it away', async () => {
      await finishWith(1, [mark('a'), mark('b'), mark('c')])
      const later = mark('a', { action: 'anonymise', lineage: 'life-2', stamp: 'later' })
      await finishWith(2, [later, mark('b', { action: 'delete' })])
      const found = await runStore().marks(store, 'ticket', ids)
      expect(found.toSorted((x, y) => (x.id < y.id ? -1 : 1))).toEqual([later, mark('c')])
    })
  })

  describe('marks with something left, in a run store', () => {
    const left = { values: 2, people: ['p1', 'p.2'].map(recordId) }
    const finish = async (number: number, marks: readonly StoredMark[]): Promise<void> => {
      await taken(runStore(), number)
      await runStore().finishBatch(batch(number).id, 1, result(1), marks)
    }
    beforeEach(async () => {
      await keep(runStore(), plan(), [batch(1), batch(2)])
    })

    it('come back, the oldest first, until a clean one takes their place', async () => {
      const later = mark('a', { left, at: new Date(at.getTime() + 1) })
      await finish(1, [later, mark('b', { left }), mark('c')])
      expect(await runStore().leftMarks(10)).toEqual([mark('b', { left }), later])
      expect(await runStore().leftMarks(1)).toEqual([mark('b', { left })])
      expect(await runStore().marks(store, 'ticket', [recordId('a')])).toEqual([later])
      await finish(2, [mark('a'), mark('b', { action: 'delete' })])
      expect(await runStore().leftMarks(10)).toEqual([])
      expect(await runStore().marks(store, 'ticket', [recordId('a')])).toEqual([mark('a')])
    })

    it('are accepted once, each by itself', async () => {
      await finish(1, [mark('a', { left }), mark('b', { left }), mark('c')])
      expect(await runStore().acceptLeft(store, 'ticket', recordId('a'))).toBe(true)
      for (const name of ['a', 'c', 'd'])
        expect(await runStore().acceptLeft(store, 'ticket', recordId(name))).toBe(false)
      expect(await runStore().acceptLeft(store, 'contact', recordId('b'))).toBe(false)
      expect(await runStore().leftMarks(10)).toEqual([mark('b', { left })])
      expect(await runStore().marks(store, 'ticket', [recordId('a')])).toEqual([mark('a')])
    })
  })

  describe('tickets taken from people, in a run store', () => {
    const [anna, bo, cai] = ['p1', 'p.2', 'p3'].map(recordId)
    const day = (number: number): Date => new Date(at.getTime() + number * 86_400_000)
    if (!anna || !bo || !cai) throw new Error('three people')

    it('leave the latest closing of each, by store and life of the database', async () => {
      await runStore().noteLastClosed(store, 'life-1', [
        { person: anna, closedAt: day(2) },
        { person: anna, closedAt: day(5) },
        { person: bo, closedAt: day(1) },
      ])
      await runStore().noteLastClosed(store, 'life-1', [{ person: anna, closedAt: day(3) }])
      await runStore().noteLastClosed(store, 'life-2', [{ person: anna, closedAt: day(9) }])
      await runStore().noteLastClosed(storeId('chat'), 'life-1', [{ person: bo, closedAt: day(9) }])
      const found = await runStore().lastClosed(store, 'life-1', [anna, bo, cai])
      expect(found).toEqual(
        new Map([
          [anna, day(5)],
          [bo, day(1)],
        ]),
      )
      expect(await runStore().lastClosed(store, 'life-1', [])).toEqual(new Map())
    })

    it('are forgotten with the person, and with nobody else', async () => {
      await keep(runStore(), plan(), [batch(1)])
      const closed = [anna, bo].map(person => ({ person, closedAt: day(1) }))
      await runStore().noteLastClosed(store, 'life-1', closed)
      await taken(runStore(), 1)
      await runStore().finishBatch(batch(1).id, 1, result(1), [
        mark('p1', { kind: 'contact', action: 'delete' }),
        mark('p.2', { kind: 'ticket', action: 'delete' }),
      ])
      expect(await runStore().lastClosed(store, 'life-1', [anna, bo])).toEqual(new Map([[bo, day(1)]]))
    })
  })

  describe('coarse rows in a run store', () => {
    const row = (name: string, rule = 'rest'): CoarseRow => ({
      id: recordId(name),
      clocks: { closed_at: at, 'event:sold.on': new Date(at.getTime() + 5) },
      rules: new Map([['support', rule]]),
    })

    it('are noted by store and id, the last note of each, until their tickets are deleted', async () => {
      await keep(runStore(), plan(), [batch(1)])
      await runStore().noteCoarseRows(store, [row('a', 'before'), row('b'), row('c')])
      await runStore().noteCoarseRows(store, [row('a')])
      await runStore().noteCoarseRows(storeId('chat'), [row('b', 'of another')])
      const ids = ['a', 'b', 'd'].map(recordId)
      const noted = new Map([row('a'), row('b')].map(each => [each.id, each]))
      expect(await runStore().coarseRows(store, ids)).toEqual(noted)
      expect(await runStore().coarseRows(store, [])).toEqual(new Map())
      await taken(runStore(), 1)
      await runStore().finishBatch(batch(1).id, 1, result(1), [
        mark('a', { action: 'delete' }),
        mark('b', { kind: 'contact', action: 'delete' }),
        mark('c', { action: 'anonymise' }),
      ])
      const left = await runStore().coarseRows(store, ['a', 'b', 'c'].map(recordId))
      expect([...left.keys()].sort()).toEqual(['b', 'c'])
      expect((await runStore().coarseRows(storeId('chat'), ids)).size).toBe(1)
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
      for (const each of holds) await runStore().addHold(each)
      expect((await runStore().holds()).toSorted((x, y) => (x.id < y.id ? -1 : 1))).toEqual(holds)
      expect(await runStore().releaseHold('h2')).toBe(true)
      expect(await runStore().releaseHold('h2')).toBe(false)
      expect((await runStore().holds()).map(each => each.id).sort()).toEqual(['h1', 'h3'])
    })
  })

  describe('kept statistics in a run store', () => {
    const key = '["2024-03","Billing $1.50","e.mail","Normal","Closed","a1"]'

    it('stay one entry for each batch: what is kept again replaces what was', async () => {
      await runStore().keepStatistics(batch(1).id, store, { [key]: { n: 1 } })
      await runStore().keepStatistics(batch(1).id, store, { [key]: { n: 2, 'csat_4.5': 1 } })
      await runStore().keepStatistics(batch(2).id, store, { [key]: { n: 5 } })
      await runStore().keepStatistics(batch(3).id, storeId('chat'), { [key]: { n: 7 } })
      const kept = await runStore().keptStatistics(store)
      expect(kept).toHaveLength(2)
      expect(kept).toEqual(expect.arrayContaining([{ [key]: { n: 2, 'csat_4.5': 1 } }, { [key]: { n: 5 } }]))
    })
  })

  describe('the pause of everything in a run store', () => {
    it('is whose who comes first, and is there until it is lifted', async () => {
      const at = new Date('2026-11-25T02:15:00.000Z')
      expect(await runStore().pausedAll()).toBeUndefined()
      expect(await runStore().pauseAll({ by: 'cli:anna', at })).toBe(true)
      expect(await runStore().pauseAll({ by: 'cli:bo', at: new Date() })).toBe(false)
      expect(await runStore().pausedAll()).toEqual({ by: 'cli:anna', at })
      expect(await runStore().resumeAll()).toBe(true)
      expect(await runStore().resumeAll()).toBe(false)
      expect(await runStore().pausedAll()).toBeUndefined()
    })
  })

  describe('slots in a run store', () => {
    const slot = new Date('2026-11-25T02:15:00.000Z')
    const leaseMs = 60_000
    const claimOf = (minutes = 0, by = 'scheduler', policy = 'support') => ({
      ...{ policy, by },
      slot: new Date(slot.getTime() + minutes * 60_000),
    })

    it('are claimed by one of many, once for each policy and moment', async () => {
      const tries = await Promise.all(
        Array.from({ length: 8 }, (_, index) =>
          runStore().claimSlot(claimOf(0, `scheduler-${index}`), leaseMs),
        ),
      )
      expect(tries.filter(Boolean)).toHaveLength(1)
      expect(await runStore().claimSlot(claimOf(0, 'scheduler', 'other'), leaseMs)).toBe(true)
      expect(await runStore().claimSlot(claimOf(1), leaseMs)).toBe(true)
    })

    it('have the outcome that their claimant notes, and nobody else', async () => {
      await runStore().claimSlot(claimOf(), leaseMs)
      const another = claimOf(0, 'another')
      expect(await runStore().renewSlot(claimOf())).toBe(true)
      expect(await runStore().renewSlot(another)).toBe(false)
      expect(await runStore().notePlanOfSlot(another, { skipped: 'missed' })).toBe(false)
      expect(await runStore().notePlanOfSlot(claimOf(), { skipped: 'missed' })).toBe(true)
    })

    it('tell the last one of a policy', async () => {
      expect(await runStore().lastSlot('support')).toBeUndefined()
      for (const minutes of [10, 30, 20]) await runStore().claimSlot(claimOf(minutes), leaseMs)
      expect(await runStore().lastSlot('support')).toEqual(new Date(slot.getTime() + 30 * 60_000))
      await runStore().notePlanOfSlot(claimOf(10), { skipped: 'window' })
      expect(await runStore().lastSlot('support')).toEqual(new Date(slot.getTime() + 30 * 60_000))
    })
  })
}
