import { DateTime } from 'luxon'
import { offsetAt } from './zone-offset.ts'

/** Years, months, weeks and days; nothing shorter, because a retention period is counted in calendar days. */
export interface Duration {
  readonly years: number
  readonly months: number
  readonly weeks: number
  readonly days: number
}

export type RoundTo = 'year-end'

export const durationPattern = /^P(?=\d)(?:(\d{1,4})Y)?(?:(\d{1,4})M)?(?:(\d{1,4})W)?(?:(\d{1,5})D)?$/

/** ISO 8601-1:2019, 5.5.2: `P2Y6M`, `P90D`, `P6W`. Undefined when it is not one. */
export const parseDuration = (text: string): Duration | undefined => {
  const match = durationPattern.exec(text)
  if (!match) return undefined
  const [years = 0, months = 0, weeks = 0, days = 0] = match.slice(1).map(part => Number(part ?? 0))
  return { years, months, weeks, days }
}

/** The same the other way round: `P2Y6M`; `P0D` for no time at all. */
export const writeDuration = ({ years, months, weeks, days }: Duration): string => {
  const parts = [`${years}Y`, `${months}M`, `${weeks}W`, `${days}D`].filter(part => !part.startsWith('0'))
  return `P${parts.join('') || '0D'}`
}

const units: readonly (readonly [RegExp, 'Y' | 'M' | 'W' | 'D'])[] = [
  [/^(y|yr|yrs|years?|år|vuosi|vuotta|jahre?|jaar)$/i, 'Y'],
  [/^(m|mo|mon|mos|months?|mån(ad(er)?)?|måned(er)?|kuukau(si|tta)|monate?|maand(en)?)$/i, 'M'],
  [/^(w|wk|wks|weeks?|veck(a|or)|uker?|uger?|viikko(a)?|wochen?|weken?)$/i, 'W'],
  [/^(d|days?|dag(ar|er|e|en)?|päivä(ä)?|tage?)$/i, 'D'],
]

/** `PT48H`, `P1.5Y` and `P6M1Y`: whole days, months in place of half a year, and the longest unit first. */
const whole = (text: string): string | undefined => {
  const [, hours] = /^PT(\d{1,6})H$/u.exec(text) ?? []
  if (hours !== undefined) return Number(hours) % 24 === 0 ? `P${Number(hours) / 24}D` : undefined
  const [, years] = /^P(\d{1,3}[.,]\d)Y$/u.exec(text) ?? []
  const months = Number(years?.replace(',', '.')) * 12
  if (years !== undefined) return Number.isInteger(months) ? `P${months}M` : undefined
  const parts = /^P(?:\d{1,5}[YMWD]){2,4}$/u.test(text) ? (text.match(/\d+[YMWD]/gu) ?? []) : []
  const sorted = [...parts].sort((a, b) => 'YMWD'.indexOf(a.slice(-1)) - 'YMWD'.indexOf(b.slice(-1)))
  const written = `P${sorted.join('')}`
  return parseDuration(written) ? written : undefined
}

/** What somebody who wrote `2 years`, `18mo` or `p30d` meant, spelled as ISO 8601. */
export const suggestDuration = (text: string): string | undefined => {
  const upper = text.trim().toUpperCase()
  const better = whole(upper)
  if (better !== undefined && parseDuration(better)) return better
  if (parseDuration(upper)) return upper
  if (parseDuration(`P${upper}`)) return `P${upper}`
  const match = /^(\d{1,4})[\s-]*(\p{L}+)$/u.exec(text.trim())
  const unit = units.find(([spelling]) => spelling.test(match?.[2] ?? ''))
  return match && unit ? `P${match[1]}${unit[1]}` : undefined
}

const minuteMs = 60_000
const dayMs = 24 * 60 * minuteMs

/** Where `offsetAt` has days that are all alike; beyond them luxon does all of it. */
const [earliest, latest] = [Date.UTC(1980, 1, 1), Date.UTC(2100, 0, 1)]
const isPlain = (moment: number): boolean => moment >= earliest && moment < latest

/** The moment at which the zone's clocks show it; of two moments, or none, the one that luxon takes. */
const momentOf = (local: number, offset: number, zone: string): number => {
  const guess = local - offset * minuteMs
  const there = offsetAt(guess, zone)
  if (there === offset) return guess
  const second = local - there * minuteMs
  const then = offsetAt(second, zone)
  return then === there ? second : local - Math.min(there, then) * minuteMs
}

