import type { HealthSource } from '../health/judge.ts'
import type { CallCounts } from '../jobs/call-counts.ts'
import type { Log } from '../jobs/context.ts'
import type { ArchiveStore } from '../requests/archive/archive-store.ts'
import type { RequestContext } from '../requests/context.ts'
import type { WritingContext } from '../requests/mails/queue-letter.ts'
import type { RequestId } from '../requests/model.ts'
import type { Outbox } from '../requests/recipients/outbox.ts'
import type { Counted } from './numbers.ts'
import type { Readiness } from './readiness.ts'

/** What the HTTP service needs of data subjects' requests. */
export interface HttpDesk extends RequestContext {
  readonly mails: WritingContext['mails']
  readonly archives: ArchiveStore
  readonly outbox: Pick<Outbox, 'count' | 'dueSince'>
}

/** Calls a minute that one address (IPv6: one /64) has. */
export interface Limits {
  /** Everything that says nothing else. */
  readonly calls: number
  /** Messages that are refused; those that are taken count as calls only. */
  readonly refusals: number
  readonly pages: number
  /** One-time codes typed. */
  readonly codes: number
}

export const defaultLimits: Limits = { calls: 600, refusals: 30, pages: 30, codes: 10 }

export interface HttpOptions {
  readonly desk: HttpDesk
  readonly log: Log
  /** Tells a worker that the request may be able to go on. What gets lost here the sweep of the workers finds. */
  wake(request: RequestId): Promise<void>
  /** Which of the servers behind this one answer, and whether anybody works requests off. */
  ready(): Promise<Readiness>
  /** The workers are in this process: it is of no use without them. */
  readonly isWorking?: boolean
  readonly health?: HealthSource
  /** What the metrics tell beside requests. */
  readonly counted?: Counted
  /** Addresses of proxies that are believed on whom they speak for. None: nobody is. */
  readonly trustProxy?: readonly string[]
  readonly limits?: Partial<Limits>
  /** Where calls are counted for all processes; absent: each counts its own. */
  readonly counts?: CallCounts
}

/** Nobody who calls waits for it, and its trouble is not theirs. */
export const wakeLater = ({ wake, log }: Pick<HttpOptions, 'wake' | 'log'>, request: RequestId): void => {
  wake(request).catch(() => log.warn({ request }, 'the request goes on with the next sweep'))
}
