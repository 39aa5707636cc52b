import type { RecordId } from '../../tickets/ids.ts'
import type { FieldKinds } from './custom-fields.ts'
import type { AgentJson, ContactJson, ConversationJson, RatingJson, TicketJson } from './schema.ts'

/** Whom a ticket leads to. */
export interface People {
  readonly contacts: ReadonlyMap<RecordId, ContactJson>
  readonly agents: ReadonlyMap<RecordId, AgentJson>
}

/** What `StoreRecord.source` holds of a ticket for this connector: the desk's answers as they came. */
export interface TicketSource {
  readonly kind: 'ticket'
  readonly ticket: TicketJson
  readonly conversations: readonly ConversationJson[]
  readonly ratings: readonly RatingJson[]
  readonly people: People
  readonly kinds: FieldKinds
  readonly categoryName: string | undefined
}

/** What a person's tickets say about them. */
export interface PersonTickets {
  readonly count: number
  readonly open: number
  readonly tags: readonly string[]
  readonly lastClosedAt?: Date
}

export interface ContactSource {
  readonly kind: 'contact'
  readonly contact: ContactJson
  readonly tickets: PersonTickets
}
