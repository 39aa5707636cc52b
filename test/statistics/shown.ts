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

const ownKey = (period: string, category: string, channel: string): string =>
  JSON.stringify([period, category, channel])

type Candidates = ReadonlyMap<OracleGroup, readonly ShownCell[]>

/** Of each group the cell of just this group, where there is one; else all that it may have gone up to. */
const candidatesOf = (cells: readonly ShownCell[], groups: readonly OracleGroup[]): Candidates => {
  const own = new Map(cells.map(cell => [ownKey(cell.period, cell.category, cell.channel), cell] as const))
  return new Map(
    groups.map(group => {
      const cell = own.get(ownKey(group.month, group.category, group.channel))
      return [group, cell ? [cell] : cells.filter(each => covers(each, group))] as const
    }),
  )
}

/** What is missing in a cell yet, by counter. */
type Missing = Map<ShownCell, Counters>

const isWithin = (part: Counters, whole: Counters): boolean =>
  Object.entries(part).every(([name, value]) => value <= (whole[name] ?? 0))

const less = (whole: Counters, part: Counters): Counters =>
  Object.fromEntries(Object.entries(whole).map(([name, value]) => [name, value - (part[name] ?? 0)]))

/**
 * Groups that may have gone up to several cells, each tried in all of them that have room for it, until nothing is missing in any
 * cell. Which way the program went does not matter: that there is one way is what makes its figures those of the tickets.
 */
const isPlaced = (
  groups: readonly OracleGroup[],
  candidates: Candidates,
  missing: Missing,
  from = 0,
): boolean => {
  const group = groups[from]
  if (!group) return [...missing.values()].every(left => Object.values(left).every(value => value === 0))
  for (const cell of candidates.get(group) ?? []) {
    const left = missing.get(cell) ?? {}
    if (!isWithin(group.counters, left)) continue
    missing.set(cell, less(left, group.counters))
    if (isPlaced(groups, candidates, missing, from + 1)) return true
    missing.set(cell, left)
  }
  return false
}

interface Part {
  readonly groups: readonly OracleGroup[]
  readonly cells: ReadonlySet<ShownCell>
}

/** Groups that have a cell in common are looked at together. */
const together = (candidates: Candidates): ReadonlySet<Part> => {
  const parts = new Set<Part>()
  const partOf = new Map<ShownCell, Part>()
  for (const [group, mine] of candidates) {
    const near = new Set(mine.flatMap(cell => partOf.get(cell) ?? []))
    const part: Part = {
      groups: [...[...near].flatMap(({ groups }) => groups), group],
      cells: new Set([...[...near].flatMap(({ cells }) => [...cells]), ...mine]),
    }
    for (const each of near) parts.delete(each)
    parts.add(part)
    for (const cell of part.cells) partOf.set(cell, part)
  }
  return parts
}

/** Those with the fewest ways first, then the largest: a wrong way ends soon. */
const inOrder = (groups: readonly OracleGroup[], candidates: Candidates): readonly OracleGroup[] => {
  const ways = (group: OracleGroup): number => candidates.get(group)?.length ?? 0
  return [...groups].sort(
    (left, right) => ways(left) - ways(right) || (right.counters.n ?? 0) - (left.counters.n ?? 0),
  )
}

/** Each group in exactly one cell or withheld, and the sums of each cell and of all of them those of its groups (T2). */
export const expectCellsOf = ({ cells, total, withheld }: Shown, groups: readonly OracleGroup[]): void => {
  const all = candidatesOf(cells, groups)
  const within = new Map([...all].filter(([, theirs]) => theirs.length > 0))
  const without = groups.filter(group => !within.has(group))
  const seen = new Set<ShownCell>()
  for (const part of together(within)) {
    for (const cell of part.cells) seen.add(cell)
    const missing: Missing = new Map([...part.cells].map(cell => [cell, cell.counters]))
    expect(
      isPlaced(inOrder(part.groups, within), within, missing),
      `${JSON.stringify([...part.cells])} are not the sums of ${JSON.stringify(part.groups)}`,
    ).toBe(true)
  }
  expect(cells.filter(cell => !seen.has(cell))).toEqual([])
  expect(total).toEqual(sumOf([...within.keys()].map(({ counters }) => counters)))
  expect(withheld).toBe(sumOf(without.map(({ counters }) => counters)).n ?? 0)
}
