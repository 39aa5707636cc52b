import { type Document, ObjectId } from 'mongodb'
import { beforeAll, describe, expect, test } from 'vitest'
import { trudesk } from '../../src/connectors/mongodb/presets/trudesk.ts'
import { type Located, locate } from '../../src/requests/locate.ts'
import { requestId, type Subject } from '../../src/requests/model.ts'
import { recordId } from '../../src/tickets/ids.ts'
import { chatMap } from '../connectors/mongodb/chat-desk.ts'
import { nobody } from '../support/nobody.ts'
import { mongoServer } from '../support/servers.ts'
import { addPerson, addTicket, fillDesk, type Person } from '../support/small-desk.ts'
import { contextOf, never, openSearched } from './search-world.ts'

const server = await mongoServer()
const desk = await openSearched(server, 'desk', trudesk)
const chat = await openSearched(server, 'chat', chatMap)
const context = contextOf([desk, chat])
const tickets = desk.db.collection<Document>('tickets')

const asa = { name: 'Åsa Lindqvist', email: 'asa.lindqvist@example.se', phone: '070-174 06 01' }
const asaAgain = { name: 'Asa Lindqvist', email: 'private@other.example', phone: '+46 70 174 06 01' }
const twin = { name: 'Åsa Lindqvist', email: 'asa@elsewhere.example', phone: '070-174 06 02' }
const bo = { name: 'Bo Berg', email: 'bo@firm.example', phone: '070-174 06 03' }
const eva = { name: 'Eva Testsson', email: 'eva.testsson@example.se', phone: '070-174 06 04' }

type Account = Awaited<ReturnType<typeof addPerson>>
const accounts: Record<string, Account> = {}
const made: Record<string, string> = {}
let agent: ObjectId
let uid = 1000

/** A ticket that names nobody but its owner, with something more in it. */
const write = async (name: string, who: keyof typeof accounts, person: Person, set: object = {}) => {
  const { account: owner, group } = accounts[who] as Account
  uid += 1
  const ticket = await addTicket(desk.db, { uid, owner, group, person, closedDate: new Date('2024-01-01') })
  await tickets.updateOne({ _id: ticket._id }, { $set: set })
  await desk.db.collection('notifications').deleteMany({ 'data.ticket._id': ticket._id })
  made[name] = ticket._id.toHexString()
  return ticket
}

const addAccount = async (key: string, person: Person) => {
  accounts[key] = await addPerson(desk.db, person, new ObjectId())
}

const commentBy = (owner: ObjectId, comment: string) => ({
  'comments.0': { _id: new ObjectId(), owner, date: new Date('2024-01-01'), comment },
})

const wantedOf = (request: string, subject: Partial<Subject>) => ({
  request: requestId(request),
  subject: { ...nobody, ...subject },
  stores: [desk.id, chat.id],
})

const by = (all: readonly Located[], request: string): Located => {
  const found = all.find(each => each.request === request)
  if (!found) throw new Error(`no ${request}`)
  return found
}

let all: readonly Located[]
const told = (request: string, name: string) => {
  const id = made[name] ?? name
  return by(all, request).records.filter(record => record.id === id)
}

beforeAll(async () => {
  agent = (await fillDesk(desk.db)).agent
  await addAccount('asa', asa)
  await addAccount('asaAgain', asaAgain)
  await addAccount('twin', twin)
  await addAccount('bo', bo)
  await addAccount('eva', eva)
  const { account } = accounts.asa as Account
  await write('own', 'asa', asa, {
    issue: '<p>Mitt personnummer är 811218-9876. Kollegan Bo nås på 070-174 06 03, ni på 08-465 004 00.</p>',
  })
  await write('of the other account', 'asaAgain', asaAgain)
  await write('of the twin', 'twin', twin)
  await write('with a comment', 'bo', bo, commentBy(account, 'Tack'))
  await write('with an address', 'bo', bo, commentBy(agent, '<p>Ring ASA.Lindqvist+x@example.se</p>'))
  await write('with a number', 'bo', bo, { subject: 'Ring +46 (0)70-174 06 01' })
  await write('with a first name', 'bo', bo, { subject: 'Åsa på Lindqvists bageri' })
  await write('with a file', 'bo', bo, {
    attachments: [{ owner: agent, name: 'asa-lindqvist-cv.pdf', path: '/uploads/x', date: new Date() }],
  })
  await write('with another name', 'bo', bo, { subject: 'Testsson, Eva har frågat' })
  const copied = await write('with a notification', 'bo', bo)
  await desk.db.collection('notifications').insertOne({
    message: `Mail to ${asa.email} failed`,
    owner: agent,
    data: { ticket: { _id: copied._id } },
  })
  await chat.db.collection<Document>('conversations').insertMany([
    {
      _id: 'c1',
      state: 'closed',
      visitor: { name: 'Å. Lindqvist', email: 'ASA.LINDQVIST+chat@example.se' },
    } as never,
    { _id: 'c2', state: 'closed', visitor: { name: 'Bo Berg', email: 'bo@firm.example' } } as never,
    { _id: 'c3', state: 'closed', visitor: { name: 'Eva Testsson', email: 'other@example.org' } } as never,
    { _id: 'c4', state: 'closed', visitor: { name: 'Eva Testsson', email: eva.email } } as never,
  ])
  await chat.db.collection<Document>('messages').insertMany([
    {
      _id: 'm1',
      roomId: 'c2',
      body: '<p>Hälsa <b>Åsa</b> Lindqvist</p>',
      author: { name: 'Bo Berg' },
    } as never,
    { _id: 'm2', roomId: 'c2', body: 'och Eva Testsson', author: { name: 'Bo Berg' } } as never,
  ])
  all = await locate(
    context,
    [
      wantedOf('asa', { emails: ['Asa.Lindqvist@example.se'] }),
      wantedOf('eva', { emails: [eva.email], names: ['Eva Testsson'] }),
      wantedOf('agent', { emails: ['agneta@desk.example'] }),
      wantedOf('bo by key', {
        ids: [{ store: desk.id, id: recordId(String((accounts.bo as Account).account)) }],
      }),
      wantedOf('stranger', { emails: ['nobody@example.net'], names: ['Nils Ingenstans'] }),
    ],
    never,
  )
})

