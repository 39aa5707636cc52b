import type { Document } from 'mongodb'
import { describe, expect, it, vi } from 'vitest'
import { createWorlds, type World } from '../cli/cli-world.ts'
import { deskWith, policyFor, purged, statsOf } from './desk.ts'
import { oracleGroups } from './oracle.ts'
import { inventRows, type Row, rowsAround } from './rows.ts'
import { expectCellsOf, type Shown } from './shown.ts'

/** Real runs, on a machine that may be busy. */
vi.setConfig({ testTimeout: 180_000 })

const newWorld = await createWorlds()

const policy = policyFor(undefined, 'action: anonymise, rows: coarse').replace(
  'limits: { tickets: 100000, percent: 100 }',
  'limits: { tickets: 100000, percent: 100 }\nundo: P7D',
)
const coarseDesk = (rows: readonly Row[]): Promise<World> => deskWith(newWorld, { rows, policy })

const stored = async ({ desk }: World): Promise<Document[]> =>
  Promise.all(['cases', 'lines'].map(name => desk.collection(name).find().sort({ _id: 1 }).toArray())).then(
    all => all.flat(),
  )

/** Both as the desk's controller reads it, and as it is handed out. */
const figures = async (world: World): Promise<readonly [string, string]> => [
  await statsOf(world),
  await statsOf(world, '--k 10'),
]

const kept = ({ own }: World): Promise<number[]> =>
  Promise.all(['statistics', 'coarseRows'].map(name => own.collection(name).countDocuments()))

const undone = (world: World, plan: string): Promise<Document> =>
  world.json(['undo', plan, '--reason', 'wrong period', '--yes'])

const isCoarse = { createdAt: new Date('1975-01-01T00:00:00Z') }

const desks: readonly (readonly [string, readonly Row[]])[] = [
  ['as desks are', inventRows({ rows: 60, seed: 61 })],
  ['with groups of 0, 1, 4, 5 and 6', rowsAround(5)],
]

describe('a run that made rows coarse', () => {
  it.each(desks)('is undone, and no figure tells of it: a desk %s', async (_, rows) => {
    const world = await coarseDesk(rows)
    const groups = await oracleGroups(world.desk)
    const [before, told] = [await stored(world), await figures(world)]
    for (const each of told) expectCellsOf(JSON.parse(each) as Shown, groups)
    const { plan, applied } = await purged(world)
    expect(applied.anonymise).toBeGreaterThan(0)
    expect(await world.desk.collection('cases').countDocuments(isCoarse)).toBe(applied.anonymise)
    expect((await kept(world))[1]).toBe(applied.anonymise)
    expect(await figures(world)).toEqual(told)

    expect(await undone(world, plan)).toMatchObject({ left: [] })
    expect(await stored(world)).toEqual(before)
    expect(await kept(world)).toEqual([0, 0])
    expect(await figures(world)).toEqual(told)

    expect(await purged(world)).toMatchObject({ applied })
    expect(await figures(world)).toEqual(told)
  })

  it('is known as coarse still once a later run over its rows is undone', async () => {
    const world = await coarseDesk(inventRows({ rows: 30, seed: 62 }))
    const told = await figures(world)
    await purged(world)
    const noted = await world.own.collection('coarseRows').find().sort({ _id: 1 }).toArray()
    const row = await world.desk.collection('cases').findOne(isCoarse)
    if (!row) throw new Error('no row')
    const written = { changedAt: new Date('2025-02-03T10:00:00Z'), subject: 'Åsa Lindqvist again', score: 4 }
    await world.desk.collection('cases').updateOne({ _id: row._id }, { $set: written })
    const { plan, applied } = await purged(world)
    expect(applied.anonymise).toBe(1)
    expect(await figures(world)).toEqual(told)
    expect(await undone(world, plan)).toMatchObject({ restored: 1, left: [] })
    expect(await world.desk.collection('cases').findOne({ _id: row._id })).toMatchObject(written)
    expect(await world.own.collection('coarseRows').find().sort({ _id: 1 }).toArray()).toEqual(noted)
    expect(await figures(world)).toEqual(told)
  })
})

interface Sealed {
  readonly seals: readonly {
    readonly distinct: readonly { readonly distinct?: number; readonly unknown: number }[]
  }[]
  readonly late: number
}

const seal = async (world: World): Promise<Sealed> =>
  JSON.parse((await world.tell('stats seal helpdesk --json')).stdout)

/** Whose customers were there when it was sealed, and who had gone by then. */
const customersOf = ({ seals }: Sealed): { distinct: number; unknown: number } => {
  const all = seals.flatMap(each => each.distinct)
  return {
    distinct: all.reduce((sum, { distinct = 0 }) => sum + distinct, 0),
    unknown: all.reduce((sum, { unknown }) => sum + unknown, 0),
  }
}

const closed = inventRows({ rows: 80, seed: 63, months: ['2024-01', '2024-02', '2024-03'], skew: 1.4 })
  .filter(({ closedAt }) => closedAt)
  .map((each, index) => ({ ...each, kind: 'Complaint', customer: `customer-${index}` }))

describe('sealing of a desk whose rows are coarse', () => {
  it('tells the same before and after, and comes late to nothing, whatever the desk writes to a row', async () => {
    const world = await coarseDesk(closed)
    const told = await figures(world)
    const sealed = await seal(world)
    expect(customersOf(sealed)).toMatchObject({ unknown: 0 })
    expect(sealed.late).toBe(0)
    expect(await figures(world)).toEqual(told)
    const { applied } = await purged(world)
    expect(applied.anonymise).toBe(closed.length)
    expect(await figures(world)).toEqual(told)
    expect(await seal(world)).toMatchObject({ late: 0 })
    expect(await figures(world)).toEqual(told)
    // Opened again, answered and rated: it is of no month any more.
    await world.desk
      .collection('cases')
      .updateMany({}, { $set: { state: 'open', score: 5, via: 'chat', firstReplyAt: new Date() } })
    expect(await seal(world)).toMatchObject({ late: 0 })
    expect(await figures(world)).toEqual(told)
    expect(await world.tell('ledger verify')).toMatchObject({ code: 0 })
  })

  it('tells the same where they were coarse first; of customers it knows only that they were there', async () => {
    const world = await coarseDesk(closed)
    const told = await figures(world)
    await purged(world)
    const sealed = await seal(world)
    expect(sealed.seals.length).toBeGreaterThan(0)
    expect(customersOf(sealed)).toMatchObject({ distinct: 0 })
    expect(customersOf(sealed).unknown).toBeGreaterThan(0)
    expect(await figures(world)).toEqual(told)
    expect(await seal(world)).toMatchObject({ late: 0 })
    expect(await figures(world)).toEqual(told)
  })

  it.each([
    ['before', true],
    ['after', false],
  ])('counts a ticket once whose row an undo brings back, sealed %s it was coarse', async (_, isFirst) => {
    const world = await coarseDesk(closed)
    const told = await figures(world)
    if (isFirst) await seal(world)
    const { plan } = await purged(world)
    await seal(world)
    expect(await undone(world, plan)).toMatchObject({ restored: closed.length, left: [] })
    expect(await figures(world)).toEqual(told)
    expect(await seal(world)).toMatchObject({ late: 0 })
    expect(await figures(world)).toEqual(told)
  })
})
