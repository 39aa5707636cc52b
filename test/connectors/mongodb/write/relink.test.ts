import { type Document, ObjectId } from 'mongodb'
import { beforeAll, describe, expect, test } from 'vitest'
import { isPlaceholder } from '../../../../src/anonymisation/placeholder.ts'
import { dataMapSchema } from '../../../../src/connectors/mongodb/data-map.ts'
import { trudesk } from '../../../../src/connectors/mongodb/presets/trudesk.ts'
import { mongoServer } from '../../../support/servers.ts'
import { anySignal, type Desk, editing, openDesk, relink } from './desk.ts'

const url = await mongoServer()
let desk: Desk

const map = dataMapSchema.parse(trudesk)
const ids = {
  agentRole: new ObjectId(),
  userRole: new ObjectId(),
  closed: new ObjectId(),
  type: new ObjectId(),
  agent: new ObjectId(),
}
const eva = new ObjectId()
const ove = new ObjectId()
const evasGroup = new ObjectId()
const pseudonym = (letter: string): string => letter.repeat(64)

beforeAll(async () => {
  desk = await openDesk(url, map)
  const { db } = desk
  await db.collection('roles').insertMany([
    { _id: ids.agentRole, name: 'Agent', grants: ['agent:*'] },
    { _id: ids.userRole, name: 'User', grants: ['tickets:create'] },
  ])
  await db.collection('statuses').insertOne({ _id: ids.closed, name: 'Closed', isResolved: true })
  await db.collection('tickettypes').insertOne({ _id: ids.type, name: 'Issue' })
  for (const [collection, key] of [
    ['accounts', 'username'],
    ['accounts', 'email'],
    ['groups', 'name'],
  ] as const) {
    await db.collection(collection).createIndex({ [key]: 1 }, { unique: true })
  }
  const account = (id: ObjectId, name: string, role: ObjectId) => ({
    _id: id,
    username: name,
    fullname: name,
    email: `${name}@example.com`,
    password: 'x',
    role,
  })
  await db
    .collection('accounts')
    .insertMany([
      account(ids.agent, 'agent', ids.agentRole),
      account(eva, 'eva', ids.userRole),
      account(ove, 'ove', ids.userRole),
    ])
  await db
    .collection('groups')
    .insertOne({ _id: evasGroup, name: 'eva@example.com', members: [eva], sendMailTo: [] })
})

const date = new Date('2024-03-01T08:00:00Z')
let uid = 1000

const addTicket = async (owner: ObjectId): Promise<ObjectId> => {
  const _id = new ObjectId()
  uid += 1
  const ticket = {
    _id,
    uid,
    owner,
    group: evasGroup,
    assignee: ids.agent,
    subscribers: [owner, ids.agent],
    date,
    updated: date,
    closedDate: date,
    type: ids.type,
    status: ids.closed,
    tags: [],
    subject: 's',
    issue: 'i',
    comments: [{ owner, comment: 'c', date }],
    notes: [],
    history: [],
    attachments: [],
    __v: 2,
  }
  await desk.db.collection('tickets').insertOne(ticket)
  await desk.db
    .collection('notifications')
    .insertOne({ owner: ids.agent, title: 't', message: 'm', data: { ticket } })
  return _id
}

/** Links to people and their groups, each to the placeholder of the person's own pseudonym. */
const anonymised = async (id: ObjectId, names: Readonly<Record<string, string>>) => {
  const record = await desk.one('ticket', id)
  const edits = record.fields.flatMap(({ class: of, person, document, path }) => {
    if (of !== 'link' || !person || person.agent) return []
    return [{ kind: 'relink' as const, document, path, pseudonym: names[person.id] ?? pseudonym('f') }]
  })
  return [record, editing(record, edits)] as const
}

const placeholders = (collection: string): Promise<Document[]> =>
  desk.db.collection(collection).find({ anonymised: true }).toArray()

