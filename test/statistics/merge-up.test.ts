import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergeCells } from '../../src/statistics/cells.ts'
import { countTickets, type Measured } from '../../src/statistics/counters.ts'
import { type MergedCell, mergeUp } from '../../src/statistics/merge-up.ts'
import { reportOf } from '../../src/statistics/report.ts'
import { anyTicket, measured } from './tickets.ts'

const cellsOf = (tickets: readonly Measured[], k = 5): MergedCell[] => mergeUp(countTickets(tickets), { k })
const of = (n: number, more: Partial<Measured>): Measured[] =>
  Array.from({ length: n }, (_, index) => measured({ csat: 1 + (index % 5), ...more }))

/** Year, quarter or month, whichever way the period is spelled. */
const holds = (period: string, month: string): boolean => {
  if (period === '*' || period === month || period === month.slice(0, 4)) return true
  const quarter = Math.floor((Number(month.slice(5)) - 1) / 3) + 1
  return period === `${month.slice(0, 4)}-Q${quarter}`
}

const describes = (cell: MergedCell, ticket: Measured): boolean =>
  holds(cell.period, ticket.month) &&
  [cell.category, '*'].includes(cell.category === '*' ? '*' : ticket.category) &&
  [cell.channel, '*'].includes(cell.channel === '*' ? '*' : ticket.channel)

const totals = (cells: readonly { readonly counters: Readonly<Record<string, number>> }[]) =>
  mergeCells(cells.map(({ counters }) => ({ all: counters }))).all

const tickets = fc.array(anyTicket, { maxLength: 60 })
const ks = fc.constantFrom(2, 3, 5, 10)

describe('cells merged upwards', () => {
  it('conserve every counter exactly, or show nothing at all (T2)', () => {
    fc.assert(
      fc.property(tickets, ks, (all, k) => {
        const cells = cellsOf(all, k)
        if (cells.length === 0) return
        const whole = Object.values(countTickets(all)).map(counters => ({ counters }))
        expect(totals(cells)).toEqual(totals(whole))
      }),
    )
  })

  it('hold at least k, differ in their ratings, and are no single ticket’s sums (T11)', () => {
    fc.assert(
      fc.property(tickets, ks, (all, k) => {
        for (const { counters } of cellsOf(all, k)) {
          expect(counters.n).toBeGreaterThanOrEqual(k)
          const scores = Object.keys(counters).filter(name => name.startsWith('csat_'))
          const rated = scores.reduce((sum, name) => sum + (counters[name] ?? 0), 0)
          expect(rated === counters.n && scores.length === 1).toBe(false)
        }
      }),
    )
  })

  it('are the same whatever order tickets come in and however they are batched (T3, T4)', () => {
    fc.assert(
      fc.property(tickets, fc.nat(60), ks, (all, at, k) => {
        const parts = [all.slice(at), all.slice(0, at)].map(part => countTickets(part.toReversed()))
        expect(mergeUp(mergeCells(parts), { k })).toEqual(cellsOf(all, k))
      }),
    )
  })

  it('show nobody who is known by month, category, channel and minutes within five (T12)', () => {
    fc.assert(
      fc.property(tickets, all => {
        const cells = cellsOf(all)
        if (cells.length === 0) return
        for (const each of all) {
          // The attacker looks for the cells that the victim may be in: each holds k, and says nothing of one of them.
          const fitting = cells.filter(cell => describes(cell, each))
          expect(fitting.length).toBeGreaterThan(0)
          for (const { counters } of fitting) {
            expect(counters.n).toBeGreaterThanOrEqual(5)
            const [sum, squares] = [counters.resolution_sum ?? 0, counters.resolution_sumsq ?? 0]
            const minutes = each.resolutionMinutes ?? 0
            if (counters.resolution_sumsq_high === undefined && squares * 100 <= sum * sum * 64)
              expect(minutes * 5 <= sum * 4 || minutes > sum).toBe(true)
          }
        }
      }),
    )
  })
})

describe('the way up', () => {
  it('is taken by what is too small alone, one step at a time', () => {
    const all = [
      ...of(5, { channel: 'email' }),
      ...of(4, { channel: 'phone' }),
      ...of(1, { channel: 'chat' }),
      ...of(3, { month: '2024-01', category: 'Rare' }),
      ...of(2, { month: '2024-02', category: 'Rare' }),
      ...of(2, { month: '2024-05', category: 'Rare' }),
      ...of(4, { month: '2024-11', category: 'Rare' }),
    ]
    const shown = cellsOf(all).map(({ period, category, channel, counters }) => [
      period,
      category,
      channel,
      counters.n,
    ])
    expect(shown).toEqual([
      ['2024', 'Rare', '*', 6],
      ['2024-03', 'Billing', '*', 5],
      ['2024-03', 'Billing', 'email', 5],
      ['2024-Q1', 'Rare', '*', 5],
    ])
  })

  it('takes the smallest cell beside it along where what is left over is too little', () => {
    const all = [
      ...of(6, { category: 'A' }),
      ...of(5, { category: 'B' }),
      ...of(5, { category: 'C', month: '2023-03' }),
      ...of(2, { category: 'D', month: '2024-07' }),
    ]
    const shown = cellsOf(all).map(({ period, category, counters }) => [period, category, counters.n])
    expect(shown).toEqual([
      ['2023-03', 'C', 5],
      ['2024', '*', 7],
      ['2024-03', 'A', 6],
    ])
  })

  it('is taken by a cell whose tickets all have one rating, or of which one is nearly all', () => {
    const angry = [...of(5, { channel: 'chat', csat: 1 }), ...of(5, { channel: 'email' })]
    expect(cellsOf(angry).map(({ channel, counters }) => [channel, counters.n])).toEqual([['*', 10]])
    const slow = [
      ...of(5, { channel: 'chat', resolutionMinutes: 10 }),
      ...of(1, { channel: 'chat', resolutionMinutes: 90_000 }),
      ...of(40, { channel: 'email' }),
    ]
    expect(cellsOf(slow)).toHaveLength(1)
  })

  it('gives nothing where there are fewer than k altogether, and says how many', () => {
    expect(cellsOf(of(4, {}))).toEqual([])
    expect(cellsOf([])).toEqual([])
    expect(reportOf(countTickets(of(4, {})), 5)).toMatchObject({ cells: [], total: {}, withheld: 4 })
  })

  it.each([1, 0, -5, 2.5, Number.NaN])('knows no k of %s', k => {
    expect(() => mergeUp({}, { k })).toThrow(RangeError)
  })
})

describe('mutants of the rules (T14)', () => {
  const all = [...of(5, { channel: 'email' }), ...of(4, { channel: 'phone' }), ...of(9, { channel: 'chat' })]
  const report = JSON.stringify(reportOf(countTickets(all), 5))

  it.each([
    ['a ticket less', all.slice(1)],
    ['a ticket twice', [...all, ...all.slice(0, 1)]],
    [
      'a month that is another in UTC',
      all.map(each => (each.channel === 'chat' ? { ...each, month: '2024-02' } : each)),
    ],
    ['a minute more', [measured({ ...all[0], resolutionMinutes: 4001 }), ...all.slice(1)]],
  ])('%s is another report', (_, changed) => {
    expect(JSON.stringify(reportOf(countTickets(changed), 5))).not.toBe(report)
  })

  it('k − 1 is another report', () => {
    expect(JSON.stringify(reportOf(countTickets(all), 4).cells)).not.toBe(
      JSON.stringify(reportOf(countTickets(all), 5).cells),
    )
  })
})
