import type { Db } from 'mongodb'
import type { ChangeOutcome, StampedChange } from '../../../tickets/change.ts'
import type { Stamp } from '../../../tickets/ids.ts'
import { contactStamp } from '../contact-facts.ts'
import { stampOf as ticketStamp } from '../facts.ts'
import { loadTables } from '../lookups.ts'
import { looseStamp } from '../loose.ts'
import type { StoreParts, Writer } from '../parts.ts'
import { activeCopies, type SearchCopy } from '../search-copies.ts'
import type { RecordSource } from '../source.ts'
import type { StoreDb } from '../store-db.ts'
import { guarded } from '../store-errors.ts'
import { mapOf } from '../ticket-maps.ts'
import { keptTexts } from '../undo/kept-record.ts'
import { readOriginals } from '../undo/originals.ts'
import { restoreRecords } from '../undo/restore.ts'
import { changeFile } from './change-file.ts'
import { dumpRecords } from './dump.ts'
import type { FileRef } from './file-refs.ts'
import { missingIn } from './gridfs.ts'
import type { WriteContext } from './inspect.ts'
import { writePiecewise } from './piecewise.ts'
import { ensurePlaceholders } from './placeholders.ts'
import { previewRecord } from './preview.ts'
import { type RecordWrite, recordWrite } from './record-write.ts'
import { finishNoted, forgetFiles, noteFiles } from './removal-journal.ts'
import { removeCopies, removeCopiesBefore } from './search.ts'
import { sweep } from './strays.ts'
import { writeInTransaction } from './transaction.ts'
import { writeError } from './write-errors.ts'
import type { Written } from './written.ts'

/** More documents than this in one transaction are advised against: MongoDB manual, production considerations. */
const perTransaction = 500

/** Records whose files go at the same time: each object of a bucket takes three calls. */
const atOnce = 8

const stampOf = ({ map }: StoreParts, source: RecordSource): Stamp => {
  if (source.loose) return looseStamp(source)
  const { document } = source.documents[0]
  return source.kind === 'contact' && map.contacts
    ? contactStamp(map.contacts, document, source.tickets ?? { open: 0, tags: [] })
    : ticketStamp(mapOf(map, source).tickets, document)
}

const known = new WeakSet<Db>()

/**
 * Replica sets and sharded clusters know transactions, a single server does not; what knows them once does not forget.
 * None holds databases that are reached apart.
 */
const knowsTransactions = async ({ main, isOneServer }: StoreDb): Promise<boolean> => {
  if (!isOneServer) return false
  if (known.has(main)) return true
  const hello = await main.admin().command({ hello: 1 })
  const knows = hello.setName !== undefined || hello.msg === 'isdbgrid'
  if (knows) known.add(main)
  return knows
}

type Prepared = RecordWrite | Written

const isWritten = (each: Prepared): each is Written => 'result' in each

/** Records whose placeholders could not be made would lead nowhere: nothing of them is written. */
const prepare = async (context: WriteContext, records: readonly RecordWrite[]): Promise<Prepared[]> => {
  const failed = await ensurePlaceholders(
    context,
    records.flatMap(({ placeholders }) => placeholders),
  )
  return records.map(record => {
    const codes = record.placeholders.flatMap(({ kind, pseudonym, member }) => [
      failed.get(`${kind}:${pseudonym}`),
      kind === 'groups' ? failed.get(`contacts:${member ?? pseudonym}`) : undefined,
    ])
    const code = codes.find(each => each !== undefined)
    return code === undefined ? record : { record, result: 'failed', code }
  })
}

const filesOf = async (
  parts: StoreParts,
  files: readonly FileRef[],
  missing: ReadonlySet<string>,
): Promise<string[]> => {
  const codes: string[] = []
  for (const ref of files) {
    const isMissing = ref.place.on === 'gridfs' && missingIn(ref, missing)
    const code = isMissing ? 'gridfs:missing' : await changeFile(parts, ref)
    if (code !== undefined) codes.push(code)
  }
  return codes
}

const outcomeOf = async (
  parts: StoreParts,
  written: Written,
  left: readonly string[] = [],
): Promise<ChangeOutcome> => {
  const { id, kind } = written.record.change
  if (written.result === 'failed') return { id, kind, result: 'failed', code: written.code }
  if (written.result !== 'applied') return { id, kind, result: written.result }
  const { after, files } = written.record
  const unreachable = [...(await filesOf(parts, files, written.missing)), ...left]
  return { id, kind, result: 'applied', unreachable, ...(after ? { stampAfter: stampOf(parts, after) } : {}) }
}

