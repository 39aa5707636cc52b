import { type Cell, type Cells, mergeCells } from './cells.ts'

/**
 * Cells of tickets as they may be shown: month × category × channel, and where a group is too small the next wider one. Every
 * ticket is in exactly one of them, so that totals stay exact (statistics.md §4, 2: merge upwards instead of suppressing).
 */
export interface MergedCell {
  /** `2026-01`, `2026-Q1`, `2026`, `2026-01/2026-02` from the one to the other, or `*` for all time. */
  readonly period: string
  /** `*`: several of them. */
  readonly category: string
  readonly channel: string
  readonly counters: Cell
}

export interface MergeRules {
  /** Fewest tickets of a cell; 5 inside the company, 10 for what is published (§4, 1). */
  readonly k: number
  /** The period that all cells are of, by its name: no cell is wider than it. Absent: all time. */
  readonly within?: string
}

interface Row {
  readonly month: string
  readonly category: string
  readonly channel: string
  readonly counters: Cell
}

type Group = Pick<MergedCell, 'period' | 'category' | 'channel'>

/** What is merged already, and no month, stays what it is. */
export const quarterOf = (month: string): string =>
  /^\d{4}-\d{2}$/u.test(month) ? `${month.slice(0, 4)}-Q${Math.ceil(Number(month.slice(5, 7)) / 3)}` : month

type Level = (row: Row) => Group

const within = (period: string): readonly Level[] => [
  ({ category }) => ({ period, category, channel: '*' }),
  () => ({ period, category: '*', channel: '*' }),
]

/** From the finest to the widest. */
const levelsOf = ({ within: period }: MergeRules): readonly Level[] => [
  ({ month, category, channel }) => ({ period: month, category, channel }),
  ({ month, category }) => ({ period: month, category, channel: '*' }),
  ({ month, category }) => ({ period: quarterOf(month), category, channel: '*' }),
  ...(period === undefined
    ? [
        ({ month, category }: Row) => ({ period: month.slice(0, 4), category, channel: '*' }),
        ({ month }: Row) => ({ period: month.slice(0, 4), category: '*', channel: '*' }),
        () => ({ period: '*', category: '*', channel: '*' }),
      ]
    : within(period)),
]

const keyOf = ({ period, category, channel }: Group): string => JSON.stringify([period, category, channel])

const sumOf = (rows: readonly Row[]): Cell =>
  mergeCells(rows.map(({ counters }) => ({ all: counters }))).all ?? {}

const scores = (cell: Cell): number[] =>
  Object.entries(cell).flatMap(([name, count]) => (name.startsWith('csat_') ? [count] : []))

/** All of them rated, and all the same: it would tell the rating of everybody in it (§4, 4). */
const isUniform = (cell: Cell): boolean => {
  const [first, ...others] = scores(cell)
  return first !== undefined && others.length === 0 && first === cell.n
}

const durations = ['first_response', 'resolution'] as const
const twoTo53 = 2n ** 53n

const exact = (cell: Cell, name: string): bigint =>
  BigInt(cell[name] ?? 0) + BigInt(cell[`${name}_high`] ?? 0) * twoTo53

/**
 * One ticket may be more than four fifths of a sum, which would tell its duration (§4, 5). The longest is not kept, but it
 * cannot be so long unless the squares are 0.64 of the sum's square.
 */
const isDominated = (cell: Cell): boolean =>
  durations.some(name => {
    const sum = exact(cell, `${name}_sum`)
    return sum > 0n && exact(cell, `${name}_sumsq`) * 100n > sum * sum * 64n
  })

/** May a cell of these counters be shown? */
export const isSafe = (cell: Cell, { k }: MergeRules): boolean =>
  (cell.n ?? 0) >= k && !isUniform(cell) && !isDominated(cell)

interface Placed {
  readonly group: Group
  readonly rows: readonly Row[]
}

