import type { StoreId } from '../../tickets/ids.ts'
import type { RequestId } from '../model.ts'

declare const brand: unique symbol
/** `req-2026-11-29-1f2e3d4c5b6a_helpdesk_crm`: the same in every try, so that a recipient can tell a repetition. */
export type NoticeId = string & { readonly [brand]: 'NoticeId' }

/** None of the three may hold an underscore: see the names in stores.yaml. */
export const noticeId = (request: RequestId, store: StoreId, recipient: string): NoticeId =>
  `${request}_${store}_${recipient}` as NoticeId

/**
 * `waiting` for the next try; `sent` by mail, where somebody has to note the answer; `acknowledged`; `dead`: tried for
 * as long as settings say, or refused for good.
 */
export const noticeStates = ['waiting', 'sent', 'acknowledged', 'dead'] as const
export type NoticeState = (typeof noticeStates)[number]

/** What one recipient is told of one request. */
export interface Notice {
  readonly id: NoticeId
  readonly request: RequestId
  readonly store: StoreId
  /** Its name in stores.yaml. */
  readonly recipient: string
  readonly channel: 'webhook' | 'email'
  readonly state: NoticeState
  readonly createdAt: Date
  /** Tries begun. */
  readonly attempts: number
  /** Raised with each try; whoever comes back with an older one has lost. */
  readonly epoch: number
  /** While waiting: when it is tried next. A try under way moves it on, so that a crash only delays it. */
  readonly nextAt: Date
  readonly giveUpAt: Date
  /** The identifiers it is about, sealed under the request's own key. Gone as soon as they are needed no more. */
  readonly sealed?: string
  /** Codes only: what a recipient says may name a person. */
  readonly failure?: { readonly code: string; readonly at: Date }
  readonly sentAt?: Date
  readonly acknowledged?: { readonly by: string; readonly at: Date }
  /** Of a dead one: somebody says that nothing more comes of it. */
  readonly writtenOff?: { readonly by: string; readonly at: Date; readonly reason: string }
}

/** How a try ended. */
export type TryOutcome =
  | { readonly state: 'acknowledged'; readonly by: string; readonly at: Date }
  | { readonly state: 'sent'; readonly at: Date }
  | { readonly state: 'waiting'; readonly code: string; readonly at: Date; readonly nextAt: Date }
  | { readonly state: 'dead'; readonly code: string; readonly at: Date }

/** The port to where notices are written down (majority, journalled); implemented in `src/database`. */
export interface Outbox {
  /** Those that are there already stay as they are. */
  add(notices: readonly Notice[]): Promise<void>
  /** The waiting one that has been due longest, taken until then: epoch and attempts one higher. */
  take(now: Date, until: Date): Promise<Notice | undefined>
  /** False when somebody else has taken it since, or it was settled by hand. */
  finish(id: NoticeId, epoch: number, outcome: TryOutcome): Promise<boolean>
  /** In the order of their ids. */
  of(request: RequestId): Promise<readonly Notice[]>
  /** Dead ones that nobody wrote off, and mails that nobody answered; the oldest first. */
  unsettled(states: readonly ('sent' | 'dead')[], limit: number): Promise<readonly Notice[]>
  /** Those that are not settled. */
  count(): Promise<Readonly<Record<'waiting' | 'sent' | 'dead', number>>>
  /** Since when the one that is due longest waits to be taken. */
  dueSince(now: Date): Promise<Date | undefined>

  /** By hand; false when it is acknowledged or written off already, or there is none. */
  acknowledge(id: NoticeId, by: string, at: Date): Promise<boolean>
  /** A dead one, or a mail, again from the beginning. */
  retry(id: NoticeId, at: Date, giveUpAt: Date): Promise<boolean>
  /** A dead one or a mail without an answer. */
  writeOff(id: NoticeId, by: string, at: Date, reason: string): Promise<boolean>
}

/** Nothing more has to be done about it. */
export const isSettled = ({ acknowledged, writtenOff }: Notice): boolean =>
  acknowledged !== undefined || writtenOff !== undefined
