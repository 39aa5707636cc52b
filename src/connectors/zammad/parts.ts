import type { StoreId } from '../../tickets/ids.ts'
import type { ZammadApi } from './api.ts'
import type { DeskNames } from './names.ts'
import type { CategorySource } from './store-schema.ts'

/** What tells how a ticket is to be read; nothing is called for it. */
export interface DeskWords {
  readonly id: StoreId
  readonly timezone: string
  readonly category: CategorySource
}

/** One opened desk, shared by the reading and the writing half of the connector. */
export interface ZammadParts extends DeskWords {
  /** Tells one desk from another. */
  readonly account: string
  readonly api: ZammadApi
  names(signal: AbortSignal): Promise<DeskNames>
  categories(signal: AbortSignal): Promise<readonly string[]>
  /** How many groups there are whose tickets the login is not shown. */
  hiddenGroups(signal: AbortSignal): Promise<number>
  /** Between two looks at what the desk does in the background. */
  readonly pollMs: number
  /** So long a task of the desk is waited for: it begins them every ten minutes. */
  readonly taskMs: number
}
