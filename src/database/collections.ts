import type { Collection, Db, Document } from 'mongodb'
import type { z } from 'zod'
import { AppError } from '../errors.ts'
import type { LedgerEvent } from '../ledger/event.ts'
import type { Checkpoint } from '../ledger/ledger.ts'
import type { CoarseRowDocument } from './coarse-row-document.ts'

/** A document whose key is a text of ours. */
export interface Keyed extends Document {
  readonly _id: string
}

export interface BatchDocument extends Keyed {
  /** Something of it was skipped or is left. */
  unfinished?: true
  /** What `packRecords` made of them. */
  readonly records: string
  /** What `packIntended` made of it. */
  readonly intended?: string
}

export interface EntryDocument {
  /** The seq: what makes it unique is the key itself. */
  readonly _id: number
  readonly at: Date
  readonly event: LedgerEvent
  readonly previous: string
  readonly hash: string
}

export interface CheckpointDocument extends Omit<Checkpoint, 'size'> {
  readonly _id: number
}

export interface SlotDocument {
  readonly policy: string
  readonly slot: Date
  readonly by: string
  readonly claimedAt: Date
  readonly plan?: string
  readonly skipped?: string
}

export interface StatisticsDocument {
  readonly _id: string
  readonly store: string
  /** Lists instead of members, because a category's name may hold dots and dollar signs. */
  readonly cells: readonly (readonly [string, readonly (readonly [string, number])[]])[]
}

/** One for each ticket that a batch is deleting, by store and id: two batches at one would both keep its statistics. */
export interface DeletionDocument {
  readonly _id: string
  readonly batch: string
}

export interface LastClosedDocument {
  readonly store: string
  readonly lineage: string
  readonly person: string
  readonly closedAt: Date
}

export interface RequestMessageDocument {
  readonly sender: string
  readonly jti: string
  readonly request: string
  readonly source?: string
}

export interface RequestSubjectDocument {
  readonly _id: string
  /** Sealed under the installation's key. */
  readonly key: string
  /** Sealed under that one. */
  readonly subject: string
}

export interface FoundDocument extends Document {
  readonly request: string
  readonly round: number
  readonly store: string
  readonly kind: string
  readonly id: string
  readonly doubtful: boolean
}

export interface DoubtDocument {
  readonly request: string
  readonly store: string
  readonly id: string
  readonly isThePerson: boolean
}

export interface UnsavedPlanDocument {
  readonly _id: string
  readonly at: Date
  /** Its batches are being thrown away. */
  readonly discarded?: true
}

export interface Collections {
  readonly plans: Collection<Keyed>
  /** Plans whose batches are being gathered: empty but for then, or after a crash. */
  readonly unsavedPlans: Collection<UnsavedPlanDocument>
  readonly batches: Collection<BatchDocument>
  readonly runs: Collection<Keyed>
  readonly marks: Collection<Document>
  readonly lastClosed: Collection<LastClosedDocument>
  readonly coarseRows: Collection<CoarseRowDocument>
  readonly holds: Collection<Keyed>
  readonly statistics: Collection<StatisticsDocument>
  /** Tickets that are being deleted: empty but for then, or after a crash. */
  readonly deletions: Collection<DeletionDocument>
  readonly slots: Collection<SlotDocument>
  readonly ledger: Collection<EntryDocument>
  readonly checkpoints: Collection<CheckpointDocument>
  readonly requests: Collection<Keyed>
  readonly requestMessages: Collection<RequestMessageDocument>
  readonly requestSubjects: Collection<RequestSubjectDocument>
  readonly requestFound: Collection<FoundDocument>
  readonly requestDoubts: Collection<DoubtDocument>
  readonly refusedMessages: Collection<Keyed>
  /** Requests that the ledger was not told of yet: empty but for a moment, or after a crash. */
  readonly unnotedRequests: Collection<{ readonly _id: string }>
  /** Whether everything stands still. */
  readonly pauses: Collection<Keyed>
  /** Who is at work, as of when. */
  readonly workers: Collection<Keyed>
}

export const collectionsOf = (db: Db): Collections => ({
  plans: db.collection('plans'),
  unsavedPlans: db.collection('unsavedPlans'),
  batches: db.collection('batches'),
  runs: db.collection('runs'),
  marks: db.collection('marks'),
  lastClosed: db.collection('lastClosed'),
  coarseRows: db.collection('coarseRows'),
  holds: db.collection('holds'),
  statistics: db.collection('statistics'),
  deletions: db.collection('deletions'),
  slots: db.collection('slots'),
  ledger: db.collection('ledger'),
  checkpoints: db.collection('checkpoints'),
  requests: db.collection('requests'),
  requestMessages: db.collection('requestMessages'),
  requestSubjects: db.collection('requestSubjects'),
  requestFound: db.collection('requestFound'),
  requestDoubts: db.collection('requestDoubts'),
  refusedMessages: db.collection('refusedMessages'),
  unnotedRequests: db.collection('unnotedRequests'),
  pauses: db.collection('pauses'),
  workers: db.collection('workers'),
})

