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

type Counters = Readonly<Record<string, number>>

const sumOf = (parts: readonly Counters[]): Counters => {
  const sum: Record<string, number> = {}
  for (const part of parts)
    for (const [name, value] of Object.entries(part)) sum[name] = (sum[name] ?? 0) + value
  return sum
}

const isSame = (left: Counters, right: Counters): boolean =>
  [...new Set([...Object.keys(left), ...Object.keys(right)])].every(name => left[name] === right[name])

/** The cell of just this group, where there is one; else all that it may have gone up to. */
const candidates = (cells: readonly ShownCell[], group: OracleGroup): readonly ShownCell[] => {
  const own = cells.find(cell =>
    (['month', 'category', 'channel'] as const).every(
      name => cell[name === 'month' ? 'period' : name] === group[name],
    ),
  )
  return own ? [own] : cells.filter(cell => covers(cell, group))
}

type Placed = ReadonlyMap<OracleGroup, ShownCell>

const filled = (placed: Placed, cell: ShownCell): readonly OracleGroup[] =>
  [...placed].flatMap(([group, of]) => (of === cell ? [group] : []))

/**
 * Groups that may have gone up to several cells, each tried in all of them until every cell is the sum of what is in it. Which way
 * the program went does not matter: that there is one way is what makes its figures those of the tickets.
 */
const place = (
  groups: readonly OracleGroup[],
  cells: readonly ShownCell[],
  placed: Placed = new Map(),
): Placed | undefined => {
  const [group, ...rest] = groups
  if (!group) {
    const fits = cells.every(cell =>
      isSame(sumOf(filled(placed, cell).map(each => each.counters)), cell.counters),
    )
    return fits ? placed : undefined
  }
  for (const cell of candidates(cells, group)) {
    const n = sumOf(filled(placed, cell).map(each => each.counters)).n ?? 0
    if (n + (group.counters.n ?? 0) > (cell.counters.n ?? 0)) continue
    const found = place(rest, cells, new Map([...placed, [group, cell]]))
    if (found) return found
  }
  return undefined
}

/** Months that have a cell in common are looked at together. */
const together = (cells: readonly ShownCell[], groups: readonly OracleGroup[]): OracleGroup[][] => {
  const parts: OracleGroup[][] = []
  for (const group of groups) {
    const mine = candidates(cells, group)
    const near = parts.filter(part =>
      part.some(each => candidates(cells, each).some(cell => mine.includes(cell))),
    )
    for (const part of near) parts.splice(parts.indexOf(part), 1)
    parts.push([...near.flat(), group])
  }
  return parts
}

/** Each group in exactly one cell or withheld, and the sums of each cell and of all of them those of its groups (T2). */
export const expectCellsOf = ({ cells, total, withheld }: Shown, groups: readonly OracleGroup[]): void => {
  const [within, without] = [true, false].map(isIn =>
    groups.filter(group => candidates(cells, group).length > 0 === isIn),
  ) as [OracleGroup[], OracleGroup[]]
  const seen = new Set<ShownCell>()
  for (const part of together(cells, within)) {
    const theirs = [...new Set(part.flatMap(group => candidates(cells, group)))]
    for (const cell of theirs) seen.add(cell)
    expect(
      place(part, theirs),
      `${JSON.stringify(theirs)} are not the sums of ${JSON.stringify(part)}`,
    ).toBeDefined()
  }
  expect(cells.filter(cell => !seen.has(cell))).toEqual([])
  expect(total).toEqual(sumOf(within.map(({ counters }) => counters)))
  expect(withheld).toBe(sumOf(without.map(({ counters }) => counters)).n ?? 0)
}