/** As luxon does it, without its objects: a desk's records are asked about three times each. */
const addPlainly = (moment: number, { years, months, weeks, days }: Duration, zone: string): number => {
  const offset = offsetAt(moment, zone)
  const local = new Date(moment + offset * minuteMs)
  const [year, month] = [local.getUTCFullYear() + years, local.getUTCMonth() + months]
  const day = Math.min(local.getUTCDate(), new Date(Date.UTC(year, month + 1, 0)).getUTCDate())
  const midnight = Date.UTC(year, month, day + 7 * weeks + days)
  const sinceMidnight = (((moment + offset * minuteMs) % dayMs) + dayMs) % dayMs
  return momentOf(midnight + sinceMidnight, offset, zone)
}

/**
 * A moment plus a duration, on the calendar of the zone: years and months first, then weeks and days.
 * The local time of day is kept. A day the month does not have becomes its last (31 January + P1M = 28 or 29
 * February, 29 February + P1Y = 28 February). A local time that a spring night leaves out moves forward by the gap;
 * of a time that an autumn night has twice, luxon keeps the offset the moment started with where it can.
 * Sources: RFC 3339 App. A, ISO 8601 5.5.2; moment.github.io/luxon/#/math "calendar math"; the order and the
 * clamping are those of Regulation (EEC, Euratom) 1182/71 Art. 3(2)(c).
 */
export const addDuration = (moment: Date, duration: Duration, zone: string): Date => {
  const from = moment.getTime()
  const roughly =
    from + (duration.years * 366 + duration.months * 31 + duration.weeks * 7 + duration.days) * dayMs
  if (isPlain(from) && isPlain(roughly)) return new Date(addPlainly(from, duration, zone))
  return DateTime.fromJSDate(moment, { zone })
    .plus({ ...duration })
    .toJSDate()
}

/** The same backwards, for cutoffs in queries. Not the exact inverse of addDuration: months differ in length. */
export const subtractDuration = (
  moment: Date,
  { years, months, weeks, days }: Duration,
  zone: string,
): Date => addDuration(moment, { years: -years, months: -months, weeks: -weeks, days: -days }, zone)

const startOfYear = (moment: Date, zone: string): Date => {
  const at = moment.getTime()
  if (!isPlain(at)) return DateTime.fromJSDate(moment, { zone }).startOf('year').toJSDate()
  const offset = offsetAt(at, zone)
  const year = new Date(at + offset * minuteMs).getUTCFullYear()
  return new Date(momentOf(Date.UTC(year, 0, 1), offset, zone))
}

const aYear: Duration = { years: 1, months: 0, weeks: 0, days: 0 }

/**
 * When a stage comes due. `year-end` gives the start of the year after the one in which moment + duration falls,
 * as accounting statutes count (Bokföringslagen 7:2: "utgången av … året efter", HGB § 257(5)).
 */
export const deadline = (moment: Date, duration: Duration, zone: string, roundTo?: RoundTo): Date => {
  const end = addDuration(moment, duration, zone)
  return roundTo === undefined ? end : addDuration(startOfYear(end, zone), aYear, zone)
}

/**
 * By so much can the two directions of the arithmetic part: as many months are up to 3 days longer in one part of the
 * year than in another, a leap day lies in one span and not in the other, a day that a month does not have moves by 3 at
 * most, and offsets change. Stores are asked for a little too much rather than too little; `deadline` decides.
 */
const slackMs = 8 * dayMs

/** Clock moments at or after the result have a deadline after `now`; those before it may have one. */
export const latestDueClock = (now: Date, duration: Duration, zone: string, roundTo?: RoundTo): Date => {
  const end = roundTo === undefined ? now : startOfYear(now, zone)
  const cutoff = subtractDuration(end, duration, zone).getTime() + slackMs
  return new Date(Math.min(cutoff, now.getTime() + 1))
}

const references = Array.from({ length: 24 }, (_, index) => new Date(Date.UTC(2023, index, 31, 12)))

/** Below 0: always earlier; above 0: always later; 0: the same, or it depends on the date (P30D and P1M). */
export const compareDurations = (
  left: { after: Duration; roundTo?: RoundTo | undefined },
  right: { after: Duration; roundTo?: RoundTo | undefined },
): { readonly earlierOnce: boolean; readonly laterOnce: boolean } => {
  const gaps = references.map(
    moment =>
      deadline(moment, left.after, 'UTC', left.roundTo).getTime() -
      deadline(moment, right.after, 'UTC', right.roundTo).getTime(),
  )
  return { earlierOnce: gaps.some(gap => gap < 0), laterOnce: gaps.some(gap => gap > 0) }
}

/** Some days at least, and never longer than the other. */
export const isWithin = (duration: Duration | undefined, longest: Duration): boolean => {
  if (!duration || Object.values(duration).every(part => part === 0)) return false
  return !compareDurations({ after: duration }, { after: longest }).laterOnce
}
