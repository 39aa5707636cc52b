import { posix } from 'node:path'
import type { ClientSession, Document } from 'mongodb'
import type { BucketMap, DataMap } from '../data-map.ts'
import type { Collections } from '../store-db.ts'
import { idForms, idText } from '../values.ts'
import type { FileRef } from './file-refs.ts'

const keyText = (ref: FileRef): string => (ref.place.on === 'gridfs' ? (idText(ref.place.key) ?? '') : '')

export const inGridFs = (refs: readonly FileRef[]): FileRef[] => refs.filter(ref => ref.place.on === 'gridfs')

/** What says in no bucket which it is of may be of any. */
const isOf = ({ bucket }: BucketMap, { place }: FileRef): boolean =>
  place.on === 'gridfs' && (place.bucket === undefined || place.bucket === bucket)

/** What the desk made from a file, by its name: a smaller picture. */
const derivedFrom = ({ by, derived }: BucketMap, key: string): string[] =>
  by === 'filename'
    ? derived.map(prefix => posix.join(posix.dirname(key), `${prefix}${posix.basename(key)}`))
    : []

const renameAll = async (
  db: Collections,
  files: BucketMap,
  refs: readonly FileRef[],
  session?: ClientSession,
): Promise<void> => {
  // A file found by its id is named by nobody but itself.
  if (files.by === 'id') return
  for (const { place, to } of refs) {
    if (place.on !== 'gridfs' || to?.on !== 'gridfs') continue
    const [from, target] = [idText(place.key) ?? '', idText(to.key) ?? '']
    const targets = [target, ...derivedFrom(files, target)]
    for (const [index, name] of [from, ...derivedFrom(files, from)].entries())
      await db
        .collection(`${files.bucket}.files`)
        .updateMany(
          { filename: name } as Document,
          { $set: { filename: targets[index] } },
          session ? { session } : {},
        )
  }
}

/** Returns the keys of files that are there. */
const changeBucket = async (
  db: Collections,
  files: BucketMap,
  refs: readonly FileRef[],
  session?: ClientSession,
): Promise<string[]> => {
  const field = files.by === 'filename' ? 'filename' : '_id'
  const keys = refs.map(keyText)
  const wanted =
    field === '_id' ? keys.flatMap(idForms) : keys.flatMap(key => [key, ...derivedFrom(files, key)])
  const options = session ? { session } : {}
  const found = await db
    .collection(`${files.bucket}.files`)
    .find({ [field]: { $in: wanted } } as Document, { projection: { [field]: 1 }, ...options })
    .toArray()
  const renamed = new Set(
    refs
      .filter(({ to }) => to)
      .map(keyText)
      .flatMap(key => [key, ...derivedFrom(files, key)]),
  )
  const ids = found.filter(file => !renamed.has(idText(file[field]) ?? '')).map(({ _id }) => _id)
  if (ids.length > 0) {
    await db.collection(`${files.bucket}.chunks`).deleteMany({ files_id: { $in: ids } }, options)
    await db.collection(`${files.bucket}.files`).deleteMany({ _id: { $in: ids } }, options)
  }
  await renameAll(db, files, refs, session)
  return found.flatMap(file => idText(file[field]) ?? [])
}

/**
 * Removes files and their chunks, under the driver's own `GridFSBucket` since that knows no transactions. Returns the
 * keys of files that were not there.
 */
export const changeGridFiles = async (
  db: Collections,
  map: DataMap,
  refs: readonly FileRef[],
  session?: ClientSession,
): Promise<ReadonlySet<string>> => {
  const there = new Set<string>()
  for (const files of map.files?.gridfs ?? []) {
    const own = refs.filter(ref => isOf(files, ref))
    if (own.length === 0) continue
    for (const key of await changeBucket(db, files, own, session)) there.add(key)
  }
  return new Set(refs.map(keyText).filter(key => map.files?.gridfs && !there.has(key)))
}

export const missingIn = (ref: FileRef, missing: ReadonlySet<string>): boolean => missing.has(keyText(ref))
