import type { RecordId } from '../../tickets/ids.ts'
import type { ArticleJson, ChangeJson, TicketJson, UserJson } from './schema.ts'

/** What is known of a ticket without its articles. */
export interface TicketHead {
  readonly ticket: TicketJson
  readonly tags: readonly string[]
  readonly closed: boolean
  readonly closedAt?: Date
}

/** What `StoreRecord.source` holds of a ticket for this connector: the desk's answers as they came. */
export interface TicketSource extends TicketHead {
  readonly kind: 'ticket'
  readonly articles: readonly ArticleJson[]
  readonly history: readonly ChangeJson[]
  /** Whom the ticket leads to, by id. */
  readonly people: ReadonlyMap<RecordId, Person>
}

export interface Person {
  readonly user: UserJson
  readonly agent: boolean
}

/** What a person's tickets say about them. */
export interface PersonTickets {
  readonly open: number
  readonly lastClosedAt?: Date
}

export interface ContactSource extends Person {
  readonly kind: 'contact'
  readonly tickets: PersonTickets
}
