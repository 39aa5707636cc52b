import { createLocalBudget } from '../../../src/connectors/rest/local-budget.ts'
import { openZammadStore } from '../../../src/connectors/zammad/index.ts'
import type { StampedChange } from '../../../src/tickets/change.ts'
import { recordId, storeId } from '../../../src/tickets/ids.ts'
import type { RecordKind, StoreRecord } from '../../../src/tickets/record.ts'
import type { Asked, Fault } from '../../support/fakes/desk-server.ts'
import { addTicket, addUser, emptyDesk, personId } from '../../support/fakes/zammad-desk.ts'
import { type FakeZammad, fakeZammad, zammadToken } from '../../support/fakes/zammad-server.ts'

/** Counts nothing: how fast a desk may be called has tests of its own. */
const unlimited = { ...createLocalBudget(), take: async () => 0 }

export const openFake = (fake: FakeZammad, budget = unlimited) =>
  openZammadStore({
    id: storeId('zam'),
    url: fake.url,
    token: zammadToken,
    locales: ['sv-SE'],
    timezone: 'Europe/Stockholm',
    category: 'group',
    callsPerMinute: 600,
    budget,
    pollMs: 5,
    taskMs: 2000,
    patience: { firstPauseMs: 2, timeoutMs: 5000 },
  })

export const signal = (): AbortSignal => new AbortController().signal

export const collect = async <T>(stream: AsyncIterable<T>): Promise<T[]> => {
  const all: T[] = []
  for await (const each of stream) all.push(each)
  return all
}

/** One closed ticket of one person, and a second person without any. */
export const world = async (of: Partial<Parameters<typeof addTicket>[1]> = {}) => {
  const desk = emptyDesk()
  for (const index of [0, 1]) addUser(desk, index)
  const ticket = addTicket(desk, { index: 0, customer: personId(0), ...of })
  const fake = await fakeZammad(desk)
  const connector = openFake(fake)
  const read = async (kind: RecordKind, id: number): Promise<StoreRecord> => {
    const [record] = await connector.readMany(kind, [recordId(String(id))], signal())
    if (!record) throw new Error('the record is there')
    return record
  }
  const remove = async (kind: RecordKind, ...ids: readonly number[]) =>
    connector.applyMany((await Promise.all(ids.map(id => read(kind, id)))).map(deletion), signal())
  return { desk, ticket, fake, connector, read, remove }
}
export type World = Awaited<ReturnType<typeof world>>

export const deletion = ({ kind, id, stamp, source }: StoreRecord): StampedChange => ({
  ...{ stamp, source, holdTags: ['legal_hold'] },
  change: { kind, id, do: 'delete' },
})

/** A search is a POST as well. */
export const isWrite = ({ method, path }: Asked): boolean => method !== 'GET' && !path.endsWith('/search')
export const writes = ({ fake }: World): string[] =>
  fake.calls.filter(isWrite).map(({ method, path }) => `${method} ${path}`)
export const is = (method: string, path: string) => (asked: Asked) =>
  asked.method === method && asked.path.includes(path)

export const passing: [string, Fault][] = [
  ['an error of the server', { kind: 'status', status: 502 }],
  ['being told to wait', { kind: 'status', status: 429, headers: { 'retry-after': '0' } }],
  ['a cut connection', { kind: 'cut' }],
  ['an answer that is lost', { kind: 'lost' }],
  ['an answer that is no JSON', { kind: 'malformed' }],
]
