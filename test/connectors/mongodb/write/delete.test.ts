import { type Document, ObjectId } from 'mongodb'
import { beforeAll, describe, expect, test } from 'vitest'
import { mongoServer } from '../../../support/servers.ts'
import { chatMap, holdLabel } from './chat.ts'
import { addTicket, addTickets, type Desk, deleting, editing, fillDesk, openDesk, set } from './desk.ts'

const url = await mongoServer()
let desk: Desk

beforeAll(async () => {
  desk = await openDesk(url, chatMap)
  await fillDesk(desk.db)
})

const count = (collection: string, filter: object): Promise<number> =>
  desk.db.collection(collection).countDocuments(filter)

test('a ticket goes with its messages; copies in larger documents are cut out of them', async () => {
  const [gone, stays] = await addTickets(desk.db, 2)
  if (!gone || !stays) throw new Error('two were made')
  const event = new ObjectId()
  await desk.db.collection('events').insertOne({ _id: event, ticket: gone.id, note: 'Anna' })
  const record = await desk.one('ticket', gone.id)
  expect(await desk.apply([[record, deleting(record)]])).toEqual([
    {
      id: record.id,
      kind: 'ticket',
      result: 'applied',
      unreachable: [expect.anything(), expect.anything(), expect.anything()],
    },
  ])
  expect(await desk.read('ticket', gone.id)).toEqual([])
  expect(await count('messages', { roomId: gone.id })).toBe(0)
  expect(await count('events', { _id: event })).toBe(0)
  const audit = await desk.db.collection('audit').findOne({ _id: gone.audit })
  expect(audit).toEqual({ _id: gone.audit, action: 'created' })
  const trash = await desk.db.collection('trash').findOne({ _id: gone.trash })
  expect(trash?.rows).toEqual([
    { doc: { _id: expect.any(ObjectId), subject: 'another' } },
    {},
    { keep: true },
  ])
  expect(await count('messages', { roomId: stays.id })).toBe(2)
  expect(await count('audit', { 'doc._id': stays.id })).toBe(1)
})

test('what was decided too long ago is not written: its process may have slept', async () => {
  const { id } = await addTicket(desk.db)
  const record = await desk.one('ticket', id)
  await expect(desk.apply([[record, deleting(record)]], [], performance.now() - 1)).rejects.toMatchObject({
    code: 'NOT_YET',
  })
  expect(await desk.read('ticket', id)).toHaveLength(1)
  expect(await count('messages', { roomId: id })).toBeGreaterThan(0)
})

describe('guards', () => {
  const cases: readonly [string, string, (id: ObjectId) => Promise<unknown>][] = [
    [
      'reopened',
      'stale',
      id => desk.db.collection('conversations').updateOne({ _id: id }, { $set: { state: 'open' } }),
    ],
    [
      'a comment more',
      'stale',
      id =>
        desk.db
          .collection('conversations')
          .updateOne({ _id: id }, { $push: { comments: { comment: 'n' } } } as object),
    ],
    ['a message more', 'stale', id => desk.db.collection('messages').insertOne({ roomId: id })],
    [
      'held',
      'held',
      id => desk.db.collection('conversations').updateOne({ _id: id }, { $set: { tags: [holdLabel] } }),
    ],
  ]
  test.each(cases)('%s: %s, nothing is removed', async (_, result, write) => {
    const { id, audit } = await addTicket(desk.db)
    const record = await desk.one('ticket', id)
    await write(id)
    const outcomes = await desk.apply([[record, deleting(record)]], ['legal-hold'])
    expect(outcomes[0]?.result).toBe(result)
    expect(await count('conversations', { _id: id })).toBe(1)
    expect(await count('messages', { roomId: id, body: 'Anna wrote' })).toBe(1)
    expect(await count('audit', { _id: audit, 'doc._id': id })).toBe(1)
  })
})

test('a message that is gone already does not stand in the way', async () => {
  const { id, first } = await addTicket(desk.db)
  const record = await desk.one('ticket', id)
  await desk.db.collection('messages').deleteOne({ _id: first })
  expect((await desk.apply([[record, deleting(record)]]))[0]?.result).toBe('applied')
  expect(await count('messages', { roomId: id })).toBe(0)
})

test('deleted twice, the second time is stale', async () => {
  const { id } = await addTicket(desk.db)
  const record = await desk.one('ticket', id)
  await desk.apply([[record, deleting(record)]])
  expect((await desk.apply([[record, deleting(record)]]))[0]?.result).toBe('stale')
})

/** Three tickets of one list, and somebody else's row between them. */
const shareList = async (target: Desk) => {
  const made = await addTickets(target.db, 3)
  const [shared, other] = [new ObjectId(), new ObjectId()]
  const [first, ...rest] = made.map(({ id }) => ({ _id: id, subject: 'Anna' }))
  await target.db
    .collection<Document>('bin')
    .insertOne({ _id: shared, items: [first, { _id: other, subject: 'Eva' }, ...rest] })
  const [one, two, three] = made.map(({ id }) => id)
  if (!one || !two || !three) throw new Error('three were made')
  const left = async (): Promise<unknown> =>
    (await target.db.collection<Document>('bin').findOne({ _id: shared }))?.items
  return { shared, other, one, two, three, left }
}

