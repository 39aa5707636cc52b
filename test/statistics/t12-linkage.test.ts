import type { Db } from 'mongodb'
import { describe, expect, it } from 'vitest'
import { createWorlds } from '../cli/cli-world.ts'
import { deskWith, policyFor, purged, statsOf } from './desk.ts'
import { inventRows, type Row } from './rows.ts'
import { covers, type Shown } from './shown.ts'

const newWorld = await createWorlds()
const rows = inventRows({ rows: 90, seed: 12 }).map(row => ({ ...row, kind: 'Complaint' }))

/** All that the attacker knows of one customer's ticket. */
interface Knowledge {
  readonly month: string
  readonly channel: string
  readonly country?: string
  readonly minutes?: number
}

interface Stored extends Pick<Row, 'createdAt' | 'closedAt' | 'via' | 'country'> {}

const month = (at: Date): string =>
  new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Stockholm',
    year: 'numeric',
    month: '2-digit',
  }).format(at)

const knowledgeOf = ({ createdAt, closedAt, via = '', country }: Stored): Knowledge => ({
  month: month(createdAt),
  channel: via,
  ...(country ? { country } : {}),
  ...(closedAt ? { minutes: (+closedAt - +createdAt) / 60_000 } : {}),
})

/** What is emptied fits everybody. */
const fits = (known: Knowledge, stored: Knowledge): boolean =>
  known.month === stored.month &&
  known.channel === stored.channel &&
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
  known.filter(({ month: of, channel }) => {
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

  it.each(['none', 'month'])(
    'finds more than a third of them in anonymised rows with coarsen-times: %s, whose minutes are exact: they are pseudonymous',
    async times => {
      const policy = policyFor(undefined, `action: anonymise, coarsen-times: ${times}`)
      const world = await deskWith(newWorld, { rows, policy })
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
