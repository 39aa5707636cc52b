import { type Db, MongoClient, type MongoClientOptions } from 'mongodb'
import type { AccountStore } from '../console/accounts/account-store.ts'
import type { TokenStore } from '../console/tokens/token.ts'
import { AppError } from '../errors.ts'
import type { RefusalNotes } from '../health/refusals.ts'
import type { WorkerNotes } from '../health/workers.ts'
import { insecureOption } from '../insecure-options.ts'
import type { KeyUses } from '../keys/uses.ts'
import type { LedgerStore } from '../ledger/ledger-store.ts'
import type { ArchiveStore } from '../requests/archive/archive-store.ts'
import type { MailOutbox } from '../requests/mails/mail-outbox.ts'
import type { Outbox } from '../requests/recipients/outbox.ts'
import type { RequestStore } from '../requests/request-store.ts'
import type { TombstoneStore } from '../requests/tombstones.ts'
import type { ProposalStore } from '../review/proposals.ts'
import type { PolicyDrafts } from '../runs/drafts/policy-drafts.ts'
import type { ForecastStore } from '../runs/forecast.ts'
import type { CountStore } from '../runs/kept-counts.ts'
import type { PolicyLocks } from '../runs/locking/policy-locks.ts'
import type { PolicyVersions } from '../runs/policy-versions.ts'
import type { RunStore } from '../runs/run-store.ts'
import type { SealStore } from '../runs/sealing/seal-store.ts'
import type { QuarantineStore } from '../runs/undo/quarantine-store.ts'
import {
  type AccountCollections,
  accountCollections,
  accountDocuments,
  createAccountIndexes,
} from './account-documents.ts'
import { archiveCollections, archiveDocuments, createArchiveIndexes } from './archive-documents.ts'
import { batchDocuments, storedBatches } from './batch-documents.ts'
import { batchesInHand } from './batches-in-hand.ts'
import { coarseDocuments } from './coarse-documents.ts'
import { type Collections, collectionsOf, createIndexes } from './collections.ts'
import { countCollections, countDocuments } from './count-documents.ts'
import { deletionDocuments } from './deletion-documents.ts'
import { guardPort } from './driver-errors.ts'
import { forecastCollection, forecastDocuments } from './forecast-documents.ts'
import { foundDocuments } from './found-documents.ts'
import { givenUpDocuments } from './given-up-documents.ts'
import { keyDocuments } from './key-documents.ts'
import { ledgerDocuments } from './ledger-documents.ts'
import { createMailIndexes, mailCollection, mailDocuments } from './mail-documents.ts'
import { noteDocuments } from './note-documents.ts'
import { createOutboxIndexes, outboxCollection, outboxDocuments } from './outbox-documents.ts'
import { pauseDocuments } from './pause-documents.ts'
import { planDocuments, planMaking } from './plan-documents.ts'
import {
  createPolicyIndexes,
  policyCollections,
  policyLockDocuments,
  policyVersionDocuments,
} from './policy-documents.ts'
import { policyDraftDocuments } from './policy-draft-documents.ts'
import { createProposalIndexes, proposalCollection, proposalDocuments } from './proposal-documents.ts'
import { createQuarantineIndexes, quarantineCollections } from './quarantine-collections.ts'
import { quarantineDocuments } from './quarantine-documents.ts'
import { requestDocuments } from './request-documents.ts'
import { runDocuments } from './run-documents.ts'
import { createSealIndexes, sealCollections } from './seal-collections.ts'
import { sealDocuments } from './seal-documents.ts'
import { slotDocuments } from './slot-documents.ts'
import { tokenDocuments } from './token-documents.ts'
import { createGraveIndexes, gravesOf, tombstoneDocuments } from './tombstone-documents.ts'
import { createWatchIndexes, type Watch, watchOn } from './watch-documents.ts'
import { createWorkerIndexes, refusalDocuments, workerDocuments } from './worker-documents.ts'

export interface Database extends AsyncDisposable {
  readonly runStore: RunStore
  /** Originals of what runs changed, for as long as they can be undone. */
  readonly quarantine: QuarantineStore
  /** Statistics of months that are over. */
  readonly sealStore: SealStore
  readonly ledgerStore: LedgerStore
  /** What recipients of data have to be told. */
  readonly outbox: Outbox
  /** What people are written. */
  readonly mails: MailOutbox
  readonly requestStore: RequestStore
  /** What was erased on request, and must not come back. */
  readonly tombstones: TombstoneStore
  /** Archives that wait to be taken by their persons. */
  readonly archives: ArchiveStore
  readonly workers: WorkerNotes
  readonly watch: Watch
  /** As policies were written, since they were first planned with. */
  readonly policyVersions: PolicyVersions
  /** Who may sign in at the console, and who is signed in. */
  readonly accounts: AccountStore
  /** What programs call the API with. */
  readonly tokens: TokenStore
  readonly policyLocks: PolicyLocks
  /** What comes due, as it was last counted. */
  readonly forecasts: ForecastStore
  /** Statistics of stores, as they were last counted. */
  readonly counts: CountStore
  /** Policies that somebody would like to be in force. */
  readonly policyDrafts: PolicyDrafts
  /** Words that wait to be taken over into the lists of stores. */
  readonly proposals: ProposalStore
  /** What the key file is needed for. */
  readonly keyUses: KeyUses
}

// Said outright: the server's defaults differ by version and can be changed by whoever runs it.
const durable: MongoClientOptions = {
  appName: 'gallra',
  readPreference: 'primary',
  readConcern: { level: 'majority' },
  writeConcern: { w: 'majority', journal: true },
  retryWrites: true,
  ignoreUndefined: true,
}

