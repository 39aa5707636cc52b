import { createHash } from 'node:crypto'
import type { Policy } from '../../policies/policy.ts'
import type { Cell, Cells } from '../../statistics/cells.ts'
import { type DistinctCustomers, distinctOf } from '../../statistics/distinct.ts'
import type { MergedCell } from '../../statistics/merge-up.ts'
import { lastMonthOf } from '../../statistics/months.ts'
import { mergeUnit, periodOf, type Unit } from '../../statistics/periods.ts'
import { metricVersion, reportOf } from '../../statistics/report.ts'
import type { RecordId, StoreId } from '../../tickets/ids.ts'
import type { SealRules } from './rules.ts'
import type { Seal } from './seal-store.ts'
import type { Survey } from './survey.ts'

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** Members in order, so that what is read back has the same digest. */
export const digestOfSealed = (cells: readonly MergedCell[]): string =>
  sha256(
    JSON.stringify(
      cells.map(({ period, category, channel, counters }) => [
        [period, category, channel],
        Object.entries(counters).sort(([left], [right]) => (left < right ? -1 : 1)),
      ]),
    ),
  )

/** Of the policies that name the store: what decided when it was sealed, and what becomes of its tickets. */
export const policyDigestOf = (policies: readonly Policy[], store: StoreId): string =>
  sha256(
    JSON.stringify(
      policies
        .filter(({ stores }) => stores.includes(store))
        .map(({ digest }) => digest)
        .sort(),
    ),
  )

const n = ({ n: tickets = 0 }: Cell): number => tickets

const ticketsIn = (cells: readonly Cell[]): number => cells.reduce((sum, cell) => sum + n(cell), 0)

/** Quarters and years that end with the unit: later months do not add to them. */
const endedWith = (unit: Unit, before: string | undefined): string[] => {
  const through = lastMonthOf(unit.period)
  const periods = (['quarter', 'year'] as const).flatMap(kind =>
    [...new Set([...unit.months, ...(before === undefined ? [] : [before])])].map(month =>
      periodOf(month, kind),
    ),
  )
  return [...new Set(periods)].filter(period => {
    const end = lastMonthOf(period)
    return period !== unit.period && end <= through && (before === undefined || end > before)
  })
}

const isIn = (month: string, period: string): boolean =>
  [periodOf(month, 'quarter'), periodOf(month, 'year')].includes(period)

const contactsOf = (months: readonly string[], people: Survey['people']): number[] => {
  const sum = new Map<RecordId, number>()
  for (const month of months)
    for (const [person, count] of people.get(month) ?? []) sum.set(person, (sum.get(person) ?? 0) + count)
  return [...sum.values()]
}

/** A seal that runs over the end of a quarter counts in the one that it ends in. */
const distinctIn = (
  unit: Unit,
  { seals, people, rules: { k } }: Pick<Sealing, 'seals' | 'people' | 'rules'>,
): DistinctCustomers[] => {
  const own = ticketsIn(Object.values(unit.cells))
  const tell = (period: string, months: readonly string[], tickets: number): DistinctCustomers => {
    const contacts = contactsOf(months, people)
    const known = contacts.reduce((sum, count) => sum + count, 0)
    return distinctOf(period, { contacts, unknown: Math.max(0, tickets - known), k })
  }
  const ended = endedWith(unit, seals.at(-1)?.through).map(period => {
    const earlier = seals.filter(({ through }) => isIn(through, period))
    const tickets = earlier.reduce((sum, { log }) => sum + log.rowsIn, 0)
    const months = [...people.keys()].filter(month => isIn(month, period))
    return tell(period, months, tickets + (isIn(lastMonthOf(unit.period), period) ? own : 0))
  })
  return [tell(unit.period, unit.months, own), ...ended]
}

export interface Sealing {
  readonly store: StoreId
  /** Of everything that is not sealed, there and gone. */
  readonly cells: Cells
  readonly seals: readonly Seal[]
  readonly people: Survey['people']
  readonly rules: SealRules
  readonly policyDigest: string
  readonly by: string
  readonly now: Date
}

/** What the unit is sealed as, after all that is sealed already. Pure: who it tells of is not in it any more. */
export const makeSeal = (unit: Unit, sealing: Sealing): Seal => {
  const { store, seals, rules, policyDigest, by, now } = sealing
  const { k, period: kind } = rules
  const number = (seals.at(-1)?.number ?? 0) + 1
  const cells = mergeUnit(unit, { k })
  const sealed = { period: unit.period, through: lastMonthOf(unit.period), k, cells }
  const reportWith = (all: Parameters<typeof reportOf>[2]): string =>
    reportOf(sealing.cells, k, { ...all, least: k }).sha256
  return {
    ...{ id: `${store}.${number}`, store, number, kind, ...sealed, metricVersion, sealedAt: now },
    distinct: distinctIn(unit, sealing),
    log: {
      ...{ by, policyDigest, rowsIn: ticketsIn(Object.values(unit.cells)), cellsOut: cells.length },
      mergedUp: ticketsIn(
        cells
          .filter(({ category, channel }) => category === '*' || channel === '*')
          .map(each => each.counters),
      ),
      minN: Math.min(...cells.map(({ counters }) => n(counters))),
      reportBefore: reportWith({ period: kind, seals }),
      reportAfter: reportWith({ period: kind, seals: [...seals, sealed] }),
      cellsSha256: digestOfSealed(cells),
    },
  }
}
