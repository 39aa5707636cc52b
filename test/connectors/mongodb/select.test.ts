import { ObjectId } from 'mongodb'
import { beforeAll, describe, expect, it } from 'vitest'
import type { DataMapInput } from '../../../src/connectors/mongodb/data-map.ts'
import type { RecordQuery } from '../../../src/tickets/filter.ts'
import { recordId } from '../../../src/tickets/ids.ts'
import { mongoServer } from '../../support/servers.ts'
import { collect, databases, never, readerOf } from './open-database.ts'

const database = databases(await mongoServer())
const map: DataMapInput = {
  tickets: {
    collection: 'tickets',
    status: { path: 'open', closed: 'absent' },
    clock: { created_at: 'at' },
    fields: {},
  },
}
const at = new Date('2024-01-01T00:00:00Z')
const rules: RecordQuery['rules'] = [
  { categories: '*', clock: 'created_at', before: new Date('2025-01-01T00:00:00Z') },
]
const hex = (digit: string): string => digit.repeat(24)

describe('the order of a selection', () => {
  const db = database('keys')
  const reader = readerOf(db, map)
  const select = async (more: Partial<RecordQuery> = {}): Promise<string[]> =>
    (await collect(reader.select('ticket', { rules, ...more }, never))).map(({ id }) => id)
  /** As MongoDB sorts: numbers, texts, ObjectIds; a text of 24 hex digits may be either. */
  const order = ['-2', '1.5', '7', '10', '07', hex('a'), 'b', 'å', hex('1'), hex('f')]

  beforeAll(async () => {
    const keys: unknown[] = [
      -2,
      1.5,
      7,
      10,
      '07',
      hex('a'),
      'b',
      'å',
      new ObjectId(hex('1')),
      new ObjectId(hex('f')),
    ]
    const documents = keys.toReversed().map(_id => ({ _id: _id as never, at }))
    await db.collection('tickets').insertMany([...documents, { _id: true as never, at }])
  })

  it.each([1, 2, 3, 500])('is that of the keys, in pages of %i', async batch => {
    expect(await select({ batch })).toEqual(order)
  })

  it.each(order.map((key, index) => [key, index] as const))('goes on after %s', async (key, index) => {
    expect(await select({ after: recordId(key), batch: 2 })).toEqual(order.slice(index + 1))
  })

  it.each(['2', hex('9'), hex('c'), 'aa'])('leaves nothing out after %s, which is gone', async key => {
    const found = await select({ after: recordId(key) })
    expect(found).toEqual(expect.arrayContaining(order.slice(order.length - 2)))
    const later = key === '2' ? order.slice(2) : key === 'aa' ? ['b', 'å'] : []
    expect(found).toEqual(expect.arrayContaining(later))
  })

  it('is read by a page at a time and one ahead: whoever stops early has read no more', async () => {
    await db.command({ profile: 2 })
    for await (const ref of reader.select('ticket', { rules, batch: 2 }, never)) {
      expect(ref.id).toBe('-2')
      break
    }
    await db.command({ profile: 0 })
    const asked = await db
      .collection('system.profile')
      .countDocuments({ ns: `${db.databaseName}.tickets`, op: 'query' })
    expect(asked).toBeGreaterThan(0)
    expect(asked).toBeLessThan(3)
  })

  it('ends when the caller gives up', async () => {
    const controller = new AbortController()
    const stream = reader.select('ticket', { rules, batch: 1 }, controller.signal)[Symbol.asyncIterator]()
    await stream.next()
    controller.abort(new Error('enough'))
    await expect(stream.next()).rejects.toThrow('enough')
  })
})

describe('a collection that takes great and small letters for one', () => {
  it('is asked by the exact spelling all the same', async () => {
    const db = database('collation')
    await db.createCollection('tickets', { collation: { locale: 'en', strength: 1 } })
    await db.collection('tickets').insertMany([
      { at, tags: ['VIP'] },
      { at, tags: ['vip'] },
    ])
    const reader = readerOf(db, map)
    const when = {
      op: 'not' as const,
      of: { op: 'any-of' as const, field: 'tags' as const, values: ['vip'] },
    }
    const found = await collect(
      reader.select('ticket', { rules: rules.map(rule => ({ ...rule, when })) }, never),
    )
    expect(found).toHaveLength(1)
  })
})

describe('a key in a field of its own', () => {
  it('names the ticket, and is what it is read by', async () => {
    const db = database('own-key')
    await db.collection('tickets').insertMany([{ no: 'b-2', at }, { no: 'a-1', at }, { at }])
    const reader = readerOf(db, { ...map, tickets: { ...map.tickets, id: 'no' } })
    const found = await collect(reader.select('ticket', { rules, batch: 1 }, never))
    expect(found.map(({ id }) => id)).toEqual(['a-1', 'b-2'])
    const [record] = await reader.readMany('ticket', [recordId('b-2')], never)
    expect(record?.stamp).toBe(found[1]?.stamp)
  })
})

describe('categories and lineage', () => {
  it('are the names in use where no table tells them', async () => {
    const db = database('names')
    await db
      .collection('tickets')
      .insertMany([{ kind: 'Billing' }, { kind: 7 }, { kind: null }, { kind: 'Billing' }])
    const reader = readerOf(db, { ...map, tickets: { ...map.tickets, category: 'kind' } })
    expect(await reader.categories(never)).toEqual(['7', 'Billing'])
  })

  it('is another one once a collection was dropped and filled again', async () => {
    const db = database('lives')
    const reader = readerOf(db, map)
    await db.collection('tickets').insertOne({ at })
    const first = await reader.lineage(never)
    await db.collection('tickets').insertOne({ at })
    await db.collection('unmapped').insertOne({ at })
    expect(await reader.lineage(never)).toBe(first)
    await db.collection('tickets').drop()
    await db.collection('tickets').insertOne({ at })
    expect(await reader.lineage(never)).not.toBe(first)
  })
})
