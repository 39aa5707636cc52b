import { type Document, MongoBulkWriteError } from 'mongodb'
import type { DataMap } from '../data-map.ts'
import { referencesIn } from '../joins.ts'
import { formatPath, storedAt } from '../paths.ts'
import { mapOf } from '../ticket-maps.ts'
import { sameValue } from '../values.ts'
import { durable, refusals } from './bulk.ts'
import type { Pull } from './cut.ts'
import { changeGridFiles, inGridFs } from './gridfs.ts'
import { placesGuard } from './guard.ts'
import { inspect, type WriteContext } from './inspect.ts'
import { type DocumentWrite, operation, type RecordWrite } from './record-write.ts'
import { addressText, groupBy, readAgain } from './stored.ts'
import { codeOf, isUnsettled } from './write-errors.ts'
import type { Written } from './written.ts'

interface Step {
  readonly record: RecordWrite
  readonly write: DocumentWrite
}

/** Codes of the writes that the server refused, by record. */
const writeSteps = async (
  { parts: { db } }: WriteContext,
  steps: readonly Step[],
): Promise<Map<number, string>> => {
  const failed = new Map<number, string>()
  const effective = steps.filter(({ write }) => write.effect.do !== 'look')
  for (const [collection, group] of groupBy(effective, ({ write }) => write.collection)) {
    try {
      await db.collection(collection).bulkWrite(
        group.flatMap(({ write }) => operation(write)),
        { ordered: false, writeConcern: durable },
      )
    } catch (error) {
      if (isUnsettled(error)) throw error
      const refused = error instanceof MongoBulkWriteError ? refusals(error) : undefined
      for (const [index, { record }] of group.entries()) {
        const code = refused ? refused.get(index) : 'unknown'
        if (code !== undefined) failed.set(record.number, codeOf(code))
      }
    }
  }
  return failed
}

const holdsAny = (now: Document, { list, member, keys }: Pull): boolean => {
  const left = referencesIn(now, { path: `${formatPath(list)}.${member}` })
  return left.some(key => keys.includes(key))
}

const isDone = ({ effect }: DocumentWrite, now: Document | undefined): boolean => {
  if (effect.do === 'look') return true
  if (effect.do === 'delete') return now === undefined
  if (effect.do === 'pull') return now === undefined || !holdsAny(now, effect.pull)
  return (
    now !== undefined &&
    effect.places.every(path => sameValue(storedAt(now, path), storedAt(effect.after, path)))
  )
}

/** Writes, reads again, and says of which records everything is there now; counts are not believed. */
const settle = async (
  context: WriteContext,
  records: readonly RecordWrite[],
  writesOf: (record: RecordWrite) => readonly DocumentWrite[],
  results: Map<number, Written>,
): Promise<RecordWrite[]> => {
  const steps = records.flatMap(record => writesOf(record).map(write => ({ record, write })))
  const failed = await writeSteps(context, steps)
  const now = await readAgain(
    context.parts.db,
    steps.map(({ write }) => write),
  )
  const undone = new Set(
    steps
      .filter(({ write }) => !isDone(write, now.get(addressText(write))))
      .map(({ record }) => record.number),
  )
  const { verdicts } = await inspect(
    context,
    records.filter(({ number }) => undone.has(number)),
  )
  return records.filter(record => {
    if (!undone.has(record.number)) return true
    const code = failed.get(record.number)
    if (code !== undefined) results.set(record.number, { record, result: 'failed', code })
    else results.set(record.number, { record, result: verdicts.get(record.number) ?? 'stale' })
    return false
  })
}

/** What was written, back to what was read, where it is still as it was written. */
const takenBack = ({ source, others }: RecordWrite): DocumentWrite[] => {
  const before = new Map(source.documents.map(each => [addressText(each), each.document]))
  return others.flatMap(write => {
    const document = before.get(addressText(write))
    if (write.effect.do !== 'update' || !document) return []
    const { after, places } = write.effect
    return [{ ...write, guard: placesGuard(after, places), effect: { ...write.effect, after: document } }]
  })
}

/** The ticket last. If it is refused, what names it by the new key is to name it by the old one again. */
const settleMoved = async (
  context: WriteContext,
  records: readonly RecordWrite[],
  results: Map<number, Written>,
): Promise<RecordWrite[]> => {
  const ready = await settle(context, records, ({ others }) => others, results)
  const done = await settle(context, ready, ({ root }) => [root], results)
  const refused = records.filter(record => !done.includes(record))
  await writeSteps(
    context,
    refused.flatMap(record => takenBack(record).map(write => ({ record, write }))),
  )
  return done
}

const isDeletion = ({ change }: RecordWrite): boolean => change.do === 'delete'

/** Its messages and copies name the ticket by another key from now on. */
const movesKey = (map: DataMap, { source, root: { effect } }: RecordWrite): boolean => {
  if (source.kind !== 'ticket' || effect.do !== 'update') return false
  const { messages, copies } = mapOf(map, source)
  const keys = [...messages, ...copies].map(({ ticket }) => ticket.references)
  return effect.places.some(path => keys.includes(formatPath(path)))
}

/**
 * The way for a server without transactions, and for several. Of an edited record the root goes first, so that nothing of a
 * stale one is written; of a deleted one, and of one whose documents find it by a key that changes, it goes last, so that
 * what a crash leaves is found again through it.
 */
export const writePiecewise = async (
  context: WriteContext,
  records: readonly RecordWrite[],
): Promise<Written[]> => {
  const results = new Map<number, Written>()
  const { verdicts, open } = await inspect(context, records)
  for (const record of records) {
    const verdict = verdicts.get(record.number)
    if (verdict) results.set(record.number, { record, result: verdict })
  }
  const root = ({ root: write }: RecordWrite): DocumentWrite[] => [write]
  const others = (record: RecordWrite): readonly DocumentWrite[] => record.others
  const edits = open.filter(record => !isDeletion(record))
  const [moved, stays] = [true, false].map(moves =>
    edits.filter(record => movesKey(context.parts.map, record) === moves),
  )
  const edited = [
    ...(await settle(context, await settle(context, stays ?? [], root, results), others, results)),
    ...(await settleMoved(context, moved ?? [], results)),
  ]
  const missing = new Set(await removeGridFiles(context, edited))
  const emptied = await settle(context, open.filter(isDeletion), others, results)
  for (const key of await removeGridFiles(context, emptied)) missing.add(key)
  const deleted = await settle(context, emptied, root, results)
  for (const record of [...edited, ...deleted]) {
    results.set(record.number, { record, result: 'applied', missing })
  }
  return [...results.values()]
}

const removeGridFiles = (
  { parts: { db, map } }: WriteContext,
  records: readonly RecordWrite[],
): Promise<ReadonlySet<string>> => changeGridFiles(db, map, inGridFs(records.flatMap(({ files }) => files)))
