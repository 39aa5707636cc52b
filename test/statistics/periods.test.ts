import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergeCells } from '../../src/statistics/cells.ts'
import { countTickets, type Measured } from '../../src/statistics/counters.ts'
import { isSafe } from '../../src/statistics/merge-up.ts'
import { mergeUnit, type PeriodKind, type SealedPeriod, unitsOf } from '../../src/statistics/periods.ts'
import { reportOf } from '../../src/statistics/report.ts'
import { anyTicket, measured } from './tickets.ts'

const of = (n: number, more: Partial<Measured>): Measured[] =>
  Array.from({ length: n }, (_, index) => measured({ csat: 1 + (index % 5), ...more }))

const shownOf = (tickets: readonly Measured[], period: PeriodKind = 'month') =>
  reportOf(countTickets(tickets), 5, { period }).cells.map(each => [
    each.period,
    each.category,
    each.channel,
    each.counters.n,
  ])

const months = fc.constantFrom('2023-11', '2023-12', '2024-01', '2024-02', '2024-06', '')
const tickets = fc.array(
  fc.tuple(anyTicket, months).map(([ticket, month]): Measured => ({ ...ticket, month })),
  { maxLength: 80 },
)
const kinds = fc.constantFrom<PeriodKind>('month', 'quarter', 'year')

/** Seals the first few units, as the program does it, and leaves nothing of their tickets. */
const sealed = (all: readonly Measured[], kind: PeriodKind, count: number) => {
  const cells = countTickets(all)
  const units = unitsOf(cells, kind, { k: 5 })
    .filter(({ period }) => period !== '')
    .slice(0, count)
  const last = { month: '-Q', quarter: '', year: '' }
  const seals = units.map((unit): SealedPeriod => {
    const through = unit.months.at(-1) ?? last[kind]
    return { period: unit.period, through, k: 5, cells: mergeUnit(unit, { k: 5 }) }
  })
  const through = seals.at(-1)?.through
  const rest = all.filter(({ month }) => through === undefined || month === '' || month > through)
  return { seals, rest: countTickets(rest) }
}

describe('periods', () => {
  it('are merged each within itself: without the channel, then without the category', () => {
    const all = [
      ...of(6, { channel: 'email' }),
      ...of(3, { channel: 'phone' }),
      ...of(2, { channel: 'chat' }),
      ...of(7, { month: '2024-04', category: 'A' }),
      ...of(5, { month: '2024-04', category: 'B' }),
      ...of(2, { month: '2024-04', category: 'C' }),
      ...of(3, { month: '2024-05', category: 'C' }),
    ]
    expect(shownOf(all)).toEqual([
      ['2024-03', 'Billing', '*', 5],
      ['2024-03', 'Billing', 'email', 6],
      ['2024-04', '*', '*', 7],
      ['2024-04', 'A', 'email', 7],
    ])
    expect(shownOf(all, 'quarter')).toEqual([
      ['2024-03', 'Billing', '*', 5],
      ['2024-03', 'Billing', 'email', 6],
      ['2024-04', 'A', 'email', 7],
      ['2024-04', 'B', 'email', 5],
      ['2024-Q2', 'C', '*', 5],
    ])
  })

  it('that are too small go together with the next one, and wait at the end', () => {
    const all = [
      ...of(3, { month: '2024-01' }),
      ...of(4, { month: '2024-03' }),
      ...of(5, { month: '2024-04' }),
      ...of(4, { month: '2024-05' }),
      ...of(2, { month: '' }),
    ]
    expect(shownOf(all)).toEqual([
      ['2024-04', 'Billing', 'email', 5],
      ['2024-Q1', 'Billing', '*', 7],
    ])
    expect(reportOf(countTickets(all), 5)).toMatchObject({ withheld: 6, total: { n: 12 } })
    const many = [...of(3, { month: '2023-12' }), ...of(3, { category: 'A', month: '2024-01' })]
    expect(shownOf(many)).toEqual([['2023-12/2024-01', '*', '*', 6]])
  })

  it('conserve all that they show, and show no cell that is too small (T2, T11)', () => {
    fc.assert(
      fc.property(tickets, kinds, (all, kind) => {
        const cells = countTickets(all)
        const units = unitsOf(cells, kind, { k: 5 })
        const merged = units.flatMap(unit => mergeUnit(unit, { k: 5 }))
        expect(merged.every(({ counters }) => isSafe(counters, { k: 5 }))).toBe(true)
        const sum = (parts: readonly Readonly<Record<string, number>>[]) =>
          mergeCells(parts.map(part => ({ all: part })))
        expect(sum(merged.map(({ counters }) => counters))).toEqual(
          sum(units.flatMap(unit => Object.values(unit.cells))),
        )
        const { withheld, total, cells: shown } = reportOf(cells, 5, { period: kind })
        expect(withheld + Number(total.n ?? 0)).toBe(all.length)
        const names = shown.map(cell => JSON.stringify([cell.period, cell.category, cell.channel]))
        expect(new Set(names).size).toBe(names.length)
      }),
    )
  })

  it('give the same bytes whichever of them are sealed, and what is left of the tickets (T1)', () => {
    fc.assert(
      fc.property(tickets, kinds, fc.nat(6), (all, kind, count) => {
        const { seals, rest } = sealed(all, kind, count)
        const after = reportOf(rest, 5, { period: kind, seals })
        expect(JSON.stringify(after)).toBe(JSON.stringify(reportOf(countTickets(all), 5, { period: kind })))
        // Tickets of sealed months that are still there are not counted once more.
        expect(reportOf(countTickets(all), 5, { period: kind, seals }).sha256).toBe(after.sha256)
      }),
    )
  })

  it('are merged further where more is asked for than they were sealed with', () => {
    const all = [
      ...of(6, { channel: 'email' }),
      ...of(6, { channel: 'phone' }),
      ...of(4, { month: '2024-04' }),
    ]
    const { seals, rest } = sealed(all, 'month', 1)
    const report = reportOf(rest, 10, { seals })
    expect(report.cells).toMatchObject([{ period: '2024-03', category: 'Billing', channel: '*' }])
    expect(report).toMatchObject({ total: { n: 12 }, withheld: 4 })
  })
})
