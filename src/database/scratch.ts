import { join } from 'node:path'
import { BSON, type Db, type Document, MongoClient, MongoServerError } from 'mongodb'
import type { Manifest, Scratch, StoredCollection } from '../drill/backup.ts'
import { AppError } from '../errors.ts'
import { readBson, tally } from './bson-files.ts'
import { asAppError, isDuplicate } from './driver-errors.ts'
import { nameIn } from './open-database.ts'

/** By it a database is known as one that may be removed. */
const markName = 'gallraDrill'
const markId = 'scratch'
/** A drill that died says nothing any more. */
const freshMs = 10 * 60_000

const batchDocuments = 500
const batchBytes = 4 * 1024 * 1024

/** As they were: no number becomes another kind of number. */
const exact = { promoteValues: false, promoteBuffers: false, bsonRegExp: true } as const

const unauthorised = 13

const told = (error: unknown): unknown =>
  error instanceof MongoServerError && error.code === unauthorised
    ? new AppError(
        'CONFIG_INVALID',
        'the user of GALLRA_MONGODB_URL may not make a database for the drill: gallra roles mongodb --drill prints the role for it; --embedded needs none',
      )
    : asAppError(error)

const claim = async (db: Db, now: Date): Promise<void> => {
  const marks = db.collection<{ _id: string; at: Date }>(markName)
  const names = (await db.listCollections({}, { nameOnly: true }).toArray()).map(({ name }) => name)
  const mark = names.length === 0 ? null : await marks.findOne({ _id: markId })
  if (names.length > 0 && !mark)
    throw new AppError(
      'CONFIG_INVALID',
      `the database ${db.databaseName} is there and was not made for a drill: it is left alone; rename or drop it, or use --embedded`,
    )
  if (mark && now.getTime() - mark.at.getTime() < freshMs)
    throw new AppError(
      'NOT_YET',
      `another drill uses the database ${db.databaseName}, or died less than ten minutes ago; try again then`,
    )
  if (mark) await db.dropDatabase()
  await marks.insertOne({ _id: markId, at: now }).catch(error => {
    throw isDuplicate(error) ? new AppError('NOT_YET', 'another drill began at this moment') : error
  })
}

const parsed = (raw: Buffer): Document | undefined => {
  try {
    return raw.length >= 5 && raw.length === raw.readInt32LE(0) ? BSON.deserialize(raw, exact) : undefined
  } catch (error) {
    if (error instanceof BSON.BSONError) return undefined
    throw error
  }
}

const insertAll = async (
  db: Db,
  { folder, collection }: { readonly folder: string; readonly collection: StoredCollection },
  signal: AbortSignal,
): Promise<void> => {
  const { name } = collection
  const counted = tally(name)
  let [page, bytes]: [Document[], number] = [[], 0]
  const flush = async (): Promise<void> => {
    if (page.length > 0) await db.collection(name).insertMany(page, { ignoreUndefined: false })
    page = []
    bytes = 0
  }
  const broken = () =>
    new AppError(
      'CONFIG_INVALID',
      `${join(folder, `${name}.bson`)} is not as the manifest says: it was changed`,
    )
  for await (const raw of readBson(join(folder, `${name}.bson`))) {
    signal.throwIfAborted()
    counted.add(raw)
    const document = parsed(raw)
    if (!document) throw broken()
    page.push(document)
    bytes += raw.length
    if (page.length >= batchDocuments || bytes >= batchBytes) await flush()
  }
  await flush()
  const { sha256, documents } = counted.result()
  if (sha256 !== collection.sha256 || documents !== collection.documents) throw broken()
}

const contentOf = async (db: Db, name: string, signal: AbortSignal): Promise<StoredCollection> => {
  const counted = tally(name)
  for await (const document of db.collection(name).find({}, { raw: true }).sort({ _id: 1 })) {
    signal.throwIfAborted()
    counted.add(document as unknown as Uint8Array)
  }
  return counted.result()
}

/**
 * A database for a drill, which must be empty or left over from one. Removed when it is let go of. CONFIG_INVALID for one that
 * holds anything else, NOT_YET while another drill is in it.
 */
export const openScratch = async (url: string): Promise<Scratch> => {
  const client = new MongoClient(url, { appName: 'gallra drill', writeConcern: { w: 'majority' } })
  const db = client.db(nameIn(url))
  try {
    await client.connect()
    await claim(db, new Date())
  } catch (error) {
    await client.close()
    throw told(error)
  }
  return {
    url,
    async restore(folder, { collections }, signal) {
      try {
        for (const collection of collections) {
          await insertAll(db, { folder, collection }, signal)
          const marks = db.collection<{ _id: string; at: Date }>(markName)
          await marks.updateOne({ _id: markId }, { $set: { at: new Date() } })
        }
      } catch (error) {
        throw told(error)
      }
    },
    async contents({ collections }: Manifest, signal) {
      const found: StoredCollection[] = []
      for (const { name } of collections) found.push(await contentOf(db, name, signal))
      return found
    },
    async [Symbol.asyncDispose]() {
      try {
        await db.dropDatabase()
      } finally {
        await client.close()
      }
    },
  }
}
