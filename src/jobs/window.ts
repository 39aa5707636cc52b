import { DateTime } from 'luxon'

const minutesOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5))

/**
 * Whether the zone's clocks show a time within `HH:MM-HH:MM`: the first minute belongs to the window, the last does
 * not, and it may cross midnight. A time that an autumn night has twice is in it twice.
 */
export const isWithin = (window: string, moment: Date, zone: string): boolean => {
  const local = DateTime.fromJSDate(moment, { zone })
  const now = local.hour * 60 + local.minute
  const [from, to] = [minutesOf(window.slice(0, 5)), minutesOf(window.slice(6))]
  return from < to ? from <= now && now < to : from <= now || now < to
}

/** Days to look ahead: a window that lies in the hour a spring night leaves out is not there that day. */
const daysAhead = [0, 1, 2]

/** The first moment from `moment` on that lies within the window: the moment itself when it does. */
export const opensAt = (window: string, moment: Date, zone: string): Date => {
  if (isWithin(window, moment, zone)) return moment
  const [hour, minute] = [Number(window.slice(0, 2)), Number(window.slice(3, 5))]
  const today = DateTime.fromJSDate(moment, { zone }).startOf('day')
  const openings = daysAhead
    .map(days => today.plus({ days }).set({ hour, minute }))
    // Twice in an autumn night, when the start lies in the hour that is repeated.
    .flatMap((start): readonly DateTime[] => start.getPossibleOffsets())
    .map(start => start.toJSDate())
    .filter(start => start > moment && isWithin(window, start, zone))
  const first = Math.min(...openings.map(start => start.getTime()))
  return new Date(first)
}
