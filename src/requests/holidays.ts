import type { holidayCountries } from './settings.ts'

export type HolidayCountry = (typeof holidayCountries)[number]

/** A day of the calendar, `2026-12-24`. */
export type Day = string

const dayMs = 86_400_000

/** Anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, ch. 8): days since the epoch. */
const easterSunday = (year: number): number => {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor(b / 4)
  const e = b % 4
  const f = Math.floor((b + 8) / 25)
  const g = Math.floor((b - f + 1) / 3)
  const h = (19 * a + b - d - g + 15) % 30
  const i = Math.floor(c / 4)
  const k = c % 4
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const month = Math.floor((h + l - 7 * m + 114) / 31)
  return Date.UTC(year, month - 1, ((h + l - 7 * m + 114) % 31) + 1) / dayMs
}

const spell = (days: number): Day => new Date(days * dayMs).toISOString().slice(0, 10)
const number = (day: Day): number => Date.parse(`${day}T00:00:00Z`) / dayMs
/** 0 for Sunday, 6 for Saturday; the first of January 1970 was a Thursday. */
const weekdayOf = (days: number): number => (((days + 4) % 7) + 7) % 7

type Rule = (year: number, easter: number) => number | undefined

const fixed =
  (month: number, day: number): Rule =>
  year =>
    Date.UTC(year, month - 1, day) / dayMs
const easter =
  (offset: number): Rule =>
  (_, sunday) =>
    sunday + offset
/** The first such weekday on or after the date. */
const weekdayFrom =
  (weekday: number, month: number, day: number): Rule =>
  year => {
    const from = Date.UTC(year, month - 1, day) / dayMs
    return from + ((weekday - weekdayOf(from) + 7) % 7)
  }
const unless =
  (exceptions: Readonly<Record<number, Day>>, rule: Rule): Rule =>
  (year, sunday) => {
    const moved = exceptions[year]
    return moved === undefined ? rule(year, sunday) : number(moved)
  }
const only =
  (day: Day): Rule =>
  year =>
    Number(day.slice(0, 4)) === year ? number(day) : undefined
const until =
  (last: number, rule: Rule): Rule =>
  (year, sunday) =>
    year > last ? undefined : rule(year, sunday)
/** A British day that falls on a weekend is kept on the following weekday (Banking and Financial Dealings Act 1971). */
const substitute =
  (rule: Rule, onSaturday: number, onSunday: number): Rule =>
  (year, sunday) => {
    const day = rule(year, sunday)
    if (day === undefined) return undefined
    if (weekdayOf(day) === 6) return day + onSaturday
    return weekdayOf(day) === 0 ? day + onSunday : undefined
  }

const goodFriday = easter(-2)
const easterDays = [goodFriday, easter(0), easter(1)]
const ascension = easter(39)
const whitSunday = easter(49)
const whitMonday = easter(50)
const newYear = fixed(1, 1)
const epiphany = fixed(1, 6)
const mayDay = fixed(5, 1)
const christmasEve = fixed(12, 24)
const christmas = [fixed(12, 25), fixed(12, 26)]
const newYearsEve = fixed(12, 31)
const midsummerEve = weekdayFrom(5, 6, 19)
const midsummerDay = weekdayFrom(6, 6, 20)
const allSaints = weekdayFrom(6, 10, 31)

/** Kept on another day when it falls on a Sunday: the Dutch king's birthday. */
const kingsDay: Rule = year => {
  const day = Date.UTC(year, 3, 27) / dayMs
  return weekdayOf(day) === 0 ? day - 1 : day
}

/**
 * What the law of the whole country makes a holiday; 2020 to 2040 agree with date-holidays in the tests. Of Germany the
 * days that all Länder have, of Britain those of England: whoever has more of them answers a day early, never late.
 */
