import type { Batch, BatchResult, PlannedRecord } from '../../runs/model.ts'
import { addPlaces, mostPlaces } from '../../runs/places.ts'
import type { StoreId } from '../../tickets/ids.ts'
import type { DataRequest, StoreOutcome } from '../model.ts'
import { keyOf } from './earlier-rounds.ts'
import { isDesks } from './places.ts'

/** A batch that was applied, as far as counting goes. */
type Applied = Pick<Batch, 'store' | 'kind' | 'records'> & {
  readonly result?: Pick<BatchResult, 'counts' | 'places'>
}

const isDeletion = ({ records }: Pick<Applied, 'records'>): boolean =>
  records.every(({ action }) => action === 'delete')

/** One way in which records count as done: of tickets by the action, of people by whether they went. */
interface Way {
  readonly counts: (result: Pick<BatchResult, 'counts'>, batch: Applied) => number
  readonly isMeant: (record: PlannedRecord, batch: Applied) => boolean
}

const erased: Way = {
  counts: ({ counts }, batch) => counts.redact + counts.delete + (isDeletion(batch) ? counts.contacts : 0),
  isMeant: ({ action }, batch) => (batch.kind === 'contact' ? isDeletion(batch) : action !== 'anonymise'),
}
const anonymised: Way = {
  counts: ({ counts }, batch) => counts.anonymise + (isDeletion(batch) ? 0 : counts.contacts),
  isMeant: ({ action }, batch) => (batch.kind === 'contact' ? !isDeletion(batch) : action === 'anonymise'),
}
const rectified: Way = { counts: ({ counts }) => counts.redact + counts.contacts, isMeant: () => true }

/** How many were done in this way, and how many of them no earlier round was to do. */
const tally = (
  batches: readonly Applied[],
  meant: ReadonlySet<string>,
  { counts, isMeant }: Way,
): { readonly done: number; readonly fresh: number } => {
  let [done, fresh] = [0, 0]
  for (const batch of batches) {
    const { store, kind, records, result } = batch
    if (!result) continue
    const now = counts(result, batch)
    const news = records.filter(
      record => isMeant(record, batch) && !meant.has(keyOf({ store, kind, id: record.id })),
    ).length
    done += now
    fresh += Math.min(now, news)
  }
  return { done, fresh }
}

/**
 * The outcome with what this round did. A record that an earlier round did as well is counted once; where one was left
 * undone then, for the desk had written to it, it counts now.
 */
const withRound = (
  before: StoreOutcome,
  batches: readonly Applied[],
  meant: ReadonlySet<string>,
): StoreOutcome => {
  const ofStore = [...meant].filter(key => key.startsWith(`${before.store}\n`)).length
  let owed = Math.max(0, ofStore - before.erased - before.anonymised)
  const add = (way: Way): number => {
    const { done, fresh } = tally(batches, meant, way)
    const late = Math.min(owed, done - fresh)
    owed -= late
    return fresh + late
  }
  const now = { erased: before.erased + add(erased), anonymised: before.anonymised + add(anonymised) }
  return { ...before, ...now, found: Math.max(before.found, now.erased + now.anonymised) }
}

/** What is put right is there afterwards as before: nothing of it is gone. */
const withRectified = (
  before: StoreOutcome,
  batches: readonly Applied[],
  meant: ReadonlySet<string>,
): StoreOutcome => {
  const { done, fresh } = tally(batches, meant, rectified)
  const known = before.rectified ?? 0
  const ofStore = [...meant].filter(key => key.startsWith(`${before.store}\n`)).length
  return { ...before, rectified: known + fresh + Math.min(Math.max(0, ofStore - known), done - fresh) }
}

/** Of one round of the request: its plan is applied once, so that a repetition counts the same again. */
export const withDone = (
  type: DataRequest['type'],
  found: readonly StoreOutcome[],
  { batches, meant }: { readonly batches: readonly Applied[]; readonly meant: ReadonlySet<string> },
): StoreOutcome[] => {
  const of = (store: StoreId): Applied[] => batches.filter(batch => batch.store === store)
  return found.map(before => {
    const places = of(before.store).flatMap(({ result }) =>
      result?.places ? [result.places.filter(isDesks)] : [],
    )
    const left = mostPlaces(before.left ?? [], addPlaces(...places))
    const outcome = left.length > 0 ? { ...before, left } : before
    const count = type === 'rectification' ? withRectified : withRound
    return count(outcome, of(before.store), meant)
  })
}
