import { DateTime } from 'luxon'

const dayMs = 24 * 60 * 60 * 1000

/** Forty years of days of one zone, and then anew: no desk has more, and memory stays bounded. */
const mostDays = 15_000

const days = new Map<string, Map<number, number | 'changes'>>()

const daysOf = (zone: string): Map<number, number | 'changes'> => {
  const known = days.get(zone)
  if (known && known.size < mostDays) return known
  const anew = new Map<number, number | 'changes'>()
  days.set(zone, anew)
  return anew
}

const asked = (at: number, zone: string): number => DateTime.fromMillis(at, { zone }).offset

/**
 * Minutes that local time is ahead of UTC at a moment (milliseconds). Asking the time zone database takes ten times as long
 * as all other arithmetic of a deadline, so each day is asked about once: a day of UTC that begins and ends with the same
 * offset has it all day long (no zone changed its clocks twice in a day since 1980); on the others every moment is asked about.
 */
export const offsetAt = (at: number, zone: string): number => {
  const known = daysOf(zone)
  const day = Math.floor(at / dayMs)
  let offset = known.get(day)
  if (offset === undefined) {
    const [first, last] = [asked(day * dayMs, zone), asked((day + 1) * dayMs, zone)]
    offset = first === last ? first : 'changes'
    known.set(day, offset)
  }
  return offset === 'changes' ? asked(at, zone) : offset
}
