import { describe, expect, it } from 'vitest'
import type { RecordChange, StampedChange } from '../../../src/tickets/change.ts'
import { recordId } from '../../../src/tickets/ids.ts'
import type { RecordKind, StoreRecord } from '../../../src/tickets/record.ts'
import {
  addTicket,
  addUser,
  emptyDesk,
  type FakeTicket,
  personId,
  touch,
} from '../../support/fakes/zendesk-desk.ts'
import type { Asked } from '../../support/fakes/zendesk-routes.ts'
import { type Fault, fakeZendesk } from '../../support/fakes/zendesk-server.ts'
import { openFake } from './open.ts'

const signal = (): AbortSignal => new AbortController().signal
const word = 'Zyxwvut'

const collect = async <T>(stream: AsyncIterable<T>): Promise<T[]> => {
  const all: T[] = []
  for await (const each of stream) all.push(each)
  return all
}

const world = async (of: Partial<Parameters<typeof addTicket>[1]> = {}) => {
  const desk = emptyDesk()
  addUser(desk, 0)
  const html = [
    `<p>I am ${word}.</p>`,
    '<p>Thanks.</p>',
    `<p>${word} <a href="mailto:${word}@x.se">again</a></p>`,
  ]
  const ticket = addTicket(desk, { index: 0, requester: personId(0), html, ...of })
  const fake = await fakeZendesk(desk)
  const connector = openFake(fake)
  const read = async (kind: RecordKind, id: number): Promise<StoreRecord> => {
    const [record] = await connector.readMany(kind, [recordId(String(id))], signal())
    if (!record) throw new Error('the record is there')
    return record
  }
  return { desk, ticket, fake, connector, read }
}
type World = Awaited<ReturnType<typeof world>>

const stamped = ({ stamp, source }: StoreRecord, change: RecordChange): StampedChange => ({
  ...{ stamp, source, change },
  holdTags: ['legal_hold'],
})

const edit = (record: StoreRecord): StampedChange =>
  stamped(record, {
    kind: 'ticket',
    id: record.id,
    do: 'edit',
    edits: record.fields.flatMap(({ document, path, value }) =>
      typeof value === 'string' && value.includes(word)
        ? [{ kind: 'set' as const, document, path, value: value.replaceAll(word, '[PERSON]') }]
        : [],
    ),
  })

const deletion = (record: StoreRecord): StampedChange =>
  stamped(record, { kind: record.kind, id: record.id, do: 'delete' })

const redact = async ({ connector, read, ticket }: World) =>
  connector.applyMany([edit(await read('ticket', ticket.id))], signal())
const remove = async ({ connector, read, ticket }: World) =>
  connector.applyMany([deletion(await read('ticket', ticket.id))], signal())

const writes = ({ fake }: World): Asked[] => fake.calls.filter(({ method }) => method !== 'GET')
const isWrite = ({ method }: Asked): boolean => method !== 'GET'
const is = (method: string, path: string) => (asked: Asked) =>
  asked.method === method && asked.path.includes(path)
const textOf = ({ desk, ticket }: World): string =>
  JSON.stringify([ticket.description, desk.comments.get(ticket.id)])

const passing: [string, Fault][] = [
  ['an error of the server', { kind: 'status', status: 502 }],
  ['being told to wait', { kind: 'status', status: 429, headers: { 'retry-after': '0' } }],
  ['a cut connection', { kind: 'cut' }],
  ['an answer that is lost', { kind: 'lost' }],
  ['an answer that is no JSON', { kind: 'malformed' }],
]

