import type { IntercomOptions } from '../../../src/connectors/intercom/index.ts'
import type { RecordChange, StampedChange } from '../../../src/tickets/change.ts'
import { recordId } from '../../../src/tickets/ids.ts'
import type { RecordKind, StoreRecord } from '../../../src/tickets/record.ts'
import type { Asked, Fault } from '../../support/fakes/desk-server.ts'
import { addContact, addConversation, contactId, emptyDesk } from '../../support/fakes/intercom-desk.ts'
import { fakeIntercom } from '../../support/fakes/intercom-server.ts'
import { openFake } from './open.ts'

export const signal = (): AbortSignal => new AbortController().signal
export const word = 'Zyxwvut'

export const collect = async <T>(stream: AsyncIterable<T>): Promise<T[]> => {
  const all: T[] = []
  for await (const each of stream) all.push(each)
  return all
}

type ConversationOf = Partial<Parameters<typeof addConversation>[1]>

export const world = async (of: ConversationOf = {}, more: Partial<IntercomOptions> = {}) => {
  const desk = emptyDesk()
  addContact(desk, 0)
  const html = [`<p>I am ${word}.</p>`, '<p>Thanks.</p>', `<p>${word} <a href="#">again</a></p>`]
  const conversation = addConversation(desk, { index: 0, contact: contactId(0), html, ...of })
  const fake = await fakeIntercom(desk)
  const connector = openFake(fake, more)
  const read = async (kind: RecordKind, id: string): Promise<StoreRecord> => {
    const [record] = await connector.readMany(kind, [recordId(id)], signal())
    if (!record) throw new Error('the record is there')
    return record
  }
  return { desk, conversation, fake, connector, read }
}
export type World = Awaited<ReturnType<typeof world>>

export const stamped = ({ stamp, source }: StoreRecord, change: RecordChange): StampedChange => ({
  ...{ stamp, source, change },
  holdTags: ['legal_hold'],
})

export const edit = (record: StoreRecord): StampedChange =>
  stamped(record, {
    ...{ kind: 'ticket', id: record.id, do: 'edit' },
    edits: record.fields.flatMap(({ document, path, value }) =>
      typeof value === 'string' && value.includes(word)
        ? [{ kind: 'set' as const, document, path, value: value.replaceAll(word, '[PERSON]') }]
        : [],
    ),
  })

export const deletion = (record: StoreRecord): StampedChange =>
  stamped(record, { kind: record.kind, id: record.id, do: 'delete' })

export const redact = async ({ connector, read, conversation }: World) =>
  connector.applyMany([edit(await read('ticket', conversation.id))], signal())
export const remove = async ({ connector, read, conversation }: World) =>
  connector.applyMany([deletion(await read('ticket', conversation.id))], signal())

export const isWrite = ({ method, path }: Asked): boolean => method !== 'GET' && !path.endsWith('/search')
export const writes = ({ fake }: World): Asked[] => fake.calls.filter(isWrite)
export const is = (method: string, path: string) => (asked: Asked) =>
  asked.method === method && asked.path.includes(path)
export const textOf = ({ conversation }: World): string => JSON.stringify(conversation)

export const passing: [string, Fault][] = [
  ['an error of the server', { kind: 'status', status: 502 }],
  ['being told to wait', { kind: 'status', status: 429, headers: { 'x-ratelimit-reset': '1' } }],
  ['a cut connection', { kind: 'cut' }],
  ['an answer that is lost', { kind: 'lost' }],
  ['an answer that is no JSON', { kind: 'malformed' }],
]