const isUnfinished = (outcome: ChangeOutcome): boolean =>
  outcome.result === 'applied' && outcome.unreachable.includes('s3:unreachable')

const writeBatch = async (
  context: WriteContext,
  records: readonly RecordWrite[],
  inTransactions: boolean,
): Promise<Map<number, ChangeOutcome>> => {
  const { parts } = context
  const prepared = await prepare(context, records)
  const ready = prepared.flatMap(each => (isWritten(each) ? [] : [each]))
  const files = ready.flatMap(record => record.files)
  const noted = await noteFiles(parts, files)
  const copies = { copies: await activeCopies(parts), silent: new Set<SearchCopy>() }
  await removeCopiesBefore(context, copies, ready)
  const write = inTransactions ? writeInTransaction : writePiecewise
  const written = [...prepared.filter(isWritten), ...(await write(context, ready))]
  const applied = written.filter(({ result }) => result === 'applied')
  await sweep(
    parts.db,
    parts.map,
    applied.flatMap(({ record }) => (record.change.do === 'delete' ? [record] : [])),
  )
  const left = await removeCopies(
    parts,
    copies,
    applied.map(({ record }) => record),
  )
  const outcomes = new Map<number, ChangeOutcome>()
  for (let start = 0; start < written.length; start += atOnce) {
    const some = written.slice(start, start + atOnce)
    const told = await Promise.all(some.map(each => outcomeOf(parts, each, left.get(each.record.number))))
    for (const [index, each] of some.entries()) {
      const outcome = told[index]
      if (outcome) outcomes.set(each.record.number, outcome)
    }
  }
  await forgetFiles(parts, noted, { isLeft: [...outcomes.values()].some(isUnfinished) })
  return outcomes
}

const applyMany = async (
  parts: StoreParts,
  changes: readonly StampedChange[],
  signal: AbortSignal,
): Promise<ChangeOutcome[]> => {
  signal.throwIfAborted()
  if (changes.length === 0) return []
  const inTransactions = await knowsTransactions(parts.db)
  const context = { parts, tables: await loadTables(parts.db, parts.map) }
  const records = changes.flatMap((change, number) =>
    stampOf(parts, change.source as RecordSource) === change.stamp
      ? [recordWrite({ map: parts.map, tables: context.tables }, change, number)]
      : [],
  )
  const outcomes = new Map<number, ChangeOutcome>()
  for (let start = 0; start < records.length; start += perTransaction) {
    signal.throwIfAborted()
    const batch = records.slice(start, start + perTransaction)
    for (const [number, outcome] of await writeBatch(context, batch, inTransactions)) {
      outcomes.set(number, outcome)
    }
  }
  return changes.map(
    ({ change: { id, kind } }, number) => outcomes.get(number) ?? { id, kind, result: 'stale' },
  )
}

/**
 * The writing half of the connector. A record is written only while everything its decision rested on is as it was
 * read; all its documents together where the server knows transactions, else so that a repetition finds what is left.
 * Fails with STORE_UNREACHABLE when it is unknown what was written: read again, then repeat.
 */
export const createWriter = (parts: StoreParts): Writer => {
  const { db } = parts
  let finished: Promise<void> | undefined
  // Once, before the first write of this process: later notes are those of batches that are still under way.
  const finishOnce = async (): Promise<void> => {
    finished ??= finishNoted(parts)
    try {
      await finished
    } catch (error) {
      finished = undefined
      throw error
    }
  }
  const applied = async (
    changes: readonly StampedChange[],
    signal: AbortSignal,
  ): Promise<ChangeOutcome[]> => {
    try {
      signal.throwIfAborted()
      await finishOnce()
      const outcomes = await applyMany(parts, changes, signal)
      // Its notes are still there: the next batch waits until they can be finished.
      if (outcomes.some(isUnfinished)) finished = undefined
      return outcomes
    } catch (error) {
      throw writeError(parts.id, error)
    }
  }
  return {
    preview: (record, change) => previewRecord(parts, record, change),
    applyMany: applied,
    dump: (kind, ids, signal) => guarded(parts.id, signal, () => dumpRecords(parts, kind, ids, signal)),
    originals: (changes, signal) => guarded(parts.id, signal, () => readOriginals(parts, changes, signal)),
    restore: async (kept, signal) => {
      try {
        const inTransaction = await knowsTransactions(db)
        return await restoreRecords(parts, kept, { inTransaction, signal })
      } catch (error) {
        throw writeError(parts.id, error)
      }
    },
    originalTexts: keptTexts,
  }
}
