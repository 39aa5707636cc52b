import { Binary, type Collection, type Db, ObjectId } from 'mongodb'
import type { ArchiveStore, WaitingArchive } from '../requests/archive/archive-store.ts'
import { requestId } from '../requests/model.ts'

interface ArchiveDocument {
  readonly _id: string
  readonly request: string
  readonly type: WaitingArchive['type']
  readonly locale: string
  readonly sealedTo: WaitingArchive['sealedTo']
  readonly tokenDigest: string
  readonly expiresAt: Date
  readonly triesLeft: number
}

interface PieceDocument {
  readonly archive: string
  readonly number: number
  readonly bytes: Binary
}

interface ArchiveCollections {
  readonly archives: Collection<ArchiveDocument>
  readonly pieces: Collection<PieceDocument>
}

export const archiveCollections = (db: Db): ArchiveCollections => ({
  archives: db.collection('archives'),
  pieces: db.collection('archivePieces'),
})

export const createArchiveIndexes = async ({ archives, pieces }: ArchiveCollections): Promise<void> => {
  await Promise.all([
    archives.createIndexes([
      { key: { tokenDigest: 1 }, unique: true },
      { key: { request: 1 } },
      { key: { expiresAt: 1 } },
    ]),
    pieces.createIndex({ archive: 1, number: 1 }, { unique: true }),
  ])
}

/** Bytes of one document: far below the server's 16 MB. */
const pieceBytes = 1024 * 1024
/** Longer than any archive takes to be written. */
const orphanMs = 24 * 60 * 60 * 1000

const waiting = ({ _id, request, ...rest }: ArchiveDocument): WaitingArchive => ({
  id: _id,
  request: requestId(request),
  ...rest,
})

const current = (tokenDigests: readonly string[], now: Date) => ({
  tokenDigest: { $in: [...tokenDigests] },
  expiresAt: { $gt: now },
})

async function* inPieces(content: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let [parts, length]: [Uint8Array[], number] = [[], 0]
  for await (const part of content) {
    parts.push(part)
    length += part.length
    if (length < pieceBytes) continue
    yield Buffer.concat(parts)
    parts = []
    length = 0
  }
  if (length > 0) yield Buffer.concat(parts)
}

/** Archives that wait to be taken, sealed, in pieces. */
export const archiveDocuments = ({ archives, pieces }: ArchiveCollections): ArchiveStore => {
  const erase = async (ids: readonly string[]): Promise<void> => {
    // Before its pieces, so that half an archive is never given out.
    await archives.deleteMany({ _id: { $in: [...ids] } })
    await pieces.deleteMany({ archive: { $in: [...ids] } })
  }
  const idsOf = async (filter: Parameters<typeof archives.find>[0]): Promise<string[]> =>
    (await archives.find(filter, { projection: { _id: 1 } }).toArray()).map(({ _id }) => _id)
  const orphans = async (before: Date): Promise<string[]> => {
    const old = { _id: { $lt: ObjectId.createFromTime(Math.floor(before.getTime() / 1000)) } }
    const written = await pieces.distinct('archive', old as never)
    const known = new Set(await idsOf({ _id: { $in: written } }))
    return written.filter(id => !known.has(id))
  }
  return {
    async save({ id, request, ...rest }, content) {
      let number = 0
      for await (const bytes of inPieces(content))
        await pieces.insertOne({ archive: id, number: number++, bytes: new Binary(bytes) })
      await archives.insertOne({ _id: id, request, ...rest })
    },
    keepOnly: async (id, request) => erase(await idsOf({ request, _id: { $ne: id } })),
    async find(tokenDigests, now) {
      const found = await archives.findOne({ ...current(tokenDigests, now), triesLeft: { $gt: 0 } })
      return found ? waiting(found) : undefined
    },
    async take(tokenDigests, now) {
      const found = await archives.findOneAndUpdate(
        { ...current(tokenDigests, now), triesLeft: { $gt: 0 } },
        { $inc: { triesLeft: -1 } },
        { returnDocument: 'after' },
      )
      return found ? waiting(found) : undefined
    },
    async *content(id) {
      const cursor = pieces.find({ archive: id }).sort({ number: 1 }).batchSize(4)
      for await (const { bytes } of cursor) yield bytes.value()
    },
    erase: id => erase([id]),
    eraseOf: async request => erase(await idsOf({ request })),
    async eraseExpired(now) {
      const gone = await idsOf({ expiresAt: { $lte: now } })
      const left = await orphans(new Date(now.getTime() - orphanMs))
      await erase([...gone, ...left])
      return gone.length
    },
  }
}
