import { Double, Int32, Long, ObjectId } from 'mongodb'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import type { KeptOriginal, RestoreOutcome } from '../../../../src/connectors/connector.ts'
import type { RecordChange } from '../../../../src/tickets/change.ts'
import type { StoreRecord } from '../../../../src/tickets/record.ts'
import { rawDesk } from '../../../support/raw-desk.ts'
import { mongoServer } from '../../../support/servers.ts'
import { chatMap } from './chat.ts'
import {
  addTicket,
  addTickets,
  anySignal,
  type Desk,
  deleting,
  editing,
  fillDesk,
  openDesk,
  set,
} from './desk.ts'

const url = await mongoServer()
let desk: Desk

beforeAll(async () => {
  desk = await openDesk(url, chatMap)
})

beforeEach(async () => {
  for (const { name } of await desk.db.listCollections().toArray())
    await desk.db.collection(name).deleteMany({})
  await fillDesk(desk.db)
})

type Change = readonly [StoreRecord, RecordChange]

/** Keeps what is about to be changed, and changes it. */
const change = async (
  changes: readonly Change[],
  at = new Date(),
): Promise<Omit<KeptOriginal, 'wanted'>[]> => {
  const given = changes.map(([{ stamp, source }, each]) => ({
    change: { change: each, stamp, source, holdTags: [] },
  }))
  const kept = await desk.connector.originals?.(given, anySignal())
  const outcomes = await desk.apply(changes)
  expect(outcomes.map(({ result }) => result)).toEqual(changes.map(() => 'applied'))
  return changes.map(([{ id, kind }], index) => {
    const original = kept?.[index]
    if (original?.result !== 'original') throw new Error(`not kept: ${original?.result}`)
    return { id, kind, at, bytes: original.bytes }
  })
}

const restore = async (kept: readonly KeptOriginal[]): Promise<RestoreOutcome['result'][]> =>
  ((await desk.connector.restore?.(kept, anySignal())) ?? []).map(({ result }) => result)

const wanted = (kept: readonly Omit<KeptOriginal, 'wanted'>[]): KeptOriginal[] =>
  kept.map(each => ({ ...each, wanted: true }))

const odd = {
  float: new Double(3),
  whole: new Int32(3),
  long: Long.fromNumber(3),
  pattern: /^a/i,
  bytes: Buffer.from([1, 2]),
  nothing: null,
}

test('records that were deleted and edited come back byte for byte, with all that belongs to them', async () => {
  const [gone, other] = await addTickets(desk.db, 2, { odd })
  if (!gone || !other) throw new Error('two were made')
  const before = await rawDesk(desk.db)
  const [first, second] = [await desk.one('ticket', gone.id), await desk.one('ticket', other.id)]
  const edits = [
    set(['conversations', other.id], 'subject', '[REDACTED]'),
    set(['messages', other.first], 'body', ''),
    set(['trash', other.trash], 'rows.1.doc.subject', ''),
  ]
  const kept = await change([
    [first, deleting(first)],
    [second, editing(second, edits)],
  ])
  expect(await rawDesk(desk.db)).not.toEqual(before)
  expect(await restore(wanted(kept))).toEqual(['restored', 'restored'])
  expect(await rawDesk(desk.db)).toEqual(before)
  // A repetition finds nothing to do.
  expect(await restore(wanted(kept))).toEqual(['as-before', 'as-before'])
  expect(await rawDesk(desk.db)).toEqual(before)
})

test('of what a try has written already, the original is the one that this try kept', async () => {
  const { id, first } = await addTicket(desk.db)
  const record = await desk.one('ticket', id)
  const edit = editing(record, [
    set(['conversations', id], 'subject', ''),
    set(['messages', first], 'body', ''),
  ])
  const { stamp, source } = record
  const given = { change: { change: edit, stamp, source, holdTags: [] } }
  const [kept] = (await desk.connector.originals?.([given], anySignal())) ?? []
  if (kept?.result !== 'original') throw new Error('not kept')
  const message = await desk.db.collection('messages').findOne({ _id: first })
  await desk.apply([[record, edit]])
  // The try died after the first of two documents.
  await desk.db.collection('messages').replaceOne({ _id: first }, message ?? {})
  const again = await desk.one('ticket', id)
  const rest = {
    change: { ...given.change, change: edit, source: again.source, stamp: again.stamp },
    earlier: kept.bytes,
  }
  expect(await desk.connector.originals?.([rest], anySignal())).toEqual([{ result: 'kept-before' }])
})

