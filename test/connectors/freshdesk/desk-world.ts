import type { RecordChange, StampedChange } from '../../../src/tickets/change.ts'
import { recordId } from '../../../src/tickets/ids.ts'
import type { RecordKind, StoreRecord } from '../../../src/tickets/record.ts'
import type { Asked, Fault } from '../../support/fakes/desk-server.ts'
import { addContact, addTicket, agentId, emptyDesk, personId } from '../../support/fakes/freshdesk-desk.ts'
import { fakeFreshdesk } from '../../support/fakes/freshdesk-server.ts'
import { openFake } from './open.ts'

export const signal = (): AbortSignal => new AbortController().signal
export const word = 'Zyxwvut'

export const collect = async <T>(stream: AsyncIterable<T>): Promise<T[]> => {
  const all: T[] = []
  for await (const each of stream) all.push(each)
  return all
}

type Opened = Parameters<typeof openFake>[1]

/** Ticket 3, whose first message and note name somebody; its customer's reply does not. */
export const world = async (of: Partial<Parameters<typeof addTicket>[1]> = {}, opened: Opened = {}) => {
  const desk = emptyDesk()
  addContact(desk, 0)
  const ticket = addTicket(desk, {
    ...{ id: 3, requester: personId(0), description: `<div>I am ${word}.</div>` },
    said: [
      { body: '<div>And now?</div>', source: 0, by: personId(0) },
      { body: `<div>${word} called.</div>`, source: 2, by: agentId },
    ],
    ...of,
  })
  const fake = await fakeFreshdesk(desk)
  const connector = openFake(fake, opened)
  const read = async (kind: RecordKind, id: number): Promise<StoreRecord> => {
    const [record] = await connector.readMany(kind, [recordId(String(id))], signal())
    if (!record) throw new Error('the record is there')
    return record
  }
  return { desk, ticket, fake, connector, read }
}
export type World = Awaited<ReturnType<typeof world>>

const stamped = ({ stamp, source }: StoreRecord, change: RecordChange): StampedChange => ({
  ...{ stamp, source, change },
  holdTags: ['legal_hold'],
})

export const edit = (record: StoreRecord): StampedChange =>
  stamped(record, {
    kind: record.kind,
    id: record.id,
    do: 'edit',
    edits: record.fields.flatMap(({ document, path, value }) =>
      typeof value === 'string' && value.includes(word)
        ? [{ kind: 'set' as const, document, path, value: value.replaceAll(word, '[PERSON]') }]
        : [],
    ),
  })

export const deletion = (record: StoreRecord): StampedChange =>
  stamped(record, { kind: record.kind, id: record.id, do: 'delete' })

export const redact = async ({ connector, read, ticket }: World) =>
  connector.applyMany([edit(await read('ticket', ticket.id))], signal())
export const remove = async ({ connector, read, ticket }: World) =>
  connector.applyMany([deletion(await read('ticket', ticket.id))], signal())
export const erase = async ({ connector, read }: World) =>
  connector.applyMany([deletion(await read('contact', personId(0)))], signal())

export const writes = ({ fake }: World): Asked[] => fake.calls.filter(({ method }) => method !== 'GET')
export const isWrite = ({ method }: Asked): boolean => method !== 'GET'
export const is = (method: string, path: string) => (asked: Asked) =>
  asked.method === method && asked.path.includes(path)
export const textOf = ({ desk, ticket }: World): string =>
  JSON.stringify([ticket, desk.conversations.get(ticket.id)])

export const passing: [string, Fault][] = [
  ['an error of the server', { kind: 'status', status: 502 }],
  ['being told to wait', { kind: 'status', status: 429, headers: { 'retry-after': '0' } }],
  ['a cut connection', { kind: 'cut' }],
  ['an answer that is lost', { kind: 'lost' }],
  ['an answer that is no JSON', { kind: 'malformed' }],
]
