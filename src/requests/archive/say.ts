import { parseDuration } from '../../policies/durations.ts'
import type { ArchiveWords } from './texts/words.ts'

/** How an archive says things in one language: dates, periods, who somebody is. */
export interface Saying {
  readonly words: ArchiveWords
  /** ISO 8601 as people write it, in the zone of the organisation. */
  moment(iso: string): string
  /** `P24M` as `24 months`. */
  period(iso: string): string
  /** `you`, `support agent`, `other person 1` as the archive has them. */
  person(author: string): string
}

const units = ['year', 'month', 'week', 'day'] as const

export const fill = (template: string, values: Readonly<Record<string, string>>): string =>
  template.replace(/\{(\w+)\}/gu, (whole, key: string) => values[key] ?? whole)

export const sayIn = (words: ArchiveWords, timezone: string): Saying => {
  const dates = new Intl.DateTimeFormat(words.dates ?? words.lang, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: timezone,
  })
  const list = new Intl.ListFormat(words.lang, { style: 'long', type: 'conjunction' })
  return {
    words,
    moment: iso => dates.format(new Date(iso)),
    period(iso) {
      const duration = parseDuration(iso)
      if (!duration) return iso
      const counts = [duration.years, duration.months, duration.weeks, duration.days]
      const spell = (unit: (typeof units)[number], count: number): string =>
        unit === 'day' && words.days
          ? `${count}\u00a0${words.days[count === 1 ? 'one' : 'other']}`
          : new Intl.NumberFormat(words.lang, { style: 'unit', unit, unitDisplay: 'long' }).format(count)
      const parts = units.flatMap((unit, index) => {
        const count = counts[index] ?? 0
        return count > 0 ? [spell(unit, count)] : []
      })
      return parts.length === 0 ? spell('day', 0) : list.format(parts)
    },
    person(author) {
      if (author === 'you') return words.you
      if (author === 'support agent') return words.agent
      if (author === 'unknown') return words.unknown
      const number = /^other person (\d+)$/u.exec(author)?.[1]
      return number === undefined ? author : fill(words.other, { n: number })
    },
  }
}
