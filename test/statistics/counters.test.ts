import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Cells, canonicalCells, digestOfCells, mergeCells } from '../../src/statistics/cells.ts'
import { countTickets, type Measured } from '../../src/statistics/counters.ts'
import { anyTickets, measured } from './tickets.ts'

const runs = { numRuns: 300 }
const bytes = (tickets: readonly Measured[]): string => canonicalCells(countTickets(tickets))

/** A counter over all cells, both halves joined. */
const total = (cells: Cells, counter: string): bigint =>
  Object.values(cells).reduce(
    (sum, cell) => sum + BigInt(cell[counter] ?? 0) + (BigInt(cell[`${counter}_high`] ?? 0) << 53n),
    0n,
  )

const sumOf = (tickets: readonly Measured[], value: (ticket: Measured) => number | undefined): bigint =>
  tickets.reduce((sum, ticket) => sum + BigInt(value(ticket) ?? 0), 0n)

describe('counting tickets', () => {
  it('gives integers by group', () => {
    const cells = countTickets([measured(), measured({ reopened: 2, csat: 5, firstResponseMinutes: 3 })])
    expect(cells).toEqual({
      '["2024-03","Billing","email","Normal","Closed","a1"]': {
        n: 2,
        messages: 6,
        first_response_n: 2,
        first_response_sum: 15,
        first_response_sumsq: 153,
        first_response_to_5: 1,
        first_response_to_15: 1,
        resolution_n: 2,
        resolution_sum: 8000,
        resolution_to_4320: 2,
        resolution_sumsq: 32_000_000,
        reopened_n: 1,
        reopened_sum: 2,
        csat_4: 1,
        csat_5: 1,
      },
    })
  })

  it('tells an answer after no minutes from no answer', () => {
    const { firstResponseMinutes: _, ...unanswered } = measured()
    expect(bytes([measured({ firstResponseMinutes: 0 })])).not.toBe(bytes([unanswered]))
  })

  it.each<[string, Partial<Measured>]>([
    ['a fraction of a minute', { resolutionMinutes: 1.5 }],
    ['a negative duration', { firstResponseMinutes: -1 }],
    ['a duration beyond exact integers', { resolutionMinutes: 2 ** 53 }],
    ['half a message', { messages: 0.5 }],
    ['a score that is no number', { csat: Number.NaN }],
  ])('refuses %s', (_, wrong) => {
    expect(() => countTickets([measured(wrong)])).toThrow(
      expect.objectContaining({ code: 'STORE_UNREADABLE' }),
    )
  })

  it('stays exact where doubles do not', () => {
    const odd = Array.from({ length: 2000 }, () => measured({ resolutionMinutes: 94_906_265 }))
    const exact = 2000n * 94_906_265n ** 2n
    expect(Number(exact)).toBeGreaterThan(Number.MAX_SAFE_INTEGER)
    expect(total(countTickets(odd), 'resolution_sumsq')).toBe(exact)
  })
})

