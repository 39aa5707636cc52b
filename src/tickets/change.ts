import type { DocumentKey, RecordId, Stamp } from './ids.ts'
import type { RecordKind } from './record.ts'

/** One edit of one stored value. Addresses are those of the Field it was planned from. */
export type Edit =
  | {
      readonly kind: 'set'
      readonly document: DocumentKey
      readonly path: string
      readonly value: string | number | Date | null
    }
  | { readonly kind: 'unset'; readonly document: DocumentKey; readonly path: string }
  /** A link to a person goes to a placeholder record; equal pseudonyms share one placeholder. */
  | {
      readonly kind: 'relink'
      readonly document: DocumentKey
      readonly path: string
      readonly pseudonym: string
    }
  /** The stored file goes, and the entry that names it; or the name alone, where the rest of the entry is kept. */
  | {
      readonly kind: 'remove-file'
      readonly document: DocumentKey
      readonly path: string
      readonly keep?: 'entry'
    }
  /** Links in a text to stored files go, with the files, in all texts of the record. */
  | { readonly kind: 'remove-linked'; readonly document: DocumentKey; readonly path: string }

export type RecordChange =
  | { readonly kind: RecordKind; readonly id: RecordId; readonly do: 'edit'; readonly edits: readonly Edit[] }
  | { readonly kind: RecordKind; readonly id: RecordId; readonly do: 'delete' }

/** A change bound to the state it was planned from: applied only while the stored record still has this stamp. */
export interface StampedChange {
  readonly change: RecordChange
  readonly stamp: Stamp
  /** Tags that must be absent at the moment of the write (holds by tag). */
  readonly holdTags: readonly string[]
  /** The connector's picture of the record the change was planned from (StoreRecord.source). */
  readonly source: unknown
  /**
   * By `performance.now()` of this process: not to be begun later, as what it was decided on is too old then. A process may
   * have slept between deciding and writing, and somebody else have gone on meanwhile.
   */
  readonly until?: number
}

export type ChangeOutcome = { readonly id: RecordId; readonly kind: RecordKind } & (
  | { readonly result: 'applied'; readonly stampAfter?: Stamp; readonly unreachable: readonly string[] }
  | { readonly result: 'stale' }
  | { readonly result: 'held' }
  | { readonly result: 'failed'; readonly code: string }
)
