import type { FreshdeskDesk } from './freshdesk-desk.ts'

export interface Account {
  readonly desk: FreshdeskDesk
  pageSize: number
  /** Of a list of tickets; the vendor's is 300. */
  mostPages: number
  /** Archived tickets bring their measures along where they are asked to: the vendor does not say. */
  hasArchivedStats: boolean
  /** Lists tell tags: the vendor's example does not. */
  listsTags: boolean
  /** So many looks after a deletion the desk still shows what was there. */
  lag: number
  /** Satisfaction is asked for; otherwise the account may not. */
  hasSurveys: boolean
  /** Deletions of these are said to be done and are not. */
  readonly stubborn: Set<number>
  /** Looks that are still to be deceived, by number. */
  readonly lagging: Map<number, number>
}
