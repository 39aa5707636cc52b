import { type Cell, type Cells, mergeCells } from './cells.ts'
import { isSafe, type MergedCell, type MergeRules, mergeUp, quarterOf } from './merge-up.ts'

/** What is merged and sealed as one: a month, or for a desk with few tickets a quarter or a year. */
export const periodKinds = ['month', 'quarter', 'year'] as const
export type PeriodKind = (typeof periodKinds)[number]

/** `2026-01`, `2026-Q1` or `2026`. */
export const periodOf = (month: string, kind: PeriodKind): string => {
  if (kind === 'month') return month
  return kind === 'quarter' ? quarterOf(month) : month.slice(0, 4)
}

/** Cells that were merged up under a `k` and do not change any more. */
export interface SealedPeriod {
  /** Its name, as in `MergedCell`. */
  readonly period: string
  /** The last month in it, which no month before is after: of each of them the seals alone tell. */
  readonly through: string
  readonly k: number
  readonly cells: readonly MergedCell[]
}

/** Tickets that are merged with each other and with no others. */
export interface Unit {
  readonly period: string
  readonly months: readonly string[]
  readonly cells: Cells
}

const monthOf = (key: string): string => (JSON.parse(key) as string[])[0] ?? ''

const sumOf = (cells: Cells): Cell =>
  mergeCells(Object.values(cells).map(counters => ({ all: counters }))).all ?? {}

/** Cells of months after this one; those without a month are of none. */
export const cellsAfter = (cells: Cells, through: string | undefined): Cells =>
  through === undefined
    ? cells
    : Object.fromEntries(
        Object.entries(cells).filter(([key]) => monthOf(key) === '' || monthOf(key) > through),
      )

/** By month, category and channel alone: all that periods are merged from. */
export const coarseCells = (cells: Cells): Cells =>
  mergeCells(
    Object.entries(cells).map(([key, cell]) => ({
      [JSON.stringify((JSON.parse(key) as string[]).slice(0, 3))]: cell,
    })),
  )

const byPeriod = (cells: Cells, kind: PeriodKind): Unit[] => {
  const periods = new Map<string, { months: Set<string>; cells: [string, Cell][] }>()
  for (const [key, cell] of Object.entries(cells)) {
    const month = monthOf(key)
    const period = periodOf(month, kind)
    const known = periods.get(period) ?? { months: new Set(), cells: [] }
    known.months.add(month)
    known.cells.push([key, cell])
    periods.set(period, known)
  }
  return [...periods]
    .sort(([left], [right]) => Number(left === '') - Number(right === '') || (left < right ? -1 : 1))
    .map(([period, { months, cells }]) => ({
      period,
      months: [...months].sort(),
      cells: Object.fromEntries(cells),
    }))
}

const join = (first: Unit, next: Unit): Unit => ({
  period: `${first.period.split('/')[0]}/${next.period.split('/').at(-1)}`,
  months: [...first.months, ...next.months],
  cells: mergeCells([first.cells, next.cells]),
})

/**
 * Periods in the order of time; one that is too small as a whole goes together with the next one, and at the end it waits,
 * in no unit. What comes later changes no unit before it.
 */
const inUnits = (periods: readonly Unit[], rules: MergeRules): Unit[] => {
  const units: Unit[] = []
  let waiting: Unit | undefined
  for (const period of periods) {
    // Tickets without a date are after nothing, and nothing waits for them.
    const unit: Unit = waiting && period.period !== '' ? join(waiting, period) : period
    const isEnough = isSafe(sumOf(unit.cells), rules)
    if (isEnough) units.push(unit)
    waiting = isEnough ? undefined : unit
  }
  return units
}

/** Of cells that are not sealed. */
export const unitsOf = (cells: Cells, kind: PeriodKind, rules: MergeRules): readonly Unit[] =>
  inUnits(byPeriod(cells, kind), rules)

const asUnit = ({ period, through, cells }: SealedPeriod): Unit => ({
  period,
  months: [through],
  cells: Object.fromEntries(
    cells.map(({ period: of, category, channel, counters }) => [
      JSON.stringify([of, category, channel]),
      counters,
    ]),
  ),
})

/** The one way to merge a unit, whether it is to be shown or to be sealed. */
export const mergeUnit = ({ period, cells }: Unit, { k }: MergeRules): MergedCell[] =>
  mergeUp(cells, { k, within: period })

const byGroup = (cell: MergedCell): string => JSON.stringify([cell.period, cell.category, cell.channel])

interface MergePeriods {
  readonly kind: PeriodKind
  readonly seals: readonly SealedPeriod[]
  readonly k: number
  /** What everything is merged under first, so that reports of several `k` are no finer together than one of this. */
  readonly least: number
}

/** What periods that are not sealed would be sealed as. */
const asSealed = (cells: Cells, { kind, seals, least: k }: MergePeriods): SealedPeriod[] =>
  unitsOf(cellsAfter(cells, seals.at(-1)?.through), kind, { k }).map(unit => ({
    period: unit.period,
    through: unit.months.at(-1) ?? '',
    k,
    cells: mergeUnit(unit, { k }),
  }))

/**
 * Cells as they may be shown: of sealed periods those that were sealed, of all others those that they would be sealed as.
 * So it is the same before and after sealing. Under a greater `k` than theirs these are merged further, cell by cell: merged
 * from the tickets, what is shown under the one `k` less what is shown under the other could be a single group.
 */
export const mergePeriods = (cells: Cells, options: MergePeriods): MergedCell[] => {
  const { seals, k } = options
  const sealed = [...seals, ...asSealed(cells, options)]
  const known = new Map(sealed.map(seal => [seal.period, seal]))
  const shown = inUnits(sealed.map(asUnit), { k }).flatMap(unit => {
    const seal = known.get(unit.period)
    return seal && seal.k >= k ? seal.cells : mergeUnit(unit, { k })
  })
  return shown.sort((left, right) => (byGroup(left) < byGroup(right) ? -1 : 1))
}
