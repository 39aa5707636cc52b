import { MongoClient } from 'mongodb'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { countCollections, countDocuments } from '../../src/database/count-documents.ts'
import type { KeptCount } from '../../src/runs/kept-counts.ts'
import { storeId } from '../../src/tickets/ids.ts'
import { fileDatabase } from '../support/lent-database.ts'

const url = await fileDatabase()

let client: MongoClient
beforeAll(async () => {
  client = await MongoClient.connect(url)
})
afterAll(() => client.close())

const countOf = (store: string, hour: number, groups: number): KeptCount => ({
  ...{ store: storeId(store), at: new Date(Date.UTC(2026, 10, 25, hour)), by: 'cli:anna' },
  cells: Object.fromEntries(
    Array.from({ length: groups }, (_, at) => [
      JSON.stringify([`2026-0${at}`, 'a.b$']),
      { n: at + 1, sum: 2 ** 52 },
    ]),
  ),
  ...{ through: '2026-01', thereByMonth: { '2026-02': 7 }, clockErrors: 1 },
})

it('give back what a store was counted as, in as many pieces as it takes, and keep the last count of each alone', async () => {
  const collections = countCollections(client.db())
  const counts = countDocuments(collections, 50)
  const helpdesk = storeId('helpdesk')
  expect(await counts.of(helpdesk)).toBeUndefined()
  await counts.keep(countOf('helpdesk', 1, 9))
  await counts.keep(countOf('helpdesk-2', 2, 1))
  expect(await collections.countPieces.countDocuments({ store: 'helpdesk' })).toBeGreaterThan(2)
  expect(await counts.of(helpdesk)).toEqual(countOf('helpdesk', 1, 9))

  const { through: _, ...unsealed } = countOf('helpdesk', 3, 2)
  await counts.keep(unsealed)
  expect(await counts.of(helpdesk)).toEqual(unsealed)
  expect(await counts.of(storeId('helpdesk-2'))).toEqual(countOf('helpdesk-2', 2, 1))
  expect(await collections.countPieces.distinct('of', { store: 'helpdesk' })).toHaveLength(1)
  expect([...(await counts.moments())].sort()).toEqual([
    ['helpdesk', { at: unsealed.at, by: 'cli:anna' }],
    ['helpdesk-2', { at: countOf('helpdesk-2', 2, 1).at, by: 'cli:anna' }],
  ])
})

it('are forgotten once a month that they hold group by group is sealed, and not before', async () => {
  const collections = countCollections(client.db())
  const counts = countDocuments(collections, 50)
  const store = storeId('sealed')
  await counts.keep(countOf('sealed', 1, 9))
  await counts.dropSealed(store, '2026-01')
  expect(await counts.of(store)).toEqual(countOf('sealed', 1, 9))
  await counts.dropSealed(store, '2026-02')
  expect(await counts.of(store)).toBeUndefined()
  expect(await collections.countPieces.countDocuments({ store: 'sealed' })).toBe(0)
})

it('keep their own pieces when two count at once, in whatever order they end', async () => {
  const collections = countCollections(client.db())
  const store = storeId('twice')
  const [early, late] = [countOf('twice', 1, 9), countOf('twice', 2, 9)]
  const counts = countDocuments(collections, 50)
  await counts.keep(countOf('twice', 0, 9))
  await Promise.all([counts.keep(early), counts.keep(late)])
  expect([early, late]).toContainEqual(await counts.of(store))
  await counts.keep(late)
  await counts.keep(early)
  expect(await counts.of(store)).toEqual(early)

  // Somebody else's hand: a count that lost what it counted is none, and nobody looks for it for ever.
  await collections.countPieces.deleteMany({ store: 'twice' })
  expect(await counts.of(store)).toBeUndefined()
})
