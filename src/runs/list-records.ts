import { AppError } from '../errors.ts'
import type { RecordId, StoreId } from '../tickets/ids.ts'
import type { RecordKind } from '../tickets/record.ts'
import {
  type Batch,
  type BatchHead,
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

const skippedIn = ({ skipped }: NonNullable<Batch['result']>): number =>
  Object.values(skipped).reduce((sum, count) => sum + count, 0)

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
  return fate === 'applied'
}

export interface ListRequest {
  readonly plan: Plan['id']
  readonly from: Position
  readonly size: number
  /** Absent: all. */
  readonly fate?: Fate
}

const listed = (batch: Batch): ListedRecord[] => {
  const fateOf = fatesOf(batch)
  const { store, kind } = batch
  return batch.records.map(planned => ({ store, kind, planned, ...fateOf(planned.id) }))
}

/**
 * A page of a plan's records in their order, with what became of them, and where the next one begins. Looks into as few
 * batches as hold it, and never into the store.
 */
export const listRecords = async (
  runStore: RunStore,
  { plan, from, size, fate }: ListRequest,
): Promise<{ readonly rows: readonly ListedRecord[]; readonly next?: Position }> => {
  const rows: ListedRecord[] = []
  for await (const head of runStore.batchHeads(plan)) {
    if (head.number < from.batch || (fate && !mayHold(head, fate))) continue
    const batch = await runStore.batch(head.id)
    const offset = head.number === from.batch ? from.offset : 0
    for (const [at, row] of (batch ? listed(batch) : []).entries()) {
      if (at < offset || (fate && row.fate !== fate)) continue
      if (rows.length === size) return { rows, next: { batch: head.number, offset: at } }
      rows.push(row)
    }
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
  return batch && listed(batch).find(({ planned }) => planned.id === record.id)
}
