import { openFreescoutStore } from '../../../src/connectors/freescout/index.ts'
import { openHelpscoutStore } from '../../../src/connectors/helpscout/index.ts'
import { createLocalBudget } from '../../../src/connectors/rest/local-budget.ts'
import type { StampedChange } from '../../../src/tickets/change.ts'
import { recordId, storeId } from '../../../src/tickets/ids.ts'
import type { RecordKind, StoreRecord } from '../../../src/tickets/record.ts'
import type { Asked, Fault } from '../../support/fakes/desk-server.ts'
import { apiKey, fakeFreescout } from '../../support/fakes/freescout-server.ts'
import { app, fakeHelpscout } from '../../support/fakes/helpscout-server.ts'
import {
  addConversation,
  addCustomer,
  emptyDesk,
  personId,
  type ScoutFakeDesk,
} from '../../support/fakes/scout-desk.ts'

/** Counts nothing: how fast a desk may be called has tests of its own. */
export const unlimited = { ...createLocalBudget(), take: async () => 0 }

const shared = {
  locales: ['sv-SE'],
  timezone: 'Europe/Stockholm',
  category: 'mailbox',
  budget: unlimited,
  pollMs: 5,
  patience: { firstPauseMs: 2, timeoutMs: 5000 },
} as const

export const openHelpscout = async (
  desk: ScoutFakeDesk,
  more: Partial<Parameters<typeof openHelpscoutStore>[0]> = {},
) => {
  const fake = await fakeHelpscout(desk)
  const login = { appId: app.id, appSecret: app.secret }
  const options = { ...shared, ...login, id: storeId('scout'), url: fake.url, ...more }
  return { fake, connector: openHelpscoutStore(options) }
}

export const openFreescout = async (desk: ScoutFakeDesk) => {
  const fake = await fakeFreescout(desk)
  const options = { ...shared, id: storeId('free'), url: fake.url, token: apiKey, callsPerMinute: 300 }
  return { fake, connector: openFreescoutStore(options) }
}

export const signal = (): AbortSignal => new AbortController().signal

export const collect = async <T>(stream: AsyncIterable<T>): Promise<T[]> => {
  const all: T[] = []
  for await (const each of stream) all.push(each)
  return all
}

export const deletion = ({ kind, id, stamp, source }: StoreRecord): StampedChange => ({
  ...{ stamp, source, holdTags: ['legal_hold'] },
  change: { kind, id, do: 'delete' },
})

/** One closed conversation of one person. */
export const world = async (name: 'helpscout' | 'freescout') => {
  const desk = emptyDesk()
  addCustomer(desk, 0)
  const conversation = addConversation(desk, { index: 0, customer: personId(0) })
  const { fake, connector } = await (name === 'helpscout' ? openHelpscout(desk) : openFreescout(desk))
  const read = async (kind: RecordKind, id: number): Promise<StoreRecord> => {
    const [record] = await connector.readMany(kind, [recordId(String(id))], signal())
    if (!record) throw new Error('the record is there')
    return record
  }
  const remove = async (kind: RecordKind, id: number) =>
    connector.applyMany([deletion(await read(kind, id))], signal())
  return { desk, conversation, fake, connector, read, remove }
}

export const is = (method: string, path: string) => (asked: Asked) =>
  asked.method === method && asked.path.includes(path)

export const passing: [string, Fault][] = [
  ['an error of the server', { kind: 'status', status: 502 }],
  ['being told to wait', { kind: 'status', status: 429, headers: { 'x-ratelimit-retry-after': '0' } }],
  ['a cut connection', { kind: 'cut' }],
  ['an answer that is lost', { kind: 'lost' }],
]
