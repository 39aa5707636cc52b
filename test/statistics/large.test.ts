import { describe, expect, it } from 'vitest'
import { createWorlds } from '../cli/cli-world.ts'
import { deskWith, policyFor, purged, statsOf } from './desk.ts'
import { oracleGroups } from './oracle.ts'
import { inventRows } from './rows.ts'
import { expectCellsOf, type Shown } from './shown.ts'

/** Run by hand, since it takes minutes: `GALLRA_STATISTICS_ROWS=100000 npx vitest run test/statistics/large.test.ts`. */
const rows = Number(process.env.GALLRA_STATISTICS_ROWS ?? 0)
if (!(rows > 0))
  console.error('SKIPPED: figures of a large desk: GALLRA_STATISTICS_ROWS says of how many tickets')

const newWorld = await createWorlds()

const months = Array.from({ length: 60 }, (_, month) =>
  new Date(Date.UTC(2020, month, 1)).toISOString().slice(0, 7),
)

/** Every rule but the first taken out: those of one category go, all others stay as they are. */
const deleting = policyFor().replace(/ {2}- id: question[\s\S]*$/u, '')

const createLap = (): ((what: string) => void) => {
  let last = performance.now()
  return what => {
    const now = performance.now()
    console.error(`${what}: ${((now - last) / 1000).toFixed(1)} s`)
    last = now
  }
}

describe.skipIf(!(rows > 0))(`T1 and T2 of ${rows} tickets in five years`, () => {
  it('the sums of MongoDB itself, no group below k, and the same bytes when some of them are deleted', async () => {
    const world = await deskWith(newWorld, { rows: inventRows({ rows, seed: 11, months }), policy: deleting })
    // MongoDB counts the messages of each ticket: without an index it would read all of them for each.
    await world.desk.collection('lines').createIndex({ case: 1 })
    const lap = createLap()
    const groups = await oracleGroups(world.desk)
    lap('summed by MongoDB')
    const before = await statsOf(world)
    lap('counted')
    const shown: Shown = JSON.parse(before)
    expect(shown.cells.length).toBeGreaterThan(60)
    expectCellsOf(shown, groups)
    expect(Math.min(...shown.cells.map(({ counters }) => counters.n ?? 0))).toBeGreaterThanOrEqual(5)
    lap(`${shown.cells.length} groups, equal to MongoDB's sums`)

    const run = await purged(world)
    lap(`${run.applied.delete} deleted`)
    expect(run.applied.delete).toBeGreaterThan(rows / 10)
    expect(await world.desk.collection('cases').countDocuments()).toBe(rows - run.applied.delete)
    expect(await statsOf(world)).toBe(before)
    lap('counted again, the same bytes')
    console.error(`at most ${Math.round(process.resourceUsage().maxRSS / 1024)} MiB in this process`)
  }, 7_200_000)
})
