import { MongoClient, ObjectId } from 'mongodb'
import { beforeAll, describe, expect, test } from 'vitest'
import { storeDb } from '../../../../src/connectors/mongodb/store-db.ts'
import { createWriter } from '../../../../src/connectors/mongodb/write/apply.ts'
import type { StampedChange } from '../../../../src/tickets/change.ts'
import { storeId } from '../../../../src/tickets/ids.ts'
import { mongoServer } from '../../../support/servers.ts'
import { anna, chatMap, holdLabel } from './chat.ts'
import {
  addTicket,
  addTickets,
  anySignal,
  type Desk,
  editing,
  fillDesk,
  openDesk,
  set,
  unset,
} from './desk.ts'

const url = await mongoServer()
let desk: Desk

beforeAll(async () => {
  desk = await openDesk(url, chatMap)
  await fillDesk(desk.db)
})

const conversations = () => desk.db.collection('conversations')

/** A ticket, as read, and a change of its subject, its first comment, a message and the audit copy. */
const planned = async () => {
  const ids = await addTicket(desk.db)
  const record = await desk.one('ticket', ids.id)
  const root = ['conversations', ids.id] as const
  const change = editing(record, [
    set(root, 'subject', '[PERSON] asks'),
    set(root, 'comments.0.comment', '<p>[PERSON] here</p>'),
    set(['messages', ids.first], 'body', '[PERSON] wrote'),
    set(['audit', ids.audit], 'doc.subject', '[PERSON] asks'),
  ])
  return { ids, record, change, root }
}

const plannedMany = (count: number) => Promise.all(Array.from({ length: count }, planned))

const untouched = async ({ ids }: Awaited<ReturnType<typeof planned>>) => {
  const message = await desk.db.collection('messages').findOne({ _id: ids.first })
  const audit = await desk.db.collection('audit').findOne({ _id: ids.audit })
  return { body: message?.body, audit: audit?.doc.subject }
}

const asRead = { body: 'Anna wrote', audit: 'Anna Berg asks' }

test('writes root, messages and copies together, and nothing besides', async () => {
  const plan = await planned()
  const before = await conversations().findOne({ _id: plan.ids.id })
  const preview = desk.connector.preview(plan.record, plan.change)
  expect(await desk.apply([[plan.record, plan.change]])).toEqual([
    { id: plan.record.id, kind: 'ticket', result: 'applied', stampAfter: preview.stamp, unreachable: [] },
  ])
  const after = await conversations().findOne({ _id: plan.ids.id })
  expect(after).toEqual({
    ...before,
    subject: '[PERSON] asks',
    searchText: '[PERSON] asks Anna Berg',
    lastMessage: {},
    comments: [{ ...before?.comments[0], comment: '<p>[PERSON] here</p>' }, before?.comments[1]],
  })
  const message = await desk.db.collection('messages').findOne({ _id: plan.ids.first })
  expect(message).toMatchObject({ body: '[PERSON] wrote', md: [], parts: [{ text: 'a', upper: 'a' }] })
  expect(await desk.db.collection('messages').findOne({ _id: plan.ids.second })).toMatchObject({
    body: 'nothing',
  })
  const audit = await desk.db.collection('audit').findOne({ _id: plan.ids.audit })
  expect(audit).toMatchObject({
    action: 'created',
    doc: { subject: '[PERSON] asks', comments: before?.comments },
  })
})

test('gives in preview what is read afterwards', async () => {
  const plan = await planned()
  const preview = desk.connector.preview(plan.record, plan.change)
  await desk.apply([[plan.record, plan.change]])
  const after = await desk.one('ticket', plan.ids.id)
  expect(after.stamp).toBe(preview.stamp)
  expect(after.fields).toEqual(preview.fields)
  expect(after.facts).toEqual(preview.facts)
  expect(plan.record.fields).not.toEqual(preview.fields)
})

