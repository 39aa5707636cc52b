import type { ClientSession } from 'mongodb'
import { z } from 'zod'
import type { CoarseRow } from '../runs/coarse-rows.ts'
import type { RunStore } from '../runs/run-store.ts'
import type { RecordId, StoreId } from '../tickets/ids.ts'
import { recordId } from '../tickets/ids.ts'
import type { Clock } from '../tickets/record.ts'
import type { CoarseRowDocument } from './coarse-row-document.ts'
import type { Collections } from './collections.ts'

type CoarseRows = Pick<RunStore, 'noteCoarseRows' | 'coarseRows'>

const keyOf = (store: StoreId, id: RecordId): string => JSON.stringify([store, id])

const stored = z.object({
  id: z.string().transform(recordId),
  clocks: z.array(z.tuple([z.string(), z.date()])),
  rules: z.array(z.tuple([z.string(), z.string()])),
})

const asRow = (document: CoarseRowDocument): CoarseRow => {
  const { id, clocks, rules } = stored.parse(document)
  return { id, clocks: Object.fromEntries(clocks) as Partial<Record<Clock, Date>>, rules: new Map(rules) }
}

const putRows = async (
  { coarseRows }: Pick<Collections, 'coarseRows'>,
  store: StoreId,
  rows: readonly CoarseRow[],
  session?: ClientSession,
): Promise<void> => {
  const writes = rows.map(({ id, clocks, rules }) => {
    const moments = Object.entries(clocks).flatMap(([name, at]) => (at ? [[name, at] as const] : []))
    const replacement = { id, clocks: moments, rules: [...rules] }
    return { replaceOne: { filter: { _id: keyOf(store, id) }, replacement, upsert: true } }
  })
  if (writes.length > 0) await coarseRows.bulkWrite(writes, session ? { session } : {})
}

/** What is noted of coarse rows. */
export const coarseDocuments = (all: Collections): CoarseRows => ({
  noteCoarseRows: (store, rows) => putRows(all, store, rows),
  async coarseRows(store, ids) {
    const found = await all.coarseRows.find({ _id: { $in: ids.map(id => keyOf(store, id)) } }).toArray()
    return new Map(found.map(document => [recordId(document.id), asRow(document)]))
  },
})

/** With their tickets. */
export const dropCoarseRows = async (
  { coarseRows }: Pick<Collections, 'coarseRows'>,
  tickets: readonly { readonly store: StoreId; readonly id: RecordId }[],
  session: ClientSession,
): Promise<void> => {
  const keys = tickets.map(({ store, id }) => keyOf(store, id))
  if (keys.length > 0) await coarseRows.deleteMany({ _id: { $in: keys } }, { session })
}

/** As it was before a run that is undone: a row that was not coarse then is not now. */
export const restoreCoarseRow = async (
  all: Pick<Collections, 'coarseRows'>,
  { store, id, coarse }: { readonly store: StoreId; readonly id: RecordId; readonly coarse?: CoarseRow },
  session: ClientSession,
): Promise<void> =>
  coarse ? putRows(all, store, [coarse], session) : dropCoarseRows(all, [{ store, id }], session)
