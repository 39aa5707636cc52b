import { firstMonthOf, lastMonthOf } from './months.ts'
import type { StatisticsReport } from './report.ts'

/** Tickets of a period: as many as are counted, whatever became of them, and those that are still in the store. */
export interface Volume {
  /** As in `MergedCell`; empty: tickets without a date. */
  readonly period: string
  readonly counted: number
  /** Absent where this number or what is missing to the other one is of fewer than k tickets. */
  readonly there?: number
}

interface Span {
  readonly period: string
  readonly first: string
  readonly last: string
  readonly counted: number
}

/** Nothing that is dated is before or after all time. */
const spanOf = (period: string, counted: number): Span =>
  period === '*'
    ? { period, first: '0000', last: '9999', counted }
    : { period, first: firstMonthOf(period), last: lastMonthOf(period), counted }

const lengthFirst = (one: Span, other: Span): number =>
  one.first.localeCompare(other.first) || other.last.localeCompare(one.last)

/** Groups of one month stand beside a group of the quarter that it is in: they are of one period, the wider one. */
const disjoint = (spans: readonly Span[]): readonly Span[] => {
  const found: Span[] = []
  for (const span of [...spans].sort(lengthFirst)) {
    const before = found.at(-1)
    if (before === undefined || span.first > before.last) found.push(span)
    else {
      const goesOn = span.last > before.last
      const whole = goesOn ? { period: `${before.first}/${span.last}`, last: span.last } : {}
      found[found.length - 1] = { ...before, ...whole, counted: before.counted + span.counted }
    }
  }
  return found
}

/**
 * What a report counts of each period, beside what is there of it, in the order of time. A number that would tell of fewer
 * than k tickets is left out.
 */
export const volumesOf = (
  { cells, k }: Pick<StatisticsReport, 'cells' | 'k'>,
  thereByMonth: Readonly<Record<string, number>>,
): readonly Volume[] => {
  const isTellable = (n: number): boolean => n === 0 || Math.abs(n) >= k
  const spans = cells.map(({ period, counters }) => spanOf(period, Number(counters.n ?? 0)))
  const [dated, undated] = [
    spans.filter(({ period }) => period !== ''),
    spans.filter(({ period }) => period === ''),
  ]
  return [...disjoint(dated), ...disjoint(undated)].map(({ period, first, last, counted }) => {
    const there = Object.entries(thereByMonth)
      .filter(([month]) => month >= first && month <= last)
      .reduce((sum, [, n]) => sum + n, 0)
    return { period, counted, ...(isTellable(there) && isTellable(counted - there) ? { there } : {}) }
  })
}

/** Whether a report keeps what it promises, looked at again in what it shows. */
export interface GroupCheck {
  readonly groups: number
  /** Tickets of the smallest group; absent: there is none. */
  readonly smallest?: number
  /** Groups of fewer than k tickets: there must be none. */
  readonly below: number
}

export const checkGroups = ({ cells, k }: Pick<StatisticsReport, 'cells' | 'k'>): GroupCheck => {
  const sizes = cells.map(({ counters }) => Number(counters.n ?? 0))
  return {
    groups: sizes.length,
    ...(sizes.length > 0 ? { smallest: sizes.reduce((least, n) => Math.min(least, n)) } : {}),
    below: sizes.filter(n => n < k).length,
  }
}
