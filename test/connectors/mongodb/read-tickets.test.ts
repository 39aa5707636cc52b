import type { Document } from 'mongodb'
import { beforeEach, describe, expect, it } from 'vitest'
import type { DataMapInput } from '../../../src/connectors/mongodb/data-map.ts'
import type { RecordSource } from '../../../src/connectors/mongodb/source.ts'
import { recordId } from '../../../src/tickets/ids.ts'
import type { StoreRecord, Ticket } from '../../../src/tickets/record.ts'
import { mongoServer } from '../../support/servers.ts'
import { chatMap, eva, fillChat } from './chat-desk.ts'
import { databases, never, readerOf } from './open-database.ts'

const database = databases(await mongoServer())
const db = database('chat')

const tickets = async (map: DataMapInput, ...ids: string[]): Promise<Ticket[]> => {
  const read = await readerOf(db, map).readMany('ticket', ids.map(recordId), never)
  return read.filter((record): record is Ticket => record.kind === 'ticket')
}

const values = (record: StoreRecord | undefined): Record<string, unknown> =>
  Object.fromEntries(
    (record?.fields ?? []).map(({ document, path, value }) => [`${document} ${path}`, value]),
  )

const documentsOf = (record: StoreRecord | undefined): string[] =>
  ((record?.source as RecordSource | undefined)?.documents ?? []).map(({ key, at }) =>
    at === undefined ? key : `${key} at ${at}`,
  )

const put = (collection: string, ...documents: Document[]) => db.collection(collection).insertMany(documents)

beforeEach(() => fillChat(db))

describe('reading tickets by a written-out map', () => {
  it('gives every mapped value of the ticket, its messages and its copies, where it stands', async () => {
    const [ticket] = await tickets(chatMap, 'c1')
    expect(values(ticket)).toEqual({
      'conversations/c1 visitor.name': 'Eva Testsson',
      'conversations/c1 visitor.email': 'eva@example.org',
      'conversations/c1 visitor.ip': '192.0.2.7',
      'conversations/c1 subject': 'Where is it',
      'conversations/c1 custom.order~1no': 'A-1',
      'conversations/c1 custom.$note': 'call Eva',
      'conversations/c1 custom.nested.list.0': 'one',
      'conversations/c1 custom.nested.list.1.deep': 'two',
      'conversations/c1 tags.0': 'vip',
      'conversations/c1 tags.1': 'late',
      'conversations/c1 attachments.0.filename': 'eva.pdf',
      'conversations/c1 attachments.0.url': '/files/eva.pdf',
      'conversations/c1 attachments.1.filename': 'b.png',
      'messages/m1 body': '<p>Hello</p>',
      'messages/m1 author.name': 'Eva Testsson',
      'messages/m2 body': '<p>Hej Eva</p>',
      'messages/m2 author.name': 'Siv Svarare',
      'audit_log/a1 doc.visitor.name': 'Eva T',
      'audit_log/a1 doc.subject': 'Old subject',
    })
    expect(documentsOf(ticket)).toEqual([
      'conversations/c1',
      'messages/m1',
      'messages/m2',
      'audit_log/a1 at doc',
    ])
  })

  it('says of each value what the map says', async () => {
    const [ticket] = await tickets(chatMap, 'c1')
    const field = (path: string) => ticket?.fields.find(each => each.path === path)
    expect(field('body')).toMatchObject({ class: 'free-text', format: 'html', pattern: 'messages:body' })
    expect(field('doc.subject')).toMatchObject({ pattern: 'audit_log:doc.subject' })
    expect(field('attachments.1.filename')).toMatchObject({ pattern: 'conversations:attachments[].filename' })
    expect(field('visitor.email')).toMatchObject({ class: 'direct-identifier', entity: 'EMAIL', rules: {} })
  })

  it('counts by the timestamps of the desk, in months of the zone of the store', async () => {
    const [closed, open, archived] = await tickets(chatMap, 'c1', 'c2', 'c3')
    expect(closed?.statistics).toEqual({
      month: '2024-02',
      category: 'Billing',
      channel: 'email',
      priority: 'high',
      status: 'closed',
      agent: '',
      messages: 2,
      reopened: 2,
      csat: 4,
      firstResponseMinutes: 45,
      resolutionMinutes: 2 * 24 * 60 + 10 * 60 + 30,
    })
    // What an earlier closing left behind is no resolution.
    expect(open?.statistics).toMatchObject({ month: '2024-02', messages: 1, reopened: 0 })
    expect(open?.statistics).not.toHaveProperty('resolutionMinutes')
    expect(archived?.statistics).toMatchObject({ category: '', channel: '', priority: '' })
  })

  it('leaves a duration out that is negative or has no end', async () => {
    const early: Document = {
      $set: { firstReplyAt: new Date('2020-01-01T00:00:00Z') },
      $unset: { closedAt: '', updatedAt: '' },
    }
    await db.collection<{ _id: string }>('conversations').updateOne({ _id: 'c1' }, early)
    const [ticket] = await tickets(chatMap, 'c1')
    expect(ticket?.statistics).not.toHaveProperty('firstResponseMinutes')
    expect(ticket?.statistics).not.toHaveProperty('resolutionMinutes')
  })

  it('knows the requester by all spellings in the ticket and its copies, and authors by their messages', async () => {
    const [ticket] = await tickets(chatMap, 'c1')
    expect(ticket?.participants).toEqual([
      {
        id: 'v1',
        role: 'requester',
        names: ['Eva Testsson', 'Eva T'],
        emails: ['eva@example.org'],
        phones: [],
        usernames: [],
      },
      { role: 'other', names: ['Siv Svarare'], emails: [], phones: [], usernames: [] },
    ])
  })

  it('keeps the order of the ids, reads each once and leaves out what is gone', async () => {
    const read = await tickets(chatMap, 'c3', 'gone', 'c1', 'c3')
    expect(read.map(({ id }) => id)).toEqual(['c3', 'c1'])
    expect(await tickets(chatMap)).toEqual([])
  })

  it('asks each collection once, however many tickets there are', async () => {
    const many = Array.from({ length: 60 }, (_, number) => ({ ...eva, _id: `x${number}` }))
    await put('conversations', ...(many as unknown as Document[]))
    await db.command({ profile: 2 })
    await tickets(chatMap, ...many.map(({ _id }) => _id))
    await db.command({ profile: 0 })
    const asked = await db
      .collection('system.profile')
      .countDocuments({ op: { $in: ['query', 'getmore'] }, ns: { $ne: 'chat.system.profile' } })
    expect(asked).toBeLessThanOrEqual(5)
  })
})

