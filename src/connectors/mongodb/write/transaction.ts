import { type ClientSession, MongoServerError } from 'mongodb'
import { AppError } from '../../../errors.ts'
import { durable, writeAll } from './bulk.ts'
import { changeGridFiles, inGridFs } from './gridfs.ts'
import { inspect, personVerdicts, type WriteContext } from './inspect.ts'
import type { RecordWrite } from './record-write.ts'
import { withStrays } from './strays.ts'
import { failureCode, isUnsettled } from './write-errors.ts'
import type { Written } from './written.ts'

/** Something was not as it was read: the transaction is taken back and its records are looked at one by one. */
class Changed extends Error {}

/** Records of which no document is written, but whose guard must hold. */
const onlyLookedAt = (records: readonly RecordWrite[]): RecordWrite[] =>
  records.filter(({ root }) => root.effect.do === 'look')

/** Asked once the server has begun the transaction, which it ends by itself if this process falls asleep now. */
const demandInTime = (records: readonly RecordWrite[]): void => {
  if (records.every(({ until }) => performance.now() <= until)) return
  throw new AppError('NOT_YET', 'what was decided is too old to be written; it is decided again')
}

const writeOnce = async (
  context: WriteContext,
  records: readonly RecordWrite[],
  session: ClientSession,
): Promise<ReadonlySet<string>> => {
  const { db, map } = context.parts
  const looks = await inspect(context, onlyLookedAt(records), session)
  const people = await personVerdicts(context, records)
  const strays = await withStrays(db, map, records)
  if (looks.verdicts.size > 0 || people.size > 0 || strays.size > 0) throw new Changed()
  const roots = await writeAll(
    db,
    records.map(({ root }) => root),
    session,
  )
  demandInTime(records)
  const all = records.flatMap(record => record.others)
  const isPull = ({ effect }: (typeof all)[number]): boolean => effect.do === 'pull'
  const others = await writeAll(
    db,
    all.filter(write => !isPull(write)),
    session,
  )
  // Last: it moves the rows that edits of other records name by their place.
  const pulls = await writeAll(db, all.filter(isPull), session)
  if (!roots.complete || !others.complete || !pulls.complete) throw new Changed()
  return changeGridFiles(db, map, inGridFs(records.flatMap(({ files }) => files)), session)
}

type Attempt =
  | { readonly missing: ReadonlySet<string> }
  | { readonly changed: true }
  | { readonly code: string }

const attempt = async (context: WriteContext, records: readonly RecordWrite[]): Promise<Attempt> => {
  const session = context.parts.client.startSession()
  try {
    let missing: ReadonlySet<string> = new Set()
    await session.withTransaction(
      async () => {
        missing = await writeOnce(context, records, session)
      },
      { readConcern: { level: 'snapshot' }, writeConcern: durable, readPreference: 'primary' },
    )
    return { missing }
  } catch (error) {
    if (error instanceof Changed) return { changed: true }
    if (isUnsettled(error) || error instanceof AppError) throw error
    // The desk kept writing the same documents for as long as the driver tried.
    if (error instanceof MongoServerError && error.hasErrorLabel('TransientTransactionError')) {
      return { changed: true }
    }
    return { code: failureCode(error) }
  } finally {
    await session.endSession()
  }
}

const inHalves = async (context: WriteContext, records: readonly RecordWrite[]): Promise<Written[]> => {
  const middle = Math.ceil(records.length / 2)
  return [
    ...(await writeInTransaction(context, records.slice(0, middle))),
    ...(await writeInTransaction(context, records.slice(middle))),
  ]
}

/**
 * Writes the records in one transaction, all their documents together. A record that changed since it was read is
 * left out and the others are tried again; one that the server refuses is found by halving.
 */
export const writeInTransaction = async (
  context: WriteContext,
  records: readonly RecordWrite[],
): Promise<Written[]> => {
  const [only] = records
  if (!only) return []
  const result = await attempt(context, records)
  if ('missing' in result) {
    return records.map(record => ({ record, result: 'applied', missing: result.missing }))
  }
  if ('code' in result) {
    if (records.length > 1) return inHalves(context, records)
    return [{ record: only, result: 'failed', code: result.code }]
  }
  const { verdicts, open } = await inspect(context, records)
  const skipped = records.flatMap(record => {
    const verdict = verdicts.get(record.number)
    return verdict ? [{ record, result: verdict } as const] : []
  })
  const isSmaller = open.length < records.length || open.some((record, index) => record !== records[index])
  if (isSmaller) return [...skipped, ...(await writeInTransaction(context, open))]
  // As read, and yet not found by the guards: two records share a document, or its types do not survive reading.
  return records.length > 1 ? inHalves(context, records) : [{ record: only, result: 'stale' }]
}
