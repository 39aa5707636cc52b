import { AppError } from '../../errors.ts'
import type { StampedChange } from '../../tickets/change.ts'

/** Why nothing is written of a record. */
export type Refusal =
  | { readonly result: 'stale' | 'held' }
  | { readonly result: 'failed'; readonly code: string }

export const isRefusal = (value: object | undefined): value is Refusal =>
  value !== undefined && 'result' in value

/** What was decided is too old: it is decided again before anything more is written. */
export const demandInTime = ({ until = Number.POSITIVE_INFINITY }: StampedChange): void => {
  if (performance.now() <= until) return
  throw new AppError('NOT_YET', 'what was decided is too old to be written; it is decided again')
}
