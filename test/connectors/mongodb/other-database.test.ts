import { type Document, ObjectId } from 'mongodb'
import { beforeAll, describe, expect, it } from 'vitest'
import type { DataMapInput } from '../../../src/connectors/mongodb/data-map.ts'
import { openMongoStore } from '../../../src/connectors/mongodb/index.ts'
import { createReader } from '../../../src/connectors/mongodb/reader.ts'
import { storeDb } from '../../../src/connectors/mongodb/store-db.ts'
import { recordId, storeId } from '../../../src/tickets/ids.ts'
import { mongoServer } from '../../support/servers.ts'
import { collect, databases, mapOf, never, partsOf, urlOfDatabase } from './open-database.ts'

const server = await mongoServer()
const database = databases(server)
const [desk, engine] = [database('two-desk'), database('two-engine')]

/** A desk whose messages lie in a database of their own, and whose people are called by first and family name. */
const map: DataMapInput = {
  databases: ['engine'],
  tickets: {
    collection: 'requests',
    status: { path: 'open', closed: [false] },
    clock: { closed_at: 'closedAt' },
    requester: 'by',
    fields: { by: { class: 'link' } },
  },
  messages: {
    collection: 'engine:messages',
    ticket: { path: 'request' },
    fields: { text: { class: 'free-text' } },
  },
  contacts: {
    collection: 'people',
    names: [['first', 'last'], 'nick'],
    fields: { first: { class: 'direct-identifier', entity: 'PERSON' } },
    related: [
      {
        collection: 'bans',
        person: { path: 'list[].who', references: 'code' },
        at: 'list[]',
        fields: { ip: { class: 'direct-identifier', entity: 'IP' } },
      },
    ],
  },
  own: ['nobody@example.se', { collection: 'settings', path: 'mail' }],
}
const id = new ObjectId()
const parts = () => partsOf(desk, map, { db: storeDb(desk, new Map([['engine', engine]])) })

beforeAll(async () => {
  await desk.collection('requests').insertOne({ _id: id, open: false, by: 'p1', closedAt: new Date() })
  await desk.collection<Document & { _id: string }>('people').insertMany([
    { _id: 'p1', first: 'Åsa', last: 'Lindqvist', code: 'K7' },
    { _id: 'p2', first: 'Erik', nick: 'Kalle' },
  ])
  await desk.collection('bans').insertOne({
    list: [
      { who: 'K8', ip: '10.0.0.8' },
      { who: 'K7', ip: '10.0.0.7' },
    ],
  })
  await desk.collection('settings').insertOne({ mail: 'help@desk.example' })
  await engine.collection('messages').insertOne({ request: id, text: 'Hej' })
})

describe('a desk in two databases', () => {
  it('is read as one, and searched as one', async () => {
    const reader = createReader(parts())
    const [ticket] = await reader.readMany('ticket', [recordId(id.toHexString())], never)
    expect(ticket?.fields.map(({ document, value }) => [document.split('/')[0], value])).toContainEqual([
      'engine:messages',
      'Hej',
    ])
    const places = new Set((await collect(reader.texts(never))).map(({ place }) => place))
    expect([...places].sort()).toEqual(['bans', 'engine:messages', 'people', 'requests', 'settings'])
    expect((await reader.own(never)).slice(0, 2)).toEqual(['nobody@example.se', 'help@desk.example'])
  })

  it('has another lineage when the other database is made anew', async () => {
    const reader = createReader(parts())
    const before = await reader.lineage(never)
    expect(await reader.lineage(never)).toBe(before)
    await engine.collection('messages').drop()
    await engine.collection('messages').insertOne({ request: id, text: 'Hej' })
    expect(await reader.lineage(never)).not.toBe(before)
  })

  it('calls people by all of their name, and knows the one element of a list that is theirs', async () => {
    const reader = createReader(parts())
    const people = await reader.readMany('contact', [recordId('p1'), recordId('p2')], never)
    expect(people.map(({ participants }) => participants[0]?.names)).toEqual([
      ['Åsa Lindqvist'],
      ['Erik', 'Kalle'],
    ])
    expect(people[0]?.fields.map(({ path, value }) => [path, value])).toContainEqual([
      'list.1.ip',
      '10.0.0.7',
    ])
    expect(people[0]?.fields.map(({ value }) => value)).not.toContain('10.0.0.8')
  })

  it('is not opened without the url of the other', async () => {
    const url = urlOfDatabase(server, 'two-desk')
    const given = { id: storeId('desk'), url, locales: ['sv-SE'], timezone: 'UTC', dataMap: mapOf(map) }
    await expect(openMongoStore(given)).rejects.toMatchObject({
      code: 'CONFIG_INVALID',
      message: 'the data map of store desk names a database engine without a url',
    })
    const opened = await openMongoStore({
      ...given,
      databases: { engine: urlOfDatabase(server, 'two-engine') },
    })
    expect(await opened.count('ticket', never)).toBe(1)
    await opened[Symbol.asyncDispose]()
  })
})