describe('redaction of comments', () => {
  it('sends the stored source with marks, the ticket and the files, for closed and archived tickets', async () => {
    const at = await world({ archived: true })
    expect(await redact(at)).toMatchObject([{ result: 'applied', unreachable: [] }])
    expect(writes(at)).toHaveLength(2)
    expect(writes(at)[1]?.body).toEqual({
      ticket_id: at.ticket.id,
      html_body: `<p><redact>${word}</redact> <a href="mailto:${word}@x.se" redact>again</a></p>`,
      external_attachment_urls: [],
    })
    expect(textOf(at)).not.toContain(word)
    expect(textOf(at)).toContain('again')
  })

  it('reads the ticket again just before each write', async () => {
    const at = await world()
    await redact(at)
    const order = at.fake.calls.map(
      ({ method, path }) => `${method} ${path.split('/').slice(0, 4).join('/')}`,
    )
    for (const [index, each] of order.entries())
      if (each.startsWith('PUT')) expect(order[index - 1]).toBe('GET /api/v2/tickets')
  })

  it.each(passing)('comes through %s, and is told once and as it should be', async (_, fault) => {
    const at = await world()
    at.fake.fail(isWrite, fault)
    expect(await redact(at)).toMatchObject([{ result: 'applied' }])
    expect(textOf(at)).not.toContain(word)
    // A redaction that was done is not sent again: its marks would stand around what is black already.
    const sent = writes(at).filter(({ path }) => path === writes(at)[0]?.path)
    expect(sent).toHaveLength(fault.kind === 'lost' || fault.kind === 'malformed' ? 1 : 2)
  })

  it('stops at a hold that is put between two writes', async () => {
    const at = await world()
    at.fake.fail(isWrite, { kind: 'then', act: () => void at.ticket.tags.push('legal_hold') })
    expect(await redact(at)).toMatchObject([{ result: 'held' }])
    expect(writes(at)).toHaveLength(1)
  })

  it('stops where the ticket was opened while a write was waiting', async () => {
    const at = await world()
    at.fake.fail(isWrite, { kind: 'status', status: 503 })
    at.fake.fail(is('GET', '/comments'), { kind: 'before', act: () => undefined })
    const reopen = (): void => {
      at.ticket.status = 'open'
      touch(at.desk, at.ticket)
    }
    at.fake.fail(asked => isWrite(asked) && writes(at).length > 0, { kind: 'then', act: reopen })
    expect(await redact(at)).toMatchObject([{ result: 'stale' }])
  })

  it('tells a refusal as the failure of one record', async () => {
    const at = await world()
    at.fake.fail(isWrite, { kind: 'status', status: 422 })
    expect(await redact(at)).toMatchObject([{ result: 'failed', code: 'HTTP_422' }])
  })

  it('tells what the desk cannot blank', async () => {
    const at = await world({ subject: `From ${word}` })
    at.ticket.custom_fields = [{ id: 7, value: `${word} Street` }]
    at.ticket.satisfaction_rating = { score: 'bad', comment: `says ${word}` }
    const [outcome] = await redact(at)
    expect(outcome).toMatchObject({
      result: 'applied',
      unreachable: ['tickets:subject', 'tickets:satisfaction_rating.comment', 'tickets:custom_fields'],
    })
  })

  it('takes a file whose name says who it is of', async () => {
    const at = await world()
    const [, second] = at.desk.comments.get(at.ticket.id) ?? []
    const url = 'https://desk.example/attachments/17'
    second?.attachments.push({ id: 17, file_name: `${word}.pdf`, content_url: url, size: 9, inline: false })
    expect(await redact(at)).toMatchObject([{ result: 'applied' }])
    expect(writes(at).find(({ body }) => String(body.external_attachment_urls) === url)?.body).toMatchObject({
      html_body: '<p>Thanks.</p>',
    })
    expect(second?.attachments[0]?.file_name).toBe('redacted.txt')
  })
})

const chatAudit = (ticket: FakeTicket) => ({
  id: ticket.id + 50,
  ticket_id: ticket.id,
  created_at: ticket.created_at,
  events: [
    {
      id: ticket.id + 51,
      type: 'ChatStartedEvent',
      value: {
        chat_id: '2109.1',
        history: [
          { type: 'ChatMessage' as const, chat_index: 0, message: `I am ${word}!` },
          { type: 'ChatFileAttachment' as const, chat_index: 1, filename: `${word}.jpg` },
          { type: 'ChatMessage' as const, chat_index: 2, message: 'Thanks' },
        ],
      },
    },
  ],
})

