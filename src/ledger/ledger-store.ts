import type { BatchOutcome, OnceEvent } from './event.ts'
import type { KeyRotated } from './house-events.ts'
import type { Checkpoint, LedgerEntry } from './ledger.ts'

/** The port to where the chain is kept. Implemented in `src/database/`. */
export interface LedgerStore {
  /**
   * Appends in order, durably (majority, journalled), each under a seq nobody else has; stops at the first seq that
   * is taken. Answers how many of them were appended, counted from the first.
   */
  append(entries: readonly LedgerEntry[]): Promise<number>
  /** The last entry that can no longer be rolled back. */
  tail(): Promise<LedgerEntry | undefined>
  /** Is there an entry of this kind about the request, batch, run, quarantine, seal or new key, among those that can no longer be rolled back? */
  has(kind: OnceEvent['kind'], id: string): Promise<boolean>
  /** Of the batch, among the same. */
  outcome(batch: string): Promise<BatchOutcome | undefined>
  /** That keys were replaced, in the order of seq, among those that can no longer be rolled back. */
  rotations(): Promise<readonly KeyRotated[]>
  /** In the order of seq, those above `after`. */
  entries(after: number): AsyncIterable<LedgerEntry>
  /** Kept once for each size; a second one for the same size is not. */
  addCheckpoint(checkpoint: Checkpoint): Promise<void>
  /** In the order of size. */
  checkpoints(): Promise<readonly Checkpoint[]>
}
