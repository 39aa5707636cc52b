import { describe, expect, it } from 'vitest'
import { type Fate, firstPosition, type ListedRecord, listRecords } from '../../src/runs/list-records.ts'
import { type Batch, batchId, planId, type SkipReason, type UndoneRecord } from '../../src/runs/model.ts'
import type { RunStore } from '../../src/runs/run-store.ts'
import { recordId, stamp, storeId } from '../../src/tickets/ids.ts'
import { keep, plan } from '../contract/run-store-fixtures.ts'
import { createMemoryRunStore } from '../support/memory-run-store.ts'

const [store, id] = [storeId('helpdesk'), planId('plan-1')]
const [batches, each] = [40, 50]
const digest = 'dd'.repeat(32)

/** Every hundredth record changed, one was held, all of the last batch were gone, and the one before was not done yet. */
const skipOf = (number: number, at: number): SkipReason | undefined => {
  if (number === batches) return 'gone'
  if (number === 7 && at === 3) return 'held'
  return (number * each + at) % 100 === 1 ? 'changed' : undefined
}

const batchOf = (number: number): Batch => {
  const ids = Array.from({ length: each }, (_, at) => recordId(`t${number}-${at}`))
  const undone = ids.flatMap((record, at): UndoneRecord[] => {
    const reason = skipOf(number, at)
    return reason ? [{ id: record, reason }] : []
  })
  const skipped: Partial<Record<SkipReason, number>> = {}
  for (const { reason } of undone) skipped[reason] = (skipped[reason] ?? 0) + 1
  const head = { id: batchId(`b${number}`), plan: id, store, kind: 'ticket', number, epoch: 1 } as const
  const spec = { stamp: stamp('1'), rule: 'all', action: 'redact', specDigest: digest } as const
  const records = ids.map(record => ({ id: record, ...spec }))
  if (number === batches - 1) return { ...head, records, state: 'planned' }
  const result = {
    counts: { redact: each - undone.length, anonymise: 0, delete: 0, contacts: 0 },
    ...{ skipped, found: {}, residual: 0, verified: 0, unreachable: 0 },
    ...{ statisticsBefore: digest, statisticsAfter: digest },
    ...(undone.length > 0 ? { undone } : {}),
  }
  return { ...head, records, state: 'applied', result }
}

const opened = async () => {
  const store = createMemoryRunStore()
  await keep(
    store,
    plan({ id }),
    Array.from({ length: batches }, (_, at) => batchOf(at + 1)),
  )
  const looked: string[] = []
  const runStore: RunStore = {
    ...store,
    recordsIn: (ids, isWanted) => {
      looked.push(...ids)
      return store.recordsIn(ids, isWanted)
    },
  }
  return { runStore, looked }
}

const pages = async (runStore: RunStore, fate: Fate | undefined, size: number): Promise<ListedRecord[][]> => {
  const all: ListedRecord[][] = []
  for (let from: typeof firstPosition | undefined = firstPosition; from; ) {
    const { rows, next } = await listRecords(runStore, { plan: id, from, size, ...(fate ? { fate } : {}) })
    all.push([...rows])
    from = next
  }
  return all
}

const counts: Partial<Record<Fate, number>> = {
  changed: 19,
  held: 1,
  gone: 50,
  planned: 50,
  left: 0,
  failed: 0,
}

describe('pages of records', () => {
  it('hold each record once and in order, whatever is asked for', async () => {
    const { runStore } = await opened()
    const everything = (await pages(runStore, undefined, 70)).flat()
    expect(everything).toHaveLength(batches * each)
    expect(everything.map(({ planned }) => planned.id)).toEqual(
      Array.from({ length: batches }, (_, at) => batchOf(at + 1).records.map(record => record.id)).flat(),
    )
    for (const [fate, count] of Object.entries(counts) as [Fate, number][]) {
      const found = await pages(runStore, fate, 7)
      expect(found.flat()).toEqual(everything.filter(row => row.fate === fate))
      expect(found.flat(), fate).toHaveLength(count)
      expect(found.slice(0, -1).every(page => page.length === 7)).toBe(true)
    }
    expect((await pages(runStore, 'applied', 300)).flat()).toHaveLength(2000 - 19 - 1 - 50 - 50)
  })

  it('take looking into those batches alone that have some of it, and no more of them than a page needs', async () => {
    const { runStore, looked } = await opened()
    await listRecords(runStore, { plan: id, from: firstPosition, size: 10, fate: 'held' })
    expect(looked).toEqual(['b7'])
    looked.length = 0
    await listRecords(runStore, { plan: id, from: { batch: 30, offset: 0 }, size: 10 })
    expect(looked).toEqual(['b30'])
    looked.length = 0
    await listRecords(runStore, { plan: id, from: { batch: 20, offset: 0 }, size: 100, fate: 'applied' })
    expect(looked).toEqual(['b20', 'b21', 'b22'])
    looked.length = 0
    await listRecords(runStore, { plan: id, from: { batch: batches, offset: 0 }, size: 9, fate: 'applied' })
    expect(looked).toEqual([])
  })
})