describe('redaction of chats', () => {
  it.each(['no fault', 'a lost answer'])(
    'goes through the ticket’s history, line by line: %s',
    async fault => {
      const at = await world({ channel: 'chat', html: ['<p>a chat</p>'] })
      const audit = chatAudit(at.ticket)
      at.desk.audits.get(at.ticket.id)?.push(audit)
      if (fault !== 'no fault') at.fake.fail(isWrite, { kind: 'lost' })
      expect(await redact(at)).toMatchObject([{ result: 'applied', unreachable: [] }])
      expect(writes(at).map(({ path, body }) => [path, body])).toEqual([
        [
          `/api/v2/chat_redactions/${at.ticket.id}`,
          { chat_id: '2109.1', chat_index: 0, text: `I am <redact>${word}</redact>!` },
        ],
        [`/api/v2/chat_file_redactions/${at.ticket.id}`, { chat_id: '2109.1', chat_indexes: [1] }],
      ])
      expect(JSON.stringify(audit)).not.toContain(word)
    },
  )
})

describe('deletion of tickets', () => {
  it.each([false, true])(
    'is two jobs, each to its end, and every ticket is looked for (archived: %s)',
    async archived => {
      const at = await world({ archived })
      expect(await remove(at)).toEqual([
        { id: String(at.ticket.id), kind: 'ticket', result: 'applied', unreachable: [] },
      ])
      expect(writes(at).map(({ path, query }) => `${path} ${query.get('ids')}`)).toEqual([
        `/api/v2/tickets/destroy_many ${at.ticket.id}`,
        `/api/v2/deleted_tickets/destroy_many ${at.ticket.id}`,
      ])
      expect([at.desk.scrubbed.has(at.ticket.id), at.desk.trash.size]).toEqual([true, 0])
    },
  )

  it.each(passing)('comes through %s at either step', async (_, fault) => {
    for (const step of ['/tickets/destroy_many', '/deleted_tickets/destroy_many']) {
      const at = await world()
      at.fake.fail(is('DELETE', step), fault)
      expect(await remove(at)).toMatchObject([{ result: 'applied', unreachable: [] }])
      expect(at.desk.scrubbed.has(at.ticket.id)).toBe(true)
    }
  })

  it('tells of each ticket what became of it where a job does a part', async () => {
    const at = await world()
    const other = addTicket(at.desk, { index: 1, requester: personId(0) })
    at.fake.stubborn.add(other.id)
    const records = [await at.read('ticket', at.ticket.id), await at.read('ticket', other.id)]
    expect(await at.connector.applyMany(records.map(deletion), signal())).toMatchObject([
      { result: 'applied' },
      { result: 'failed', code: 'NOT_DELETED' },
    ])
    expect(at.desk.tickets.has(other.id)).toBe(true)
  })

  it('looks at the tickets where the desk has forgotten its job', async () => {
    const at = await world()
    at.fake.fail(is('GET', '/job_statuses/'), {
      kind: 'before',
      act: () => {
        for (const job of at.fake.jobs.values()) job.work()
      },
    })
    at.fake.fail(is('GET', '/job_statuses/'), { kind: 'status', status: 404 })
    expect(await remove(at)).toMatchObject([{ result: 'applied' }])
    expect(at.desk.scrubbed.has(at.ticket.id)).toBe(true)
  })

  it('does not touch a ticket that got a hold, and deletes the others', async () => {
    const at = await world()
    const other = addTicket(at.desk, { index: 1, requester: personId(0) })
    const records = [await at.read('ticket', at.ticket.id), await at.read('ticket', other.id)]
    at.ticket.tags.push('legal_hold')
    expect(await at.connector.applyMany(records.map(deletion), signal())).toMatchObject([
      { result: 'held' },
      { result: 'applied' },
    ])
    expect([...at.desk.tickets.keys()]).toEqual([at.ticket.id])
  })

  it('says that a ticket is gone that somebody else deleted, and purges nothing of theirs', async () => {
    const at = await world()
    const change = deletion(await at.read('ticket', at.ticket.id))
    at.desk.tickets.delete(at.ticket.id)
    at.desk.trash.set(at.ticket.id, at.ticket)
    expect(await at.connector.applyMany([change], signal())).toMatchObject([{ result: 'stale' }])
    expect(at.desk.trash.size).toBe(1)
    // What lies in the trash is still there to be found.
    const left = await at.connector.dump('ticket', [change.change.id], signal())
    expect(left.get(change.change.id)).toContain('A question')
  })

  it('is ended by another try where a process died between its steps', async () => {
    const at = await world()
    const id = recordId(String(at.ticket.id))
    at.desk.tickets.delete(at.ticket.id)
    at.desk.trash.set(at.ticket.id, at.ticket)
    await at.connector.finishDeletions?.('ticket', [id], signal())
    expect([at.desk.trash.size, at.desk.scrubbed.has(at.ticket.id)]).toEqual([0, true])
    await at.connector.finishDeletions?.('ticket', [id], signal())
  })
})

