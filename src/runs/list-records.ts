import { AppError } from '../errors.ts'
import type { RecordId, StoreId } from '../tickets/ids.ts'
import type { RecordKind } from '../tickets/record.ts'
import {
  type BatchHead,
  type BatchId,
  type BatchResult,
  type Plan,
  type PlannedRecord,
  type SkipReason,
  skipReasons,
} from './model.ts'
import type { RunStore } from './run-store.ts'

/**
 * What became of a planned record: `planned` not yet anything; `left` done, with values found in it afterwards; `unknown`
 * skipped or done, in a batch that only the ledger could tell of, or that an older version did.
 */
export const fates = ['planned', 'applied', 'left', ...skipReasons, 'unknown'] as const
export type Fate = (typeof fates)[number]

export interface ListedRecord {
  readonly store: StoreId
  readonly kind: RecordKind
  readonly planned: PlannedRecord
  readonly fate: Fate
  /** Error code of a failure. */
  readonly code?: string
}

/** Where a page begins: the number of a batch, and how many of its records come before. */
export interface Position {
  readonly batch: number
  readonly offset: number
}

/** `3.200`. USAGE for a text that is none. */
export const positionIn = (text: string): Position => {
  const [, batch, offset] = /^([1-9]\d{0,8})\.(\d{1,6})$/.exec(text) ?? []
  if (batch === undefined) throw new AppError('USAGE', 'a page is called like 1.0: the batch and where in it')
  return { batch: Number(batch), offset: Number(offset) }
}

export const positionText = ({ batch, offset }: Position): string => `${batch}.${offset}`

export const firstPosition: Position = { batch: 1, offset: 0 }

/** Batches looked into at once: a page of what is rare is spread over many, one of what is usual over one or two. */
const mostAtOnce = 16

const skippedIn = ({ skipped }: BatchResult): number =>
  Object.values(skipped).reduce((sum, count) => sum + count, 0)

const appliedIn = ({ counts: { redact, anonymise, delete: deleted, contacts } }: BatchResult): number =>
  redact + anonymise + deleted + contacts

/** What became of each record of a batch. */
const fatesOf = ({ result }: BatchHead): ((id: RecordId) => Pick<ListedRecord, 'fate' | 'code'>) => {
  if (!result) return () => ({ fate: 'planned' })
  const undone = new Map(result.undone?.map(each => [each.id, each]))
  const left = new Set(result.left?.map(({ id }) => id))
  const isKnown = result.undone !== undefined || skippedIn(result) === 0
  return id => {
    const skipped = undone.get(id)
    if (skipped)
      return { fate: skipped.reason, ...(skipped.code === undefined ? {} : { code: skipped.code }) }
    if (left.has(id)) return { fate: 'left' }
    return { fate: isKnown ? 'applied' : 'unknown' }
  }
}

const isSkip = (fate: Fate): fate is SkipReason => skipReasons.some(reason => reason === fate)

/** Whether it is worth looking into the batch for such a record. */
const mayHold = ({ result }: BatchHead, fate: Fate): boolean => {
  if (!result) return fate === 'planned'
  if (isSkip(fate)) return (result.skipped[fate] ?? 0) > 0 && result.undone !== undefined
  if (fate === 'left') return (result.left?.length ?? 0) > 0
  if (fate === 'unknown') return result.undone === undefined && skippedIn(result) > 0
  return fate === 'applied' && appliedIn(result) > 0
}

export interface ListRequest {
  readonly plan: Plan['id']
  readonly from: Position
  readonly size: number
  /** Absent: all. */
  readonly fate?: Fate
}

/** Heads of those that are to be looked into, a few at first and then more at once. */
async function* groups(
  runStore: RunStore,
  { plan, from, fate }: ListRequest,
): AsyncGenerator<ReadonlyMap<BatchId, BatchHead>> {
  let [group, size] = [new Map<BatchId, BatchHead>(), 1]
  for await (const head of runStore.batchHeads(plan, from.batch)) {
    if (fate && !mayHold(head, fate)) continue
    group.set(head.id, head)
    if (group.size < size) continue
    yield group
    group = new Map()
    size = Math.min(mostAtOnce, 2 * size)
  }
  if (group.size > 0) yield group
}

/** The wanted records of a few batches, in their order. */
async function* rowsIn(
  runStore: RunStore,
  heads: ReadonlyMap<BatchId, BatchHead>,
  fate: Fate | undefined,
): AsyncGenerator<{ readonly row: ListedRecord; readonly position: Position }> {
  const fateOf = new Map([...heads.values()].map(head => [head.id, fatesOf(head)]))
  const isWanted = (batch: BatchId, id: RecordId): boolean =>
    fate === undefined || fateOf.get(batch)?.(id).fate === fate
  for await (const { batch, at, planned } of runStore.recordsIn([...heads.keys()], isWanted)) {
    const [head, become] = [heads.get(batch), fateOf.get(batch)]
    if (!head || !become) continue
    const { store, kind, number } = head
    yield {
      row: { store, kind, planned, ...become(planned.id) },
      position: { batch: number, offset: at },
    }
  }
}

/**
 * A page of a plan's records in their order, with what became of them, and where the next one begins. Looks into as few
 * batches as hold it, and never into the store.
 */
export const listRecords = async (
  runStore: RunStore,
  request: ListRequest,
): Promise<{ readonly rows: readonly ListedRecord[]; readonly next?: Position }> => {
  const { from, size, fate } = request
  const rows: ListedRecord[] = []
  for await (const heads of groups(runStore, request))
    for await (const { row, position } of rowsIn(runStore, heads, fate)) {
      if (position.batch === from.batch && position.offset < from.offset) continue
      if (rows.length === size) return { rows, next: position }
      rows.push(row)
    }
  return { rows }
}

/** One record of the plan, if it is in it. */
export const findListed = async (
  runStore: RunStore,
  plan: Plan['id'],
  record: { readonly store: StoreId; readonly kind: RecordKind; readonly id: RecordId },
): Promise<ListedRecord | undefined> => {
  const batch = await runStore.batchOfRecord(plan, record)
  const planned = batch?.records.find(({ id }) => id === record.id)
  return batch && planned && { store: batch.store, kind: batch.kind, planned, ...fatesOf(batch)(planned.id) }
}
