import type { ChangeOutcome, RecordChange, StampedChange } from '../tickets/change.ts'
import type { RecordQuery } from '../tickets/filter.ts'
import type { DocumentKey, RecordId, StoreId } from '../tickets/ids.ts'
import type { Field, FieldClass, Participant, RecordKind, RecordRef, StoreRecord } from '../tickets/record.ts'

/** What a kind of store can do; an action names what it needs, and a policy is refused at load where it is missing. */
export const capabilities = [
  'redact-text',
  /** Other words can be put into texts, of tickets and of people's own records. */
  'rewrite',
  /** What a person's own record says can be written, and no more than that. */
  'rewrite-contacts',
  'relink',
  /** The times of a ticket can be changed, and what is counted of it be taken away: see `Ticket.exact`. */
  'coarse-rows',
  'hard-delete',
  /** A person can be deleted for good while their tickets stay: these lead to nobody then. */
  'detach',
  'contacts',
  'files',
  'undo',
] as const
export type Capability = (typeof capabilities)[number]

export interface Diagnosis {
  readonly check: string
  readonly ok: boolean
  readonly detail: string
  /** What to run or set so that it is well. */
  readonly fix?: string
  /** An index that `makeIndex` can make: what `gallra doctor --fix` asks about. */
  readonly index?: MissingIndex
}

export interface MissingIndex {
  readonly collection: string
  readonly path: string
}

export interface CustomerNames {
  readonly names: readonly string[]
  /** Names of this length were cut off by the desk. */
  readonly cutAt?: number | undefined
}

/** What one stored document says, as a search sees it that does not trust the data map. */
export interface StoredTexts {
  /** Collection, table or whatever the store keeps documents in. */
  readonly place: string
  /** Its key as text: a record's `DocumentKey` is `place/document`. */
  readonly document: string
  /** The record's own document, where this is another of its documents: that a record is kept counts for all of them. */
  readonly within?: DocumentKey
  readonly texts: readonly string[]
  /** Texts that no call of the desk changes, by where they stand (`tickets:subject`); they are not among the others. */
  readonly fixed?: readonly { readonly place: string; readonly texts: readonly string[] }[]
}

/** One path of a place's documents: what the data map says of it, and what a sample holds there. */
export interface SurveyedLeaf {
  /** `comments[].text`; a member whose name may be data is `*`. */
  readonly path: string
  /** The names of such members are looked at, not what they hold. */
  readonly names?: boolean
  /** `key`: no field, but what a decision, a join or a search for people reads. Absent: the data map says nothing of it. */
  readonly class?: FieldClass | 'key'
  /** Documents of the sample that hold a text or a longer number here. */
  readonly documents: number
  /** Some of them, each once, cut to their first 2,000 units. Personal: they are shown to nobody as they are. */
  readonly texts: readonly string[]
}

/** A collection, table or kind of record, as a sample of it shows it. */
export interface SurveyedPlace {
  readonly place: string
  /** About so many: the store's own count. */
  readonly documents: number
  readonly sampled: number
  /** `looked-up`: agents, tables of names and the like. */
  readonly is: 'mapped' | 'looked-up' | 'ignored' | 'unmapped'
  readonly leaves: readonly SurveyedLeaf[]
}

/** Why the bytes of a file cannot be had: not there, led out of the files' folder, on somebody else's server, out of reach. */
export type FileProblem = 'missing' | 'outside' | 'elsewhere' | 'unreachable'

/** A file that a field of a record names, wherever it lies. */
export interface StoredFile {
  /** The last part of how the store names it, or its key: for people to tell files apart. */
  readonly name: string
  /** Looks without opening it. */
  size(signal: AbortSignal): Promise<{ readonly bytes: number } | { readonly problem: FileProblem }>
  /** From the beginning, in pieces. Throws STORE_UNREADABLE when it is gone meanwhile. */
  read(signal: AbortSignal): AsyncIterable<Uint8Array>
}

/** What a record was before a change. Its bytes hold it in plain, and nobody but its connector reads them. */
export type KeepResult =
  | {
      readonly result: 'original'
      readonly bytes: Uint8Array
      /** A text for each stored document that the change touches: several records may share one. */
      readonly documents: readonly string[]
    }
  /** An earlier try wrote some of it already, and what that try kept is the original. */
  | { readonly result: 'kept-before' }
  /** Not what the change was planned from any more. */
  | { readonly result: 'changed' }
  | { readonly result: 'failed'; readonly code: string }

export interface KeptOriginal {
  readonly kind: RecordKind
  readonly id: RecordId
  readonly bytes: Uint8Array
  readonly at: Date
  /** False: it only shares documents with one that is. */
  readonly wanted: boolean
}

/** `as-before`: it is what it was, because nothing was changed, or because it was brought back already. */
export interface RestoreOutcome {
  readonly kind: RecordKind
  readonly id: RecordId
  readonly result: 'restored' | 'as-before' | 'changed' | 'failed'
  readonly code?: string
  /** Stored files that went with the change and do not come back. */
  readonly files: number
}

