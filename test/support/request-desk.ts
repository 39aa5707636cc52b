import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Db, MongoClient } from 'mongodb'
import { type DataMapInput, dataMapSchema } from '../../src/connectors/mongodb/data-map.ts'
import { openMongoStore } from '../../src/connectors/mongodb/index.ts'
import { trudesk } from '../../src/connectors/mongodb/presets/trudesk.ts'
import { openDatabase } from '../../src/database/open-database.ts'
import { AppError } from '../../src/errors.ts'
import { loadKeys } from '../../src/keys/load-keys.ts'
import { createLedger } from '../../src/ledger/create-ledger.ts'
import type { Ledger } from '../../src/ledger/ledger.ts'
import type { Policy } from '../../src/policies/policy.ts'
import { createRedactor } from '../../src/redaction/create-redactor.ts'
import { advanceAll } from '../../src/requests/advance.ts'
import type { RequestClaims } from '../../src/requests/claims.ts'
import { erasedAtBy } from '../../src/requests/erased-at.ts'
import type { DataRequest, RequestId } from '../../src/requests/model.ts'
import { newRequest, newRequestId } from '../../src/requests/new-request.ts'
import { createRequestWarrant } from '../../src/requests/request-warrant.ts'
import { requestSettings } from '../../src/requests/settings.ts'
import type { StepContext, Surroundings } from '../../src/requests/steps/stepping.ts'
import type { OpenStore, RunContext } from '../../src/runs/context.ts'
import { storeId } from '../../src/tickets/ids.ts'
import { policyOf } from '../policies/policy-text.ts'
import { lendDatabase } from './lent-database.ts'
import { mongoServer } from './servers.ts'

export const requestPolicy = `policy: support
version: 1
stores: [helpdesk]
timezone: Europe/Stockholm
approval: none
limits: { tickets: 100000, percent: 100 }
hold: { tags: [legal-hold] }
rules:
  - id: all
    category: "*"
    clock: closed_at
    basis: { article: 6(1)(f), justification: Test. }
    stages:
      - { after: P12M, action: anonymise }
`

export interface RequestWorld extends AsyncDisposable {
  readonly desk: Db
  /** The desk's other database, where its map has one. */
  readonly otherDesk: Db
  readonly own: Db
  readonly context: StepContext
  readonly signal: AbortSignal
  /** What the request's troubles were, as far as they were told. */
  readonly notes: string[]
  setClock(to: Date): void
  /** The ledger as another process sees it, which remembers nothing of what this one wrote last. */
  newLedger(): Ledger
  submit(request: Omit<RequestClaims, 'reference'> & { readonly reference?: string }): Promise<RequestId>
  advance(): Promise<void>
  request(id: RequestId): Promise<DataRequest>
}

const quiet: Surroundings = {
  askIdentity: async () => undefined,
  acknowledge: async () => undefined,
  deliver: async () => true,
  restrict: async () => undefined,
  freeze: async () => undefined,
  remember: async () => undefined,
  tellRecipients: async () => true,
  answer: async () => undefined,
}

interface Options {
  readonly policies?: readonly string[]
  readonly settings?: object
  /** Of another desk than Trudesk. */
  readonly dataMap?: DataMapInput
  readonly around?: Partial<Surroundings>
  /** Wraps what runs see: faults, mutants. */
  readonly run?: (context: RunContext) => RunContext
}

const otherUrl = (url: string): URL => {
  const other = new URL(url)
  other.pathname += '-other'
  return other
}

const openDesk = async (url: string, dataMap: DataMapInput): Promise<OpenStore> => {
  const locales = ['sv-SE', 'en-GB']
  const connector = await openMongoStore({
    id: storeId('helpdesk'),
    url,
    locales,
    timezone: 'Europe/Stockholm',
    dataMap: dataMapSchema.parse(dataMap),
    databases: Object.fromEntries((dataMap.databases ?? []).map(name => [name, otherUrl(url).href])),
  })
  const signal = new AbortController().signal
  return {
    connector,
    redactor: async () => createRedactor({ locales, allow: await connector.own(signal) }),
    roster: () => connector.agents(signal),
  }
}

/** A Trudesk desk and Gallra's own database, both real, and requests that an operator vouches for. */
export const createRequestWorld = async (options: Options = {}): Promise<RequestWorld> => {
  const server = await mongoServer()
  const lent = await lendDatabase()
  const client = await new MongoClient(server).connect()
  const database = await openDatabase(lent.url)
  const folder = await mkdtemp(join(tmpdir(), 'gallra-requests-'))
  const keys = await loadKeys(join(folder, 'keys.json'))
  const store = await openDesk(server, options.dataMap ?? trudesk)
  let now = new Date()
  const clock = (): Date => now
  const policies: Policy[] = (options.policies ?? [requestPolicy]).map(policyOf)
  const newLedger = (): Ledger => createLedger(database.ledgerStore, keys.ledger, clock)
  const bare: RunContext = {
    async store(id) {
      if (id !== store.connector.id) throw new AppError('STORE_UNKNOWN', `store "${id}" is not configured`)
      return store
    },
    requestWarrant: (request, plan) => createRequestWarrant(context)(request, plan),
    policies,
    runStore: database.runStore,
    quarantine: database.quarantine,
    erasedAt: erasedAtBy(database.tombstones),
    ledger: newLedger(),
    keys,
    clock,
    random: randomBytes,
  }
  const notes: string[] = []
  const context: StepContext = {
    run: options.run?.(bare) ?? bare,
    stores: [store.connector.id],
    requests: database.requestStore,
    keys: keys.requests,
    senders: {},
    settings: requestSettings.parse(options.settings),
    mailer: { send: async () => undefined },
    around: { ...quiet, ...options.around },
    note: (_, code, message, cause) => {
      notes.push(code)
      if (code === 'INTERNAL') console.error(message, cause)
    },
  }
  const signal = new AbortController().signal
  return {
    desk: client.db(),
    otherDesk: client.db(otherUrl(server).pathname.slice(1)),
    own: client.db(lent.name),
    context,
    signal,
    notes,
    newLedger,
    setClock(to) {
      now = to
    },
    async submit(request) {
      const made = newRequest(context, {
        id: newRequestId(context),
        sender: 'cli:test',
        by: 'cli:test',
        request: { reference: randomBytes(4).toString('hex'), ...request },
        receivedAt: now,
        identity: { method: 'operator', at: now, by: 'cli:test', reason: 'a test' },
      })
      await context.requests.accept(made)
      return made.request.id
    },
    advance: () => advanceAll(context, signal),
    async request(id) {
      const stored = await context.requests.request(id)
      if (!stored) throw new Error('no such request')
      return stored
    },
    async [Symbol.asyncDispose]() {
      await store.connector[Symbol.asyncDispose]()
      await database[Symbol.asyncDispose]()
      await client.close()
      await lent.giveBack()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
