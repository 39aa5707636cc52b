import { MongoClient } from 'mongodb'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Connector } from '../../../../src/connectors/connector.ts'
import { dataMapSchema } from '../../../../src/connectors/mongodb/data-map.ts'
import { ticketFacts } from '../../../../src/connectors/mongodb/facts.ts'
import { openMongoStore } from '../../../../src/connectors/mongodb/index.ts'
import { loadTables, type Tables } from '../../../../src/connectors/mongodb/lookups.ts'
import { presets } from '../../../../src/connectors/mongodb/presets/list.ts'
import { documentKey, recordId, storeId } from '../../../../src/tickets/ids.ts'
import type { StoreRecord } from '../../../../src/tickets/record.ts'
import { mongoServer } from '../../../support/servers.ts'
import {
  agent,
  at,
  bo,
  closed,
  eva,
  evasGroup,
  fillDesk,
  open,
  solved,
  ticket,
  ticketDocument,
} from './trudesk-desk.ts'

const never = new AbortController().signal
const map = dataMapSchema.parse(presets.trudesk)
const url = await mongoServer()
const client = new MongoClient(url)
const db = client.db()
let store: Connector
let tables: Tables

beforeAll(async () => {
  await fillDesk(db)
  tables = await loadTables(db, map)
  store = await openMongoStore({
    id: storeId('desk'),
    url,
    locales: ['sv-SE'],
    timezone: 'Europe/Stockholm',
    dataMap: map,
  })
})
afterAll(async () => {
  await store[Symbol.asyncDispose]()
  await client.close()
})

const read = async (kind: 'ticket' | 'contact', id: string): Promise<StoreRecord> => {
  const [record] = await store.readMany(kind, [recordId(id)], never)
  if (!record) throw new Error(`no ${kind} ${id}`)
  return record
}

const batch = (date: string) => ({ action: 'ticket:set:status', date: at(date), owner: agent })
const set = (name: string, date: string) => ({
  action: `ticket:set:status:${name}`,
  date: at(date),
  owner: agent,
})
const created = { action: 'ticket:created', date: at('2024-01-01'), owner: eva }

describe('the closing date of a Trudesk ticket', () => {
  const cases: readonly [string, object, Date | undefined][] = [
    ['is the one the desk wrote', { history: [created, set('Closed', '2024-01-05')] }, at('2024-01-05')],
    [
      'does not wait for a history that was copied in later',
      { history: [set('Closed', '2026-01-01')] },
      at('2024-01-05'),
    ],
    [
      'comes from the history after a batch update',
      { closedDate: null, history: [created, batch('2024-02-01')] },
      at('2024-02-01'),
    ],
    [
      'is the batch update when that came after the first closing',
      { history: [batch('2024-03-01'), batch('2024-04-01')] },
      at('2024-04-01'),
    ],
    [
      'comes from the last change of the status',
      { closedDate: undefined, history: [set('Open', '2024-01-02'), set('Solved', '2024-02-02')] },
      at('2024-02-02'),
    ],
    [
      'is the last update when no history tells of it',
      { closedDate: undefined, history: [created] },
      at('2024-01-03'),
    ],
    [
      'is the last entry of the history when nothing was updated',
      { closedDate: null, updated: undefined, history: [created] },
      at('2024-01-01'),
    ],
    ['is known of a status the desk added', { status: solved, history: [] }, at('2024-01-05')],
    ['is known of a number from before 1.2', { status: 3, history: [] }, at('2024-01-05')],
    ['is none while the ticket is open', { status: open, history: [batch('2024-03-01')] }, undefined],
  ]
  it.each(cases)('%s', (_, change, expected) => {
    const facts = ticketFacts(map.tickets, { ...ticketDocument, ...change }, tables)
    expect(facts.clocks.closed_at).toEqual(expected)
    expect(facts.closed).toBe(expected !== undefined)
  })
})

