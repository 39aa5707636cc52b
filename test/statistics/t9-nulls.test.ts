import { expect, it } from 'vitest'
import { createWorlds } from '../cli/cli-world.ts'
import { deskWith, purged, statsOf } from './desk.ts'
import { oracleGroups } from './oracle.ts'
import { type Row, rowsOf } from './rows.ts'
import { expectCellsOf, type Shown } from './shown.ts'

const newWorld = await createWorlds()

const without = (rows: readonly Row[], ...members: (keyof Row)[]): Row[] =>
  rows.map(row =>
    Object.fromEntries(Object.entries(row).filter(([name]) => !members.includes(name as keyof Row))),
  ) as unknown as Row[]

const earlier = (at: Date | undefined): Date => new Date(+(at ?? 0) - 864_000_000)

const odd: readonly Row[] = [
  ...without(rowsOf(6, 0, { via: 'no reply' }), 'firstReplyAt'),
  ...without(rowsOf(6, 100, { via: 'no score' }), 'score'),
  ...rowsOf(6, 200, { via: 'clock error' }).map(row => ({
    ...row,
    firstReplyAt: earlier(row.firstReplyAt),
    closedAt: earlier(row.closedAt),
  })),
  ...without(rowsOf(6, 300, { via: 'nobody' }), 'agent', 'customer'),
  ...without(rowsOf(6, 400), 'via', 'kind', 'prio'),
  ...rowsOf(6, 500, { via: 'silent', messages: 0 }),
  ...without(rowsOf(6, 600, { via: 'open', state: 'open' }), 'closedAt'),
  ...without(rowsOf(6, 700, { via: 'never reopened' }), 'reopens'),
]

it('T9: what is missing or wrong is left out, and is left out afterwards too', async () => {
  const world = await deskWith(newWorld, { rows: odd })
  const before = await statsOf(world)
  const shown: Shown = JSON.parse(before)
  expectCellsOf(shown, await oracleGroups(world.desk))
  const cell = (via: string) => shown.cells.find(({ channel }) => channel === via)?.counters ?? {}
  expect(cell('no reply')).toMatchObject({ n: 6, resolution_n: 6 })
  expect(Object.keys(cell('no reply')).filter(name => name.startsWith('first_'))).toEqual([])
  expect(Object.keys(cell('no score')).filter(name => name.startsWith('csat_'))).toEqual([])
  // A duration below nothing is none, and no zero: the ticket is counted all the same.
  expect(Object.keys(cell('clock error')).filter(name => /^(?:first|res).*_(?:sum|n)$/u.test(name))).toEqual(
    [],
  )
  expect(cell('clock error').n).toBe(6)
  expect((await world.tell('stats helpdesk')).stderr).toContain('6 of those in the store were closed before')
  expect(cell('').n).toBe(6)
  expect(cell('silent').messages).toBeUndefined()
  expect(cell('open').resolution_n).toBeUndefined()

  const run = await purged(world)
  expect(run).toMatchObject({ applied: { anonymise: 42 }, statisticsEqual: true })
  expect(await statsOf(world)).toBe(before)
}, 600_000)

it('T9: of a desk of nothing nothing is told, whatever is asked for', async () => {
  const world = await deskWith(newWorld, { rows: [] })
  expect(JSON.parse(await statsOf(world))).toMatchObject({ cells: [], total: {}, withheld: 0 })
})