/** Unless the URL says otherwise; the driver's own default is 30 seconds. */
const patienceMs = 10_000

const defaultName = 'gallra'
const setting = 'own database (GALLRA_MONGODB_URL)'

/** Which database the URL means; the driver takes `test` for one without a name. */
export const nameIn = (url: string): string => /^[^:]+:\/\/[^/?]+\/([^?]+)/.exec(url)?.[1] ?? defaultName

const connect = async (url: string): Promise<MongoClient> => {
  const insecure = insecureOption(url)
  if (insecure !== undefined) throw new AppError('CONFIG_INVALID', `${setting}: ${insecure}`)
  let client: MongoClient
  try {
    const patience = /[?&]serverSelectionTimeoutMS=/i.test(url)
      ? {}
      : { serverSelectionTimeoutMS: patienceMs }
    client = new MongoClient(url, { ...durable, ...patience })
  } catch {
    // Without the cause: the driver quotes the URL, which may hold a password.
    throw new AppError('CONFIG_INVALID', `${setting}: not a MongoDB URL (mongodb://HOST:PORT/NAME)`)
  }
  try {
    return await client.connect()
  } catch (error) {
    await client.close()
    throw new AppError('STORE_UNREACHABLE', `${setting}: no server answers, or it refuses the user`, {
      cause: error,
    })
  }
}

const demandTransactions = async (db: Db): Promise<void> => {
  const hello = await db.command({ hello: 1 })
  if (hello.setName === undefined && hello.msg !== 'isdbgrid')
    throw new AppError(
      'CONFIG_INVALID',
      `${setting}: a standalone server has no transactions; start it with --replSet, one member is enough`,
    )
}

const runStoreOn = (client: MongoClient, collections: Collections): RunStore => ({
  ...planDocuments(collections),
  ...planMaking(client, collections),
  ...storedBatches(collections),
  ...batchDocuments(client, collections),
  ...batchesInHand(collections),
  ...runDocuments(collections),
  ...noteDocuments(collections),
  ...deletionDocuments(collections),
  ...coarseDocuments(collections),
  ...slotDocuments(collections),
  ...pauseDocuments(collections),
  ...givenUpDocuments(collections),
})

const accountPorts = (collections: AccountCollections) => ({
  accounts: guardPort(accountDocuments(collections)),
  tokens: guardPort(tokenDocuments(collections.apiTokens)),
})

const countedPorts = (db: Db): Pick<Database, 'forecasts' | 'counts'> => ({
  forecasts: guardPort(forecastDocuments(forecastCollection(db))),
  counts: guardPort(countDocuments(countCollections(db))),
})

/**
 * Opens Gallra's own database and makes its indexes. Everything in it is written journalled and to the majority, and
 * read as the majority has it. Throws CONFIG_INVALID, or STORE_UNREACHABLE after ten seconds or what
 * `serverSelectionTimeoutMS` in the URL says.
 */
export const openDatabase = async (url: string): Promise<Database> => {
  const client = await connect(url)
  const db = client.db(nameIn(url))
  const collections = collectionsOf(db)
  const outbox = outboxCollection(db)
  const [graves, archives] = [gravesOf(db), archiveCollections(db)]
  const mails = mailCollection(db)
  const quarantine = quarantineCollections(db)
  const seals = sealCollections(db)
  const [policies, accounts] = [policyCollections(db), accountCollections(db)]
  const proposals = proposalCollection(db)
  try {
    await demandTransactions(db)
    await Promise.all([
      createIndexes(collections),
      createOutboxIndexes(outbox),
      createGraveIndexes(graves),
      createArchiveIndexes(archives),
      createMailIndexes(mails),
      createWorkerIndexes(collections.workers),
      createQuarantineIndexes(quarantine),
      createSealIndexes(seals),
      createPolicyIndexes(policies),
      createAccountIndexes(accounts),
      createProposalIndexes(proposals),
      createWatchIndexes(db),
    ])
  } catch (error) {
    await client.close()
    throw error
  }
  return {
    runStore: guardPort(runStoreOn(client, collections)),
    quarantine: guardPort(quarantineDocuments(client, quarantine, { ...collections, ...seals })),
    sealStore: guardPort(sealDocuments(client, seals, collections)),
    ledgerStore: guardPort(ledgerDocuments(collections)),
    outbox: guardPort(outboxDocuments(outbox)),
    archives: guardPort(archiveDocuments(archives)),
    mails: guardPort(mailDocuments(mails)),
    ...accountPorts(accounts),
    keyUses: guardPort(keyDocuments(db)),
    requestStore: guardPort({
      ...requestDocuments(client, collections),
      ...foundDocuments(collections),
    }),
    tombstones: guardPort(tombstoneDocuments(graves)),
    workers: guardPort(workerDocuments(collections.workers)),
    watch: watchOn(db, collections),
    policyVersions: guardPort(policyVersionDocuments(policies)),
    policyLocks: guardPort(policyLockDocuments(policies)),
    ...countedPorts(db),
    policyDrafts: guardPort(policyDraftDocuments(policies)),
    proposals: guardPort(proposalDocuments(proposals)),
    [Symbol.asyncDispose]: () => client.close(),
  }
}

/** The notes of workers alone, for a check that is made every minute: nothing else is opened, and no index is made. */
export const openWorkerNotes = async (url: string): Promise<WorkerNotes & RefusalNotes & AsyncDisposable> => {
  const client = await connect(url)
  const { workers } = collectionsOf(client.db(nameIn(url)))
  return {
    ...guardPort({ ...workerDocuments(workers), ...refusalDocuments(workers) }),
    [Symbol.asyncDispose]: () => client.close(),
  }
}
