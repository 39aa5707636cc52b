import type { Change } from '../../faults/mutants/mutant.ts'

/** The program with a mistake in how it counts, and the test files of which one must notice. */
export interface Mutant {
  readonly name: string
  readonly changes: readonly Change[]
  /** Below `test/`. */
  readonly tests: readonly string[]
}

const counting = ['statistics/counters.test.ts']
const merging = ['statistics/merge-up.test.ts']
const [counters, mergeUp] = ['src/statistics/counters.ts', 'src/statistics/merge-up.ts']
const ofTickets = 'src/connectors/mongodb/ticket-statistics.ts'

/** statistics.md §7, T14: the five that it names, and those that would be the next to be made. */
export const mutants: readonly Mutant[] = [
  {
    name: 'one row dropped',
    changes: [
      {
        file: counters,
        from: 'for (const ticket of tickets) addTicket(totals, ticket)',
        to: 'for (const ticket of [...tickets].slice(1)) addTicket(totals, ticket)',
      },
    ],
    tests: counting,
  },
  {
    name: 'one row twice',
    changes: [
      {
        file: counters,
        from: 'for (const ticket of tickets) addTicket(totals, ticket)',
        to: 'for (const ticket of [...tickets, ...[...tickets].slice(0, 1)]) addTicket(totals, ticket)',
      },
    ],
    tests: counting,
  },
  {
    name: 'floats where sums outgrow a double',
    changes: [
      {
        file: 'src/statistics/cells.ts',
        from: 'cell.set(counter, sum !== undefined && Number.isSafeInteger(sum) ? sum : BigInt(before) + BigInt(by))',
        to: 'cell.set(counter, Number(before) + Number(by))',
      },
    ],
    tests: counting,
  },
  {
    name: 'fractions of minutes, and nobody who refuses them',
    changes: [
      {
        file: ofTickets,
        from: 'return Math.floor((to.getTime() - from.getTime()) / 60_000)',
        to: 'return (to.getTime() - from.getTime()) / 60_000',
      },
      { file: counters, from: '!Number.isSafeInteger(value) || value < 0', to: 'value < 0' },
    ],
    tests: ['statistics/t8-time.test.ts'],
  },
  {
    name: 'the month of UTC',
    changes: [
      {
        file: ofTickets,
        from: 'DateTime.fromMillis(at, { zone })',
        to: "DateTime.fromMillis(at, { zone: 'utc' })",
      },
    ],
    tests: ['statistics/t8-time.test.ts'],
  },
  {
    name: 'a clock that ran backwards counted as minutes',
    changes: [
      {
        file: ofTickets,
        from: 'if (!from || !to || to < from) return undefined',
        to: 'if (!from || !to) return undefined\n  if (to < from) return 0',
      },
    ],
    tests: ['statistics/t9-nulls.test.ts'],
  },
  {
    name: 'the mean of means',
    changes: [
      {
        file: mergeUp,
        from: 'mergeCells(rows.map(({ counters }) => ({ all: counters }))).all ?? {}',
        to: 'meanOfMeans(rows.map(({ counters }) => counters), mergeCells(rows.map(({ counters }) => ({ all: counters }))).all ?? {})',
      },
      {
        file: mergeUp,
        from: 'const scores = (cell: Cell)',
        to: `const meanOfMeans = (parts: readonly Cell[], sum: Cell): Cell => {
  const means = parts.flatMap(({ resolution_n: n = 0, resolution_sum: minutes = 0 }) => (n ? [minutes / n] : []))
  const mean = means.reduce((all, each) => all + each, 0) / (means.length || 1)
  return sum.resolution_sum ? { ...sum, resolution_sum: Math.round(mean * (sum.resolution_n ?? 0)) } : sum
}

const scores = (cell: Cell)`,
      },
    ],
    tests: merging,
  },
  {
    name: 'k − 1',
    changes: [{ file: mergeUp, from: '(cell.n ?? 0) >= k &&', to: '(cell.n ?? 0) >= k - 1 &&' }],
    tests: merging,
  },
  {
    name: 'one rating of all, shown',
    changes: [{ file: mergeUp, from: ' && !isUniform(cell)', to: '' }],
    tests: merging,
  },
  {
    name: 'one ticket that is nearly all of a sum, shown',
    changes: [{ file: mergeUp, from: ' && !isDominated(cell)', to: '' }],
    tests: merging,
  },
  {
    name: 'no sums of squares, so that minutes may move from one ticket to another',
    changes: [{ file: counters, from: '  addTo(cell, squares, squareOf(value))\n', to: '' }],
    tests: counting,
  },
  {
    name: 'what was deleted forgotten',
    changes: [
      {
        file: 'src/runs/store-statistics.ts',
        from: 'cells: mergeCells([tally.cells(), kept])',
        to: 'cells: mergeCells([tally.cells()])',
      },
    ],
    tests: ['cli/show-statistics.test.ts'],
  },
  {
    name: 'a greater k merged from the tickets, not from the groups of the least one',
    changes: [
      {
        file: 'src/statistics/report.ts',
        from: 'least: Math.min(k, least)',
        to: 'least: k + 0 * least',
      },
    ],
    tests: ['statistics/t11-differencing.test.ts'],
  },
  {
    name: 'what seals were made of counted again',
    changes: [
      {
        file: 'src/statistics/periods.ts',
        from: "monthOf(key) === '' || monthOf(key) > through",
        to: "monthOf(key) === '' || monthOf(key) >= through",
      },
    ],
    tests: ['statistics/periods.test.ts'],
  },
  {
    name: 'a coarse row counted where it stands, beside what is kept of it',
    changes: [
      {
        file: 'src/runs/store-statistics.ts',
        from: ".filter(record => record.kind === 'ticket').filter(({ facts }) => !facts.coarse)",
        to: ".filter(record => record.kind === 'ticket')",
      },
    ],
    tests: ['runs/coarse-stages.test.ts'],
  },
  {
    name: 'every time but the one of its creation left in a coarse row',
    changes: [
      {
        file: 'src/anonymisation/rows.ts',
        from: "field.is === 'moment' ? moved(field) : emptied(field)",
        to: "field.is === 'moment' ? (/^(?:date|ts|created_?at)$/iu.test(field.path) ? moved(field) : undefined) : emptied(field)",
      },
    ],
    tests: ['connectors/mongodb/coarse-rows.test.ts'],
  },
  {
    name: 'the tickets of whoever asks to be forgotten left as exact rows',
    changes: [
      {
        file: 'src/requests/rows-for.ts',
        from: 'const isWanted = facts.closed &&',
        to: 'const isWanted = false &&',
      },
    ],
    tests: ['statistics/coarse-erased.test.ts'],
  },
]
