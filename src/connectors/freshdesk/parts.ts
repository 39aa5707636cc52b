import type { StoreId } from '../../tickets/ids.ts'
import type { FreshdeskApi } from './api.ts'
import type { Categories } from './categories.ts'
import type { FieldKinds } from './custom-fields.ts'
import type { PeopleReader } from './people.ts'
import type { TicketIndex } from './ticket-index.ts'

/** What tells how a ticket is to be read; nothing is called for it. */
export interface DeskWords {
  readonly id: StoreId
  readonly timezone: string
}

/** One opened account, shared by the reading and the writing half of the connector. */
export interface FreshdeskParts extends DeskWords {
  /** Tells one account from another. */
  readonly account: string
  readonly api: FreshdeskApi
  readonly index: TicketIndex
  /** Archived tickets are looked for. */
  readonly seesArchive: boolean
  categories(signal: AbortSignal): Promise<Categories>
  /** Names in use, for whoever writes policies. */
  categoryNames(signal: AbortSignal): Promise<readonly string[]>
  readonly people: PeopleReader
  fieldKinds(signal: AbortSignal): Promise<FieldKinds>
  /** Between two looks at what the desk does in the background. */
  readonly pollMs: number
}
