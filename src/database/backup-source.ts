import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type ClientSession, type Db, MongoClient } from 'mongodb'
import type { BackupSource, Manifest, StoredCollection } from '../drill/backup.ts'
import { AppError } from '../errors.ts'
import { writeBson } from './bson-files.ts'
import { asAppError } from './driver-errors.ts'
import { nameIn } from './open-database.ts'
import { ownPrivileges } from './own-privileges.ts'

export const manifestName = 'manifest.json'

/** Indexes that are made at this moment take the snapshot away; it is taken anew. */
const snapshotGone = new Set([239, 246])
const mostSnapshots = 3

async function* documentsOf(
  db: Db,
  name: string,
  { session, signal }: { readonly session: ClientSession; readonly signal: AbortSignal },
): AsyncGenerator<Uint8Array> {
  const found = db.collection(name).find({}, { session, raw: true }).sort({ _id: 1 })
  for await (const document of found) {
    signal.throwIfAborted()
    // With `raw` the driver gives the bytes as they came, whatever its types say.
    yield document as unknown as Uint8Array
  }
}

const prepare = async (folder: string): Promise<void> => {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    if ((await readdir(folder)).length === 0) return
  } catch (error) {
    throw new AppError('USAGE', `${folder}: cannot be made or read`, { cause: error })
  }
  throw new AppError('USAGE', `${folder} is not empty: a backup goes into a folder of its own`)
}

const dumpAt = async (
  client: MongoClient,
  db: Db,
  { folder, signal }: { readonly folder: string; readonly signal: AbortSignal },
): Promise<Manifest> => {
  const session = client.startSession({ snapshot: true })
  const takenAt = new Date()
  try {
    // The first read sets the moment for all others.
    const end = await db
      .collection<{ _id: number; hash: string }>('ledger')
      .findOne({}, { session, sort: { _id: -1 } })
    const collections: StoredCollection[] = []
    for (const { collection } of ownPrivileges())
      collections.push(
        await writeBson(
          join(folder, `${collection}.bson`),
          collection,
          documentsOf(db, collection, { session, signal }),
        ),
      )
    const ledger = end ? { ledger: { seq: end._id, hash: end.hash } } : {}
    return { format: 'gallra-backup/1', takenAt, ...ledger, collections }
  } finally {
    await session.endSession()
  }
}

const isGone = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && snapshotGone.has(Number(error.code))

const empty = async (folder: string): Promise<void> => {
  for (const name of await readdir(folder)) await rm(join(folder, name), { force: true })
}

/**
 * Gallra's own database, to be backed up: read as it was at one moment, which the server remembers for five minutes unless
 * `minSnapshotHistoryWindowInSeconds` says more.
 */
export const openBackupSource = async (url: string): Promise<BackupSource> => {
  const client = new MongoClient(url, { appName: 'gallra drill', readPreference: 'primary' })
  await client.connect().catch(error => {
    throw asAppError(error)
  })
  const db = client.db(nameIn(url))
  return {
    async dump(folder, signal) {
      await prepare(folder)
      try {
        for (let tries = 1; ; tries += 1) {
          try {
            const manifest = await dumpAt(client, db, { folder, signal })
            const text = `${JSON.stringify(manifest, null, 2)}\n`
            await writeFile(join(folder, manifestName), text, { flag: 'wx', mode: 0o600 })
            return manifest
          } catch (error) {
            if (!isGone(error)) throw error
            if (tries >= mostSnapshots)
              throw new AppError(
                'STORE_UNREACHABLE',
                'own database: the server forgot the moment of the backup while it was read; raise its minSnapshotHistoryWindowInSeconds',
                { cause: error },
              )
            await empty(folder)
          }
        }
      } catch (error) {
        await empty(folder)
        throw asAppError(error)
      }
    },
    [Symbol.asyncDispose]: () => client.close(),
  }
}
