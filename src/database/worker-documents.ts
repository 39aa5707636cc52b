import type { Collection } from 'mongodb'
import { z } from 'zod'
import type { Refusal, RefusalNotes } from '../health/refusals.ts'
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

const refusalSchema: z.ZodType<Refusal> = z.object({
  id: z.string(),
  host: z.string(),
  pid: z.int(),
  problems: z.array(z.string()),
  seconds: z.number().nonnegative(),
})

/** Idempotent. The server itself removes what is old. */
export const createWorkerIndexes = async (workers: Collection<Keyed>): Promise<void> => {
  await workers.createIndex({ at: 1 }, { expireAfterSeconds: forgottenAfterSeconds })
}

/** Seconds since the moment there, by the clock of the server. */
const ageOf = (path: string) => ({ $max: [0, { $divide: [{ $subtract: ['$$NOW', path] }, 1000] }] })

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
            seconds: ageOf('$at'),
          },
        },
        { $match: { duty: { $exists: true }, seconds: { $lt: forgottenAfterSeconds } } },
        { $sort: { seconds: 1 } },
      ])
      .toArray()
    return z.array(ageSchema).parse(found)
  },
})

/** One document for each process that refuses something, beside what it says of its duties. */
export const refusalDocuments = (workers: Collection<Keyed>): RefusalNotes => ({
  async noteRefused({ id, host, pid }, problems) {
    const _id = `refused/${id}`
    if (problems.length === 0) {
      await workers.deleteOne({ _id })
      return
    }
    await workers.updateOne(
      { _id },
      [
        {
          $set: {
            ...{ id, host: { $literal: host }, pid, problems: { $literal: [...problems] }, at: '$$NOW' },
            since: { $ifNull: ['$since', '$$NOW'] },
          },
        },
      ],
      { upsert: true },
    )
  },
  async refusals() {
    const found = await workers
      .aggregate([
        { $match: { problems: { $exists: true } } },
        {
          $project: {
            ...{ _id: 0, id: 1, host: 1, pid: 1, problems: 1 },
            seconds: ageOf('$since'),
            silent: ageOf('$at'),
          },
        },
        { $match: { silent: { $lt: forgottenAfterSeconds } } },
        { $sort: { seconds: -1 } },
      ])
      .toArray()
    return z.array(refusalSchema).parse(found)
  },
})
