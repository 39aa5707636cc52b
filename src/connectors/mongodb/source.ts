import type { Document } from 'mongodb'
import type { DocumentKey } from '../../tickets/ids.ts'
import type { RecordKind } from '../../tickets/record.ts'
import type { FieldSpec, OnDelete } from './data-map.ts'

export type DocumentRole = 'ticket' | 'message' | 'copy' | 'contact' | 'related'

/** One stored document behind a record, as it was read in full. */
export interface SourceDocument {
  /** `collection/id`, the id as `idText` spells it. */
  readonly key: DocumentKey
  readonly collection: string
  /** As stored. */
  readonly id: unknown
  readonly role: DocumentRole
  readonly document: Document
  /** Patterns in the document's own coordinates: those of a copy have its `at` in front. */
  readonly fields: Readonly<Record<string, FieldSpec>>
  readonly onDelete: OnDelete
  /** What an edit does to a related document: its fields are edited, or the document goes. */
  readonly onEdit: 'edit' | 'delete'
  /** For a copy inside a larger document: where it stands, so that `cut` takes away this part alone. */
  readonly at?: string
}

/** What `StoreRecord.source` holds for this connector. The first document is the record's own. */
export interface RecordSource {
  readonly kind: RecordKind
  readonly documents: readonly [SourceDocument, ...SourceDocument[]]
}
