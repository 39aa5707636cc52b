import type { Document } from 'mongodb'
import type { StampedChange } from '../../../tickets/change.ts'
import type { KeepResult } from '../../connector.ts'
import { loadTables, type Tables } from '../lookups.ts'
import type { StoreParts } from '../parts.ts'
import type { FileRef } from '../write/file-refs.ts'
import { type DocumentWrite, type RecordWrite, recordWrite } from '../write/record-write.ts'
import { addressText, groupBy } from '../write/stored.ts'
import { type KeptRecord, packed, unpacked } from './kept-record.ts'
import { bytesOf, readExact, readPlain, sameContent, standingOf, traceOf } from './traces.ts'

/** Documents by their address, byte for byte; what is gone is missing. */
export const readRaw = async (
  { db }: Pick<StoreParts, 'db'>,
  addresses: readonly { readonly collection: string; readonly id: unknown }[],
  options: object,
): Promise<ReadonlyMap<string, Uint8Array>> => {
  const found = new Map<string, Uint8Array>()
  for (const [collection, group] of groupBy(addresses, each => each.collection)) {
    const ids = group.map(({ id }) => id)
    const cursor = db
      .collection(collection)
      .find({ _id: { $in: ids } } as Document, { ...options, raw: true, projection: {} })
    for await (const raw of cursor) {
      const bytes = Buffer.from(raw as unknown as Uint8Array)
      found.set(addressText({ collection, id: readPlain(bytes)._id }), bytes)
    }
  }
  return found
}

const writesOf = ({ root, others }: RecordWrite): readonly DocumentWrite[] => [root, ...others]

/** What goes away whatever it is: that it is gone already is no change. */
const isRemoval = ({ effect }: DocumentWrite): boolean => effect.do === 'delete' || effect.do === 'pull'

/** Could it be written back as it is? Only some values of types that are long out of use cannot. */
const isWritable = (raw: Uint8Array): boolean => {
  const again = bytesOf(readExact(raw))
  return Buffer.compare(again, raw) === 0 || sameContent(readPlain(raw), readPlain(again))
}

/** An earlier try has written some of it already: what it kept is the original, and what is there now is not. */
const wasWritten = (earlier: Uint8Array, now: ReadonlyMap<string, Uint8Array>): boolean =>
  unpacked(earlier).documents.some(kept => {
    if (kept.trace.do === 'look') return false
    const raw = now.get(addressText(kept))
    return standingOf(raw && readExact(raw), kept.trace, readExact(kept.before)) === 'after'
  })

interface Keeping {
  readonly parts: Pick<StoreParts, 'filesRoot' | 'objects'>
  readonly write: RecordWrite
  readonly earlier: Uint8Array | undefined
  readonly now: ReadonlyMap<string, Uint8Array>
}

/** One stored file that goes with the change. A ticket's folder is none: it may be empty. */
const isRemoved = ({ place, to }: FileRef, { filesRoot, objects }: Keeping['parts']): boolean => {
  if (to || place.on === 'elsewhere') return false
  if (place.on === 's3') return objects !== undefined
  return place.on === 'gridfs' || (filesRoot !== undefined && place.whole === undefined)
}

const asRead = ({ source }: RecordWrite): ReadonlyMap<string, Document> =>
  new Map(source.documents.map(each => [addressText(each), each.document]))

const keepOne = ({ write, earlier, now, parts }: Keeping): KeepResult => {
  if (earlier && wasWritten(earlier, now)) return { result: 'kept-before' }
  const read = asRead(write)
  const documents: KeptRecord['documents'][number][] = []
  for (const each of writesOf(write)) {
    const [before, known] = [now.get(addressText(each)), read.get(addressText(each))]
    if (!before && isRemoval(each) && each !== write.root) continue
    // Somebody wrote in between: what would be kept is not what the change was planned from.
    if (!before || !known) return { result: 'changed' }
    if (Buffer.compare(bytesOf(known), bytesOf(readPlain(before))) !== 0) return { result: 'changed' }
    if (!isWritable(before)) return { result: 'failed', code: 'NOT_KEPT' }
    documents.push({ collection: each.collection, id: each.id, before, trace: traceOf(each) })
  }
  const renamed = write.files.filter(({ to }) => to !== undefined)
  const files = write.files.filter(ref => isRemoved(ref, parts)).length
  return {
    result: 'original',
    bytes: packed({ documents, renamed, files }),
    documents: documents.map(addressText),
  }
}

const writeFor = (parts: StoreParts, tables: Tables, change: StampedChange, number: number): RecordWrite =>
  recordWrite({ map: parts.map, tables }, change, number)

/**
 * What the records of these changes are now, read once more and byte for byte, in order. Nothing is written. `earlier`
 * is what a try before this one kept.
 */
export const readOriginals = async (
  parts: StoreParts,
  changes: readonly { readonly change: StampedChange; readonly earlier?: Uint8Array }[],
  signal: AbortSignal,
): Promise<KeepResult[]> => {
  signal.throwIfAborted()
  const tables = await loadTables(parts.db, parts.map)
  const writes = changes.map(({ change }, number) => writeFor(parts, tables, change, number))
  const earlier = changes.flatMap(each => (each.earlier ? unpacked(each.earlier).documents : []))
  const now = await readRaw(parts, [...writes.flatMap(writesOf), ...earlier], { signal })
  return writes.map((write, index) => keepOne({ write, earlier: changes[index]?.earlier, now, parts }))
}
