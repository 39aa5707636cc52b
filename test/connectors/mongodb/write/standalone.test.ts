import { type Document, GridFSBucket, ObjectId } from 'mongodb'
import { beforeAll, describe, expect, test } from 'vitest'
import { rawDesk } from '../../../support/raw-desk.ts'
import { gridMap, holdLabel } from './chat.ts'
import {
  addTicket,
  addTickets,
  type Desk,
  deleting,
  editing,
  fillDesk,
  openDesk,
  removeFile,
  set,
} from './desk.ts'
import { standaloneServer } from './standalone.ts'

const url = await standaloneServer()
let desk: Desk

beforeAll(async () => {
  desk = await openDesk(url, gridMap('filename'))
  await fillDesk(desk.db)
})

const conversations = () => desk.db.collection('conversations')

const planned = async () => {
  const ids = await addTicket(desk.db)
  const record = await desk.one('ticket', ids.id)
  const change = editing(record, [
    set(['conversations', ids.id], 'subject', 'x'),
    set(['messages', ids.first], 'body', 'x'),
    set(['audit', ids.audit], 'doc.subject', 'x'),
  ])
  return { ids, record, change }
}

const texts = async ({ ids }: Awaited<ReturnType<typeof planned>>) => [
  (await conversations().findOne({ _id: ids.id }))?.subject,
  (await desk.db.collection('messages').findOne({ _id: ids.first }))?.body,
  (await desk.db.collection('audit').findOne({ _id: ids.audit }))?.doc?.subject,
]

test('without transactions, the same is written', async () => {
  const plan = await planned()
  const preview = desk.connector.preview(plan.record, plan.change)
  const outcomes = await desk.apply([[plan.record, plan.change]])
  expect(outcomes).toMatchObject([{ result: 'applied', stampAfter: preview.stamp }])
  expect(await texts(plan)).toEqual(['x', 'x', 'x'])
})

describe('guards', () => {
  const cases: readonly [string, string, (id: ObjectId) => Promise<unknown>][] = [
    ['reopened', 'stale', id => conversations().updateOne({ _id: id }, { $set: { state: 'open' } })],
    [
      'the subject changed',
      'stale',
      id => conversations().updateOne({ _id: id }, { $set: { subject: 'new' } }),
    ],
    ['a message more', 'stale', id => desk.db.collection('messages').insertOne({ roomId: id })],
    ['held', 'held', id => conversations().updateOne({ _id: id }, { $set: { tags: [holdLabel] } })],
  ]
  test.each(cases)('%s: %s, nothing of it is written or removed, others are', async (name, result, write) => {
    for (const change of ['edit', 'delete'] as const) {
      // No decision to delete rests on a text.
      if (change === 'delete' && name === 'the subject changed') continue
      const [plan, other] = [await planned(), await planned()]
      await write(plan.ids.id)
      const before = await texts(plan)
      const outcomes = await desk.apply(
        [
          [plan.record, change === 'edit' ? plan.change : deleting(plan.record)],
          [other.record, other.change],
        ],
        ['legal-hold'],
      )
      expect(outcomes.map(each => each.result)).toEqual([result, 'applied'])
      expect(await texts(plan)).toEqual(before)
      expect(await texts(other)).toEqual(['x', 'x', 'x'])
    }
  })
})

test('a crash after the root: planned again from what is left, the rest is written', async () => {
  const plan = await planned()
  await conversations().updateOne({ _id: plan.ids.id }, { $set: { subject: 'x' } })
  expect((await desk.apply([[plan.record, plan.change]]))[0]?.result).toBe('stale')
  const record = await desk.one('ticket', plan.ids.id)
  expect((await desk.apply([[record, plan.change]]))[0]?.result).toBe('applied')
  expect(await texts(plan)).toEqual(['x', 'x', 'x'])
})

test('a crash in a deletion: the ticket is still there to find the rest by', async () => {
  const { ids } = await planned()
  await desk.db.collection('messages').deleteOne({ _id: ids.first })
  const record = await desk.one('ticket', ids.id)
  expect((await desk.apply([[record, deleting(record)]]))[0]?.result).toBe('applied')
  expect(await desk.db.collection('messages').countDocuments({ roomId: ids.id })).toBe(0)
  expect(await conversations().countDocuments({ _id: ids.id })).toBe(0)
})

