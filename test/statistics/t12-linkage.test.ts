import type { Db, Document } from 'mongodb'
import { describe, expect, it } from 'vitest'
import { createWorlds } from '../cli/cli-world.ts'
import { deskWith, policyFor, purged, statsOf } from './desk.ts'
import { inventRows, type Row } from './rows.ts'
import { covers, type Shown } from './shown.ts'

const newWorld = await createWorlds()
const rows = inventRows({ rows: 90, seed: 12 }).map(row => ({ ...row, kind: 'Complaint' }))

/** All that the attacker knows of one customer's ticket; of a row, what it still says. */
interface Knowledge {
  readonly month?: string
  readonly channel?: string
  readonly country?: string
  readonly minutes?: number
}

interface Stored extends Pick<Row, 'createdAt' | 'closedAt' | 'via' | 'country'> {}

/** Whoever knows Gallra knows that this is no time: such a row may be of any month, and may have taken any number of minutes. */
const isNoTime = (at: Date): boolean => at.toISOString() === '1975-01-01T00:00:00.000Z'

const month = (at: Date): string =>
  new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Stockholm',
    year: 'numeric',
    month: '2-digit',
  }).format(at)

const knowledgeOf = ({ createdAt, closedAt, via, country }: Stored): Knowledge => ({
  ...(isNoTime(createdAt) ? {} : { month: month(createdAt) }),
  ...(via ? { channel: via } : {}),
  ...(country ? { country } : {}),
  ...(closedAt && !isNoTime(closedAt) ? { minutes: (+closedAt - +createdAt) / 60_000 } : {}),
})

/** What is emptied fits everybody. */
const fits = (known: Knowledge, stored: Knowledge): boolean =>
  (stored.month === undefined || known.month === stored.month) &&
  (stored.channel === undefined || known.channel === stored.channel) &&
  (stored.country === undefined || known.country === stored.country) &&
  (stored.minutes === undefined ||
    known.minutes === undefined ||
    Math.abs(known.minutes - stored.minutes) <= 5)

const stored = async (desk: Db): Promise<Knowledge[]> =>
  (await desk.collection<Row>('cases').find().toArray()).map(knowledgeOf)

/** How many tickets have exactly one that fits. */
const unique = (known: readonly Knowledge[], left: readonly Knowledge[]): number =>
  known.filter(each => left.filter(other => fits(each, other)).length === 1).length

/** A cell fits whoever may be in it; one of a single ticket, or of minutes that only one could have, would be a match. */
const uniqueInCells = ({ cells }: Shown, known: readonly Knowledge[]): number =>
  known.filter(({ month: of = '', channel = '' }) => {
    const fitting = cells.filter(cell => covers(cell, { month: of, channel, category: 'Complaint' }))
    return fitting.reduce((sum, { counters }) => sum + (counters.n ?? 0), 0) === 1
  }).length

describe('T12: an attacker who knows month, channel, country and minutes within five', () => {
  it('finds nobody once the rows are gone: the figures alone are left, and are the same', async () => {
    const world = await deskWith(newWorld, { rows, policy: policyFor(undefined, 'action: delete') })
    const known = await stored(world.desk)
    const before = await statsOf(world)
    await purged(world)
    await world.desk.collection('cases').deleteMany({ state: 'open' })
    expect(await stored(world.desk)).toEqual([])
    const shown: Shown = JSON.parse(before)
    expect(Math.min(...shown.cells.map(({ counters }) => counters.n ?? 0))).toBeGreaterThanOrEqual(5)
    expect(uniqueInCells(shown, known)).toBe(0)
    // No minutes of anybody stand there: no least, no greatest, no sum of one.
    const names = shown.cells.flatMap(({ counters }) => Object.keys(counters))
    expect(names.filter(name => /min|max|longest|median/u.test(name))).toEqual([])
    for (const { counters } of shown.cells)
      for (const measure of ['first_response', 'resolution']) expect(counters[`${measure}_n`]).not.toBe(1)
  }, 180_000)

  it.each([
    ['coarsen-times: none', 'action: anonymise'],
    ['coarsen-times: month', 'action: anonymise, coarsen-times: month'],
  ])(
    'finds more than a third of them in rows that are anonymised with %s, and exact: they are pseudonymous',
    async (_, anonymise) => {
      const world = await deskWith(newWorld, { rows, policy: policyFor(undefined, anonymise) })
      const known = await stored(world.desk)
      const before = await statsOf(world)
      await purged(world)
      const left = await stored(world.desk)
      expect(left.filter(({ country }) => country !== undefined).length).toBeLessThan(15)
      expect(unique(known, left)).toBeGreaterThan(rows.length / 3)
      expect(await statsOf(world)).toBe(before)
    },
    180_000,
  )
})

const complaints = (shape: Parameters<typeof inventRows>[0]): Row[] =>
  inventRows(shape).map(each => ({ ...each, kind: 'Complaint' }))

const desks: readonly (readonly [string, readonly Row[]])[] = [
  ['as desks are', rows],
  ['of a single ticket in most months', complaints({ rows: 24, seed: 41, skew: 5 })],
  ['of one giant customer', complaints({ rows: 70, seed: 42, giant: 0.8, skew: 1 })],
]

/** Every member that a row has in common with what it was, but for its key: that of an old dump finds it, see the docs. */
const sharedWith = (row: Document, was: Document): string[] =>
  Object.keys(row).filter(name => name !== '_id' && JSON.stringify(row[name]) === JSON.stringify(was[name]))

describe('T12: the same attacker, where the rows are coarse', () => {
  it.each(desks)(
    'finds nobody, neither in the rows nor in the figures: a desk %s',
    async (_, of) => {
      const policy = policyFor(undefined, 'action: anonymise, rows: coarse')
      const world = await deskWith(newWorld, { rows: of, policy })
      const dump = await world.desk.collection('cases').find().toArray()
      const known = await stored(world.desk)
      const before = await statsOf(world)
      const { applied } = await purged(world)
      expect(applied.anonymise).toBe(of.filter(({ state }) => state === 'closed').length)

      const left = await stored(world.desk)
      // Open tickets are not anonymised: whoever looks for one of those finds a ticket that is still worked on.
      const isClosed = of.map(({ state }) => state === 'closed')
      const theirs = known.filter((_known, index) => isClosed[index])
      expect(unique(theirs, known)).toBeGreaterThan(theirs.length / 3)
      expect(unique(theirs, left)).toBe(0)
      expect(await statsOf(world)).toBe(before)
      expect(uniqueInCells(JSON.parse(before), known)).toBe(0)

      const after = await world.desk.collection('cases').find().toArray()
      for (const row of after.filter(({ state }) => state === 'closed')) {
        const was = dump.find(({ _id }) => _id === row._id) ?? {}
        const empty = ['tags', 'custom', 'files']
        expect(['kind', 'prio', 'state', 'assignee', ...empty]).toEqual(
          expect.arrayContaining(sharedWith(row, was)),
        )
        // Also what the data map does not name.
        for (const value of Object.values(row)) if (value instanceof Date) expect(isNoTime(value)).toBe(true)
      }
    },
    180_000,
  )
})