describe('properties of the counters', () => {
  it('conserve every total, each ticket in exactly one cell (T2)', () => {
    fc.assert(
      fc.property(anyTickets, tickets => {
        const cells = countTickets(tickets)
        expect(total(cells, 'n')).toBe(BigInt(tickets.length))
        expect(total(cells, 'messages')).toBe(sumOf(tickets, each => each.messages))
        expect(total(cells, 'first_response_sum')).toBe(sumOf(tickets, each => each.firstResponseMinutes))
        expect(total(cells, 'resolution_sum')).toBe(sumOf(tickets, each => each.resolutionMinutes))
        const squares = tickets.reduce((sum, each) => sum + BigInt(each.resolutionMinutes ?? 0) ** 2n, 0n)
        expect(total(cells, 'resolution_sumsq')).toBe(squares)
        for (const score of [1, 2, 3, 4, 5, 4.5]) {
          const asked = tickets.filter(({ csat }) => csat === score).length
          expect(total(cells, `csat_${score}`)).toBe(BigInt(asked))
        }
      }),
      runs,
    )
  })

  it('agree with a count made group by group from the rows (oracle)', () => {
    fc.assert(
      fc.property(anyTickets, tickets => {
        for (const [key, cell] of Object.entries(countTickets(tickets))) {
          const [month, category, channel, priority, status, agent] = JSON.parse(key) as string[]
          const rows = tickets.filter(
            row =>
              row.month === month &&
              row.category === category &&
              row.channel === channel &&
              row.priority === priority &&
              row.status === status &&
              row.agent === agent,
          )
          expect(cell.n).toBe(rows.length)
          expect(cell.reopened_n ?? 0).toBe(rows.filter(row => row.reopened > 0).length)
        }
      }),
      runs,
    )
  })

  it('come out the same counted in parts and merged (T3)', () => {
    fc.assert(
      fc.property(anyTickets, fc.infiniteStream(fc.nat(3)), (tickets, stream) => {
        const parts: Measured[][] = [[], [], [], []]
        for (const ticket of tickets) parts[Number(stream.next().value)]?.push(ticket)
        expect(canonicalCells(mergeCells(parts.map(countTickets)))).toBe(bytes(tickets))
      }),
      runs,
    )
  })

  it('do not depend on order or on the size of batches (T4)', () => {
    const shuffled = anyTickets.chain(tickets =>
      fc.tuple(
        fc.constant(tickets),
        fc.shuffledSubarray([...tickets], { minLength: tickets.length }),
        fc.constantFrom(1, 7, 1000),
      ),
    )
    fc.assert(
      fc.property(shuffled, ([tickets, other, size]) => {
        const chunks = Array.from({ length: Math.ceil(other.length / size) }, (_, index) =>
          countTickets(other.slice(index * size, (index + 1) * size)),
        )
        expect(canonicalCells(mergeCells(chunks))).toBe(bytes(tickets))
      }),
      runs,
    )
  })

  it('merge once to what they merge to twice, and hold safe integers only', () => {
    fc.assert(
      fc.property(anyTickets, tickets => {
        const cells = countTickets(tickets)
        expect(mergeCells([cells])).toEqual(cells)
        for (const cell of Object.values(cells))
          expect(Object.values(cell).every(Number.isSafeInteger)).toBe(true)
      }),
      runs,
    )
  })
})

describe('mutants that the digest must see (T14)', () => {
  const changes: readonly [string, (rows: readonly Measured[]) => readonly Measured[]][] = [
    ['a row dropped', rows => rows.slice(1)],
    ['a row counted twice', rows => [...rows, ...rows.slice(0, 1)]],
    ['the month of UTC', rows => rows.map((row, i) => (i === 0 ? { ...row, month: '2024-02' } : row))],
    ['another agent', rows => rows.map((row, i) => (i === 0 ? { ...row, agent: 'none' } : row))],
    [
      'minutes moved from one ticket to another, so that sum and mean stay',
      rows =>
        rows.map((row, i) =>
          i > 1 ? row : { ...row, resolutionMinutes: (row.resolutionMinutes ?? 0) + (i === 0 ? 5 : -5) },
        ),
    ],
    ['a missing score read as none', rows => rows.map(({ csat: _, ...row }) => row)],
    ['a reopening forgotten', rows => rows.map(row => ({ ...row, reopened: 0 }))],
    ['a message removed', rows => rows.map((row, i) => (i === 0 ? { ...row, messages: 2 } : row))],
    ['a category renamed', rows => rows.map(row => ({ ...row, category: 'other' }))],
  ]

  it.each(changes)('%s', (_, mutate) => {
    const rows = [measured({ reopened: 1 }), measured({ resolutionMinutes: 17 }), measured({ agent: 'a2' })]
    expect(digestOfCells(countTickets(mutate(rows)))).not.toBe(digestOfCells(countTickets(rows)))
  })
})
