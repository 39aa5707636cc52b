import { constants } from 'node:fs'
import { type FileHandle, open, realpath } from 'node:fs/promises'
import { posix } from 'node:path'
import { type Document, GridFSBucket } from 'mongodb'
import { AppError } from '../../errors.ts'
import type { Field, StoreRecord } from '../../tickets/record.ts'
import type { FileProblem, StoredFile } from '../connector.ts'
import type { BucketMap, FieldSpec } from './data-map.ts'
import type { StoreParts } from './parts.ts'
import { getAt, parsePath } from './paths.ts'
import type { RecordSource, SourceDocument } from './source.ts'
import { guarded, guardedStream } from './store-errors.ts'
import { idForms, idText } from './values.ts'
import { locate } from './write/disk.ts'
import { specAt } from './write/field-spec.ts'
import { type FilePlace, isShared, placeOf } from './write/file-refs.ts'
import { linksIn } from './write/inline-files.ts'

/** Bytes in one piece. */
const pieceBytes = 64 * 1024

const gone = ({ id }: StoreParts): AppError =>
  new AppError('STORE_UNREADABLE', `store ${id}: a stored file went away while it was read`)

type Opened = { readonly handle: FileHandle; readonly bytes: number } | { readonly problem: FileProblem }

const problemOf = (code: string): FileProblem =>
  code === 'file:outside' ? 'outside' : code === 'file:missing' ? 'missing' : 'unreachable'

/** A symbolic link is nobody's upload: it is not followed, so that it leads nowhere out of the folder. */
const openOnDisk = async (root: string, path: string): Promise<Opened> => {
  try {
    await realpath(root)
  } catch {
    return { problem: 'unreachable' }
  }
  const found = await locate(root, path)
  if ('code' in found) return { problem: problemOf(found.code) }
  let handle: FileHandle
  try {
    handle = await open(found.path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'ELOOP') return { problem: 'outside' }
    return { problem: code === 'ENOENT' || code === 'ENOTDIR' ? 'missing' : 'unreachable' }
  }
  const stats = await handle.stat()
  if (stats.isFile()) return { handle, bytes: stats.size }
  await handle.close()
  return { problem: 'missing' }
}

const onDisk = (parts: StoreParts, name: string, path: string): StoredFile => {
  const opened = (): Promise<Opened> =>
    parts.filesRoot === undefined
      ? Promise.resolve({ problem: 'unreachable' as const })
      : openOnDisk(parts.filesRoot, path)
  return {
    name,
    async size() {
      const found = await opened()
      if ('problem' in found) return found
      await found.handle.close()
      return { bytes: found.bytes }
    },
    async *read(signal) {
      const found = await opened()
      if ('problem' in found) throw gone(parts)
      try {
        for (;;) {
          signal.throwIfAborted()
          // A piece of its own each time: whoever takes it may keep it.
          const { bytesRead, buffer } = await found.handle.read(new Uint8Array(pieceBytes))
          if (bytesRead === 0) return
          yield buffer.subarray(0, bytesRead)
        }
      } finally {
        await found.handle.close()
      }
    },
  }
}

const inGridFs = (parts: StoreParts, place: Extract<FilePlace, { on: 'gridfs' }>): StoredFile => {
  const text = idText(place.key) ?? ''
  const buckets = (parts.map.files?.gridfs ?? []).filter(
    ({ bucket }) => place.bucket === undefined || place.bucket === bucket,
  )
  const findIn = async ({ bucket, by }: BucketMap, signal: AbortSignal) => {
    const filter = (by === 'filename' ? { filename: place.key } : { _id: { $in: idForms(text) } }) as Document
    const file = await parts.db.main
      .collection(`${bucket}.files`)
      .find(filter, { signal })
      .sort({ uploadDate: -1, _id: -1 })
      .limit(1)
      .next()
    return file && { bucket, id: file._id, bytes: Number(file.length) }
  }
  const find = (signal: AbortSignal) =>
    guarded(parts.id, signal, async () => {
      for (const bucket of buckets) {
        const found = await findIn(bucket, signal)
        if (found) return found
      }
      return undefined
    })
  return {
    name: text,
    async size(signal) {
      const found = await find(signal)
      return found ? { bytes: found.bytes } : { problem: 'missing' }
    },
    async *read(signal) {
      const found = await find(signal)
      if (!found) throw gone(parts)
      const stream = new GridFSBucket(parts.db.main, { bucketName: found.bucket }).openDownloadStream(
        found.id,
      )
      yield* guardedStream(parts.id, signal, stream)
    },
  }
}

const inBucket = ({ objects }: StoreParts, key: string): StoredFile => {
  const name = posix.basename(key)
  if (!objects) return outOfReach(name, 'unreachable')
  return { name, size: signal => objects.size(key, signal), read: signal => objects.read(key, signal) }
}

const outOfReach = (name: string, problem: FileProblem): StoredFile => ({
  name,
  size: async () => ({ problem }),
  read() {
    throw new AppError('STORE_UNREADABLE', `a stored file cannot be read: ${problem}`)
  },
})

const isBelow = (folder: string, path: string): boolean => {
  const from = posix.join('/', folder)
  return from === '/' || posix.join('/', path).startsWith(from.endsWith('/') ? from : `${from}/`)
}

/**
 * Texts are the words of whoever wrote them, who could link to somebody else's upload: a link is followed only into
 * the ticket's own folder, or, of a desk that has none for each ticket, no further than the desk's links lead.
 */
const inlineFolder = (
  { map }: StoreParts,
  record: StoreRecord,
  { folder = '', ...spec }: FieldSpec,
): string => {
  const own = record.kind === 'ticket' ? map.files?.folder : undefined
  return own?.includes('{id}')
    ? own.replaceAll('{id}', record.id)
    : posix.join(folder, spec['inline-files'] ?? '')
}

const onDiskBelow = (parts: StoreParts, folder: string, path: string): StoredFile =>
  isBelow(folder, path)
    ? onDisk(parts, posix.basename(path), path)
    : outOfReach(posix.basename(path), 'outside')

const attached = (parts: StoreParts, spec: FieldSpec, place: FilePlace): StoredFile => {
  if (place.on === 'elsewhere') return outOfReach('', 'elsewhere')
  if (place.on === 'gridfs') return inGridFs(parts, place)
  if (place.on === 's3') return inBucket(parts, place.key)
  return onDiskBelow(parts, spec.folder ?? '', place.path)
}

const filesOf = (parts: StoreParts, record: StoreRecord, spec: FieldSpec, value: unknown): StoredFile[] => {
  const { documents } = record.source as RecordSource
  if (value === undefined || value === null || value === '') return []
  const prefix = spec['inline-files']
  if (prefix !== undefined && typeof value === 'string') {
    const folder = inlineFolder(parts, record, spec)
    const paths = linksIn(value, prefix).map(({ path }) => posix.join(spec.folder ?? '', path))
    return [...new Set(paths)].map(path => onDiskBelow(parts, folder, path))
  }
  if (spec.class !== 'attachment' || isShared(spec, value)) return []
  return [attached(parts, spec, placeOf(parts.map, spec, { value, documents }))]
}

/** The files a field of a record leads to; nothing is opened before it is asked for. */
export const storedFiles = (parts: StoreParts, record: StoreRecord, field: Field): readonly StoredFile[] => {
  const { documents } = record.source as RecordSource
  const within: readonly SourceDocument[] = documents.filter(({ key }) => key === field.document)
  const path = parsePath(field.path)
  const spec = specAt(within, path)
  const [first] = within
  return spec && first ? filesOf(parts, record, spec, getAt(first.document, path)) : []
}
