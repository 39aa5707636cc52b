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

/** Running sums, exact whatever their size. */
export type Totals = Map<string, Map<string, bigint>>

export const addTo = (totals: Totals, key: string, counter: string, by: bigint): void => {
  const cell = totals.get(key) ?? new Map<string, bigint>()
  totals.set(key, cell)
  cell.set(counter, (cell.get(counter) ?? 0n) + by)
}

const split = (counter: string, value: bigint): [string, number][] => {
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

/** Cell by cell, counter by counter: of tickets counted in parts, the same as counted at once. */
export const mergeCells = (parts: Iterable<Cells>): Cells => {
  const totals: Totals = new Map()
  for (const part of parts) {
    for (const [key, cell] of Object.entries(part)) {
      for (const [counter, value] of Object.entries(cell)) {
        const isHigh = counter.endsWith(high)
        const name = isHigh ? counter.slice(0, -high.length) : counter
        addTo(totals, key, name, isHigh ? BigInt(value) << highest : BigInt(value))
      }
    }
  }
  return cellsOf(totals)
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