test('a validator refuses one record of a batch: it fails with a code, the others are written', async () => {
  const plans = await Promise.all([planned(), planned(), planned()])
  await desk.db.command({
    collMod: 'conversations',
    validator: { $jsonSchema: { properties: { subject: { bsonType: 'string' } } } },
  })
  const changes = plans.map(({ record, change, ids }, index) => {
    const refused = editing(record, [set(['conversations', ids.id], 'subject', 5)])
    return [record, index === 1 ? refused : change] as const
  })
  const outcomes = await desk.apply(changes)
  expect(outcomes).toMatchObject([
    { result: 'applied' },
    { result: 'failed', code: 'VALIDATION' },
    { result: 'applied' },
  ])
  await desk.db.command({ collMod: 'conversations', validator: {} })
})

test('files of GridFS go once the ticket has been written', async () => {
  const [made] = await addTickets(desk.db, 1)
  if (!made) throw new Error('one was made')
  const bucket = new GridFSBucket(desk.db, { bucketName: 'uploads' })
  const name = `/uploads/${made.id.toHexString()}/anna.pdf`
  const stream = bucket.openUploadStream(name)
  await new Promise((resolve, reject) => stream.end('Anna', () => resolve(undefined)).on('error', reject))
  const record = await desk.one('ticket', made.id)
  const change = editing(record, [removeFile(['conversations', made.id], 'attachments.0.path')])
  expect(await desk.apply([[record, change]])).toMatchObject([{ result: 'applied', unreachable: [] }])
  expect(await bucket.find({ filename: name }).toArray()).toEqual([])
})

test('tickets that share a document of copies are cut out of it, and edited in it, at one time', async () => {
  const [one, two] = await addTickets(desk.db, 2)
  if (!one || !two) throw new Error('two were made')
  const shared = new ObjectId()
  const rows = [one, two].map(({ id }) => ({ _id: id, subject: 'Anna' }))
  await desk.db.collection<Document>('bin').insertOne({ _id: shared, items: rows })
  const [first, second] = await Promise.all([one, two].map(({ id }) => desk.one('ticket', id)))
  if (!first || !second) throw new Error('two were made')
  const edit = editing(second, [set(['bin', shared], 'items.1.subject', '[PERSON]')])
  const outcomes = await desk.apply([
    [first, deleting(first)],
    [second, edit],
  ])
  expect(outcomes.map(({ result }) => result)).toEqual(['applied', 'applied'])
  expect(await desk.db.collection<Document>('bin').findOne({ _id: shared })).toEqual({
    _id: shared,
    items: [{ _id: two.id, subject: '[PERSON]' }],
  })
})

test('records come back, also where the try before died in between', async () => {
  const edited = await planned()
  const { id } = await addTicket(desk.db)
  const record = await desk.one('ticket', id)
  const changes = [[edited.record, edited.change] as const, [record, deleting(record)] as const]
  const before = await rawDesk(desk.db)
  const given = changes.map(([{ stamp, source }, change]) => ({
    change: { change, stamp, source, holdTags: [] },
  }))
  const signal = new AbortController().signal
  const kept = ((await desk.connector.originals?.(given, signal)) ?? []).map((each, index) => {
    if (each.result !== 'original') throw new Error(each.result)
    const of = changes[index]?.[0] ?? record
    return { kind: of.kind, id: of.id, bytes: each.bytes, at: new Date(), wanted: true }
  })
  const message = await desk.db.collection('messages').findOne({ _id: edited.ids.first })
  await desk.apply(changes)
  // One of its documents is back already.
  await desk.db.collection('messages').replaceOne({ _id: edited.ids.first }, message ?? {})
  const outcomes = await desk.connector.restore?.(kept, signal)
  expect(outcomes?.map(({ result }) => result)).toEqual(['restored', 'restored'])
  expect(await rawDesk(desk.db)).toEqual(before)
  const again = await desk.connector.restore?.(kept, signal)
  expect(again?.map(({ result }) => result)).toEqual(['as-before', 'as-before'])
})
