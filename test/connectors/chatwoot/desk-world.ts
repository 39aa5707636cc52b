import { openChatwootStore } from '../../../src/connectors/chatwoot/index.ts'
import { createLocalBudget } from '../../../src/connectors/rest/local-budget.ts'
import type { RecordChange, StampedChange } from '../../../src/tickets/change.ts'
import { recordId, storeId } from '../../../src/tickets/ids.ts'
import type { RecordKind, StoreRecord } from '../../../src/tickets/record.ts'
import {
  accountNumber,
  addContact,
  addConversation,
  emptyDesk,
  personId,
} from '../../support/fakes/chatwoot-desk.ts'
import { chatwootToken, type FakeChatwoot, fakeChatwoot } from '../../support/fakes/chatwoot-server.ts'
import type { Asked, Fault } from '../../support/fakes/desk-server.ts'

/** Counts nothing: how fast a desk may be called has tests of its own. */
const unlimited = { ...createLocalBudget(), take: async () => 0 }

export const openFake = (fake: FakeChatwoot, budget = unlimited) =>
  openChatwootStore({
    id: storeId('cha'),
    url: fake.url,
    account: accountNumber,
    token: chatwootToken,
    locales: ['sv-SE'],
    timezone: 'Europe/Stockholm',
    category: 'inbox',
    callsPerMinute: 600,
    budget,
    pollMs: 4,
    jobMs: 300,
    patience: { firstPauseMs: 2, timeoutMs: 5000 },
  })

export const signal = (): AbortSignal => new AbortController().signal
export const word = 'Zyxwvut'

export const collect = async <T>(stream: AsyncIterable<T>): Promise<T[]> => {
  const all: T[] = []
  for await (const each of stream) all.push(each)
  return all
}

/** One resolved conversation of one person, and a second person without any. */
export const world = async (of: Partial<Parameters<typeof addConversation>[1]> = {}) => {
  const desk = emptyDesk()
  for (const index of [0, 1]) addContact(desk, index)
  const contents = [`I am ${word}.`, 'Thanks.', `It is ${word} again.`]
  const conversation = addConversation(desk, { index: 0, contact: personId(0), contents, ...of })
  const fake = await fakeChatwoot(desk)
  const connector = openFake(fake)
  const read = async (kind: RecordKind, id: number): Promise<StoreRecord> => {
    const [record] = await connector.readMany(kind, [recordId(String(id))], signal())
    if (!record) throw new Error('the record is there')
    return record
  }
  const remove = async (kind: RecordKind, ...ids: readonly number[]) =>
    connector.applyMany((await Promise.all(ids.map(id => read(kind, id)))).map(deletion), signal())
  const redact = async () => connector.applyMany([edit(await read('ticket', conversation.id))], signal())
  return { desk, conversation, fake, connector, read, remove, redact }
}
export type World = Awaited<ReturnType<typeof world>>

const stamped = ({ stamp, source }: StoreRecord, change: RecordChange): StampedChange => ({
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

export const isWrite = ({ method }: Asked): boolean => method !== 'GET'
const base = `/api/v1/accounts/${accountNumber}`
export const writes = ({ fake }: World): string[] =>
  fake.calls.filter(isWrite).map(({ method, path }) => `${method} ${path.slice(base.length)}`)
export const is = (method: string, path: string) => (asked: Asked) =>
  asked.method === method && asked.path.includes(path)
export const textOf = ({ desk, conversation }: World): string =>
  JSON.stringify([desk.conversations.get(conversation.id), desk.messages.get(conversation.id)])

export const passing: [string, Fault][] = [
  ['an error of the server', { kind: 'status', status: 502 }],
  ['being told to wait', { kind: 'status', status: 429, headers: { 'retry-after': '0' } }],
  ['a cut connection', { kind: 'cut' }],
  ['an answer that is lost', { kind: 'lost' }],
  ['an answer that is no JSON', { kind: 'malformed' }],
]
