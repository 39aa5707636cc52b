import type { RunContext } from '../../runs/context.ts'
import type { RequestContext } from '../context.ts'
import type { DataRequest, RequestId, RequestIn, Subject } from '../model.ts'

/** What happens around a request besides the changes in stores; each part is told by `app.ts`. */
export interface Surroundings {
  /**
   * Asks these people for codes, at addresses that a store has of them; a store is looked through once for all. Whose
   * stores are not all there is not asked yet.
   */
  askIdentity(requests: readonly DataRequest[], signal: AbortSignal, stores: RunContext): Promise<void>
  /** Tells the person that the request has come, once. */
  acknowledge(request: DataRequest): Promise<void>
  /** Access and portability: makes what the person gets. True once it can be fetched. */
  deliver(request: RequestIn<'applying'>, signal: AbortSignal): Promise<boolean>
  /** Restriction: from now on nothing automatic is done with the person's data. */
  restrict(request: RequestIn<'applying'>, signal: AbortSignal): Promise<void>
  /** While an answer is being prepared retention leaves the person's tickets alone; `false` lets them go. */
  freeze(request: RequestIn<'located' | 'notifying'>, on: boolean, signal: AbortSignal): Promise<void>
  /** Notes what must not come back: tombstones and the keyed digests of the person. */
  remember(request: DataRequest, subject: Subject, signal: AbortSignal): Promise<void>
  /** Tells those whom data were passed on to; true once each has acknowledged or is written off. */
  tellRecipients(request: DataRequest, signal: AbortSignal): Promise<boolean>
  /** Puts the answer to the person on its way, once, before the request comes to this end. */
  answer(
    request: RequestIn<'notifying'>,
    end: 'completed' | 'partly-withheld',
    signal: AbortSignal,
  ): Promise<void>
}

export interface StepContext extends RequestContext {
  readonly around: Surroundings
  /** For the log: ids and codes, and what failed as far as it may be told. */
  note(request: RequestId, code: string, message: string, cause?: unknown): void
}

/** So often is searched anew before an operator is asked: the desk goes on writing meanwhile. */
export const mostRounds = 6

/** Requests that change nothing in a store, so that there is nothing to plan and nothing to verify. */
export const isReading = ({ type }: Pick<DataRequest, 'type'>): boolean =>
  type === 'access' || type === 'portability' || type === 'restriction'
