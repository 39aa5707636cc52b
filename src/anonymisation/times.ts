import { DateTime } from 'luxon'
import type { Edit } from '../tickets/change.ts'
import type { Field, StoreRecord } from '../tickets/record.ts'

type Coarseness = 'none' | 'day' | 'month'

const isoInstant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:?\d{2})$/u

/** Dates and ISO 8601 instants; a number may be a counter and is never taken for a time. */
const instant = ({ value }: Field): Date | undefined => {
  if (value instanceof Date) return Number.isNaN(+value) ? undefined : value
  return typeof value === 'string' && isoInstant.test(value) ? new Date(value) : undefined
}

/** The creation, or the first moment known of the record. */
const anchor = (record: StoreRecord, times: readonly Date[]): Date | undefined => {
  const created = record.facts.clocks.created_at
  if (created) return created
  const [first] = [...times].sort((a, b) => +a - +b)
  return first
}

/**
 * Moves all of a record's statistic timestamps back by one and the same span, so that its creation falls on the
 * first moment of its day or month in the store's zone. Durations between them stay equal to the millisecond, the
 * month of creation stays; the hour and day of everything change, and the month of later moments can become an
 * earlier one. A record moved already is not moved again.
 */
export const coarsenTimes = (record: StoreRecord, to: Coarseness, timezone: string): Edit[] => {
  if (to === 'none') return []
  const timed = record.fields.flatMap(field => {
    const at = field.class === 'statistic' ? instant(field) : undefined
    return at ? [{ field, at }] : []
  })
  const from = anchor(
    record,
    timed.map(({ at }) => at),
  )
  if (!from) return []
  const shift = +from - +DateTime.fromJSDate(from, { zone: timezone }).startOf(to).toJSDate()
  if (shift === 0) return []
  return timed.map(({ field: { document, path, value }, at }) => {
    const moved = new Date(+at - shift)
    return { kind: 'set', document, path, value: value instanceof Date ? moved : moved.toISOString() }
  })
}
