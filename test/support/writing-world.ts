import { randomBytes } from 'node:crypto'
import { type Database, openDatabase } from '../../src/database/open-database.ts'
import { createRequestKeys } from '../../src/keys/request-keys.ts'
import { createSeals } from '../../src/keys/seal.ts'
import { createLedger } from '../../src/ledger/create-ledger.ts'
import type { Mail } from '../../src/requests/context.ts'
import { dueDate } from '../../src/requests/deadlines.ts'
import type { WritingContext } from '../../src/requests/mails/queue-letter.ts'
import { type DataRequest, type RequestId, requestId, type Subject } from '../../src/requests/model.ts'
import { type RequestSettings, requestSettings } from '../../src/requests/settings.ts'
import { storeId } from '../../src/tickets/ids.ts'
import { newKeys } from '../ledger/events.ts'
import { createMemoryStore } from '../ledger/memory-store.ts'
import { lendDatabase } from './lent-database.ts'
import { nobody } from './nobody.ts'

export const worldStart = new Date('2026-09-07T10:00:00Z')
const dayMs = 86_400_000

export interface WritingWorld extends AsyncDisposable {
  readonly context: WritingContext
  readonly database: Database
  readonly mails: Mail[]
  /** Thrown by the mailer, in this order, before mails go out again. */
  readonly failures: Error[]
  add(request?: Partial<DataRequest>, subject?: Partial<Subject>): Promise<DataRequest>
  /** As it is stored now. */
  of(id: RequestId): Promise<DataRequest>
  advance(days: number): void
  events(): readonly object[]
}

/** Requests of people, with Gallra's own database and everything real but the mails. */
export const createWritingWorld = async (
  settings: Partial<RequestSettings> = { mail: { from: 'service@example.se', folder: 'mails' } },
): Promise<WritingWorld> => {
  let now = worldStart
  let count = 0
  const lent = await lendDatabase()
  const database = await openDatabase(lent.url)
  const master = randomBytes(32)
  const seals = createSeals(master, 'keys.json')
  const keys = await createRequestKeys(master, seals)
  const ledgerStore = createMemoryStore()
  const mails: Mail[] = []
  const failures: Error[] = []
  const requests = database.requestStore
  const context: WritingContext = {
    run: {
      clock: () => now,
      random: randomBytes,
      ledger: createLedger(ledgerStore, newKeys(), () => now),
      keys: seals,
    },
    requests,
    keys,
    settings: { ...requestSettings.parse({}), ...settings },
    mails: database.mails,
    mailer: {
      async send(mail) {
        const failure = failures.shift()
        if (failure) throw failure
        mails.push(mail)
      },
    },
  }
  return {
    context,
    database,
    mails,
    failures,
    async add(changes = {}, subject = { emails: ['asa.lindqvist@example.se'] }) {
      count += 1
      const { key, sealed } = keys.newSubjectKey()
      const request = {
        id: requestId(`req-2026-09-07-${String(count).padStart(12, '0')}`),
        version: 1,
        reference: `WS-${count}`,
        sender: 'webshop',
        type: 'erasure',
        locale: 'sv-SE',
        stores: [storeId('helpdesk')],
        receivedAt: now,
        acceptedAt: now,
        due: dueDate(now, context.settings),
        pauses: [],
        alarms: [],
        subjectDigest: `subject-${count}`,
        statusDigest: `status-${count}`,
        steps: [{ state: 'received', at: now, by: 'sender:webshop' }],
        state: 'received',
        ...changes,
      } as DataRequest
      const sealedSubject = keys.sealSubject(key, { ...nobody, ...subject })
      await requests.accept({ request, sealedKey: sealed, sealedSubject })
      return request
    },
    async of(id) {
      const request = await requests.request(id)
      if (!request) throw new Error(`no request ${id}`)
      return request
    },
    advance(days) {
      now = new Date(now.getTime() + days * dayMs)
    },
    events: () => ledgerStore.stored.map(({ event }) => event),
    async [Symbol.asyncDispose]() {
      await database[Symbol.asyncDispose]()
      await lent.giveBack()
    },
  }
}