describe('joins and copies', () => {
  const withCopies = (...copies: NonNullable<DataMapInput['copies']>): DataMapInput => ({
    ...chatMap,
    copies,
  })

  it('finds messages by any field, whatever type either side keeps the key in', async () => {
    await put(
      'texts',
      { to: '77', body: 'as text' },
      { to: 77, body: 'as number' },
      { to: ['x', 77], body: 'in a list' },
    )
    await db.collection<{ _id: string }>('conversations').updateOne({ _id: 'c1' }, { $set: { no: 77 } })
    const map: DataMapInput = {
      ...chatMap,
      messages: {
        collection: 'texts',
        ticket: { path: 'to', references: 'no' },
        fields: { body: { class: 'free-text' } },
      },
      copies: [],
    }
    const [ticket] = await tickets(map, 'c1')
    const bodies = ticket?.fields.filter(({ path }) => path === 'body').map(({ value }) => value)
    expect(bodies?.sort()).toEqual(['as number', 'as text', 'in a list'])
    expect(ticket?.statistics.messages).toBe(3)
  })

  it('takes of a list of copies only those of this ticket, each where it stands', async () => {
    const rows = [
      { _id: 'c2', subject: 'other' },
      { _id: 'c1', subject: 'mine' },
      { _id: 'c1', subject: 'again' },
    ]
    await put('reports', { _id: 'r1' as never, title: 'Report about Eva', rows })
    const map = withCopies({
      collection: 'reports',
      ticket: { path: 'rows[]._id' },
      at: 'rows[]',
      fields: { title: { class: 'free-text' } },
      'on-delete': 'cut',
    })
    const [ticket] = await tickets(map, 'c1')
    expect(documentsOf(ticket)).toContain('reports/r1 at rows.1')
    const read = ticket?.fields.filter(({ document }) => document === 'reports/r1')
    expect(read?.map(({ path, pattern }) => [path, pattern])).toEqual([
      ['rows.1.subject', 'reports:rows[].subject'],
      ['title', 'reports:title'],
      ['rows.2.subject', 'reports:rows[].subject'],
    ])
  })

  it('reads a whole document that is a copy, and one whose copy is missing', async () => {
    await put('trash', { _id: 't1' as never, old: 'c1', subject: 'thrown away' })
    await put('notices', { _id: 'n1' as never, about: 'c1', text: 'Eva wrote' })
    const map = withCopies(
      { collection: 'trash', ticket: { path: 'old' } },
      {
        collection: 'notices',
        ticket: { path: 'about' },
        at: 'ticket',
        fields: { text: { class: 'free-text' } },
      },
    )
    const [ticket] = await tickets(map, 'c1')
    expect(values(ticket)).toMatchObject({
      'trash/t1 subject': 'thrown away',
      'notices/n1 text': 'Eva wrote',
    })
  })

  it('finds and reads copies inside JSON texts', async () => {
    const payload = JSON.stringify({
      kind: 'hook',
      ticket: { _id: 'c1', subject: 'in json', visitor: { name: 'Eva' } },
    })
    await put(
      'hooks',
      { _id: 'h1' as never, payload },
      { _id: 'h2' as never, payload: '{broken' },
      { _id: 'h3' as never },
    )
    const map = withCopies({
      collection: 'hooks',
      ticket: { path: 'payload', json: 'ticket._id' },
      at: 'payload.ticket',
    })
    const [ticket] = await tickets(map, 'c1')
    expect(documentsOf(ticket)).toContain('hooks/h1 at payload.ticket')
    expect(values(ticket)).toMatchObject({
      'hooks/h1 payload.ticket.subject': 'in json',
      'hooks/h1 payload.ticket.visitor.name': 'Eva',
    })
  })

  it('lets the most exact pattern speak for a value', async () => {
    const map: DataMapInput = {
      ...chatMap,
      tickets: {
        ...chatMap.tickets,
        fields: {
          'custom.*': { class: 'free-text' },
          'custom.nested.list[]': { class: 'statistic' },
          'custom.nested.list.0': { class: 'technical' },
        },
      },
    }
    const [ticket] = await tickets(map, 'c1')
    const classes = ticket?.fields.map(({ path, class: of }) => [path, of])
    expect(classes).toContainEqual(['custom.nested.list.0', 'technical'])
    expect(classes).toContainEqual(['custom.nested.list.1.deep', 'statistic'])
    expect(classes).toContainEqual(['custom.order~1no', 'free-text'])
    expect(classes?.filter(([path]) => path?.startsWith('custom.nested'))).toHaveLength(2)
  })
})