const createRequestIndexes = async (of: Collections): Promise<void> => {
  await Promise.all([
    of.requests.createIndexes([
      { key: { sender: 1, reference: 1 }, unique: true },
      { key: { reference: 1 } },
      { key: { statusDigest: 1 }, unique: true },
      { key: { subjectDigest: 1 } },
      { key: { state: 1, due: 1 } },
      { key: { acceptedAt: -1 } },
      { key: { type: 1, state: 1 } },
    ]),
    // Makes the collection, so that no transaction has to.
    of.requestSubjects.createIndex({ _id: 1 }),
    of.unnotedRequests.createIndex({ _id: 1 }),
    of.requestMessages.createIndex({ sender: 1, jti: 1 }, { unique: true }),
    of.requestFound.createIndexes([
      { key: { request: 1, round: 1, store: 1, kind: 1, id: 1 }, unique: true },
      { key: { 'withheld.until': 1 }, sparse: true },
      { key: { doubtful: 1, request: 1, round: 1 }, partialFilterExpression: { doubtful: true } },
    ]),
    of.requestDoubts.createIndex({ request: 1, store: 1, id: 1 }, { unique: true }),
    of.refusedMessages.createIndexes([{ key: { at: -1 } }, { key: { reason: 1 } }]),
  ])
}

/**
 * Idempotent, and harmless when several processes do it at once. One command for each collection: the server makes
 * them one after the other, and waits for the disk each time.
 */
export const createIndexes = async (of: Collections): Promise<void> => {
  await Promise.all([
    createRequestIndexes(of),
    of.plans.createIndexes([
      { key: { createdAt: -1 } },
      { key: { request: 1 }, sparse: true },
      { key: { policyDigest: 1, createdAt: -1 } },
    ]),
    // Makes the collection, so that no transaction has to.
    of.unsavedPlans.createIndex({ at: 1 }),
    of.batches.createIndexes([
      { key: { plan: 1, number: 1 }, unique: true },
      // With all that is asked of batches while a run goes on: the batches themselves are large, and not looked at for it.
      { key: { plan: 1, state: 1, kind: 1, store: 1, number: 1, _id: 1 } },
      { key: { plan: 1, store: 1, number: 1 }, partialFilterExpression: { unfinished: true } },
    ]),
    of.runs.createIndexes([
      { key: { startedAt: -1 } },
      { key: { state: 1 } },
      { key: { policy: 1, startedAt: -1 } },
      // A policy has one open run; those of requests have no such member, nor have those that are closed.
      { key: { openPolicy: 1 }, unique: true, sparse: true },
    ]),
    of.marks.createIndexes([
      { key: { store: 1, kind: 1, id: 1 }, unique: true },
      { key: { 'left.values': 1 }, sparse: true },
    ]),
    of.lastClosed.createIndex({ store: 1, person: 1, lineage: 1 }, { unique: true }),
    // Makes the collection, so that no transaction has to.
    of.coarseRows.createIndex({ _id: 1 }),
    of.statistics.createIndex({ store: 1 }),
    of.deletions.createIndex({ batch: 1 }),
    of.slots.createIndexes([{ key: { policy: 1, slot: 1 }, unique: true }, { key: { slot: -1 } }]),
    of.ledger.createIndexes([
      {
        key: { 'event.request': 1, 'event.kind': 1 },
        partialFilterExpression: { 'event.request': { $exists: true } },
      },
      { key: { 'event.run': 1 }, partialFilterExpression: { 'event.kind': 'run-closed' } },
      { key: { 'event.batch': 1 }, partialFilterExpression: { 'event.kind': 'batch-outcome' } },
      {
        key: { 'event.quarantine': 1 },
        partialFilterExpression: { 'event.quarantine': { $exists: true } },
      },
      { key: { 'event.seal': 1 }, partialFilterExpression: { 'event.kind': 'statistics-sealed' } },
      { key: { 'event.to': 1 }, partialFilterExpression: { 'event.kind': 'key-rotated' } },
      { key: { 'event.activation': 1 }, partialFilterExpression: { 'event.kind': 'policy-activated' } },
    ]),
  ])
}

/** Something stored as the domain knows it, checked. */
export const readPart = <T>(schema: z.ZodType<T>, what: string, stored: unknown): T => {
  const parsed = schema.safeParse(stored)
  if (parsed.success) return parsed.data
  const paths = parsed.error.issues.map(({ path }) => path.join('.') || 'the document').join(', ')
  throw new AppError('INTERNAL', `${what} is not as this version knows it: ${paths}`)
}

/** A stored document: its key is its id. */
export const readAs = <T>(schema: z.ZodType<T>, collection: string, { _id, ...rest }: Keyed): T =>
  readPart(schema, `document ${_id} of ${collection}`, { id: _id, ...rest })

/** The domain's value as it is stored. */
export const keyed = <T extends { readonly id: string }>({ id, ...rest }: T): Keyed => ({ _id: id, ...rest })
