import type { StoreId } from '../../tickets/ids.ts'
import type { ZendeskApi } from './api.ts'
import type { Categories } from './categories.ts'
import type { TicketIndex } from './ticket-index.ts'
import type { Trash } from './trash.ts'

/** What tells how a ticket is to be read; nothing is called for it. */
export interface DeskWords {
  readonly id: StoreId
  readonly timezone: string
}

/** One opened account, shared by the reading and the writing half of the connector. */
export interface ZendeskParts extends DeskWords {
  /** Tells one account from another. */
  readonly account: string
  readonly api: ZendeskApi
  readonly index: TicketIndex
  readonly trash: Trash
  categories(signal: AbortSignal): Promise<Categories>
  /** Between two looks at a job or at what the desk does in the background. */
  readonly pollMs: number
}
