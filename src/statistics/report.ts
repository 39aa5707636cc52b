import { createHash } from 'node:crypto'
import { type Cell, type Cells, mergeCells } from './cells.ts'
import type { MergedCell } from './merge-up.ts'
import { cellsAfter, mergePeriods, type PeriodKind, type SealedPeriod } from './periods.ts'

/** Raised when a measure comes to mean something else: figures of two versions are not compared (statistics.md §8). */
export const metricVersion = 2

export interface StatisticsReport {
  readonly metricVersion: typeof metricVersion
  readonly k: number
  /** What tickets are merged within. */
  readonly period: PeriodKind
  /** Over all cells. */
  readonly total: Readonly<Record<string, Count>>
  readonly cells: readonly ReportedCell[]
  /** Tickets that are in no cell, and wait for more: fewer than k since the last period that was enough. */
  readonly withheld: number
  /** Of everything above, in hex: equal before and after a run. */
  readonly sha256: string
}

/** A whole number; as text where a double could not hold it exactly. */
export type Count = number | string

export interface ReportedCell extends Omit<MergedCell, 'counters'> {
  readonly counters: Readonly<Record<string, Count>>
}

const twoTo53 = 2n ** 53n

/** NAME and NAME_high as the one number that they are. */
const counted = (cell: Cell): Record<string, Count> =>
  Object.fromEntries(
    [...new Set(Object.keys(cell).map(name => name.replace(/_high$/u, '')))].sort().map(name => {
      const value = BigInt(cell[name] ?? 0) + BigInt(cell[`${name}_high`] ?? 0) * twoTo53
      const small = Number(value)
      return [name, Number.isSafeInteger(small) ? small : String(value)]
    }),
  )

const sumOf = (cells: Iterable<Cell>): Cell =>
  mergeCells([...cells].map(counters => ({ all: counters }))).all ?? {}

/** Absent: a month, and nothing is sealed. */
export interface ReportOptions {
  readonly period?: PeriodKind
  /** In the order of time. */
  readonly seals?: readonly SealedPeriod[]
  /** The `k` that everything is merged under first, whichever greater one is asked for. Absent: 5. */
  readonly least?: number
}

const usualLeast = 5

/**
 * The figures of a store: cells of all its tickets, there and gone, merged upwards within each period until none is smaller
 * than k. The same tickets give the same bytes, whichever of them were anonymised or deleted and whichever months were
 * sealed meanwhile, unless k is greater than theirs. Cells of months that are sealed are not looked at.
 */
export const reportOf = (
  cells: Cells,
  k: number,
  { period = 'month', seals = [], least = usualLeast }: ReportOptions = {},
): StatisticsReport => {
  const merged = mergePeriods(cells, { kind: period, seals, k, least: Math.min(k, least) })
  const total = sumOf(merged.map(({ counters }) => counters))
  const open = sumOf(Object.values(cellsAfter(cells, seals.at(-1)?.through)))
  const sealed = sumOf(seals.flatMap(seal => seal.cells.map(({ counters }) => counters)))
  const body = {
    metricVersion,
    k,
    period,
    total: counted(total),
    cells: merged.map(({ counters, ...group }) => ({ ...group, counters: counted(counters) })),
    withheld: (open.n ?? 0) + (sealed.n ?? 0) - (total.n ?? 0),
  } as const
  return { ...body, sha256: createHash('sha256').update(JSON.stringify(body)).digest('hex') }
}

/** Mean of a counted measure, in its own unit; undefined where nothing was counted. */
export const meanOf = (
  counters: ReportedCell['counters'],
  name: 'first_response' | 'resolution',
): number | undefined => {
  const n = Number(counters[`${name}_n`] ?? 0)
  return n === 0 ? undefined : Number(counters[`${name}_sum`] ?? 0) / n
}

/** Mean score, and how many gave one. */
export const scoreOf = (
  counters: ReportedCell['counters'],
): { readonly mean?: number; readonly n: number } => {
  const scores = Object.entries(counters).flatMap(([name, count]) =>
    name.startsWith('csat_') ? [[Number(name.slice('csat_'.length)), Number(count)] as const] : [],
  )
  const n = scores.reduce((sum, [, count]) => sum + count, 0)
  return n === 0 ? { n } : { n, mean: scores.reduce((sum, [score, count]) => sum + score * count, 0) / n }
}
