import type { ClientSession, Db, Document } from 'mongodb'
import type { DataMap } from '../data-map.ts'
import { idForms, idText } from '../values.ts'
import type { FileRef } from './file-refs.ts'

type Files = NonNullable<NonNullable<DataMap['files']>['gridfs']>

const keyText = (ref: FileRef): string => (ref.place.on === 'gridfs' ? (idText(ref.place.key) ?? '') : '')

export const inGridFs = (refs: readonly FileRef[]): FileRef[] => refs.filter(ref => ref.place.on === 'gridfs')

const renameAll = async (
  db: Db,
  { bucket, by }: Files,
  refs: readonly FileRef[],
  session?: ClientSession,
): Promise<void> => {
  // A file found by its id is named by nobody but itself.
  if (by === 'id') return
  for (const { place, to } of refs) {
    if (place.on !== 'gridfs' || to?.on !== 'gridfs') continue
    await db
      .collection(`${bucket}.files`)
      .updateMany(
        { filename: place.key } as Document,
        { $set: { filename: to.key } },
        session ? { session } : {},
      )
  }
}

/**
 * Removes files and their chunks, under the driver's own `GridFSBucket` since that knows no transactions. Returns the
 * keys of files that were not there.
 */
export const changeGridFiles = async (
  db: Db,
  map: DataMap,
  refs: readonly FileRef[],
  session?: ClientSession,
): Promise<ReadonlySet<string>> => {
  const files = map.files?.gridfs
  if (!files || refs.length === 0) return new Set()
  const field = files.by === 'filename' ? 'filename' : '_id'
  const keys = refs.map(keyText)
  const wanted = field === '_id' ? keys.flatMap(idForms) : keys
  const options = session ? { session } : {}
  const found = await db
    .collection(`${files.bucket}.files`)
    .find({ [field]: { $in: wanted } } as Document, { projection: { [field]: 1 }, ...options })
    .toArray()
  const renamed = new Set(refs.filter(({ to }) => to).map(keyText))
  const ids = found.filter(file => !renamed.has(idText(file[field]) ?? '')).map(({ _id }) => _id)
  if (ids.length > 0) {
    await db.collection(`${files.bucket}.chunks`).deleteMany({ files_id: { $in: ids } }, options)
    await db.collection(`${files.bucket}.files`).deleteMany({ _id: { $in: ids } }, options)
  }
  await renameAll(db, files, refs, session)
  const there = new Set(found.map(file => idText(file[field])))
  return new Set(keys.filter(key => !there.has(key)))
}

export const missingIn = (ref: FileRef, missing: ReadonlySet<string>): boolean => missing.has(keyText(ref))
