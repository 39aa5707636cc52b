import { afterAll } from 'vitest'
import type { DataMapInput } from '../../../src/connectors/mongodb/data-map.ts'
import { openMongoStore } from '../../../src/connectors/mongodb/index.ts'
import { recordId, storeId } from '../../../src/tickets/ids.ts'
import { type PreparedStore, readingContract } from '../../contract/connector-contract.ts'
import { mongoServer } from '../../support/servers.ts'
import { archived, chatMap, eva, fillChat } from './chat-desk.ts'
import { databases, mapOf, urlOfDatabase } from './open-database.ts'
import { fillPeople, ids, peopleMap } from './people-desk.ts'

const server = await mongoServer()
const database = databases(server)

const open = async (name: string, map: DataMapInput) => {
  const connector = await openMongoStore({
    id: storeId(name),
    url: urlOfDatabase(server, name),
    locales: ['sv-SE'],
    timezone: 'Europe/Helsinki',
    dataMap: mapOf(map),
  })
  afterAll(() => connector[Symbol.asyncDispose]())
  return connector
}

readingContract('a chat desk by a written-out map', async (): Promise<PreparedStore> => {
  const db = database('chat')
  await fillChat(db)
  const conversations = db.collection<{ _id: string }>('conversations')
  await conversations.insertMany([
    { ...archived, _id: 'c4', state: 'pending', tags: ['late'], priority: 'low' },
    { ...eva, _id: 'c5', departmentId: 'd2', closedAt: '2024-05-01', rating: undefined, source: 7 },
    { _id: 'c6' },
  ] as never)
  const update = (id: string, change: object) => () => conversations.updateOne({ _id: id }, change)
  return {
    connector: await open('chat', chatMap),
    ids: { ticket: ['c1', 'c2', 'c3', 'c4', 'c5', 'c6'], contact: [] },
    deskWrites: [
      { what: 'reopened', kind: 'ticket', id: 'c1', write: update('c1', { $set: { state: 'open' } }) },
      { what: 'tagged', kind: 'ticket', id: 'c3', write: update('c3', { $push: { tags: 'hold' } }) },
      { what: 'touched', kind: 'ticket', id: 'c6', write: update('c6', { $set: { updatedAt: new Date() } }) },
    ],
    remove: (_, id) => conversations.deleteOne({ _id: id }),
  }
})

readingContract('a desk with records of people', async (): Promise<PreparedStore> => {
  const db = database('people')
  await fillPeople(db)
  const tickets = db.collection('tickets')
  const extra = [
    { _id: recordId('t-1') },
    { _id: 17, date: '2020-02-29 23:59:59', status: ids.closedStatus, owner: ids.bo },
  ]
  await tickets.insertMany(extra as never)
  return {
    connector: await open('people', peopleMap),
    ids: {
      ticket: [String(ids.closed), '17', String(ids.open), 't-1', String(ids.done)],
      contact: [ids.bo, ids.eva].map(String),
    },
    deskWrites: [
      {
        what: 'commented',
        kind: 'ticket',
        id: String(ids.closed),
        write: () =>
          tickets.updateOne({ _id: ids.closed }, { $push: { comments: { comment: 'x' } } as never }),
      },
      {
        what: 'given a new ticket',
        kind: 'contact',
        id: String(ids.eva),
        write: () => tickets.updateOne({ _id: ids.open }, { $set: { owner: ids.eva } }),
      },
      {
        what: 'changed their name',
        kind: 'contact',
        id: String(ids.bo),
        write: () => db.collection('accounts').updateOne({ _id: ids.bo }, { $inc: { __v: 1 } }),
      },
    ],
    remove: (kind, id) =>
      (kind === 'ticket' ? tickets : db.collection('accounts')).deleteOne({
        _id: [ids.closed, ids.bo].find(key => String(key) === id) as never,
      }),
  }
})
