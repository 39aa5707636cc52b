import type { StoreId } from '../../tickets/ids.ts'
import type { ChatwootApi } from './api.ts'
import type { Categories } from './categories.ts'

/** What tells how a conversation is to be read; nothing is called for it. */
export interface DeskWords {
  readonly id: StoreId
  readonly timezone: string
}

/** One opened account, shared by the reading and the writing half of the connector. */
export interface ChatwootParts extends DeskWords {
  readonly accountNumber: number
  /** Tells one account from another. */
  readonly account: string
  readonly api: ChatwootApi
  categories(signal: AbortSignal): Promise<Categories>
  /** Between two looks at what the desk does in the background. */
  readonly pollMs: number
  /** So long a deletion is waited for. */
  readonly jobMs: number
}
