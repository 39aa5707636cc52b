import { BSON, type Db, type Document, MongoClient } from 'mongodb'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { languageCodes, topics } from '../../src/demo/language.ts'
import type { DemoTruth } from '../../src/demo/planted.ts'
import { company } from '../../src/demo/slots.ts'
import { fillTrudeskDatabase } from '../../src/demo/trudesk-database.ts'
import { personalEntities } from '../../src/entities.ts'
import { mongoServer } from '../support/servers.ts'

const server = await mongoServer()
const client = await MongoClient.connect(server)
/** The server is everybody's: names begin with this file's own. */
const named = (name: string): string => `${new URL(server).pathname.slice(1)}-${name}`
const now = new Date('2026-11-25T12:00:00Z')
const options = { tickets: 400, seed: 7, now }

let db: Db
let truth: DemoTruth
let tickets: Document[]

beforeAll(async () => {
  db = client.db(named('desk'))
  truth = await fillTrudeskDatabase(db, options)
  tickets = await db.collection('tickets').find().sort({ uid: 1 }).toArray()
})
afterAll(() => client.close())

/** What a reader sees, without a line of the program's own readers. */
const readable = (documents: readonly Document[]): string =>
  documents
    .map(document => BSON.EJSON.stringify(document))
    .join('\n')
    .replace(/&#x([0-9a-f]+);/gu, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .replace(/&#(\d+);/gu, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&amp;/gu, '&')

const dump = async (of: Db): Promise<string> => {
  const names = (await of.listCollections().toArray()).map(({ name }) => name).sort()
  const parts = await Promise.all(
    names.map(async name => [name, await of.collection(name).find().sort({ _id: 1 }).toArray()] as const),
  )
  return BSON.EJSON.stringify(Object.fromEntries(parts))
}

const ids = async (collection: string): Promise<Map<string, Document>> =>
  new Map((await db.collection(collection).find().toArray()).map(row => [String(row._id), row]))

describe('a desk filled with invented tickets', () => {
  it('is the same for the same seed, and another for another', async () => {
    const [again, other] = [client.db(named('again')), client.db(named('other'))]
    const same = await fillTrudeskDatabase(again, options)
    await fillTrudeskDatabase(other, { ...options, seed: 8 })
    expect(same).toEqual(truth)
    expect(await dump(again)).toBe(await dump(db))
    expect(await dump(other)).not.toBe(await dump(db))
  })

  it('has as many tickets as were asked for, numbered on, and the next number kept', async () => {
    expect(tickets.map(({ uid }) => uid)).toEqual(tickets.map((_, index) => 1001 + index))
    expect(await db.collection<{ _id: string }>('counters').findOne({ _id: 'tickets' })).toMatchObject({
      next: 1401,
    })
    expect(truth.tickets.map(({ id }) => String(id))).toEqual(tickets.map(({ _id }) => String(_id)))
  })

  it('holds every planted value and every decoy where the list says', async () => {
    const byId = new Map(tickets.map(ticket => [String(ticket._id), ticket]))
    for (const { id, planted, decoys } of truth.tickets) {
      const text = readable([byId.get(String(id)) ?? {}])
      for (const { value } of planted) expect(text).toContain(value)
      for (const decoy of decoys) expect(text).toContain(decoy)
    }
    const accounts = await ids('accounts')
    for (const { id, planted } of truth.accounts) {
      const text = readable([accounts.get(String(id)) ?? {}])
      for (const { value } of planted) expect(text).toContain(value)
    }
  })

  it('plants every kind of personal value in every language', () => {
    for (const language of languageCodes) {
      const mine = truth.tickets.filter(ticket => ticket.language === language)
      const kinds = new Set(mine.flatMap(({ planted }) => planted.map(({ entity }) => entity)))
      // User names are those of accounts.
      for (const entity of personalEntities.filter(each => each !== 'USERNAME'))
        expect(kinds, `${language} ${entity}`).toContain(entity)
    }
    expect(truth.tickets.some(({ decoys }) => decoys.includes(company.email))).toBe(true)
  })

  it('never lets a planted name hide in what stays', async () => {
    for (const { planted, decoys } of truth.tickets) {
      for (const { value } of planted.filter(({ entity }) => entity === 'PERSON'))
        expect(decoys.join(' ').toLowerCase()).not.toContain(value.toLowerCase())
    }
  })
})

describe('what the desk itself relies on', () => {
  it('closes tickets with a date, leaves the others without, and lets nothing happen after now', async () => {
    const statuses = await ids('statuses')
    let open = 0
    for (const ticket of tickets) {
      const isClosed = statuses.get(String(ticket.status))?.isResolved === true
      expect(ticket.closedDate !== undefined).toBe(isClosed)
      if (!isClosed) open++
      const dates: Date[] = [
        ticket.date,
        ticket.updated,
        ...(ticket.closedDate ? [ticket.closedDate] : []),
        ...[...ticket.comments, ...ticket.notes, ...ticket.history].map(({ date }: Document) => date),
      ]
      for (const date of dates) {
        expect(date.getTime()).toBeLessThanOrEqual(now.getTime())
        expect(date.getTime()).toBeGreaterThanOrEqual(ticket.date.getTime())
      }
    }
    expect(open / tickets.length).toBeGreaterThan(0.03)
    expect(open / tickets.length).toBeLessThan(0.15)
  })

  it('spreads tickets over all categories and nine years, some of them held', async () => {
    const types = await ids('tickettypes')
    expect(new Set(tickets.map(({ type }) => types.get(String(type))?.name))).toEqual(new Set(topics))
    const years = new Set(tickets.map(({ date }) => date.getFullYear()))
    expect(years.size).toBeGreaterThanOrEqual(9)
    const hold = await db.collection('tags').findOne({ name: 'legal-hold' })
    expect(tickets.some(({ tags }) => tags.some((tag: unknown) => String(tag) === String(hold?._id)))).toBe(
      true,
    )
  })

  it('refers to rows that exist', async () => {
    const [accounts, groups, roles] = await Promise.all(['accounts', 'groups', 'roles'].map(ids))
    for (const { owner, assignee, group, comments, notes } of tickets) {
      for (const { owner: each } of [{ owner }, { owner: assignee }, ...comments, ...notes])
        expect(accounts?.has(String(each))).toBe(true)
      expect(groups?.has(String(group))).toBe(true)
    }
    for (const { role } of accounts?.values() ?? []) expect(roles?.has(String(role))).toBe(true)
  })

  it('cuts names at 25 units, and names groups of mail writers by their address', async () => {
    const accounts = [...(await ids('accounts')).values()]
    for (const { username, fullname } of accounts) {
      expect(username.length).toBeLessThanOrEqual(25)
      expect(fullname.length).toBeLessThanOrEqual(25)
    }
    expect(accounts.some(({ fullname }) => fullname.length === 25)).toBe(true)
    const own = await db.collection('groups').find({ name: /@/u }).toArray()
    expect(own.length).toBeGreaterThan(accounts.length / 4)
    for (const { name, members } of own)
      expect(accounts.find(({ _id }) => String(_id) === String(members[0]))?.email).toBe(name)
  })

  it('stores addresses mangled, with the plain one in the link', () => {
    const texts = tickets.flatMap(({ issue, comments }) => [
      issue,
      ...comments.map((each: Document) => each.comment),
    ])
    expect(
      texts.some(text => /<a href="mailto:[\w.]+@[\w.]+">(?:&#(?:x[0-9a-f]+|\d+);)+<\/a>/u.test(text)),
    ).toBe(true)
    expect(texts.some(text => text.includes('<blockquote>'))).toBe(true)
    expect(texts.every(text => !/\{\w+\}/u.test(text))).toBe(true)
  })

  it('copies whole tickets into notifications', async () => {
    const copies = await db.collection('notifications').find().toArray()
    expect(copies.length).toBeGreaterThan(tickets.length / 4)
    const byId = new Map(tickets.map(ticket => [String(ticket._id), ticket]))
    for (const { message, data } of copies) {
      const ticket = byId.get(String(data.ticket._id))
      expect(message).toBe(ticket?.subject)
      expect(data.ticket.issue).toBe(ticket?.issue)
    }
  })
})

it('fills as many tickets as it is asked for', async () => {
  const { tickets: made } = await fillTrudeskDatabase(client.db(named('full')), {
    ...options,
    tickets: 2_000,
  })
  expect(made).toHaveLength(2_000)
})