test('links lead to one placeholder a pseudonym, in root and copies; agents’ links stay', async () => {
  const [first, second, third] = [await addTicket(eva), await addTicket(eva), await addTicket(ove)]
  const names = {
    [eva.toHexString()]: pseudonym('a'),
    [ove.toHexString()]: pseudonym('b'),
    [evasGroup.toHexString()]: pseudonym('c'),
  }
  const changes = [
    await anonymised(first, names),
    await anonymised(second, names),
    await anonymised(third, names),
  ]
  const previews = changes.map(([record, change]) => desk.connector.preview(record, change))
  const outcomes = await desk.apply(changes)
  expect(outcomes.map(({ result }) => result)).toEqual(['applied', 'applied', 'applied'])

  const tickets = await desk.db
    .collection('tickets')
    .find({ _id: { $in: [first, second, third] } })
    .toArray()
  const owners = tickets.map(({ owner }) => owner.toHexString())
  expect(new Set(owners).size).toBe(2)
  expect(owners[0]).toBe(owners[1])
  for (const ticket of tickets) {
    expect(ticket).toMatchObject({ assignee: ids.agent, __v: 2, updated: date })
    expect(ticket.subscribers).toEqual([ticket.owner, ids.agent])
    expect(ticket.comments[0].owner).toEqual(ticket.owner)
    const copy = await desk.db.collection('notifications').findOne({ 'data.ticket._id': ticket._id })
    expect(copy?.data.ticket.owner).toEqual(ticket.owner)
    expect(copy?.data.ticket.group).toEqual(ticket.group)
    expect(copy?.owner).toEqual(ids.agent)
    expect(await desk.db.collection('accounts').countDocuments({ _id: ticket.owner })).toBe(1)
    expect(await desk.db.collection('groups').countDocuments({ _id: ticket.group })).toBe(1)
  }
  const after = await desk.read('ticket', first, second, third)
  expect(after.map(({ stamp }) => stamp)).toEqual(previews.map(({ stamp }) => stamp))
  expect(outcomes).toMatchObject(after.map(({ stamp }) => ({ stampAfter: stamp })))
})

test('statistics are equal before, in preview and after', async () => {
  const id = await addTicket(eva)
  const [record, change] = await anonymised(id, { [eva.toHexString()]: pseudonym('a') })
  const preview = desk.connector.preview(record, change)
  await desk.apply([[record, change]])
  const after = await desk.one('ticket', id)
  const of = (each: typeof record) => (each.kind === 'ticket' ? each.statistics : undefined)
  expect(of(record)).toBeDefined()
  expect(of(preview)).toEqual(of(record))
  expect(of(after)).toEqual(of(record))
})

test('placeholders are what the desk demands, and nobody', async () => {
  const [account] = await placeholders('accounts')
  expect(account).toMatchObject({ role: ids.userRole, deleted: true, preferences: { tourCompleted: false } })
  for (const text of [account?.username, account?.email, account?.password])
    expect(isPlaceholder(text)).toBe(true)
  expect(account?.username.length).toBeLessThanOrEqual(25)
  const group = (await placeholders('groups')).at(0)
  expect(isPlaceholder(group?.name)).toBe(true)
  const [member] = group?.members ?? []
  const people = (await placeholders('accounts')).map(({ _id }) => _id.toHexString())
  expect(people).toContain(member.toHexString())
  const stored = JSON.stringify([await placeholders('accounts'), await placeholders('groups')])
  expect(stored).not.toContain(pseudonym('a').slice(0, 16))
})

test('the requester’s placeholder is the member of the group’s', async () => {
  const id = await addTicket(eva)
  const names = { [eva.toHexString()]: pseudonym('d'), [evasGroup.toHexString()]: pseudonym('e') }
  await desk.apply([await anonymised(id, names)])
  const ticket = await desk.db.collection('tickets').findOne({ _id: id })
  const group = await desk.db.collection('groups').findOne({ _id: ticket?.group })
  expect(group?.members).toEqual([ticket?.owner])
})

