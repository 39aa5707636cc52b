import type { CoarseRow } from '../../src/runs/coarse-rows.ts'
import type { Batch, BatchId, Plan, PlanId, Run } from '../../src/runs/model.ts'
import type { PausedAll, SlotClaim, StoredHold, StoredMark } from '../../src/runs/run-store.ts'
import type { Cells } from '../../src/statistics/cells.ts'
import type { RecordId, StoreId } from '../../src/tickets/ids.ts'

export interface Tables {
  readonly plans: Map<PlanId, Plan>
  readonly unsaved: Map<PlanId, Date>
  readonly batches: Map<BatchId, Batch>
  readonly runs: Map<PlanId, Run>
  readonly keys: Map<PlanId, string>
  readonly marks: Map<string, StoredMark>
  readonly lastClosed: Map<string, { readonly person: RecordId; readonly closedAt: Date }>
  readonly coarseRows: Map<string, CoarseRow>
  readonly holds: Map<string, StoredHold>
  readonly deletions: Map<string, BatchId>
  readonly statistics: Map<BatchId, { readonly store: StoreId; readonly cells: Cells }>
  readonly paused: { all?: PausedAll }
  readonly slots: Map<string, { readonly claim: SlotClaim; readonly outcome?: unknown }>
}

/** What is given away or taken in is a copy, as behind a wire. */
export const copy = <T>(value: T): T => structuredClone(value)

export const markKey = ({ store, kind, id }: Pick<StoredMark, 'store' | 'kind' | 'id'>): string =>
  JSON.stringify([store, kind, id])

export const latest = <T>(list: Iterable<T>, at: (item: T) => Date, limit: number): T[] =>
  [...list].sort((a, b) => at(b).getTime() - at(a).getTime()).slice(0, limit)
