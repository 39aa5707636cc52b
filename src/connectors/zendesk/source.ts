import type { RecordId } from '../../tickets/ids.ts'
import type { AuditJson, CommentJson, DeletedJson, TicketJson, UserJson } from './schema.ts'

/** What `StoreRecord.source` holds of a ticket for this connector: the desk's answers as they came. */
export interface TicketSource {
  readonly kind: 'ticket'
  readonly ticket: TicketJson
  readonly closedAt?: Date
  readonly comments: readonly CommentJson[]
  /** Its history: lines of chats are redacted through it, and what its fields were is told by it. */
  readonly audits: readonly AuditJson[]
  /** Whom the ticket leads to, by id; who is unknown is known by the id alone. */
  readonly people: ReadonlyMap<RecordId, UserJson>
  readonly categoryName: string | undefined
  /** Deleted by somebody at the desk, and not for good. */
  readonly trashed?: DeletedJson
}

/** What a person's tickets say about them. */
export interface PersonTickets {
  readonly open: number
  readonly tags: readonly string[]
  readonly lastClosedAt?: Date
}

export interface ContactSource {
  readonly kind: 'contact'
  readonly user: UserJson
  readonly tickets: PersonTickets
}