test('done once, it is done: no link is left to anybody', async () => {
  const id = await addTicket(eva)
  const names = { [eva.toHexString()]: pseudonym('a'), [evasGroup.toHexString()]: pseudonym('c') }
  const [record, change] = await anonymised(id, names)
  const before = [await placeholders('accounts'), await placeholders('groups')].map(({ length }) => length)
  await desk.apply([[record, change]])
  await desk.apply([[record, change]])
  expect([await placeholders('accounts'), await placeholders('groups')].map(({ length }) => length)).toEqual(
    before,
  )
  const [, again] = await anonymised(id, {})
  expect(again.edits).toEqual([])
  const texts = (await desk.connector.dump('ticket', [record.id], anySignal())).get(record.id)
  expect(texts).not.toContain(eva.toHexString())
  expect(texts).toContain(ids.agent.toHexString())
})

test('two workers at the same pseudonym make one placeholder', async () => {
  const made = await Promise.all(Array.from({ length: 6 }, () => addTicket(ove)))
  const changes = await Promise.all(made.map(id => anonymised(id, { [ove.toHexString()]: pseudonym('9') })))
  const results = await Promise.all(changes.map(change => desk.apply([change])))
  expect(results.flat().map(({ result }) => result)).toEqual(Array(6).fill('applied'))
  const tickets = await desk.db
    .collection('tickets')
    .find({ _id: { $in: made } })
    .toArray()
  expect(new Set(tickets.map(({ owner }) => owner.toHexString())).size).toBe(1)
})

describe('a placeholder the desk refuses', () => {
  test('the record fails with a code, its ticket is not written', async () => {
    const id = await addTicket(eva)
    const plan = await anonymised(id, { [eva.toHexString()]: pseudonym('7') })
    await desk.db.command({
      collMod: 'accounts',
      validator: { $jsonSchema: { required: ['department'] } },
    })
    const other = await addTicket(ove)
    const done = await anonymised(other, {
      [ove.toHexString()]: pseudonym('9'),
      [evasGroup.toHexString()]: pseudonym('c'),
    })
    const outcomes = await desk.apply([plan, done])
    await desk.db.command({ collMod: 'accounts', validator: {} })
    expect(outcomes).toMatchObject([{ result: 'failed', code: 'VALIDATION' }, { result: 'applied' }])
    expect((await desk.db.collection('tickets').findOne({ _id: id }))?.owner).toEqual(eva)
  })
})

test('a link that holds the whole person keeps nothing of them', async () => {
  const id = await addTicket(eva)
  const person = { _id: eva, fullname: 'Eva', email: 'eva@example.com', active: true }
  await desk.db
    .collection('notifications')
    .updateOne({ 'data.ticket._id': id }, { $set: { 'data.ticket.owner': person } })
  await desk.apply([await anonymised(id, { [eva.toHexString()]: pseudonym('a') })])
  const ticket = await desk.db.collection('tickets').findOne({ _id: id })
  const copy = await desk.db.collection('notifications').findOne({ 'data.ticket._id': id })
  expect(copy?.data.ticket.owner).toEqual({ _id: ticket?.owner, fullname: '', email: '', active: true })
})

test('an edit of a link that nobody stands at makes nothing', async () => {
  const id = await addTicket(eva)
  const record = await desk.one('ticket', id)
  const before = await desk.db.collection('tickets').findOne({ _id: id })
  const people = await placeholders('accounts')
  const change = editing(record, [relink(['tickets', id], 'comments.7.owner', pseudonym('8'))])
  expect((await desk.apply([[record, change]]))[0]?.result).toBe('applied')
  expect(await desk.db.collection('tickets').findOne({ _id: id })).toEqual(before)
  expect(await placeholders('accounts')).toHaveLength(people.length)
})
