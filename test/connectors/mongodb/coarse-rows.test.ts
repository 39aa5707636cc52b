import type { Document } from 'mongodb'
import { describe, expect, it } from 'vitest'
import { coarsenRow } from '../../../src/anonymisation/rows.ts'
import { buildRecord } from '../../../src/connectors/mongodb/build.ts'
import { capabilitiesOf } from '../../../src/connectors/mongodb/capabilities.ts'
import { type DataMapInput, dataMapSchema } from '../../../src/connectors/mongodb/data-map.ts'
import type { Tables } from '../../../src/connectors/mongodb/lookups.ts'
import { erxes } from '../../../src/connectors/mongodb/presets/erxes.ts'
import { modmail } from '../../../src/connectors/mongodb/presets/modmail.ts'
import { rocketchat } from '../../../src/connectors/mongodb/presets/rocketchat.ts'
import { tiledesk } from '../../../src/connectors/mongodb/presets/tiledesk.ts'
import { trudesk } from '../../../src/connectors/mongodb/presets/trudesk.ts'
import type { RecordSource, SourceDocument } from '../../../src/connectors/mongodb/source.ts'
import { previewRecord } from '../../../src/connectors/mongodb/write/preview.ts'
import { documentKey, storeId } from '../../../src/tickets/ids.ts'
import type { Ticket } from '../../../src/tickets/record.ts'

const at = (text: string): Date => new Date(text)
const [made, answered, closed] = ['2024-03-12T09:00:00Z', '2024-03-12T09:17:00Z', '2024-03-13T11:42:00Z'].map(
  at,
)

interface Desk {
  readonly map: DataMapInput
  readonly document: Document
  /** What the row says after it, beside what it said before; `undefined` is gone. */
  readonly after: Readonly<Record<string, unknown>>
}

const none = at('1975-01-01T00:00:00Z')

const desks: Readonly<Record<string, Desk>> = {
  trudesk: {
    map: trudesk,
    document: {
      ...{ _id: 'a', uid: 1001, date: made, updated: closed, closedDate: closed, status: 3, type: 't1' },
      comments: [{ _id: 'c', date: answered, comment: 'x' }],
      history: [{ action: 'ticket:set:status:3', date: closed, description: 'closed' }],
      someday: { dueAgain: closed },
    },
    after: {
      ...{ date: none, updated: none, closedDate: none, someday: { dueAgain: none } },
      comments: [{ _id: 'c', date: none, comment: 'x' }],
      history: [{ action: 'ticket:set:status:3', date: none, description: 'closed' }],
    },
  },
  rocketchat: {
    map: rocketchat,
    document: {
      ...{ _id: 'a', t: 'l', ts: made, lm: closed, closedAt: closed, msgs: 4, departmentId: 'd1' },
      metrics: { response: { fd: answered, avg: 1020.5, total: 2 }, chatDuration: 96_120 },
      source: { type: 'widget', id: 'w' },
      servedBy: { _id: 'agent', ts: answered },
    },
    after: {
      ...{ ts: none, lm: none, closedAt: none, metrics: { response: { fd: none } } },
      ...{ source: { type: '', id: 'w' }, servedBy: { _id: 'agent', ts: none } },
    },
  },
  modmail: {
    map: modmail,
    document: {
      ...{ _id: 'a', key: 'k', open: false, guild_id: '77' },
      ...{ created_at: '2024-03-12 09:00:00.123456+00:00', closed_at: '2024-03-13 11:42:00+02:00' },
      messages: [{ timestamp: '2024-03-12 09:17:00+00:00', type: 'thread_message', author: { mod: true } }],
    },
    after: {
      ...{ created_at: '1975-01-01 00:00:00.000000+00:00', closed_at: '1975-01-01 00:00:00+00:00' },
      messages: [{ timestamp: '1975-01-01 00:00:00+00:00', type: 'thread_message', author: { mod: true } }],
    },
  },
  tiledesk: {
    map: tiledesk,
    document: {
      ...{ _id: 'a', request_id: 'r', status: 1000, department: 'd1', priority: 'high', rating: 2 },
      ...{ createdAt: made, updatedAt: closed, closed_at: closed, first_response_at: answered },
      ...{ waiting_time: 1_020_000, duration: 96_120_000, channel: { name: 'whatsapp' }, __v: 7 },
    },
    after: {
      ...{ createdAt: none, updatedAt: none, closed_at: none, first_response_at: none },
      ...{ rating: undefined, waiting_time: undefined, duration: undefined, channel: { name: '' } },
    },
  },
  erxes: {
    map: erxes,
    document: {
      ...{ _id: 'a', status: 'closed', integrationId: 'i1', number: 12, messageCount: 3 },
      ...{ createdAt: made, updatedAt: closed, closedAt: closed, firstRespondedDate: answered },
    },
    after: { createdAt: none, updatedAt: none, closedAt: none, firstRespondedDate: none },
  },
}