describe('tickets that share a document of copies', () => {
  test('are all cut out of it, and edited in it, at one time', async () => {
    const { shared, other, one, two, three, left } = await shareList(desk)
    const [first, second, third] = await Promise.all([one, two, three].map(id => desk.one('ticket', id)))
    if (!first || !second || !third) throw new Error('three were made')
    const outcomes = await desk.apply([
      [first, deleting(first)],
      [second, editing(second, [set(['bin', shared], 'items.2.subject', '[PERSON]')])],
      [third, deleting(third)],
    ])
    expect(outcomes.map(({ result }) => result)).toEqual(['applied', 'applied', 'applied'])
    expect(await left()).toEqual([
      { _id: other, subject: 'Eva' },
      { _id: two, subject: '[PERSON]' },
    ])
  })

  test('are not written over what somebody cut meanwhile', async () => {
    const { shared, other, one, two, three, left } = await shareList(desk)
    const records = await Promise.all([one, two].map(id => desk.one('ticket', id)))
    const [first, second] = records
    if (!first || !second) throw new Error('two were made')
    await desk.db.collection<Document>('bin').updateOne({ _id: shared }, { $pop: { items: -1 } })
    const outcomes = await desk.apply([
      [first, deleting(first)],
      [second, editing(second, [set(['bin', shared], 'items.2.subject', '[PERSON]')])],
    ])
    expect(outcomes.map(({ result }) => result)).toEqual(['applied', 'stale'])
    expect(await left()).toEqual([
      { _id: other, subject: 'Eva' },
      { _id: two, subject: 'Anna' },
      { _id: three, subject: 'Anna' },
    ])
  })
})

describe('a contact', () => {
  const person = async () => {
    const [id, session, team, profile] = [new ObjectId(), new ObjectId(), new ObjectId(), new ObjectId()]
    await desk.db
      .collection('people')
      .insertOne({ _id: id, name: 'Eva Ny', email: `${id.toHexString()}@example.com` })
    await desk.db
      .collection('sessions')
      .insertOne({ _id: session, session: JSON.stringify({ passport: { user: id.toHexString() } }) })
    await desk.db
      .collection('teams')
      .insertOne({ _id: team, members: [new ObjectId('5f00000000000000000000c0'), id] })
    await desk.db.collection('profiles').insertOne({ _id: profile, of: id, bio: 'Eva' })
    return { id, session, team, profile }
  }

  test('goes with related documents, is cut out of lists of others', async () => {
    const { id, session, team, profile } = await person()
    const record = await desk.one('contact', id)
    expect((await desk.apply([[record, deleting(record)]]))[0]?.result).toBe('applied')
    expect(await count('people', { _id: id })).toBe(0)
    expect(await count('sessions', { _id: session })).toBe(0)
    expect(await count('profiles', { _id: profile })).toBe(0)
    expect((await desk.db.collection('teams').findOne({ _id: team }))?.members).toEqual([
      new ObjectId('5f00000000000000000000c0'),
    ])
  })

  test('edited, keeps related documents except those that an edit removes', async () => {
    const { id, session, profile } = await person()
    const record = await desk.one('contact', id)
    const change = editing(record, [
      set(['people', id], 'name', 'Anonymised'),
      set(['profiles', profile], 'bio', ''),
    ])
    const preview = desk.connector.preview(record, change)
    expect((await desk.apply([[record, change]]))[0]).toMatchObject({
      result: 'applied',
      stampAfter: preview.stamp,
    })
    expect(await count('sessions', { _id: session })).toBe(0)
    expect(await desk.db.collection('profiles').findOne({ _id: profile })).toMatchObject({ bio: '' })
    expect((await desk.one('contact', id)).fields).toEqual(preview.fields)
  })

  const since: readonly [string, string, (id: ObjectId) => Promise<unknown>][] = [
    ['a ticket opened since', 'stale', id => addTicket(desk.db, { person: id, state: 'open' })],
    ['a hold on one of the tickets', 'held', id => addTicket(desk.db, { person: id, tags: [holdLabel] })],
    [
      'seen since',
      'stale',
      id => desk.db.collection('people').updateOne({ _id: id }, { $set: { seenAt: new Date() } }),
    ],
    [
      'an agent since',
      'stale',
      id => desk.db.collection('people').updateOne({ _id: id }, { $set: { agent: true } }),
    ],
    ['another closed ticket', 'applied', id => addTicket(desk.db, { person: id })],
  ]
  test.each(since)('%s: %s', async (_, result, write) => {
    const { id } = await person()
    const record = await desk.one('contact', id)
    await write(id)
    const outcomes = await desk.apply([[record, deleting(record)]], ['legal-hold'])
    expect(outcomes[0]?.result).toBe(result)
    expect(await count('people', { _id: id })).toBe(result === 'applied' ? 0 : 1)
  })
})
