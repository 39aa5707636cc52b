import { createHash } from 'node:crypto'

/** Integer counters of one group of tickets, by name. Zero is spelled by leaving the counter out. */
export type Cell = Readonly<Record<string, number>>
/** By the group's key: month, category, channel, priority, status, agent as a JSON array. */
export type Cells = Readonly<Record<string, Cell>>

/**
 * A counter that outgrew the integers a double holds exactly is kept in two: NAME modulo 2^53 and NAME_high, the
 * multiples of 2^53. Sums of squares of long durations get there with some thousand tickets.
 */
const highest = 53n
const high = '_high'
const lowMask = (1n << highest) - 1n

/** Running sums, exact whatever their size: a number while that is exact, which costs a tenth. */
type Sum = number | bigint
export type CellTotals = Map<string, Sum>
export type Totals = Map<string, CellTotals>

export const cellIn = (totals: Totals, key: string): CellTotals => {
  const known = totals.get(key)
  if (known) return known
  const made: CellTotals = new Map()
  totals.set(key, made)
  return made
}

export const addTo = (cell: CellTotals, counter: string, by: Sum): void => {
  const before = cell.get(counter) ?? 0
  const sum = typeof before === 'number' && typeof by === 'number' ? before + by : undefined
  cell.set(counter, sum !== undefined && Number.isSafeInteger(sum) ? sum : BigInt(before) + BigInt(by))
}

const split = (counter: string, value: Sum): [string, number][] => {
  if (typeof value === 'number') return value === 0 ? [] : [[counter, value]]
  const [low, rest] = [Number(value & lowMask), Number(value >> highest)]
  const parts: [string, number][] = [
    [counter, low],
    [`${counter}${high}`, rest],
  ]
  return parts.filter(([, part]) => part !== 0)
}

const byKey = <T>([left]: [string, T], [right]: [string, T]): number => (left < right ? -1 : 1)

export const cellsOf = (totals: Totals): Cells =>
  Object.fromEntries(
    [...totals]
      .map(([key, counters]): [string, Cell] => [
        key,
        Object.fromEntries([...counters].flatMap(([counter, value]) => split(counter, value)).sort(byKey)),
      ])
      .sort(byKey),
  )

const addCells = (totals: Totals, cells: Cells, sign: 1 | -1): void => {
  for (const [key, cell] of Object.entries(cells)) {
    const sums = cellIn(totals, key)
    for (const [counter, value] of Object.entries(cell)) {
      const isHigh = counter.endsWith(high)
      const name = isHigh ? counter.slice(0, -high.length) : counter
      addTo(sums, name, isHigh ? BigInt(sign * value) << highest : sign * value)
    }
  }
}

/** Sums that go on from page to page. */
export interface Tally {
  add(cells: Cells): void
  /** Of all that was added until now. */
  cells(): Cells
}

/** For tickets that come in pages: merging what there is with each page anew would cost the square of their number. */
export const createTally = (): Tally => {
  const totals: Totals = new Map()
  return { add: cells => addCells(totals, cells, 1), cells: () => cellsOf(totals) }
}

/** Cell by cell, counter by counter: of tickets counted in parts, the same as counted at once. */
export const mergeCells = (parts: Iterable<Cells>): Cells => {
  const tally = createTally()
  for (const part of parts) tally.add(part)
  return tally.cells()
}

/** As if the tickets counted in `part` had never been counted; cells of none are left out. RangeError below zero. */
export const subtractCells = (cells: Cells, part: Cells): Cells => {
  const totals: Totals = new Map()
  addCells(totals, cells, 1)
  addCells(totals, part, -1)
  for (const [key, counters] of totals) {
    const values = [...counters.values()]
    if (values.some(value => value < 0))
      throw new RangeError('more is taken out of statistics than is in them')
    if (values.every(value => Number(value) === 0)) totals.delete(key)
  }
  return cellsOf(totals)
}

/** What `cells` have more than `before`, below zero where it is less; what is the same in both is left out. */
export const differenceOf = (cells: Cells, before: Cells): Cells => {
  const totals: Totals = new Map()
  addCells(totals, cells, 1)
  addCells(totals, before, -1)
  const changed = Object.entries(cellsOf(totals)).filter(([, cell]) => Object.keys(cell).length > 0)
  return Object.fromEntries(changed)
}

/** Keys in order, integers only: equal statistics are equal byte for byte (statistics.md §7, T1). */
export const canonicalCells = (cells: Cells): string =>
  JSON.stringify(
    Object.fromEntries(
      Object.entries(cells)
        .map(([key, cell]): [string, Cell] => [key, Object.fromEntries(Object.entries(cell).sort(byKey))])
        .sort(byKey),
    ),
  )

/** sha256 in hex over the canonical JSON. */
export const digestOfCells = (cells: Cells): string =>
  createHash('sha256').update(canonicalCells(cells)).digest('hex')