/** The port every help desk is reached through. Paging, joins and locators are hidden behind it. */
export interface Connector extends AsyncDisposable {
  readonly id: StoreId
  readonly locales: readonly string[]
  readonly timezone: string
  readonly capabilities: ReadonlySet<Capability>
  /**
   * Tells one life of the database from another: it changes when collections are dropped, replaced or restored from
   * a backup, so that notes of what was done to the old ones are not believed of the new.
   */
  lineage(signal: AbortSignal): Promise<string>
  /** All records of the kind, for percent caps. Agents and placeholders are not contacts. */
  count(kind: RecordKind, signal: AbortSignal): Promise<number>
  /** Streams references in a resumable key order, in constant memory. */
  select(kind: RecordKind, query: RecordQuery, signal: AbortSignal): AsyncIterable<RecordRef>
  /** Whole records with joins, copies and participants; ids that are gone are left out. */
  readMany(kind: RecordKind, ids: readonly RecordId[], signal: AbortSignal): Promise<StoreRecord[]>
  /**
   * The files that a field of the record leads to: an attachment's one, or those that links in a text lead to; shared
   * pictures that come with the desk are none. Without the capability `files` all of them are out of reach.
   */
  storedFiles(record: StoreRecord, field: Field): readonly StoredFile[]
  /** The record as it will be after the change: pure, nothing is written. A deleted record has no after. */
  preview(record: StoreRecord, change: Extract<RecordChange, { do: 'edit' }>): StoreRecord
  /**
   * Most changes that are written soon enough after the holds were looked at; they are looked at again for the next ones.
   * Absent: as many as there are.
   */
  readonly writesAtOnce?: { readonly edit: number; readonly delete: number }
  /**
   * Ends deletions that an earlier try began: these records cannot be read any more, and the intent to delete them is on
   * record. Absent: a deletion is one step.
   */
  finishDeletions?(kind: RecordKind, ids: readonly RecordId[], signal: AbortSignal): Promise<void>
  /**
   * Where deleted records still lie though no call reaches them: a trash that only the desk empties. Told of what an earlier try
   * deleted, as an outcome would have told it. Absent: what is deleted is gone.
   */
  remains?(
    kind: RecordKind,
    ids: readonly RecordId[],
    signal: AbortSignal,
  ): Promise<ReadonlyMap<RecordId, readonly string[]>>
  /** Guarded writes, one outcome for each change, in order. */
  applyMany(changes: readonly StampedChange[], signal: AbortSignal): Promise<ChangeOutcome[]>
  /** What the records of these changes are now, byte for byte and in order; nothing is written. With `undo`. */
  originals?(
    changes: readonly { readonly change: StampedChange; readonly earlier?: Uint8Array }[],
    signal: AbortSignal,
  ): Promise<readonly KeepResult[]>
  /**
   * Brings wanted originals back where the records are still what the changes made of them: an outcome for each. Can
   * be repeated. With `undo`.
   */
  restore?(kept: readonly KeptOriginal[], signal: AbortSignal): Promise<readonly RestoreOutcome[]>
  /** Every text in what `originals` gave. With `undo`. */
  originalTexts?(bytes: Uint8Array): readonly string[]
  /**
   * Every text the records' documents hold, keys included, for a search that does not trust the data map. Of a record
   * that is gone: what still points to it. An entry for each id, in one go for a whole batch.
   */
  dump(
    kind: RecordKind,
    ids: readonly RecordId[],
    signal: AbortSignal,
  ): Promise<ReadonlyMap<RecordId, readonly string[]>>
  /**
   * Every text, number and key of every document of the store, mapped or not: one after the other, in constant memory.
   * Names of stored files are among them, what the files hold is not.
   */
  texts(signal: AbortSignal): AsyncIterable<StoredTexts>
  /**
   * The same of documents in mapped collections that are neither tickets nor contacts: chats, groups, reports. Each can be read and changed as a contact by its `looseId`. Absent: the store has no such documents.
   */
  loose?(signal: AbortSignal): AsyncIterable<StoredTexts>
  /** The desk's agents: their names go from texts, their records stay. */
  agents(signal: AbortSignal): Promise<readonly Participant[]>
  /** Full names of the desk's customers, as its own records spell them: of so many at most, those that came last. */
  customers(most: number, signal: AbortSignal): Promise<CustomerNames>
  /** By what the organisation itself is reached, in the spelling of `allow`: it stays in texts. */
  own(signal: AbortSignal): Promise<readonly string[]>
  /** Names of all categories in use, for `validate` and near-miss suggestions. */
  categories(signal: AbortSignal): Promise<readonly string[]>
  /**
   * Makes an index that `diagnose` misses; one that is there stays as it is. STORE_UNREADABLE where the user may not. Absent:
   * the store has none.
   */
  makeIndex?(index: MissingIndex, signal: AbortSignal): Promise<void>
  /**
   * Every place of the store, mapped or not, with a sample of so many documents. Absent: the desk gives nothing out beside what
   * its records hold.
   */
  survey?(size: number, signal: AbortSignal): AsyncIterable<SurveyedPlace>
  /** Missing indexes, unmapped collections, what a query will cost. */
  diagnose(query: RecordQuery, signal: AbortSignal): Promise<readonly Diagnosis[]>
}
