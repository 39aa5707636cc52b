import { DateTime } from 'luxon'
import { type HolidayCountry, isWorkingDay } from './holidays.ts'
import type { DataRequest, Pause } from './model.ts'

/** Where a deadline is counted: as `requests:` of stores.yaml says. */
export interface Place {
  /** IANA zone whose days count. */
  readonly timezone: string
  readonly country: HolidayCountry
}

type Counted = Pick<DataRequest, 'state' | 'receivedAt' | 'due' | 'pauses' | 'extension' | 'alarms'>

const dayMs = 86_400_000
const firstMonths = 1
const extendedMonths = 3

/** Regulation (EEC, Euratom) 1182/71 Art 3(4): not on a Saturday, Sunday or public holiday, but the next working day. */
const toWorkingDay = (end: DateTime, country: HolidayCountry): Date => {
  let day = end
  while (!isWorkingDay(day.toFormat('yyyy-MM-dd'), country)) day = day.plus({ days: 1 })
  return day.endOf('day').toJSDate()
}

/**
 * The end of the day with the same date so many months later, or of that month's last day: Regulation 1182/71
 * Art 3(1) and 3(2)(c), as EDPB Guidelines 01/2022 (v2.1, paras 157-160) count the month of Art 12(3) GDPR. Not yet
 * moved to a working day.
 */
const periodEnd = (receivedAt: Date, months: number, timezone: string): DateTime =>
  DateTime.fromJSDate(receivedAt, { zone: timezone }).plus({ months }).endOf('day')

/** Last moment of the first month: when the person must be answered, or told of an extension. */
export const dueDate = (receivedAt: Date, { timezone, country }: Place): Date =>
  toWorkingDay(periodEnd(receivedAt, firstMonths, timezone), country)

/** Last moment after an extension by two further months: three months from receipt, not two from the old deadline. */
export const extendedDue = (receivedAt: Date, { timezone, country }: Place): Date =>
  toWorkingDay(periodEnd(receivedAt, extendedMonths, timezone), country)

/** Milliseconds that the deadline stood still until now. A pause that began after the deadline gives nothing back. */
const stoodStill = (end: Date, pauses: readonly Pause[], now: Date): number => {
  let still = 0
  let counted = Number.NEGATIVE_INFINITY
  for (const { from, to } of pauses.toSorted((a, b) => a.from.getTime() - b.from.getTime())) {
    if (from.getTime() > end.getTime() + still) break
    const until = Math.min((to ?? now).getTime(), now.getTime())
    // Two that overlap count once.
    still += Math.max(0, until - Math.max(from.getTime(), counted))
    counted = Math.max(counted, until)
  }
  return still
}

/**
 * The deadline after the pauses: later by all the time that proof of identity was outstanding, at the end of that day,
 * and of the next working day. Of a pause that still lasts what has passed by now counts. EDPB Guidelines 01/2022
 * para 159: the time limit is suspended until the information asked for has come.
 */
export const withPauses = (due: Date, pauses: readonly Pause[], now: Date, place: Place): Date => {
  const still = stoodStill(due, pauses, now)
  if (still === 0) return due
  const moved = DateTime.fromMillis(due.getTime() + still, { zone: place.timezone }).endOf('day')
  return toWorkingDay(moved, place.country)
}

/**
 * When the request is due, from what is written of it: receipt, extension and pauses. What `request.due` has to be set
 * to whenever one of them changes.
 */
export const dueOf = (
  { receivedAt, extension, pauses }: Pick<Counted, 'receivedAt' | 'extension' | 'pauses'>,
  now: Date,
  place: Place,
): Date => {
  const months = extension === undefined ? firstMonths : extendedMonths
  const end = periodEnd(receivedAt, months, place.timezone)
  // From the day the month itself ends, not the working day after it: moving twice would lengthen the period.
  const moved = withPauses(end.toJSDate(), pauses, now, place)
  return toWorkingDay(DateTime.fromJSDate(moved, { zone: place.timezone }), place.country)
}

const ends: ReadonlySet<DataRequest['state']> = new Set([
  'completed',
  'partly-withheld',
  'refused',
  'revoked',
  'expired',
])

/** Nothing more is owed to the person, save what was withheld. */
export const isEnded = ({ state }: Pick<DataRequest, 'state'>): boolean => ends.has(state)

/** Days after receipt at which somebody is reminded; of an extended request as long before its end. */
const alarmDays = ({ extension }: Pick<Counted, 'extension'>): readonly number[] =>
  extension === undefined ? [20, 27] : [80, 87]

/**
 * Days after receipt (20, 27; of an extended request 80, 87) that have passed, pauses not counted, and that nobody was
 * told of yet. Nothing for a request that has ended.
 */
export const alarmsDue = (
  request: Pick<Counted, 'state' | 'receivedAt' | 'pauses' | 'extension' | 'alarms' | 'due'>,
  now: Date,
): readonly number[] => {
  if (isEnded(request)) return []
  return alarmDays(request).filter(days => {
    const at = new Date(request.receivedAt.getTime() + days * dayMs)
    const moved = at.getTime() + stoodStill(at, request.pauses, now)
    return moved <= now.getTime() && !request.alarms.includes(days)
  })
}

/** Past its deadline and not ended. While proof of identity is outstanding, what was not late does not become so. */
export const isOverdue = (request: Pick<Counted, 'state' | 'pauses' | 'due'>, now: Date): boolean => {
  if (isEnded(request) || now <= request.due) return false
  return !request.pauses.some(({ from, to }) => to === undefined && from <= request.due)
}

const soonMs = 7 * dayMs

/** Not late yet, and due within seven days. Not while the deadline stands still. */
export const isDueSoon = (request: Pick<Counted, 'state' | 'pauses' | 'due'>, now: Date): boolean =>
  !isEnded(request) &&
  now <= request.due &&
  request.due.getTime() - now.getTime() <= soonMs &&
  !request.pauses.some(({ to }) => to === undefined)

/** Milliseconds until the deadline, less than 0 once it has passed; undefined while it stands still, and for what has ended. */
export const timeLeft = (
  request: Pick<Counted, 'state' | 'pauses' | 'due'>,
  now: Date,
): number | undefined => {
  if (isEnded(request)) return undefined
  const isStill = request.pauses.some(({ to }) => to === undefined)
  return isStill && !isOverdue(request, now) ? undefined : request.due.getTime() - now.getTime()
}

/** The person can still be told of an extension in time: once, and within the first month. */
export const mayExtend = (
  request: Pick<Counted, 'state' | 'pauses' | 'due' | 'extension'>,
  now: Date,
): boolean => !isEnded(request) && request.extension === undefined && !isOverdue(request, now)