describe('a Trudesk ticket', () => {
  it('is called by the names that policies use', () => {
    expect(ticketFacts(map.tickets, ticketDocument, tables)).toMatchObject({
      category: 'Billing',
      status: 'Closed',
      priority: 'Normal',
      tags: ['legal-hold'],
      requester: eva.toHexString(),
    })
  })

  it('comes with its copies in notifications and in just its row of a report', async () => {
    const { fields } = await read('ticket', ticket.toHexString())
    const subjects = fields.filter(({ value }) => value === 'Invoice of Eva Testsson')
    expect(subjects.map(({ document, path }) => `${document} ${path}`.replace(/\/0+/u, '/'))).toEqual([
      'tickets/c1 subject',
      'notifications/e1 data.ticket.subject',
      'notifications/e1 message',
      'reports/e2 data.1.subject',
    ])
  })

  it('leaves no text, file and link of its document unmapped', async () => {
    const { fields } = await read('ticket', ticket.toHexString())
    const mapped = fields
      .filter(({ document }) => document.startsWith('tickets/'))
      .map(({ path, class: of }) => `${of} ${path}`)
    expect(mapped).toEqual(
      expect.arrayContaining([
        'free-text subject',
        'free-text issue',
        'free-text comments.0.comment',
        'free-text notes.0.note',
        'free-text history.1.description',
        'free-text attachments.0.name',
        'attachment attachments.0.path',
        'link owner',
        'link group',
        'link assignee',
        'link subscribers.0',
        'link comments.0.owner',
        'link notes.0.owner',
        'link history.0.owner',
        'link attachments.0.owner',
      ]),
    )
  })

  it('tells links to agents from links to the requester and the group of one', async () => {
    const { fields } = await read('ticket', ticket.toHexString())
    const agents = Object.fromEntries(
      fields.flatMap(({ document, path, person }) =>
        person && document.startsWith('tickets/') ? [[path, person.agent]] : [],
      ),
    )
    expect(agents).toMatchObject({ owner: false, group: false, assignee: true, 'comments.0.owner': true })
  })

  it('counts the first response as the dashboard does', async () => {
    const record = await read('ticket', ticket.toHexString())
    expect(record.kind === 'ticket' && record.statistics).toMatchObject({
      month: '2024-01',
      messages: 1,
      firstResponseMinutes: 24 * 60,
      resolutionMinutes: 4 * 24 * 60,
    })
  })
})

describe('a Trudesk account', () => {
  it('is a contact when no grant of its role makes it an agent and it is no placeholder', async () => {
    expect(await store.count('contact', never)).toBe(2)
  })

  it('comes with its group, its sessions and its chats, and with nobody else’s', async () => {
    const { fields } = await read('contact', eva.toHexString())
    expect([...new Set(fields.map(({ document }) => document.replace(/\/0+/u, '/')))].sort()).toEqual([
      'accounts/a1',
      'conversations/f1',
      'groups/b1',
      'messages/f2',
      'sessions/s1',
    ])
    const other = await read('contact', bo.toHexString())
    expect([...new Set(other.fields.map(({ document }) => document.replace(/\/0+/u, '/')))].sort()).toEqual([
      'accounts/a2',
      'sessions/s2',
    ])
  })
})

describe('a ticket whose requester is taken from it', () => {
  it('leads to an account and a group that Trudesk can open', async () => {
    const record = await read('ticket', ticket.toHexString())
    const document = documentKey(`tickets/${ticket.toHexString()}`)
    const edits = ['owner', 'group'].map(path => ({
      kind: 'relink' as const,
      document,
      path,
      pseudonym: 'ab'.repeat(32),
    }))
    const change = { kind: 'ticket' as const, id: record.id, do: 'edit' as const, edits }
    const outcome = await store.applyMany(
      [{ change, stamp: record.stamp, holdTags: [], source: record.source }],
      never,
    )
    expect(outcome).toMatchObject([{ result: 'applied' }])
    const after = await db.collection('tickets').findOne({ _id: ticket })
    expect([eva.toHexString(), evasGroup.toHexString()]).not.toContain(String(after?.owner))
    const owner = await db.collection('accounts').findOne({ _id: after?.owner })
    // Required by src/models/user.js, and read by the ticket view: a role that exists and grants nothing of the desk.
    expect(owner).toMatchObject({ deleted: true, hasL2Auth: false, preferences: { openChatWindows: [] } })
    expect(owner?.username).toMatch(/^anon-[0-9a-f]{16}$/u)
    expect(owner?.fullname).toBe(owner?.username)
    expect(owner?.email).toBe(`${owner?.username}@anonymised.invalid`)
    expect(owner?.password).toMatch(/^anon-[0-9a-f]{32}$/u)
    expect(await db.collection('roles').findOne({ _id: owner?.role })).toMatchObject({ name: 'User' })
    expect(await db.collection('groups').findOne({ _id: after?.group })).toMatchObject({
      name: expect.stringMatching(/^anon-/u),
      public: true,
      sendMailTo: [],
    })
    expect(after).toMatchObject({ assignee: agent, status: closed, updated: at('2024-01-03'), __v: 4 })
    expect(await store.count('contact', never)).toBe(2)
  })
})