const tables: Tables = { rows: new Map(), agentRoles: [], ordinaryRole: undefined }

const ticketOf = ({ map: input, document }: Desk): { ticket: Ticket; after: Ticket } => {
  const map = dataMapSchema.parse(input)
  const words = { id: storeId('helpdesk'), map, timezone: 'Europe/Stockholm' }
  const root: SourceDocument = {
    ...{ key: documentKey(`${map.tickets.collection}/a`), collection: map.tickets.collection, id: 'a' },
    ...{ role: 'ticket', document, fields: map.tickets.fields, onDelete: 'delete', onEdit: 'edit' },
  }
  const people = { contacts: new Map(), groups: new Map() }
  const source: RecordSource = { kind: 'ticket', documents: [root], tables, people }
  const ticket = buildRecord(words, source)
  const after = previewRecord(words, ticket, {
    ...{ kind: 'ticket', id: ticket.id, do: 'edit' },
    edits: coarsenRow(ticket),
  })
  if (ticket.kind !== 'ticket' || after.kind !== 'ticket') throw new Error('no ticket')
  return { ticket, after }
}

const documentOf = ({ source }: Ticket): Document => (source as RecordSource).documents[0].document

describe.each(Object.entries(desks))('a coarse row of %s', (_, desk) => {
  it('tells one time, no channel of its own and no measure, and the rest as before', () => {
    const { after } = ticketOf(desk)
    const expected = Object.entries({ ...desk.document, ...desk.after }).filter(
      ([, value]) => value !== undefined,
    )
    expect(documentOf(after)).toEqual(Object.fromEntries(expected))
  })

  it('is known as one, is closed in its category, has no clock, and needs nothing more', () => {
    const { ticket, after } = ticketOf(desk)
    expect(ticket.facts).toMatchObject({ closed: true })
    expect(ticket.facts.coarse).toBeUndefined()
    expect(after.facts).toMatchObject({ closed: true, coarse: true, clocks: {} })
    expect(after.facts.category).toBe(ticket.facts.category)
    expect(after.statistics).not.toHaveProperty('csat')
    expect(coarsenRow(after)).toEqual([])
  })

  it('can be made by the store', () => {
    expect(capabilitiesOf(dataMapSchema.parse(desk.map), undefined).has('coarse-rows')).toBe(true)
  })
})

it('no row is coarse where the key alone says when the ticket was made', () => {
  const { clock, ...rest } = trudesk.tickets
  const { created_at: _, ...others } = clock
  const isAble = (made: DataMapInput['tickets']['clock']): boolean =>
    capabilitiesOf(
      dataMapSchema.parse({ ...trudesk, tickets: { ...rest, clock: { ...others, ...made } } }),
      undefined,
    ).has('coarse-rows')
  expect([isAble({ created_at: '_id' }), isAble({}), isAble({ created_at: ['date', '_id'] })]).toEqual([
    false,
    false,
    true,
  ])
})

it('moments in numbers stay seconds or milliseconds, and a copy of the ticket tells no more than it does', () => {
  const map = dataMapSchema.parse({
    tickets: {
      ...{ collection: 'cases', status: { path: 'state', closed: ['closed'] } },
      clock: { created_at: 'made', closed_at: 'closed' },
      statistics: { channel: 'via' },
      fields: { made: { class: 'statistic' }, via: { class: 'statistic' } },
    },
  })
  const document = { _id: 'a', made: 1_710_234_000, closed: 1_710_330_120_000, state: 'closed', via: 'chat' }
  const base = { id: 'a', onDelete: 'delete', onEdit: 'edit' } as const
  const source: RecordSource = {
    kind: 'ticket',
    documents: [
      {
        ...base,
        key: documentKey('cases/a'),
        collection: 'cases',
        role: 'ticket',
        document,
        fields: map.tickets.fields,
      },
      {
        ...{ ...base, key: documentKey('log/b'), collection: 'log', role: 'copy', at: 'rows.0' },
        document: { _id: 'b', when: made, rows: [{ ...document }] },
        fields: { 'rows.0.made': map.tickets.fields.made, 'rows.0.via': map.tickets.fields.via } as never,
      },
    ],
    tables,
    people: { contacts: new Map(), groups: new Map() },
  }
  const words = { id: storeId('helpdesk'), map, timezone: 'Europe/Stockholm' }
  const ticket = buildRecord(words, source)
  const edits = coarsenRow(ticket)
  const after = previewRecord(words, ticket, { kind: 'ticket', id: ticket.id, do: 'edit', edits })
  const row = { _id: 'a', made: 157_766_400, closed: 157_766_400_000, state: 'closed', via: '' }
  const written = (after.source as RecordSource).documents.map(each => each.document)
  expect(written).toEqual([row, { _id: 'b', when: made, rows: [row] }])
  expect(after.kind === 'ticket' && after.facts.coarse).toBe(true)
})