test('what was written between the reading and the keeping is told as changed', async () => {
  const { id } = await addTicket(desk.db)
  const record = await desk.one('ticket', id)
  await desk.db.collection('messages').updateMany({ roomId: id }, { $set: { seen: true } })
  const { stamp, source } = record
  const change = { change: deleting(record), stamp, source, holdTags: [] }
  expect(await desk.connector.originals?.([{ change }], anySignal())).toEqual([{ result: 'changed' }])
})

test('rows of one list that several records had come back together, and one by one', async () => {
  const [one, two, three] = await addTickets(desk.db, 3)
  if (!one || !two || !three) throw new Error('three were made')
  const rows = [one, two, three].map(({ id }) => ({ _id: id, subject: 'Anna Berg asks' }))
  await desk.db
    .collection('bin')
    .insertOne({ title: 'all', items: [...rows, { _id: new ObjectId() }] } as never)
  const before = await rawDesk(desk.db)
  const records = await desk.read('ticket', one.id, two.id, three.id)
  const [first, second, third] = records
  if (!first || !second || !third) throw new Error('three were read')
  const kept = await change(
    [
      [first, deleting(first)],
      [second, deleting(second)],
    ],
    new Date(1),
  )
  // Another batch, which sees the list without them.
  const later = await desk.one('ticket', three.id)
  const last = await change([[later, deleting(later)]], new Date(2))
  const [a, b, c] = [...kept, ...last]
  if (!a || !b || !c) throw new Error('three were kept')
  const only = { ...b, wanted: true }
  expect(await restore([{ ...a, wanted: false }, only, { ...c, wanted: false }])).toEqual(['restored'])
  expect((await desk.db.collection('bin').findOne())?.items).toMatchObject([{ _id: two.id }, {}])
  expect(await restore(wanted([a, b, c]))).toEqual(['restored', 'as-before', 'restored'])
  expect(await rawDesk(desk.db)).toEqual(before)
})

test('a message that was marked since stays marked, a ticket that was written to stays as it is', async () => {
  const [gone, wrote] = await addTickets(desk.db, 2)
  if (!gone || !wrote) throw new Error('two were made')
  const [first, second] = [await desk.one('ticket', gone.id), await desk.one('ticket', wrote.id)]
  const edits = (at: typeof gone) => [
    set(['conversations', at.id], 'subject', ''),
    set(['messages', at.first], 'body', ''),
  ]
  const kept = await change([
    [first, editing(first, edits(gone))],
    [second, editing(second, edits(wrote))],
  ])
  await desk.db.collection('messages').updateOne({ _id: gone.first }, { $set: { seen: true } })
  await desk.db.collection('conversations').updateOne({ _id: wrote.id }, { $set: { views: 8 } })
  expect(await restore(wanted(kept))).toEqual(['restored', 'changed'])
  const message = await desk.db.collection('messages').findOne({ _id: gone.first })
  expect(message).toMatchObject({ body: 'Anna wrote', seen: true })
  expect(await desk.db.collection('conversations').findOne({ _id: wrote.id })).toMatchObject({ subject: '' })
})

test('an id or an address that was taken meanwhile stops that record alone', async () => {
  const { insertedIds } = await desk.db.collection('people').insertMany([
    { name: 'Cia Dahl', email: 'cia@example.com' },
    { name: 'Ida Falk', email: 'ida@example.com' },
  ])
  const people = await desk.read('contact', insertedIds[0] as ObjectId, insertedIds[1] as ObjectId)
  const kept = await change(people.map(person => [person, deleting(person)] as const))
  await desk.db.collection('people').insertOne({ name: 'Another', email: 'cia@example.com' })
  const outcomes = await desk.connector.restore?.(wanted(kept), anySignal())
  expect(outcomes?.map(({ result, code }) => [result, code])).toEqual([
    ['failed', 'DUPLICATE'],
    ['restored', undefined],
  ])
})
