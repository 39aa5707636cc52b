import { describe, expect, it } from 'vitest'
import { createWorlds } from '../cli/cli-world.ts'
import { deskWith, purged, statsOf } from './desk.ts'
import { oracleGroups } from './oracle.ts'
import { type Row, row } from './rows.ts'
import { expectCellsOf, type Shown } from './shown.ts'

const newWorld = await createWorlds()

/** Of each moment: created, answered, closed, in UTC; and the month in three zones. Both nights of the clocks are among them. */
const moments = [
  [
    'new year',
    '2023-12-31T22:30:00Z',
    '2023-12-31T23:30:59Z',
    '2024-01-01T22:30:00Z',
    ['2023-12', '2024-01', '2023-12'],
  ],
  [
    'last hour',
    '2023-12-31T23:30:00Z',
    '2024-01-01T00:00:00Z',
    '2024-01-02T00:00:00Z',
    ['2024-01', '2024-01', '2024-01'],
  ],
  [
    'leap day',
    '2024-02-29T12:00:00Z',
    '2024-02-29T12:00:59Z',
    '2024-03-01T12:00:00Z',
    ['2024-02', '2024-02', '2024-02'],
  ],
  [
    'its end',
    '2024-02-29T22:00:00Z',
    '2024-02-29T22:01:00Z',
    '2024-02-29T23:00:00Z',
    ['2024-02', '2024-03', '2024-02'],
  ],
  [
    'clocks forward',
    '2024-03-31T00:59:00Z',
    '2024-03-31T01:01:00Z',
    '2024-04-01T00:59:00Z',
    ['2024-03', '2024-03', '2024-03'],
  ],
  [
    'summer border',
    '2024-03-31T21:30:00Z',
    '2024-03-31T22:30:00Z',
    '2024-04-01T21:30:00Z',
    ['2024-03', '2024-04', '2024-03'],
  ],
  [
    'summer, later',
    '2024-03-31T22:30:00Z',
    '2024-03-31T22:31:00Z',
    '2024-04-01T22:30:00Z',
    ['2024-04', '2024-04', '2024-04'],
  ],
  [
    'clocks back',
    '2024-10-27T00:30:00Z',
    '2024-10-27T01:30:00Z',
    '2024-10-28T00:30:00Z',
    ['2024-10', '2024-10', '2024-10'],
  ],
] as const

const rows: readonly Row[] = moments.flatMap(([via, created, answered, closed], index) =>
  [0, 1, 2, 3, 4].map(number =>
    row(10 * index + number, {
      via,
      createdAt: new Date(created),
      firstReplyAt: new Date(answered),
      closedAt: new Date(closed),
    }),
  ),
)

/** Counted on the instants, by hand: clocks that are put forward or back add no minute and take none. */
const minutes: Readonly<Record<string, readonly [number, number]>> = {
  'new year': [60, 1440],
  'last hour': [30, 1470],
  'leap day': [0, 1440],
  'its end': [1, 60],
  'clocks forward': [2, 1440],
  'summer border': [60, 1440],
  'summer, later': [1, 1440],
  'clocks back': [60, 1440],
}

describe('T8: months and minutes', () => {
  it.each([
    ['Europe/Stockholm', 0],
    ['Europe/Helsinki', 1],
    ['Europe/Amsterdam', 2],
  ] as const)(
    'are those of %s, before and after a run',
    async (timezone, zone) => {
      const world = await deskWith(newWorld, { rows, timezone })
      const before = await statsOf(world)
      const shown: Shown = JSON.parse(before)
      expectCellsOf(shown, await oracleGroups(world.desk, timezone))
      const told = shown.cells.map(({ period, channel, counters }) => [
        ...[channel, period, counters.n],
        ...[counters.first_response_sum ?? 0, counters.resolution_sum],
      ])
      const expected = moments.map(([via, , , , months]) => {
        const [first = 0, solved = 0] = minutes[via] ?? []
        return [via, months[zone], 5, 5 * first, 5 * solved]
      })
      expect(told.sort()).toEqual(expected.sort())
      expect(await purged(world)).toMatchObject({ applied: { anonymise: 40 }, statisticsEqual: true })
      expect(await statsOf(world)).toBe(before)
    },
    180_000,
  )
})
