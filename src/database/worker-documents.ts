import type { Collection } from 'mongodb'
import { z } from 'zod'
import { duties, type WorkerAge, type WorkerNotes } from '../health/workers.ts'
import type { Keyed } from './collections.ts'

/** After so long a worker that said nothing is gone, and its note with it. */
const forgottenAfterSeconds = 3600

const ageSchema: z.ZodType<WorkerAge> = z.object({
  id: z.string(),
  host: z.string(),
  pid: z.int(),
  duty: z.enum(duties),
  seconds: z.number().nonnegative(),
})

/** Idempotent. The server itself removes what is old. */
export const createWorkerIndexes = async (workers: Collection<Keyed>): Promise<void> => {
  await workers.createIndex({ at: 1 }, { expireAfterSeconds: forgottenAfterSeconds })
}

/** One document for each process and duty. Both the moment and the age are the server's. */
export const workerDocuments = (workers: Collection<Keyed>): WorkerNotes => ({
  async note({ id, host, pid }, duty) {
    const set = { $set: { id, duty, host, pid }, $currentDate: { at: true as const } }
    await workers.updateOne({ _id: `${duty}/${id}` }, set, { upsert: true })
  },
  async forget({ id }, duty) {
    await workers.deleteOne({ _id: `${duty}/${id}` })
  },
  async ages() {
    const found = await workers
      .aggregate([
        {
          $project: {
            ...{ _id: 0, id: 1, host: 1, pid: 1, duty: 1 },
            seconds: { $max: [0, { $divide: [{ $subtract: ['$$NOW', '$at'] }, 1000] }] },
          },
        },
        { $match: { seconds: { $lt: forgottenAfterSeconds } } },
        { $sort: { seconds: 1 } },
      ])
      .toArray()
    return z.array(ageSchema).parse(found)
  },
})
