import type { StoreId } from '../../tickets/ids.ts'
import type { IntercomApi } from './api.ts'
import type { Words } from './words.ts'

/** What tells how a conversation is to be read; nothing is called for it. */
export interface DeskWords {
  readonly id: StoreId
  readonly timezone: string
}

/** One opened workspace, shared by the reading and the writing half of the connector. */
export interface IntercomDesk extends DeskWords {
  readonly url: string
  readonly api: IntercomApi
  words(signal: AbortSignal): Promise<Words>
  /** The desk's own reports go with a conversation that is deleted. */
  readonly dropsMetrics: boolean
  /** Between two looks at what the desk does in the background. */
  readonly pollMs: number
}
