import type { Language } from '../languages.ts'

/** Numbers and moments as a reader of the language writes them, in the zone of the house. */
export interface Formats {
  number(value: number): string
  /** Of a whole: `12,5 %`. */
  share(part: number, whole: number): string
  day(moment: Date): string
  moment(moment: Date): string
  /** `in 3 days`, `2 hours ago`. */
  fromNow(moment: Date, now: Date): string
  /** The form for the number, with `#` put in its place. */
  count(forms: Counted, value: number): string
}

/** A noun with its number; every language here has two forms (CLDR plural rules: one, other). */
export type Counted = readonly [one: string, other: string]

/** British dates in English: a day before its month, as in the six others. */
const tagOf = (language: Language): string => (language === 'en' ? 'en-GB' : language)

const steps = [
  ['day', 24 * 60 * 60_000],
  ['hour', 60 * 60_000],
  ['minute', 60_000],
] as const

export const formatsOf = (language: Language, timeZone: string): Formats => {
  const tag = tagOf(language)
  const numbers = new Intl.NumberFormat(tag)
  const shares = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 1 })
  const days = new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeZone })
  const moments = new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short', timeZone })
  const relative = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' })
  const plurals = new Intl.PluralRules(tag)
  return {
    number: value => numbers.format(value),
    share: (part, whole) => shares.format(whole === 0 ? 0 : part / whole),
    day: moment => days.format(moment),
    moment: moment => moments.format(moment),
    fromNow(moment, now) {
      const ms = moment.getTime() - now.getTime()
      const [unit, length] = steps.find(([, each]) => Math.abs(ms) >= each) ?? ['minute', 60_000]
      return relative.format(Math.trunc(ms / length), unit)
    },
    count: ([one, other], value) =>
      (plurals.select(value) === 'one' ? one : other).replace('#', numbers.format(value)),
  }
}
