import type { RecordChange, StampedChange } from '../../../src/tickets/change.ts'
import { recordId } from '../../../src/tickets/ids.ts'
import type { RecordKind, StoreRecord } from '../../../src/tickets/record.ts'
import type { Asked, Fault } from '../../support/fakes/desk-server.ts'
import { addTicket, addUser, emptyDesk, personId } from '../../support/fakes/zendesk-desk.ts'
import { fakeZendesk } from '../../support/fakes/zendesk-server.ts'
import { openFake } from './open.ts'

export const signal = (): AbortSignal => new AbortController().signal
export const word = 'Zyxwvut'

export const collect = async <T>(stream: AsyncIterable<T>): Promise<T[]> => {
  const all: T[] = []
  for await (const each of stream) all.push(each)
  return all
}

export const world = async (of: Partial<Parameters<typeof addTicket>[1]> = {}) => {
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
export type World = Awaited<ReturnType<typeof world>>

export const stamped = ({ stamp, source }: StoreRecord, change: RecordChange): StampedChange => ({
  ...{ stamp, source, change },
  holdTags: ['legal_hold'],
})

export const edit = (record: StoreRecord): StampedChange =>
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

export const deletion = (record: StoreRecord): StampedChange =>
  stamped(record, { kind: record.kind, id: record.id, do: 'delete' })

export const redact = async ({ connector, read, ticket }: World) =>
  connector.applyMany([edit(await read('ticket', ticket.id))], signal())
export const remove = async ({ connector, read, ticket }: World) =>
  connector.applyMany([deletion(await read('ticket', ticket.id))], signal())

export const writes = ({ fake }: World): Asked[] => fake.calls.filter(({ method }) => method !== 'GET')
export const isWrite = ({ method }: Asked): boolean => method !== 'GET'
export const is = (method: string, path: string) => (asked: Asked) =>
  asked.method === method && asked.path.includes(path)
export const textOf = ({ desk, ticket }: World): string =>
  JSON.stringify([ticket.description, desk.comments.get(ticket.id)])

export const passing: [string, Fault][] = [
  ['an error of the server', { kind: 'status', status: 502 }],
  ['being told to wait', { kind: 'status', status: 429, headers: { 'retry-after': '0' } }],
  ['a cut connection', { kind: 'cut' }],
  ['an answer that is lost', { kind: 'lost' }],
  ['an answer that is no JSON', { kind: 'malformed' }],
]
