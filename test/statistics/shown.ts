import { expect } from 'vitest'
import type { OracleGroup } from './oracle.ts'

/** What `gallra stats STORE --json` prints. */
export interface Shown {
  readonly k: number
  readonly total: Readonly<Record<string, number>>
  readonly cells: readonly ShownCell[]
  readonly withheld: number
  readonly sha256: string
}

export interface ShownCell {
  readonly period: string
  readonly category: string
  readonly channel: string
  readonly counters: Readonly<Record<string, number>>
}

type Group = Pick<OracleGroup, 'month' | 'category' | 'channel'>

/** Months, quarters, years: written out a second time, so that the program's own spelling is not taken at its word. */
const isIn = (month: string, period: string): boolean => {
  if (period === '*' || period === month || period === month.slice(0, 4)) return true
  const [from, to] = period.split('/')
  if (from !== undefined && to !== undefined) return month >= from.slice(0, 7) && month <= to.slice(0, 7)
  const [year, quarter] = period.split('-Q')
  return year === month.slice(0, 4) && Math.floor((Number(month.slice(5)) + 2) / 3) === Number(quarter)
}

export const covers = (cell: ShownCell, { month, category, channel }: Group): boolean =>
  isIn(month, cell.period) &&
  (cell.category === '*' || cell.category === category) &&
  (cell.channel === '*' || cell.channel === channel)

const times: readonly (readonly [RegExp, number])[] = [
  [/^\d{4}-\d{2}$/u, 0],
  [/^\d{4}-Q\d$/u, 10_000],
  [/\//u, 20_000],
  [/^\d{4}$/u, 30_000],
  [/^\*$/u, 40_000],
]

/** The fewer stars the narrower, and of time the month before all else. */
const width = ({ period, category, channel }: ShownCell): number => {
  const [, time = 0] = times.find(([form]) => form.test(period)) ?? []
  return time + (category === '*' ? 100_000 * Math.sign(time) + 100 : 0) + (channel === '*' ? 10 : 0)
}

/** The narrowest shown cell that the group can be in. */
const cellOf = (cells: readonly ShownCell[], group: Group): ShownCell | undefined =>
  cells.filter(each => covers(each, group)).sort((left, right) => width(left) - width(right))[0]

type Counters = Record<string, number>

const add = (sum: Counters, part: Readonly<Counters>): void => {
  for (const [name, value] of Object.entries(part)) sum[name] = (sum[name] ?? 0) + value
}

/** Each group in exactly one cell or withheld, and the sums of each cell and of all of them those of its groups (T2). */
export const expectCellsOf = (shown: Shown, groups: readonly OracleGroup[]): void => {
  const sums = new Map(shown.cells.map(cell => [cell, {} as Counters]))
  const total: Counters = {}
  let withheld = 0
  for (const group of groups) {
    const cell = cellOf(shown.cells, group)
    if (cell) for (const sum of [sums.get(cell) ?? {}, total]) add(sum, group.counters)
    else withheld += group.counters.n ?? 0
  }
  for (const [{ counters, ...cell }, sum] of sums)
    expect({ ...cell, counters }).toEqual({ ...cell, counters: sum })
  expect([shown.total, shown.withheld]).toEqual([total, withheld])
}
