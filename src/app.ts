import { randomBytes } from 'node:crypto'
import type { AccountStore } from './console/accounts/account-store.ts'
import type { TokenStore } from './console/tokens/token.ts'
import { type Database, nameIn, openDatabase } from './database/open-database.ts'
import { ownPrivileges } from './database/own-privileges.ts'
import { scratchName } from './database/scratch-name.ts'
import type { Watch } from './database/watch-documents.ts'
import type { HealthSource } from './health/judge.ts'
import { countErrors, createTally, type Tally } from './health/tally.ts'
import type { Duty } from './health/workers.ts'
import { keepHeapSmall } from './heap.ts'
import type { ReadySource } from './http/readiness.ts'
import type { CallCounts } from './jobs/call-counts.ts'
import type { JobsContext, Log } from './jobs/context.ts'
import type { JobQueue } from './jobs/queue.ts'
import type { JobPage, JobRange } from './jobs/queue-jobs.ts'
import type { RequestJobsContext } from './jobs/requests-worker.ts'
import type { JobKeys } from './jobs/signature.ts'
import { loadKeys } from './keys/load-keys.ts'
import { notingChecks } from './ledger/checked.ts'
import { createLedger } from './ledger/create-ledger.ts'
import type { LedgerStore } from './ledger/ledger-store.ts'
import { createLogger } from './logging.ts'
import { budgetFor } from './open-budget.ts'
import { type Care, openCare } from './open-care.ts'
import { followingOf } from './open-following.ts'
import { besideRuns } from './open-jobs.ts'
import { openAnswers, openConfiguration, openPolicies, openPolicyFolder } from './open-policies.ts'
import { createQueues, once } from './open-queues.ts'
import { openRequestDesk, type RequestDesk } from './open-requests.ts'
import { type ServerOpening, urlOf } from './open-servers.ts'
import { createStores, type Release } from './open-stores.ts'
import { throttleFor } from './open-throttle.ts'
import { createSharedOpinion, type SharedOpinion } from './opinion/shared-opinion.ts'
import type { Configuration } from './policies/load-folder.ts'
import { erasedAtBy } from './requests/erased-at.ts'
import type { ProposalStore } from './review/proposals.ts'
import type { RunContext } from './runs/context.ts'
import type { PolicyFolder } from './runs/drafts/policy-folder.ts'
import { readSettings, type Settings } from './settings.ts'
import type { StoreId } from './tickets/ids.ts'

/** The program put together: everything a command or a worker needs, opened as far as it is used. */
export interface App extends Care, HealthSource, AsyncDisposable {
  readonly settings: Settings
  readonly configuration: Configuration
  readonly stores: readonly StoreId[]
  readonly context: RunContext
  /** For what runs for long: policies are read again when their files change, until the signal. */
  followPolicies(signal: AbortSignal): Promise<void>
  /** Where policies are changed by people at the console. */
  readonly policyFolder: PolicyFolder
  /** What policy files say by now and this process does not take, problem by problem. */
  refusedPolicies(): readonly string[]
  /** For `/readyz`: the servers and policies, and with duties whether this very process does them. */
  readySource(duties?: readonly Duty[]): ReadySource
  /** How the whole installation stands. */
  readonly watch: Watch
  readonly ledgerStore: LedgerStore
  /** Of the ledger's signatures: base64 of the SPKI DER. */
  readonly publicKey: string
  /** Connects to Redis at the first call. */
  queueJobs(queue: string, range: Omit<JobRange, 'keys'>): Promise<JobPage | undefined>
  readonly log: Log
  /** Who may sign in at the console. */
  readonly accounts: AccountStore
  /** Words that wait to be taken over into the lists of stores. */
  readonly proposals: ProposalStore
  /** What programs call the API with. */
  readonly tokens: TokenStore
  /** The slower model of stores with `names: thorough`; nothing is loaded before one of them is opened. */
  readonly opinion: SharedOpinion
  /** Connects to Redis, or starts an embedded one, at the first call. */
  queue(): Promise<JobQueue>
  jobs(queue: JobQueue): JobsContext
  /** Data subjects' requests. Throws CONFIG_INVALID where stores.yaml names a way for mails that is none. */
  requests(): RequestDesk
  /** Connects to Redis at the first call, as `queue` does. */
  requestJobs(): Promise<RequestJobsContext>
  /** Of calls over HTTP, for all processes. Connects to Redis at the first call. */
  callCounts(): Promise<CallCounts>
}

interface Opening extends ServerOpening {
  readonly settings: Settings
  readonly signal: AbortSignal
  readonly tally: Tally
}

const openShared = ({ log, releases }: Opening): SharedOpinion => {
  const opinion = createSharedOpinion({
    notice: message => log.warn({}, message),
    warn: ({ code }, message) => log.warn({ code }, message),
  })
  releases.push(async () => {
    const told = await opinion.told()
    if (told !== undefined) log.info({}, told)
    await opinion.close()
  })
  return opinion
}

const looksAt = (
  { states }: ReturnType<typeof createQueues>,
  keys: JobKeys,
): Pick<App, 'queueStates' | 'queueJobs'> => ({
  queueStates: async () => (await states()).states(),
  queueJobs: async (queue, range) => (await states()).jobs(queue, { ...range, keys }),
})