const grouped = (rows: readonly Row[], groupOf: Level): Placed[] => {
  const groups = new Map<string, { group: Group; rows: Row[] }>()
  for (const row of rows) {
    const group = groupOf(row)
    const known = groups.get(keyOf(group)) ?? { group, rows: [] }
    known.rows.push(row)
    groups.set(keyOf(group), known)
  }
  return [...groups.values()]
}

const byKey = (a: Placed, b: Placed): number => (keyOf(a.group) < keyOf(b.group) ? -1 : 1)

/** What is left over at the end is too little: the smallest cell beside it goes up with it, until it is enough. */
const foldLeftOver = (placed: readonly Placed[], left: readonly Row[], rules: MergeRules): Placed[] => {
  const rows = [...left]
  const remaining = [...placed]
  const yearOf = (each: Placed): string => each.group.period.slice(0, 4)
  const isNear = (each: Placed): boolean => rows.some(({ month }) => month.slice(0, 4) === yearOf(each))
  while (rows.length > 0 && !isSafe(sumOf(rows), rules)) {
    remaining.sort(
      (a, b) =>
        Number(isNear(b)) - Number(isNear(a)) ||
        (sumOf(a.rows).n ?? 0) - (sumOf(b.rows).n ?? 0) ||
        byKey(a, b),
    )
    const nearest = remaining.shift()
    // Fewer than k altogether: nothing of it can be shown.
    if (!nearest) return []
    rows.push(...nearest.rows)
  }
  return rows.length === 0 ? remaining : [...remaining, { group: widestOf(rows, rules), rows }]
}

/** The widest group that holds all of these rows: their year, where they have one in common and no period is given. */
const widestOf = (rows: readonly Row[], { within: period }: MergeRules): Group => {
  const years = new Set(rows.map(({ month }) => month.slice(0, 4)))
  const [year] = years
  const widest = period ?? (years.size === 1 && year !== undefined ? year : '*')
  return { period: widest, category: '*', channel: '*' }
}

/** What has come to the same group on two ways is one cell. */
const joined = (placed: readonly Placed[]): Placed[] => {
  const groups = new Map<string, Placed>()
  for (const { group, rows } of placed) {
    const known = groups.get(keyOf(group))
    groups.set(keyOf(group), { group, rows: [...(known?.rows ?? []), ...rows] })
  }
  return [...groups.values()]
}

const rowsOf = (cells: Cells): Row[] =>
  Object.entries(cells).map(([key, counters]) => {
    const [month = '', category = '', channel = ''] = JSON.parse(key) as string[]
    return { month, category, channel, counters }
  })

/**
 * Merges cells of `countTickets` upwards until every one holds k tickets, does not tell one rating of all, and no single ticket
 * makes up its sums. Priority, status and agent are summed over: with them nearly every cell would be one person's (§1).
 * Counters are conserved exactly; fewer than k tickets altogether give no cell at all. Pure, and the same whatever order cells
 * come in. RangeError for a k below 2.
 */
export const mergeUp = (cells: Cells, rules: MergeRules): MergedCell[] => {
  if (!Number.isSafeInteger(rules.k) || rules.k < 2) throw new RangeError('k is a whole number from 2 on')
  const levels = levelsOf(rules)
  const [finest] = levels
  let left = (finest ? grouped(rowsOf(cells), finest) : []).map(({ rows }) => ({
    ...(rows[0] as Row),
    counters: sumOf(rows),
  }))
  const placed: Placed[] = []
  for (const level of levels) {
    const groups = grouped(left, level)
    const safe = groups.filter(({ rows }) => isSafe(sumOf(rows), rules))
    placed.push(...safe)
    left = groups.filter(each => !safe.includes(each)).flatMap(({ rows }) => rows)
  }
  return joined(foldLeftOver(placed, left, rules))
    .sort(byKey)
    .map(({ group, rows }) => ({ ...group, counters: sumOf(rows) }))
}