describe('a person is put together from their contacts', () => {
  test('and appears once for each of their accounts, however many there are', () => {
    const { subject } = by(all, 'asa')
    expect(subject.names).toEqual(['Åsa Lindqvist', 'Asa Lindqvist'])
    expect(subject.emails.map(each => each.toLowerCase())).toContain('private@other.example')
    expect(subject.ids.map(({ id }) => id).sort()).toEqual(
      [accounts.asa, accounts.asaAgain].map(each => String(each?.account)).sort(),
    )
    const contacts = by(all, 'asa').records.filter(({ role, doubtful }) => role === 'contact' && !doubtful)
    expect(contacts).toHaveLength(2)
  })

  test('somebody of the same name and nothing else is left to an operator, masked', () => {
    expect(by(all, 'asa').doubts).toEqual([
      {
        store: desk.id,
        id: String(accounts.twin?.account),
        by: ['name'],
        evidence: 'Å•• L••••••••, a•••@e•••.example, •••••02',
      },
    ])
    expect(told('asa', String(accounts.twin?.account))).toMatchObject([{ role: 'contact', doubtful: true }])
  })

  test('by the key of one of them', () => {
    expect(by(all, 'bo by key').subject).toMatchObject({ names: ['Bo Berg'], emails: ['bo@firm.example'] })
  })

  test('and an agent is reported as one', () => {
    expect(all.filter(({ agent: is }) => is).map(({ request }) => request)).toEqual(['agent'])
  })
})

describe('tickets are found', () => {
  test.each([
    ['own', 'own', false],
    ['of the other account', 'own', false],
    ['with a comment', 'party', false],
    ['with an address', 'mentioned', false],
    ['with a number', 'mentioned', false],
    ['with a notification', 'mentioned', false],
    ['with a file', 'mentioned', true],
    ['c1', 'own', false],
    ['c2', 'mentioned', false],
  ])('%s: %s, doubtful %s', (name, role, doubtful) => {
    expect(told('asa', name)).toMatchObject([{ kind: 'ticket', role, doubtful }])
  })

  test('but not those of a contact who is called the same: they are about that one', () => {
    expect(told('asa', 'of the twin')).toEqual([])
  })

  test('but not by a first and a family name apart', () => {
    expect(told('asa', 'with a first name')).toEqual([])
  })

  test('by a name that nobody else bears, for certain', () => {
    expect(told('eva', 'with another name')).toMatchObject([
      { role: 'mentioned', by: ['name'], doubtful: false },
    ])
  })

  test('by a name that somebody without a contact bears too, in doubt', () => {
    expect(told('eva', 'c4')).toMatchObject([{ role: 'own', doubtful: false }])
    expect(told('eva', 'c3')).toMatchObject([{ by: ['name'], doubtful: true }])
    expect(told('eva', 'c2')).toMatchObject([{ by: ['name'], doubtful: true }])
  })

  test('of nobody where there is nobody', () => {
    expect(by(all, 'stranger')).toMatchObject({ records: [], doubts: [], agent: false })
  })

  test('each once', () => {
    for (const { records } of all) {
      const keys = records.map(({ store, kind, id }) => `${store} ${kind} ${id}`)
      expect(new Set(keys).size).toBe(keys.length)
    }
  })
})

test('what they wrote of themselves goes with them, what is others’ or the firm’s does not', () => {
  expect(by(all, 'asa').subject.values).toEqual(['811218-9876'])
})

test('two hundred requests are served by one pass over the tickets', async () => {
  const many = Array.from({ length: 200 }, (_, at) =>
    wantedOf(`req-${at}`, { emails: [`p${at}@example.se`] }),
  )
  const [before, count] = [structuredClone(desk.reads), await desk.connector.count('ticket', never)]
  await locate(context, [...many, wantedOf('asa', { emails: [asa.email] })], never)
  expect(desk.reads.selected.ticket - before.selected.ticket).toBe(1)
  expect(desk.reads.read.ticket - before.read.ticket).toBe(count)
})
