import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import { Binary, type Collection, type Db } from 'mongodb'
import { z } from 'zod'
import type { CountedThen, CountStore, KeptCount } from '../runs/kept-counts.ts'
import { type StoreId, storeId } from '../tickets/ids.ts'
import { type Keyed, readAs } from './collections.ts'

export interface CountCollections {
  readonly counts: Collection<Keyed>
  /** What is counted, packed: the cells of a large desk would not fit into one document. */
  readonly countPieces: Collection<PieceDocument>
}

interface PieceDocument extends Keyed {
  /** Which count it is of: one that is being kept has pieces beside those of the one before. */
  readonly of: string
  readonly store: string
  readonly number: number
  readonly content: Binary
}

export const countCollections = (db: Db): CountCollections => ({
  counts: db.collection('counts'),
  countPieces: db.collection('countPieces'),
})

/** Well below the 16 MB of a document. */
const pieceBytes = 8 * 2 ** 20

const count = z.int().nonnegative()
const moment = { at: z.date(), by: z.string() }
const headSchema = z.strictObject({
  /** The store. */
  id: z.string(),
  ...moment,
  of: z.string(),
  through: z.string().exactOptional(),
  clockErrors: count,
})
const packedSchema = z.strictObject({
  cells: z.record(z.string(), z.record(z.string(), z.int())),
  thereByMonth: z.record(z.string(), count),
})

const pack = async ({ cells, thereByMonth }: KeptCount): Promise<Buffer> =>
  promisify(gzip)(JSON.stringify({ cells, thereByMonth }))

const unpack = async (pieces: readonly PieceDocument[]): Promise<z.output<typeof packedSchema>> => {
  const packed = Buffer.concat(pieces.map(({ content }) => content.buffer))
  return packedSchema.parse(JSON.parse(String(await promisify(gunzip)(packed))))
}

const nameOf = ({ store, at }: Pick<KeptCount, 'store' | 'at'>): string => `${store}/${at.getTime()}`

const readCount = async (
  of: CountCollections,
  store: StoreId,
  isAgain = false,
): Promise<KeptCount | undefined> => {
  const found = await of.counts.findOne({ _id: store })
  if (!found) return undefined
  const { id: _, of: name, ...head } = readAs(headSchema, 'counts', found)
  const pieces = await of.countPieces.find({ of: name }).sort({ number: 1 }).toArray()
  // Another count took its place between the two reads. One that lost its pieces to another is as good as none.
  if (pieces.length === 0) return isAgain ? undefined : readCount(of, store, true)
  return { store, ...head, ...(await unpack(pieces)) }
}

export const countDocuments = (of: CountCollections, most = pieceBytes): CountStore => ({
  async keep(kept) {
    const { store, at, by, through, clockErrors } = kept
    const [name, packed] = [nameOf(kept), await pack(kept)]
    for (let number = 0; number * most < packed.length; number++) {
      const content = new Binary(packed.subarray(number * most, (number + 1) * most))
      const piece = { of: name, store, number, content }
      await of.countPieces.replaceOne({ _id: `${name}/${number}` }, piece, { upsert: true })
    }
    const head = { at, by, of: name, clockErrors, ...(through === undefined ? {} : { through }) }
    const before = await of.counts.findOneAndReplace({ _id: store }, head, { upsert: true })
    // None that are later than the one before: two may be counting, and each needs its own. Names of a store sort by their time.
    if (before) await of.countPieces.deleteMany({ store, of: { $lte: String(before.of), $ne: name } })
  },
  of: store => readCount(of, store),
  async dropSealed(store, through) {
    const isFiner = { $or: [{ through: { $exists: false } }, { through: { $lt: through } }] }
    await of.counts.deleteOne({ _id: store, ...isFiner })
    const left = await of.counts.findOne({ _id: store })
    await of.countPieces.deleteMany({ store, ...(left ? { of: { $ne: String(left.of) } } : {}) })
  },
  async moments() {
    const found = await of.counts.find({}, { projection: { at: 1, by: 1 } }).toArray()
    return new Map(
      found.map((document): [StoreId, CountedThen] => {
        const { id, at, by } = readAs(z.object({ id: z.string(), ...moment }), 'counts', document)
        return [storeId(id), { at, by }]
      }),
    )
  },
})
