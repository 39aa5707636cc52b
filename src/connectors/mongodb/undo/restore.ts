import { type AnyBulkWriteOperation, type ClientSession, type Document, MongoServerError } from 'mongodb'
import type { KeptOriginal, RestoreOutcome } from '../../connector.ts'
import type { StoreParts } from '../parts.ts'
import { parsePath, setAt, storedAt } from '../paths.ts'
import { cloneOf } from '../values.ts'
import { durable } from '../write/bulk.ts'
import { changeFile } from '../write/change-file.ts'
import { changeGridFiles, inGridFs } from '../write/gridfs.ts'
import { groupBy, latest } from '../write/stored.ts'
import { failureCode, isUnsettled } from '../write/write-errors.ts'
import { unpacked } from './kept-record.ts'
import { readRaw } from './originals.ts'
import { type Kept, planTakeBack, type TakeBackPlan, type Target } from './takeback-plan.ts'
import { readExact } from './traces.ts'

/** A document was written between the look at it and its own write: possible only where there are no transactions. */
class Meanwhile extends Error {}

interface How {
  readonly isGuarded: boolean
  /** See `written-at` in the data map. */
  readonly writtenAt: string | undefined
}

/** Bringing back is a write as well, of which the desk's clients want to know. */
const written = (document: Document, writtenAt: string | undefined): Document => {
  if (writtenAt === undefined || storedAt(document, parsePath(writtenAt)) === undefined) return document
  const after = cloneOf(document)
  setAt(after, parsePath(writtenAt), new Date())
  return after
}

/** Inside a transaction the server sees to it that nobody wrote since the look. */
const operationFor = (
  { id, now, document }: Target,
  { isGuarded, writtenAt }: How,
): AnyBulkWriteOperation => {
  // As it was to the byte: by that a repetition tells it from one that somebody else has put there.
  if (!now) return { insertOne: { document } }
  const unchanged = isGuarded ? { $expr: { $eq: ['$$ROOT', { $literal: now }] } } : {}
  const replacement = written(document, writtenAt)
  return { replaceOne: { filter: { _id: id, ...unchanged } as Document, replacement } }
}

const writeTargets = async (
  { db, map }: StoreParts,
  targets: readonly Target[],
  session: ClientSession | undefined,
): Promise<void> => {
  for (const [collection, group] of groupBy(targets, each => each.collection)) {
    const operations = group.map(target =>
      operationFor(target, { isGuarded: session === undefined, writtenAt: map['written-at'] }),
    )
    const options = session ? { session } : { writeConcern: durable }
    const { matchedCount, insertedCount } = await db.collection(collection).bulkWrite(operations, options)
    if (matchedCount + insertedCount !== operations.length) throw new Meanwhile()
  }
}

/** Files that got another name have their own again. */
const backwards = ({ renamed }: Kept) =>
  renamed.flatMap(ref => (ref.to ? [{ ...ref, place: ref.to, to: ref.place }] : []))

const takeBackOnce = async (
  parts: StoreParts,
  records: readonly Kept[],
  session: ClientSession | undefined,
): Promise<TakeBackPlan['verdicts']> => {
  const addresses = records.flatMap(({ documents }) => documents)
  const raw = await readRaw(parts, addresses, session ? { session } : latest)
  const now = new Map([...raw].map(([address, bytes]) => [address, readExact(bytes)]))
  const { targets, verdicts } = planTakeBack(records, now, parts.map['written-at'])
  await writeTargets(parts, targets, session)
  const back = records.filter(({ number }) => verdicts.get(number) === 'restorable')
  await changeGridFiles(parts.db, parts.map, inGridFs(back.flatMap(backwards)), session)
  return verdicts
}

type Verdicts = ReadonlyMap<number, { readonly result: RestoreOutcome['result']; readonly code?: string }>

const results = {
  restorable: 'restored',
  'as-before': 'as-before',
  changed: 'changed',
} as const satisfies Record<string, RestoreOutcome['result']>

const asVerdicts = (verdicts: TakeBackPlan['verdicts']): Verdicts =>
  new Map([...verdicts].map(([number, verdict]) => [number, { result: results[verdict] }]))

const attempt = async (parts: StoreParts, records: readonly Kept[], inTransaction: boolean) => {
  if (!inTransaction) return takeBackOnce(parts, records, undefined)
  const session = parts.client.startSession()
  try {
    return await session.withTransaction(() => takeBackOnce(parts, records, session), {
      readConcern: { level: 'snapshot' },
      writeConcern: durable,
      readPreference: 'primary',
    })
  } finally {
    await session.endSession()
  }
}

const isWanted = ({ wanted }: Kept): boolean => wanted

/** One that the server refuses is found by halving, so that it stops no other. */
const takeBackAll = async (
  parts: StoreParts,
  records: readonly Kept[],
  inTransaction: boolean,
): Promise<Verdicts> => {
  const wanted = records.filter(isWanted)
  const [only] = wanted
  if (!only) return new Map()
  const half = inTransaction ? Math.ceil(wanted.length / 2) : 1
  const inParts = async (): Promise<Verdicts> => {
    const parted = new Set(wanted.slice(0, half))
    const asking = (isOwn: (kept: Kept) => boolean): Kept[] =>
      records.map(kept => ({ ...kept, wanted: kept.wanted && isOwn(kept) }))
    const first = await takeBackAll(
      parts,
      asking(kept => parted.has(kept)),
      inTransaction,
    )
    const second = await takeBackAll(
      parts,
      asking(kept => !parted.has(kept)),
      inTransaction,
    )
    return new Map([...first, ...second])
  }
  if (!inTransaction && wanted.length > 1) return inParts()
  try {
    return asVerdicts(await attempt(parts, records, inTransaction))
  } catch (error) {
    if (isUnsettled(error)) throw error
    if (wanted.length > 1) return inParts()
    const isBusy =
      error instanceof Meanwhile ||
      (error instanceof MongoServerError && error.hasErrorLabel('TransientTransactionError'))
    return new Map([
      [only.number, isBusy ? { result: 'changed' } : { result: 'failed', code: failureCode(error) }],
    ])
  }
}

const renameBack = async (parts: StoreParts, kept: Kept): Promise<void> => {
  for (const ref of backwards(kept)) await changeFile(parts, ref)
}

/**
 * Brings the wanted records back as they were, byte for byte, where they are still what the change made of them: all
 * documents of a record together where the server knows transactions. Can be repeated: what is back already is told as
 * `as-before`. The others of the list share documents with them.
 */
export const restoreRecords = async (
  parts: StoreParts,
  originals: readonly KeptOriginal[],
  { inTransaction, signal }: { readonly inTransaction: boolean; readonly signal: AbortSignal },
): Promise<RestoreOutcome[]> => {
  signal.throwIfAborted()
  const records = originals.map(
    ({ bytes, at, wanted }, number): Kept => ({ ...unpacked(bytes), number, at, wanted }),
  )
  const verdicts = await takeBackAll(parts, records, inTransaction)
  const outcomes: RestoreOutcome[] = []
  for (const [number, kept] of records.entries()) {
    const [verdict, original] = [verdicts.get(number), originals[number]]
    if (!verdict || !original) continue
    // Also of what is back already: the try before may have died in between.
    if (verdict.result === 'restored' || verdict.result === 'as-before') await renameBack(parts, kept)
    const { id, kind } = original
    outcomes.push({ id, kind, ...verdict, files: verdict.result === 'restored' ? kept.files : 0 })
  }
  return outcomes
}
