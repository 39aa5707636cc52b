import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countTickets, type Measured } from '../../src/statistics/counters.ts'
import { mergeUnit, type SealedPeriod, unitsOf } from '../../src/statistics/periods.ts'
import { type ReportOptions, reportOf } from '../../src/statistics/report.ts'
import { type Atom, differences, type Table } from './attack.ts'
import { measured } from './tickets.ts'

interface Group extends Atom {
  readonly month: string
  readonly category: string
  readonly channel: string
}

/** Each group has a bit of its own in a counter that decides nothing, so that a cell says which groups are in it. */
const ticketsOf = (groups: readonly Group[]): Measured[] =>
  groups.flatMap(({ n, name: _, ...group }, bit) =>
    Array.from({ length: n }, (_, index) =>
      measured({ ...group, messages: index === 0 ? 2 ** bit : 0, csat: 1 + (index % 5) }),
    ),
  )

const tableOf = (
  groups: readonly Group[],
  cells: readonly { readonly counters: Readonly<Record<string, unknown>> }[],
): Table =>
  cells.map(({ counters }) => {
    const bits = BigInt(Number(counters.messages ?? 0))
    return groups.filter((_, bit) => (bits >> BigInt(bit)) % 2n === 1n).map(({ name }) => name)
  })

const shown = (groups: readonly Group[], k: number, options: ReportOptions = {}): Table =>
  tableOf(groups, reportOf(countTickets(ticketsOf(groups)), k, options).cells)

/** Many groups near k, in months of which some are too small as a whole. */
const anyGroups = fc
  .uniqueArray(
    fc.record({
      month: fc.constantFrom('2023-12', '2024-01', '2024-02', '2024-03'),
      category: fc.constantFrom('Billing', 'Complaint', 'Rare'),
      channel: fc.constantFrom('email', 'chat', 'phone'),
      n: fc.oneof(fc.integer({ min: 1, max: 12 }), fc.constantFrom(1, 4, 5, 6, 30)),
    }),
    { selector: ({ month, category, channel }) => `${month} ${category} ${channel}`, maxLength: 20 },
  )
  .map(groups =>
    groups.map((group): Group => ({ ...group, name: `${group.month} ${group.category} ${group.channel}` })),
  )

const runs = { numRuns: 300 }

describe('T11: whoever subtracts what was handed out', () => {
  it('gets nothing of fewer than k from one report', () => {
    fc.assert(
      fc.property(anyGroups, groups => {
        expect(differences([shown(groups, 5)], groups, 5)).toEqual([])
      }),
      runs,
    )
  })

  it('gets nothing of fewer than k from reports under several k', () => {
    fc.assert(
      fc.property(anyGroups, groups => {
        expect(
          differences(
            [5, 7, 10, 20].map(k => shown(groups, k)),
            groups,
            5,
          ),
        ).toEqual([])
      }),
      runs,
    )
  })

  it('gets nothing of fewer than k from the months, the quarters and the years that a store was reported by, one at a time', () => {
    // A store has one period; reports of two periods beside each other are no promise, and this says why.
    const group = (month: string, n: number): Group => ({
      month,
      n,
      name: month,
      category: 'A',
      channel: 'email',
    })
    const groups = [group('2024-01', 6), group('2024-02', 3)]
    const [byMonth, byQuarter] = [shown(groups, 5), shown(groups, 5, { period: 'quarter' })]
    expect(differences([byMonth], groups, 5)).toEqual([])
    expect(differences([byQuarter], groups, 5)).toEqual([])
    expect(differences([byMonth, byQuarter], groups, 5)).toEqual([{ atoms: ['2024-02'], n: 3 }])
  })
})

/** What is sealed of the first so many units, alone. */
const sealedOf = (groups: readonly Group[], units: number): readonly SealedPeriod[] =>
  unitsOf(countTickets(ticketsOf(groups)), 'month', { k: 5 })
    .slice(0, units)
    .map(unit => ({
      period: unit.period,
      through: unit.months.at(-1) ?? '',
      k: 5,
      cells: mergeUnit(unit, { k: 5 }),
    }))

describe('T11: reports of different days', () => {
  it('of sealed months tell of no fewer than k by their difference, under any k', () => {
    fc.assert(
      fc.property(anyGroups, groups => {
        const tables = [1, 2, 3].flatMap(units => {
          const seals = sealedOf(groups, units)
          return [5, 10].map(k => tableOf(groups, reportOf({}, k, { seals }).cells))
        })
        expect(differences(tables, groups, 5)).toEqual([])
      }),
      runs,
    )
  })

  it('of a month that is not over tell of the ticket between them: that is why they are not handed out', () => {
    const january = { month: '2024-01', category: 'A', channel: 'email' }
    const groups: Group[] = [
      { ...january, n: 9, name: 'yesterday' },
      { ...january, n: 1, name: 'today' },
    ]
    const [before, after] = [shown(groups.slice(0, 1), 5), shown(groups, 5)]
    expect(differences([before, after], groups, 5)).toEqual([{ atoms: ['today'], n: 1 }])
  })
})
