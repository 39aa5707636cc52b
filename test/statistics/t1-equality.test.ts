import { describe, expect, it } from 'vitest'
import { createWorlds } from '../cli/cli-world.ts'
import { deskWith, purged, statsOf } from './desk.ts'
import { oracleGroups } from './oracle.ts'
import { inventRows, type Row, rowsAround } from './rows.ts'
import { expectCellsOf, type Shown } from './shown.ts'

const newWorld = await createWorlds()

const desks: readonly (readonly [string, readonly Row[]])[] = [
  ['skewed', inventRows({ rows: 120, seed: 1 })],
  ['with empty months', inventRows({ rows: 100, seed: 2, months: ['2021-12', '2023-07'] })],
  ['of one giant customer', inventRows({ rows: 100, seed: 3, giant: 0.7 })],
  ['of rare kinds only', inventRows({ rows: 70, seed: 4, skew: 1 })],
  ['with groups of 0, 1, 4, 5 and 6', rowsAround(5)],
]

describe('T1: the report before a run is the report after it', () => {
  it.each(desks)(
    'byte for byte, and the sums of MongoDB itself: a desk %s',
    async (_, rows) => {
      const world = await deskWith(newWorld, { rows })
      const groups = await oracleGroups(world.desk)
      const before = await statsOf(world)
      const published = await statsOf(world, '--k 10')
      const shown: Shown = JSON.parse(before)
      expect(shown.cells.length).toBeGreaterThan(1)
      expectCellsOf(shown, groups)
      expectCellsOf(JSON.parse(published), groups)

      const run = await purged(world)
      expect(run).toMatchObject({ state: 'finished', statisticsEqual: true, residual: 0 })
      expect(run.applied.anonymise).toBeGreaterThan(0)
      expect(run.applied.delete).toBeGreaterThan(0)
      expect(await world.desk.collection('cases').countDocuments()).toBe(rows.length - run.applied.delete)
      expect(await statsOf(world)).toBe(before)
      expect(await statsOf(world, '--k 10')).toBe(published)
    },
    180_000,
  )
})