const publicRules: Readonly<Record<HolidayCountry, readonly Rule[]>> = {
  SE: [
    ...[newYear, epiphany, ...easterDays, mayDay, ascension, whitSunday, fixed(6, 6)],
    ...[midsummerDay, allSaints, ...christmas],
  ],
  NO: [
    ...[newYear, easter(-3), ...easterDays, mayDay, fixed(5, 17), ascension, whitSunday, whitMonday],
    ...christmas,
  ],
  // Store bededag was done away with from 2024 (lov om konsekvenser ved afskaffelsen af store bededag som helligdag; its
  // number, 214 of 6 March 2023, is from memory).
  DK: [
    ...[newYear, easter(-3), ...easterDays, until(2023, easter(26)), ascension, whitSunday, whitMonday],
    ...christmas,
  ],
  FI: [
    ...[newYear, epiphany, ...easterDays, mayDay, ascension, whitSunday, midsummerDay, allSaints],
    ...[fixed(12, 6), ...christmas],
  ],
  NL: [newYear, easter(0), easter(1), kingsDay, ascension, whitSunday, whitMonday, ...christmas],
  DE: [newYear, goodFriday, easter(1), mayDay, ascension, whitMonday, fixed(10, 3), ...christmas],
  GB: [
    ...[newYear, substitute(newYear, 2, 1), goodFriday, easter(1), ...christmas],
    // Moved and added by proclamation: Victory in Europe, jubilees, a funeral, a coronation.
    unless({ 2020: '2020-05-08' }, weekdayFrom(1, 5, 1)),
    unless({ 2022: '2022-06-02' }, weekdayFrom(1, 5, 25)),
    ...[weekdayFrom(1, 8, 25), only('2022-06-03'), only('2022-09-19'), only('2023-05-08')],
    ...[substitute(fixed(12, 25), 2, 2), substitute(fixed(12, 26), 2, 2)],
  ],
}

/**
 * Days that are no public holidays, but on which by the country's own law a time limit does not end either: SE lag
 * (1930:173) 2 §; DK forældelsesloven § 27, stk. 2; FI laki 150/1930 5 §; NL Algemene termijnenwet art. 3, leden 1 and 2
 * (days that a decree under lid 3 adds, such as the Friday after Ascension, are not known here). Compared with the texts at
 * Karnov Open, danskelove.dk and Finlex, and with quotations of the Dutch one; that NO, DE and GB have no such days is from
 * memory. Whether they count under Regulation 1182/71, whose public holidays each state names to the Commission, is open.
 */
const closingRules: Readonly<Record<HolidayCountry, readonly Rule[]>> = {
  SE: [midsummerEve, christmasEve, newYearsEve],
  NO: [],
  DK: [fixed(6, 5), christmasEve, newYearsEve],
  FI: [midsummerEve, christmasEve],
  NL: [goodFriday, fixed(5, 5)],
  DE: [],
  GB: [],
}

const daysBy = (rules: readonly Rule[], year: number): Day[] => {
  const sunday = easterSunday(year)
  const days = rules.map(rule => rule(year, sunday)).filter(day => day !== undefined)
  return [...new Set(days)].sort((a, b) => a - b).map(spell)
}

/** The country's public holidays of the year, in order; by the rules in force since 2018 for any year. */
export const publicHolidays = (country: HolidayCountry, year: number): readonly Day[] =>
  daysBy(publicRules[country], year)

/** Days beside the public holidays on which a time limit does not end: Christmas Eve in Sweden. */
export const closingDays = (country: HolidayCountry, year: number): readonly Day[] =>
  daysBy(closingRules[country], year)

/** A time limit may end on it: no Saturday, no Sunday, no holiday, no closing day. */
export const isWorkingDay = (day: Day, country: HolidayCountry): boolean => {
  const weekday = weekdayOf(number(day))
  if (weekday === 0 || weekday === 6) return false
  const year = Number(day.slice(0, 4))
  return !publicHolidays(country, year).includes(day) && !closingDays(country, year).includes(day)
}
