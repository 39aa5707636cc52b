import { type Duration, deadline, type RoundTo } from '../durations.ts'

interface Period {
  readonly after: Duration
  readonly roundTo?: RoundTo | undefined
}

const dayMs = 86_400_000
const first = Date.UTC(2023, 0, 1, 12)

/** Every day of four years, a leap year among them: P2M is 59 to 62 days, by where it begins. */
const starts = Array.from({ length: 4 * 365 + 1 }, (_, day) => new Date(first + day * dayMs))

const ends = new Map<string, Float64Array>()

/** A policy has some ten periods, and each is held against several. */
const mostKept = 100

/** Where the period ends that begins on each of the days. */
const endsOf = ({ after, roundTo }: Period): Float64Array => {
  const key = `${after.years} ${after.months} ${after.weeks} ${after.days} ${roundTo ?? ''}`
  const known = ends.get(key)
  if (known) return known
  const made = Float64Array.from(starts, start => deadline(start, after, 'UTC', roundTo).getTime())
  if (ends.size >= mostKept) ends.clear()
  ends.set(key, made)
  return made
}

/** Wherever both begin on the same day, the one does not end after the other. */
export const isNeverLater = (one: Period, other: Period): boolean => {
  const theirs = endsOf(other)
  return endsOf(one).every((end, day) => end <= (theirs[day] ?? 0))
}

/** There is a day from which the one ends before the other. */
export const isEarlierOnce = (one: Period, other: Period): boolean => !isNeverLater(other, one)
