import type { Letter } from '../answers/words.ts'
import type { RequestId } from '../model.ts'

declare const brand: unique symbol
/** `req-2026-11-29-1f2e3d4c5b6a-refused`: the same in every try. */
export type MailId = string & { readonly [brand]: 'MailId' }
export const mailId = (request: RequestId, rest: string): MailId => `${request}-${rest}` as MailId

/** A letter on its way to the person. What it says is written when it is sent, from the request as it is then. */
export interface QueuedMail {
  readonly id: MailId
  readonly request: RequestId
  readonly letter: Letter
  readonly state: 'waiting' | 'sent' | 'dead'
  readonly createdAt: Date
  /** Tries begun. */
  readonly attempts: number
  /** Raised with each try; whoever comes back with an older one has lost. */
  readonly epoch: number
  /** While waiting: when it is tried next. A try under way moves it on, so that a crash only delays it. */
  readonly nextAt: Date
  /** Address and what is not written in the request, sealed with the installation's key. Gone once it is sent or dead. */
  readonly sealed?: string
  /** Codes only. */
  readonly failure?: string
}

export type MailOutcome =
  | { readonly state: 'sent' }
  | { readonly state: 'waiting'; readonly failure: string; readonly nextAt: Date }
  | { readonly state: 'dead'; readonly failure: string }

/** The port to where letters are written down (majority, journalled); implemented in `src/database`. */
export interface MailOutbox {
  /** One that waits or was sent stays as it is; a dead one begins anew. */
  add(mail: QueuedMail): Promise<boolean>
  /** The waiting one that has been due longest, taken until then: epoch and attempts one higher. */
  take(now: Date, until: Date): Promise<QueuedMail | undefined>
  /** False when somebody else has taken it since. */
  finish(id: MailId, epoch: number, outcome: MailOutcome): Promise<boolean>
  /** In the order they were written. */
  of(request: RequestId): Promise<readonly QueuedMail[]>
  count(): Promise<Readonly<Record<'waiting' | 'dead', number>>>
  /** Since when the one that is due longest waits to be taken. */
  dueSince(now: Date): Promise<Date | undefined>
  /** Those that nobody could be sent, newest first. */
  dead(limit: number): Promise<readonly QueuedMail[]>
}