describe('deletion of people', () => {
  const erase = async (at: World) =>
    at.connector.applyMany([deletion(await at.read('contact', personId(0)))], signal())

  it('is deletion, deletion for good, and the desk’s word for it', async () => {
    const at = await world()
    expect(await erase(at)).toMatchObject([{ result: 'applied', unreachable: [] }])
    expect(writes(at).map(({ path }) => path)).toEqual([
      `/api/v2/users/${personId(0)}`,
      `/api/v2/deleted_users/${personId(0)}`,
    ])
    expect(at.desk.users.get(personId(0))).toMatchObject({ name: 'Permanently Deleted User', email: null })
    expect(at.desk.tickets.size).toBe(1)
  })

  it.each(passing)('comes through %s at either step', async (_, fault) => {
    for (const step of ['/users/', '/deleted_users/']) {
      const at = await world()
      at.fake.fail(is('DELETE', step), fault)
      expect(await erase(at)).toMatchObject([{ result: 'applied', unreachable: [] }])
      expect(at.desk.purgedUsers.has(personId(0))).toBe(true)
    }
  })

  it('is told as unverified while the desk does not say that it is done', async () => {
    const at = await world()
    at.fake.looksPerProof = 1000
    expect(await erase(at)).toMatchObject([
      { result: 'applied', unreachable: ['compliance_deletion_statuses'] },
    ])
  })

  it('fails alone where the desk refuses it, and is ended where it was begun', async () => {
    const at = await world()
    const change = deletion(await at.read('contact', personId(0)))
    at.fake.fail(is('DELETE', '/users/'), { kind: 'status', status: 422 })
    expect(await at.connector.applyMany([change], signal())).toMatchObject([
      { result: 'failed', code: 'HTTP_422' },
    ])
    Object.assign(at.desk.users.get(personId(0)) ?? {}, { active: false })
    expect(await erase(at)).toMatchObject([{ result: 'applied', unreachable: [] }])
  })
})

describe('reading', () => {
  it.each(passing)('goes on after %s', async (_, fault) => {
    const at = await world()
    at.fake.fail(is('GET', '/incremental/'), fault)
    expect(await at.connector.count('ticket', signal())).toBe(1)
  })

  it('goes on by time where a cursor has run out', async () => {
    const at = await world()
    for (const index of [1, 2, 3, 4])
      addTicket(at.desk, { index, requester: personId(0), closedAt: `2023-01-0${index}` })
    at.fake.fail(({ query }) => query.has('cursor'), { kind: 'status', status: 422 })
    const found = await collect(at.connector.select('ticket', { rules: [], all: true }, signal()))
    expect(found).toHaveLength(5)
    expect(at.fake.calls.filter(({ query }) => query.has('start_time'))).toHaveLength(2)
  })

  it('takes the closing from the history where the measures do not say, and never from the last change', async () => {
    const at = await world({ closedAt: '2022-03-04T10:00:00Z' })
    at.ticket.metric_set.status_updated_at = ''
    touch(at.desk, at.ticket)
    expect((await at.read('ticket', at.ticket.id)).facts.clocks).toMatchObject({
      closed_at: new Date('2022-03-04T10:00:00Z'),
    })
  })

  it('refuses an answer that is not as documented, without a word of it', async () => {
    const at = await world()
    Object.assign(at.ticket, { status: { of: word } })
    await expect(at.read('ticket', at.ticket.id)).rejects.toMatchObject({
      code: 'STORE_UNREADABLE',
      message: expect.not.stringContaining(word),
    })
  })
})
