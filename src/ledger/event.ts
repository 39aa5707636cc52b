import type { HouseEvent, KeyRotated, PolicyActivated, StatisticsSealed } from './house-events.ts'
import type { RequestStepEvent } from './request-events.ts'
import type { QuarantineDestroyed, RunClosed, RunEvent } from './run-events.ts'

/** What the chain tells of. Ids, counts, codes and digests only: an entry may outlive what it tells of. */
export type LedgerEvent = RunEvent | RequestStepEvent | HouseEvent

/** What is told of a data subject's request. */
export type RequestEvent = Extract<LedgerEvent, { readonly request: string }>

/** What is told once of what it names. */
export type BatchOutcome = Extract<LedgerEvent, { readonly kind: 'batch-outcome' }>
export type OnceEvent =
  | RequestEvent
  | BatchOutcome
  | RunClosed
  | QuarantineDestroyed
  | StatisticsSealed
  | KeyRotated
  | PolicyActivated

/** The one that an entry is told of once. */
export const subjectOf = (event: OnceEvent): string => {
  if (event.kind === 'run-closed') return event.run
  if (event.kind === 'batch-outcome') return event.batch
  if (event.kind === 'key-rotated') return event.to
  if (event.kind === 'statistics-sealed') return event.seal
  if (event.kind === 'policy-activated') return event.activation
  return event.kind === 'quarantine-destroyed' ? event.quarantine : event.request
}
