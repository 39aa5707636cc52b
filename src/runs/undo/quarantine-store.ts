import type { Cells } from '../../statistics/cells.ts'
import type { RecordId, StoreId } from '../../tickets/ids.ts'
import type { RecordKind } from '../../tickets/record.ts'
import type { CoarseRow } from '../coarse-rows.ts'
import type { ActionName, BatchId, PlanId } from '../model.ts'
import type { StoredMark } from '../run-store.ts'

/**
 * `destroying`: the key is gone, and with it all that can be read; the rest of the ciphertext, or the ledger's entry,
 * may still be to do.
 */
export type QuarantineState = 'kept' | 'destroying' | 'destroyed'

export interface End {
  readonly because: 'expired' | 'asked'
  readonly by: string
  readonly at: Date
}

/** Originals of what one run changed, under a key of its own. */
export interface Quarantine {
  readonly run: PlanId
  readonly policy: string
  /** Counted up when the run goes on after its originals were destroyed. */
  readonly generation: number
  readonly state: QuarantineState
  readonly until: Date
  /** Of one that is destroyed: because its time was over, or because somebody asked for it before. */
  readonly end?: End
  /** So often was the run undone, or a part of it. */
  readonly attempts: number
  /** Originals that went because their person was erased. */
  readonly erased: number
}

/** Which record an original is of. */
export interface OriginalKey {
  readonly store: StoreId
  readonly kind: RecordKind
  readonly id: RecordId
}

/** An original without its content. */
export interface OriginalHead extends OriginalKey {
  readonly batch: BatchId
  readonly action: ActionName
  readonly at: Date
  /** Keyed digests of the stored documents it touches. */
  readonly documents: readonly string[]
  /** Its batch came to its end, and had changed the record. What a slower twin put away later says so of nothing. */
  readonly isFinal: boolean
  /** The attempt that brought it back. */
  readonly restoredBy?: number
  /** The ledger has the outcome of that attempt. */
  readonly isTold: boolean
}

export interface StoredOriginal extends Omit<OriginalHead, 'isFinal' | 'restoredBy' | 'isTold'> {
  readonly sealed: Uint8Array
}

/** What an original that is back takes with it of what the run noted. */
export interface RestoredRecord extends OriginalKey {
  readonly batch: BatchId
  /** What its ticket counts as in the kept statistics of the batch; nothing where it was not deleted. */
  readonly cells?: Cells
  /** As it was before the run. */
  readonly mark?: StoredMark
  readonly lastClosed?: { readonly lineage: string; readonly closedAt: Date }
  /** Where its row was coarse before the run. */
  readonly coarse?: CoarseRow
}

export interface Opening {
  readonly policy: string
  readonly sealedKey: string
  readonly until: Date
}

/** The port to where originals are kept (majority, journalled); implemented in `src/database`. */
export interface QuarantineStore {
  /**
   * The run's quarantine with its sealed key, made where there is none, and prolonged where there is. Undefined while
   * an earlier one is being destroyed.
   */
  open(run: PlanId, opening: Opening): Promise<{ readonly sealedKey: string } | undefined>
  quarantine(run: PlanId): Promise<Quarantine | undefined>
  sealedKey(run: PlanId): Promise<string | undefined>
  /** All whose key is there. */
  kept(): Promise<readonly Quarantine[]>
  /** Those whose time is over, and those that somebody began to destroy. */
  due(now: Date): Promise<readonly Quarantine[]>

  /** What is there already stays, but for those that are to be replaced. */
  put(run: PlanId, originals: readonly (StoredOriginal & { readonly replace: boolean })[]): Promise<void>
  /** Of one batch, those of records that it has changed are final; the others are dropped. */
  keepOnly(run: PlanId, batch: BatchId, changed: readonly RecordId[]): Promise<void>
  /** How many are kept, and how many of them are back. */
  count(run: PlanId): Promise<{ readonly records: number; readonly restored: number }>
  /** Of which an original is kept, the last first. */
  batches(run: PlanId): Promise<readonly BatchId[]>
  /** Of one batch, in the order of records. */
  heads(run: PlanId, batch: BatchId): Promise<readonly OriginalHead[]>
  /** Those that touch one of the documents. */
  touching(run: PlanId, documents: readonly string[]): Promise<readonly OriginalHead[]>
  /** In the order of the keys; what is not there is undefined. */
  sealed(run: PlanId, keys: readonly OriginalKey[]): Promise<readonly (Uint8Array | undefined)[]>

  /** Counts an attempt to undo. */
  beginUndo(
    run: PlanId,
    by: { readonly by: string; readonly reason: string; readonly at: Date },
  ): Promise<number>
  /**
   * Together, and once for each original: that it is back, its mark, last closing and coarse row as before the run, and what it
   * counts as out of the statistics kept for its batch.
   */
  noteRestored(run: PlanId, attempt: number, restored: readonly RestoredRecord[]): Promise<void>
  /** Of what these attempts brought back in the batch the ledger has been told. */
  noteTold(run: PlanId, batch: BatchId, upTo: number): Promise<void>

  /** Drops originals, and counts them as erased with their person. */
  erase(run: PlanId, keys: readonly OriginalKey[]): Promise<void>
  /** Drops the key, for good; from `kept` alone. */
  dropKey(run: PlanId, end: End): Promise<void>
  /** Drops what is left of a quarantine without a key, and says how many originals that were. */
  dropOriginals(run: PlanId): Promise<number>
  noteDestroyed(run: PlanId): Promise<void>
}
