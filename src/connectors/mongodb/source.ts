import type { Document } from 'mongodb'
import type { DocumentKey, RecordId } from '../../tickets/ids.ts'
import type { RecordKind } from '../../tickets/record.ts'
import type { FieldSpec, OnDelete } from './data-map.ts'
import type { Tables } from './lookups.ts'

export type DocumentRole = 'ticket' | 'message' | 'copy' | 'contact' | 'related'

/** One stored document behind a record, as it was read in full. */
export interface SourceDocument {
  /**
   * `collection/id`, the id as `idText` spells it. A document that holds several copies of the record comes once for
   * each of them, with the same key and another `at`.
   */
  readonly key: DocumentKey
  readonly collection: string
  /** As stored. */
  readonly id: unknown
  readonly role: DocumentRole
  readonly document: Document
  /** Patterns in the document's own coordinates: those of a copy have its `at` in front, indexes included. */
  readonly fields: Readonly<Record<string, FieldSpec>>
  readonly onDelete: OnDelete
  /** What an edit does to a related document: its fields are edited, or the document goes. */
  readonly onEdit: 'edit' | 'delete'
  /** For a copy inside a larger document: where it stands (`items.3.doc`), so that `cut` takes away this part alone. */
  readonly at?: string
}

/** Somebody a link leads to: a contact, an agent, a placeholder of ours, or a group that stands for one person. */
export interface LinkedPerson {
  readonly id: RecordId
  readonly is: 'person' | 'agent' | 'placeholder'
  readonly names: readonly string[]
  readonly emails: readonly string[]
  readonly phones: readonly string[]
  readonly usernames: readonly string[]
}

export interface LinkedGroup extends LinkedPerson {
  readonly members: readonly RecordId[]
}

/** Whom the links of the records lead to, by the key as text. Who is in neither is known by the key alone. */
export interface People {
  readonly contacts: ReadonlyMap<string, LinkedPerson>
  /** Only groups that stand for one person, and placeholders of such: a link to any other group is no link. */
  readonly groups: ReadonlyMap<string, LinkedGroup>
}

/** What a contact's tickets say about the contact. */
export interface PersonTickets {
  readonly open: number
  readonly tags: readonly string[]
  readonly lastClosedAt?: Date
}

/** What `StoreRecord.source` holds for this connector. The first document is the record's own. */
export interface RecordSource {
  readonly kind: RecordKind
  readonly documents: readonly [SourceDocument, ...SourceDocument[]]
  /** What the documents were read with, so that the record can be built again from changed ones. */
  readonly tables: Tables
  readonly people: People
  /** For a document that is no contact: how the record is called. */
  readonly loose?: RecordId
  /** For a contact. */
  readonly tickets?: PersonTickets
}