describe('the desk writes between reading and applying', () => {
  const cases: readonly [string, (id: ObjectId) => Promise<unknown>][] = [
    [
      'a comment more',
      id => conversations().updateOne({ _id: id }, { $push: { comments: { comment: 'new' } } } as object),
    ],
    ['a comment less', id => conversations().updateOne({ _id: id }, { $pop: { comments: 1 } } as object)],
    [
      'a comment changed',
      id => conversations().updateOne({ _id: id }, { $set: { 'comments.0.comment': 'other' } }),
    ],
    [
      'comments in another order',
      id => conversations().updateOne({ _id: id }, [{ $set: { comments: { $reverseArray: '$comments' } } }]),
    ],
    ['reopened', id => conversations().updateOne({ _id: id }, { $set: { state: 'open' } })],
    ['closed later', id => conversations().updateOne({ _id: id }, { $set: { closedAt: new Date() } })],
    ['its version raised', id => conversations().updateOne({ _id: id }, { $set: { updatedAt: new Date() } })],
    [
      'another tag',
      id => conversations().updateOne({ _id: id }, { $push: { tags: new ObjectId() } } as object),
    ],
    ['the subject changed', id => conversations().updateOne({ _id: id }, { $set: { subject: 'other' } })],
    ['the subject gone', id => conversations().updateOne({ _id: id }, { $unset: { subject: '' } })],
    ['a message more', id => desk.db.collection('messages').insertOne({ roomId: id, body: 'Anna!' })],
    [
      'a message changed',
      id => desk.db.collection('messages').updateOne({ roomId: id }, { $set: { body: 'other' } }),
    ],
    ['a copy more', id => desk.db.collection('audit').insertOne({ doc: { _id: id, subject: 'Anna' } })],
    [
      'the copy changed',
      id => desk.db.collection('audit').updateOne({ 'doc._id': id }, { $set: { 'doc.subject': 'x' } }),
    ],
    ['the whole ticket gone', id => conversations().deleteOne({ _id: id })],
  ]

  test.each(cases)('%s: stale, nothing of the record is written, others are', async (_, write) => {
    const [plan, other] = [await planned(), await planned()]
    await write(plan.ids.id)
    const left = await conversations().findOne({ _id: plan.ids.id })
    const before = await untouched(plan)
    const outcomes = await desk.apply([
      [plan.record, plan.change],
      [other.record, other.change],
    ])
    expect(outcomes.map(({ result }) => result)).toEqual(['stale', 'applied'])
    expect(await conversations().findOne({ _id: plan.ids.id })).toEqual(left)
    expect(await untouched(plan)).toEqual(before)
    expect(await untouched(other)).toEqual({ body: '[PERSON] wrote', audit: '[PERSON] asks' })
  })

  test.each(['Legal-Hold', 'legal-hold', ' LEGAL-HOLD'])('a tag that holds (%s): held', async name => {
    const plan = await planned()
    await conversations().updateOne({ _id: plan.ids.id }, { $set: { tags: [holdLabel] } })
    const outcomes = await desk.apply([[plan.record, plan.change]], [name])
    expect(outcomes).toEqual([{ id: plan.record.id, kind: 'ticket', result: 'held' }])
    expect(await untouched(plan)).toEqual(asRead)
  })

  test('what no decision rests on may change: applied, and the change is kept', async () => {
    const plan = await planned()
    await conversations().updateOne({ _id: plan.ids.id }, { $set: { views: 3, 'comments.1.likes': 1 } })
    const outcomes = await desk.apply([[plan.record, plan.change]])
    expect(outcomes[0]?.result).toBe('applied')
    const after = await conversations().findOne({ _id: plan.ids.id })
    expect(after).toMatchObject({ views: 3, subject: '[PERSON] asks', comments: [{}, { likes: 1 }] })
  })

  test('writes again and again while a batch is applied: no write of either is lost', async () => {
    const plans = await plannedMany(20)
    let running = true
    const writes = new Map<string, number>()
    const busy = (async () => {
      while (running) {
        for (const { ids } of plans.slice(0, 10)) {
          await conversations().updateOne({ _id: ids.id }, { $inc: { views: 1 } })
          writes.set(ids.id.toHexString(), (writes.get(ids.id.toHexString()) ?? 0) + 1)
        }
      }
    })()
    const outcomes = await desk.apply(plans.map(({ record, change }) => [record, change] as const))
    running = false
    await busy
    expect(outcomes.every(({ result }) => result === 'applied')).toBe(true)
    for (const { ids } of plans.slice(0, 10)) {
      const after = await conversations().findOne({ _id: ids.id })
      expect(after).toMatchObject({ views: writes.get(ids.id.toHexString()), subject: '[PERSON] asks' })
    }
  })
})

test('a change planned from another state than the source is stale', async () => {
  const plan = await planned()
  const other = await planned()
  const outcomes = await desk.connector.applyMany(
    [{ change: plan.change, stamp: other.record.stamp, source: plan.record.source, holdTags: [] }],
    anySignal(),
  )
  expect(outcomes[0]?.result).toBe('stale')
})

test('applied twice, the second time is stale where it changed a decision value, and changes nothing', async () => {
  const plan = await planned()
  await desk.apply([[plan.record, plan.change]])
  const once = await conversations().findOne({ _id: plan.ids.id })
  const again = await desk.apply([[plan.record, plan.change]])
  expect(again[0]?.result).toBe('stale')
  expect(await conversations().findOne({ _id: plan.ids.id })).toEqual(once)
})

test('a change without edits is applied while the guard holds, stale when it does not', async () => {
  const plan = await planned()
  expect((await desk.apply([[plan.record, editing(plan.record, [])]]))[0]?.result).toBe('applied')
  await conversations().updateOne({ _id: plan.ids.id }, { $set: { state: 'open' } })
  expect((await desk.apply([[plan.record, editing(plan.record, [])]]))[0]?.result).toBe('stale')
})

