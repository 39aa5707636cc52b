import type { Collection, Db } from 'mongodb'
import { z } from 'zod'
import type { RefusalNotes } from '../health/refusals.ts'
import { type Count, type TallyStore, tallied } from '../health/tally.ts'
import type { LedgerChecks } from '../ledger/checked.ts'
import type { RunFigures } from '../runs/figures.ts'
import type { Collections, Keyed } from './collections.ts'
import { guardPort, isDuplicate } from './driver-errors.ts'
import { figureDocuments } from './figure-documents.ts'
import { refusalDocuments } from './worker-documents.ts'

/** What is noted for those who watch over the whole: nothing of it is needed to do any work. */
export const watchCollections = (db: Db) => ({
  tallies: db.collection<Keyed>('tallies'),
  /** One document: the last look at the whole ledger. */
  checks: db.collection<Keyed>('checks'),
})

type Watched = ReturnType<typeof watchCollections>

const kinds = Object.keys(tallied).filter((name): name is keyof typeof tallied => name in tallied)

const countSchema: z.ZodType<Count> = z.object({
  of: z.enum(kinds),
  labels: z.array(z.string()),
  count: z.number().nonnegative(),
})

const tallyDocuments = ({ tallies }: Watched): TallyStore => ({
  async add(counts) {
    const writes = counts.map(({ of, labels, count }) => ({
      updateOne: {
        filter: { _id: JSON.stringify([of, ...labels]) },
        update: { $inc: { count }, $setOnInsert: { of, labels: [...labels] } },
        upsert: true,
      },
    }))
    if (writes.length > 0) await tallies.bulkWrite(writes, { ordered: false })
  },
  async all() {
    return z.array(countSchema).parse(await tallies.find().sort({ _id: 1 }).toArray())
  },
})

const key = 'ledger'

const checkSchema = z.object({ valid: z.boolean(), entries: z.int(), seconds: z.number() })

/** Moments are those of the server: looks are made in different processes. */
const checkDocuments = ({ checks }: Watched): LedgerChecks => ({
  async note({ valid, entries }) {
    await checks.updateOne({ _id: key }, [{ $set: { valid, entries, at: '$$NOW', begunAt: '$$NOW' } }], {
      upsert: true,
    })
  },
  async last() {
    const [found] = await checks
      .aggregate([
        { $match: { _id: key, at: { $exists: true } } },
        {
          $project: {
            ...{ valid: 1, entries: 1 },
            seconds: { $max: [0, { $divide: [{ $subtract: ['$$NOW', '$at'] }, 1000] }] },
          },
        },
      ])
      .toArray()
    return found ? checkSchema.parse(found) : undefined
  },
  async claim(olderThanMs) {
    try {
      const first = { $set: { begunAt: { $ifNull: ['$begunAt', '$$NOW'] } } }
      const { upsertedCount } = await checks.updateOne({ _id: key }, [first], { upsert: true })
      if (upsertedCount === 1) return true
    } catch (error) {
      // Of two at once: there is one by now.
      if (!isDuplicate(error)) throw error
    }
    const isOld = { $expr: { $lt: ['$begunAt', { $subtract: ['$$NOW', olderThanMs] }] } }
    const { matchedCount } = await checks.updateOne({ _id: key, ...isOld }, [{ $set: { begunAt: '$$NOW' } }])
    return matchedCount === 1
  },
})

/** Makes the collections, so that a backup finds them. */
export const createWatchIndexes = async (db: Db): Promise<void> => {
  const { tallies, checks } = watchCollections(db)
  await Promise.all([tallies, checks].map((each: Collection<Keyed>) => each.createIndex({ _id: 1 })))
}

/** How the whole installation stands: what the metrics tell, and doctor. */
export interface Watch {
  readonly figures: RunFigures
  readonly tallies: TallyStore
  readonly ledgerChecks: LedgerChecks
  readonly refusals: RefusalNotes
}

export const watchOn = (db: Db, collections: Collections): Watch => ({
  figures: guardPort(figureDocuments(collections)),
  tallies: guardPort(tallyDocuments(watchCollections(db))),
  ledgerChecks: guardPort(checkDocuments(watchCollections(db))),
  refusals: guardPort(refusalDocuments(collections.workers)),
})
