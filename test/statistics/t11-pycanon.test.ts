import { expect, it } from 'vitest'
import { countTickets, type Measured } from '../../src/statistics/counters.ts'
import { reportOf } from '../../src/statistics/report.ts'
import { askAnjana, askPycanon, type CanonTable, findTool } from './pycanon/ask-pycanon.ts'
import { inventRows, type Row } from './rows.ts'
import type { ShownCell } from './shown.ts'

const found = await findTool('pycanon')
const other = await findTool('anjana')
for (const [name, tool] of [
  ['pyCANON', found],
  ['ANJANA', other],
] as const)
  if ('missing' in tool)
    console.warn(`NOT CHECKED with ${name}, which cannot be installed here: ${tool.missing}`)

const columns = ['period', 'category', 'channel']
const none = 'none'

/** One row for each ticket that a cell counts, as whoever has the report may write them down. */
const written = (cells: readonly ShownCell[], { rated }: { readonly rated: boolean }): CanonTable => ({
  columns,
  sensitive: rated ? ['score'] : [],
  rows: cells.flatMap(({ period, category, channel, counters }) => {
    const scores = Object.entries(counters).flatMap(([name, count]) =>
      name.startsWith('csat_') ? Array.from({ length: count }, () => name) : [],
    )
    // Of a cell that nobody rated there is no rating to be told.
    if (rated && scores.length === 0) return []
    const others = Array.from({ length: (counters.n ?? 0) - scores.length }, () => none)
    return [...scores, ...others].map(score => [period, category, channel, ...(rated ? [score] : [])])
  }),
})

const measuredOf = ({ createdAt, kind = '', via = '', score, messages }: Row): Measured => ({
  ...{ month: createdAt.toISOString().slice(0, 7), category: kind, channel: via },
  ...{ priority: '', status: '', agent: '', reopened: 0, messages },
  ...(score === undefined ? {} : { csat: score }),
})

/** Also groups in which all are rated, and alike: those that the l rule is for. */
const rows: readonly Row[] = [
  ...inventRows({ rows: 900, seed: 21 }),
  ...inventRows({ rows: 8, seed: 22, months: ['2024-04'] }).map(row => ({
    ...row,
    kind: 'Angry',
    via: 'email',
    score: 1,
  })),
  ...inventRows({ rows: 30, seed: 23, months: ['2024-04'] }).map(row => ({
    ...row,
    kind: 'Calm',
    via: 'chat',
  })),
]

const cells = countTickets(rows.map(measuredOf))
const shown = (k: number): readonly ShownCell[] => reportOf(cells, k).cells as readonly ShownCell[]

it.skipIf('missing' in found)(
  'T11: k and l of what is shown, as pyCANON measures them',
  async () => {
    if ('missing' in found) return
    const tickets = rows.map(measuredOf)
    const raw = {
      columns,
      sensitive: ['score'],
      rows: tickets.map(({ month, category, channel, csat }) => [
        month,
        category,
        channel,
        String(csat ?? none),
      ]),
    }
    const said = await askPycanon(found.python, {
      raw: { ...raw, sensitive: [], rows: raw.rows.map(row => row.slice(0, 3)) },
      angry: { ...raw, rows: raw.rows.filter(([, category]) => category === 'Angry') },
      ...Object.fromEntries(
        [5, 10].flatMap(k => [
          [`k ${k}`, written(shown(k), { rated: false })],
          [`l ${k}`, written(shown(k), { rated: true })],
        ]),
      ),
    })
    // It measures: among the rows as they were there were single ones, and a group of one rating alone.
    expect(said.raw).toEqual({ k: 1 })
    expect(said.angry?.l).toBe(1)
    for (const k of [5, 10]) {
      const least = Math.min(...shown(k).map(({ counters }) => counters.n ?? 0))
      expect(said[`k ${k}`]).toEqual({ k: least })
      expect(least).toBeGreaterThanOrEqual(k)
      expect(said[`l ${k}`]?.l).toBeGreaterThanOrEqual(2)
    }
  },
  120_000,
)

it.skipIf('missing' in other)(
  'T11: ANJANA leaves what is shown as it is, with nothing left out and nothing made wider',
  async () => {
    if ('missing' in other) return
    const tables = [5, 10].flatMap(k => [
      [`k ${k}`, { ...written(shown(k), { rated: false }), k, l: 1 }] as const,
      [`l ${k}`, { ...written(shown(k), { rated: true }), k: 1, l: 2 }] as const,
    ])
    const least = Math.min(...shown(5).map(({ counters }) => counters.n ?? 0))
    const angry = { columns: ['category'], sensitive: ['score'], rows: Array(8).fill(['Angry', '1']) }
    const said = await askAnjana(other.python, {
      ...Object.fromEntries(tables),
      // It measures: one more than the smallest group holds, and a group of one rating alone, it does not let be.
      'k above': { ...written(shown(5), { rated: false }), k: least + 1, l: 1 },
      'one rating': { ...angry, k: 1, l: 2 },
    })
    for (const [name] of tables) expect([name, said[name]]).toEqual([name, true])
    expect([said['k above'], said['one rating']]).toEqual([false, false])
  },
  120_000,
)