test('what a crash left is finished: only the copies had not been written', async () => {
  const plan = await planned()
  await conversations().updateOne(
    { _id: plan.ids.id },
    { $set: { subject: '[PERSON] asks', 'comments.0.comment': '<p>[PERSON] here</p>' } },
  )
  const record = await desk.one('ticket', plan.ids.id)
  const outcomes = await desk.apply([[record, { ...plan.change, id: record.id }]])
  expect(outcomes[0]?.result).toBe('applied')
  expect(await untouched(plan)).toEqual({ body: '[PERSON] wrote', audit: '[PERSON] asks' })
})

test('members that no update can name, and values inside JSON texts', async () => {
  const { id } = await addTicket(desk.db, { 'top.level': 'Anna', $top: 'Anna' })
  const record = await desk.one('ticket', id)
  const root = ['conversations', id] as const
  const outcomes = await desk.apply([
    [
      record,
      editing(record, [
        set(root, 'custom.full~1name', ''),
        unset(root, 'custom.$ref'),
        set(root, 'payload.customer.name', 'Anonymised'),
        set(root, 'top~1level', 'gone'),
        unset(root, '$top'),
      ]),
    ],
  ])
  expect(outcomes[0]?.result).toBe('applied')
  const after = await conversations().findOne({ _id: id })
  expect(after?.custom).toEqual({ plan: 'gold', 'full.name': '' })
  expect(JSON.parse(after?.payload)).toEqual({ customer: { name: 'Anonymised', age: 40 }, items: [1] })
  expect(after?.['top.level']).toBe('gone')
  expect(after).not.toHaveProperty('$top')
  expect(after?.person).toEqual(anna)
})

test('of a list that changed beside the value, a member no update can name is not overwritten', async () => {
  const { id } = await addTicket(desk.db)
  const record = await desk.one('ticket', id)
  await conversations().updateOne({ _id: id }, { $set: { 'custom.other': 'new' } })
  const outcomes = await desk.apply([
    [record, editing(record, [set(['conversations', id], 'custom.full~1name', '')])],
  ])
  expect(outcomes[0]?.result).toBe('stale')
  expect((await conversations().findOne({ _id: id }))?.custom.other).toBe('new')
})

describe('what the desk’s own rules refuse', () => {
  test('a validator: that record fails with a code, the others of its batch are written', async () => {
    const plans = await plannedMany(5)
    const [bad] = plans
    if (!bad) throw new Error('five were planned')
    await desk.db.command({
      collMod: 'conversations',
      validator: { $jsonSchema: { properties: { subject: { bsonType: 'string', minLength: 3 } } } },
    })
    const refused = editing(bad.record, [set(bad.root, 'subject', '')])
    const outcomes = await desk.apply(
      plans.map(({ record, change }) => [record, record === bad.record ? refused : change] as const),
    )
    expect(outcomes.map(({ result }) => result)).toEqual(['failed', ...Array(4).fill('applied')])
    expect(outcomes[0]).toEqual({ id: bad.record.id, kind: 'ticket', result: 'failed', code: 'VALIDATION' })
    await desk.db.command({ collMod: 'conversations', validator: {} })
  })

  test('a unique index: the second of two equal values fails as a duplicate', async () => {
    await conversations().createIndex({ 'visitor.email': 1 }, { unique: true })
    const plans = [await planned(), await planned()]
    const outcomes = await desk.apply(
      plans.map(
        ({ record, root }) =>
          [record, editing(record, [set(root, 'visitor.email', 'same@example.com')])] as const,
      ),
    )
    expect(outcomes).toMatchObject([{ result: 'applied' }, { result: 'failed', code: 'DUPLICATE' }])
  })
})

test('500 records go in a handful of round trips', async () => {
  const made = await addTickets(desk.db, 500)
  const records = await desk.read('ticket', ...made.map(({ id }) => id))
  const changes = records.map((record, index): StampedChange => {
    const ids = made[index]
    if (!ids) throw new Error('as many as were made')
    const change = editing(record, [
      set(['conversations', ids.id], 'subject', 'x'),
      set(['messages', ids.first], 'body', 'x'),
      set(['audit', ids.audit], 'doc.subject', 'x'),
    ])
    return { change, stamp: record.stamp, source: record.source, holdTags: ['Legal-Hold'] }
  })
  const sent: string[] = []
  await using client = new MongoClient(url, { monitorCommands: true })
  client.on('commandStarted', ({ commandName }) => sent.push(commandName))
  const writer = createWriter({
    id: storeId('desk'),
    map: chatMap,
    timezone: 'UTC',
    client,
    db: storeDb(client.db()),
  })
  const outcomes = await writer.applyMany(changes, anySignal())
  expect(outcomes.filter(({ result }) => result === 'applied')).toHaveLength(500)
  expect(sent.filter(name => name !== 'endSessions').length).toBeLessThan(30)
  expect(sent.filter(name => name === 'update')).toHaveLength(3)
})