const now = (): Date => new Date()

const openOwn = async (url: string, { releases, tally }: Opening): Promise<Database> => {
  const database = await openDatabase(url)
  releases.push(() => database[Symbol.asyncDispose]())
  tally.into(database.watch.tallies)
  releases.push(() => tally.flush())
  return database
}

type Keys = Awaited<ReturnType<typeof loadKeys>>

const portsOf = (database: Database, keys: Keys) => ({
  runStore: database.runStore,
  quarantine: database.quarantine,
  seals: database.sealStore,
  policyVersions: database.policyVersions,
  policyLocks: database.policyLocks,
  ...{ forecasts: database.forecasts, counts: database.counts },
  policyDrafts: database.policyDrafts,
  erasedAt: erasedAtBy(database.tombstones),
  ledger: notingChecks(createLedger(database.ledgerStore, keys.ledger, now), database.watch.ledgerChecks),
  keys,
  clock: now,
  random: randomBytes,
})

const ofConsole = ({ accounts, proposals, tokens, ledgerStore }: Database) => ({
  ...{ accounts, proposals, tokens, ledgerStore },
})

const assemble = async (opening: Opening): Promise<Omit<App, typeof Symbol.asyncDispose>> => {
  const { settings, log, releases } = opening
  const configuration = await openConfiguration(settings)
  const keys = await loadKeys(settings.keyFile, message => log.warn({}, message))
  const url = await urlOf('mongodb', opening)
  const database = await openOwn(url, opening)
  const live = openPolicies(configuration, settings, database)
  const opinion = openShared(opening)
  const answers = await openAnswers(settings)
  const queues = createQueues(opening, keys.jobs)
  const throttle = throttleFor(configuration.stores, opening, queues.url)
  const context: RunContext = {
    store: createStores(configuration.stores, opening, {
      opinion,
      throttle,
      budget: budgetFor(opening, queues.url),
      notice: message => log.warn({}, message),
    }),
    ...(throttle ? { throttle } : {}),
    get policies() {
      return live.current
    },
    requestWarrant: async (request, plan) =>
      (await import('./requests/request-warrant.ts')).createRequestWarrant(requests())(request, plan),
    ...portsOf(database, keys),
  }
  const parts = { run: context, settings, configuration, database, keys: keys.requests, answers, releases }
  const requests = once(() => openRequestDesk(parts))
  const { pulse, followed } = followingOf(live, { database, log, queue: queues.retention })
  return {
    settings,
    configuration,
    stores: configuration.stores.map(({ id }) => id),
    context,
    ...followed,
    watch: database.watch,
    policyFolder: openPolicyFolder(configuration, settings, { locks: database, live }),
    publicKey: keys.ledger.publicKey,
    ...openCare(opening, { url, run: context, keys, configuration, uses: database.keyUses }),
    log,
    ...ofConsole(database),
    opinion,
    queue: queues.retention,
    jobs: queue => ({
      ...{ run: context, queue, log, pulse, checks: database.watch.ledgerChecks },
      ...besideRuns(configuration, settings, requests),
    }),
    workers: database.workers,
    ...looksAt(queues, keys.jobs),
    requests,
    callCounts: queues.counts,
    requestJobs: async () => ({
      ...(await import('./request-jobs.ts')).requestJobsOf(requests(), await queues.requests(), log),
      pulse,
    }),
  }
}

/** The only place that constructs adapters. What was opened before a failure is closed again. */
export const createApp = async (settings: Settings, signal: AbortSignal): Promise<App> => {
  const releases: Release[] = []
  const close = async (): Promise<void> => {
    for (let release = releases.pop(); release; release = releases.pop()) await release()
  }
  const tally = createTally()
  const log = countErrors(createLogger(settings.logLevel), tally)
  try {
    return {
      ...(await assemble({ settings, log, tally, signal, releases })),
      [Symbol.asyncDispose]: close,
    }
  } catch (error) {
    await close()
    throw error
  }
}

interface Use {
  readonly io: { readonly signal: AbortSignal }
  readonly options?: { readonly config?: string }
  /** Where LOG_LEVEL says nothing; commands talk to people by themselves, so that warnings are enough there. */
  readonly logging?: Settings['logLevel']
}

/** Opens the program from the environment, uses it, and closes it whatever happens. */
export const withApp = async <T>(
  { io, options, logging = 'warn' }: Use,
  use: (app: App, signal: AbortSignal) => Promise<T>,
): Promise<T> => {
  keepHeapSmall()
  await using app = await createApp(readSettings({ config: options?.config, logging }), io.signal)
  // Awaited here: without it the program would be closed while it is in use.
  return await use(app, io.signal)
}

/** Gallra's own database, by its name, and what its user needs there; nothing is connected to. */
export const ownAccess = ({ mongodbUrl = '' }: Settings) => ({
  database: nameIn(mongodbUrl),
  privileges: ownPrivileges(),
  /** Where a drill restores. */
  scratchOf: scratchName,
})