describe('stamps', () => {
  const stampOf = async (id: string) => (await tickets(chatMap, id))[0]?.stamp

  it.each<[string, Document]>([
    ['the version field', { $set: { updatedAt: new Date() } }],
    ['the state', { $set: { state: 'open' } }],
    ['the category', { $set: { departmentId: 'd2' } }],
    ['a tag', { $push: { tags: 'legal-hold' } }],
    ['a date of the clock', { $set: { closedAt: new Date() } }],
    ['a custom field', { $set: { 'custom.plan': 'x' } }],
    ['another attachment', { $push: { attachments: { filename: 'c.png' } } }],
    ['the type of a value', { $set: { priority: 1 } }],
    ['the absence of a value', { $unset: { priority: '' } }],
    // As after a restore: dates and versions are what they were, and the text is long again.
    ['the length of a text', { $set: { subject: 'Another one, and longer' } }],
    ['the length of a text in a list', { $set: { 'attachments.0.filename': 'åäö-longer.png' } }],
  ])('change with %s', async (_, update) => {
    const before = await stampOf('c1')
    await db.collection<{ _id: string }>('conversations').updateOne({ _id: 'c1' }, update)
    expect(await stampOf('c1')).not.toBe(before)
  })

  it('stay while nothing changes that a decision rests on', async () => {
    const before = await stampOf('c1')
    await db
      .collection<{ _id: string }>('conversations')
      .updateOne({ _id: 'c1' }, { $set: { 'attachments.0.url': 'y', unmapped: 'z' } })
    expect(await stampOf('c1')).toBe(before)
  })
})
