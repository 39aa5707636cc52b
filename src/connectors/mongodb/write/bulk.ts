import type { ClientSession, MongoBulkWriteError } from 'mongodb'
import type { Collections } from '../store-db.ts'
import { type DocumentWrite, operation } from './record-write.ts'
import { groupBy } from './stored.ts'

export const durable = { w: 'majority', journal: true } as const

interface BulkResult {
  /** Every write found its document unchanged. */
  readonly complete: boolean
}

/** One bulk write a collection, its operations each on one document and under its own guard. */
export const writeAll = async (
  db: Collections,
  writes: readonly DocumentWrite[],
  session?: ClientSession,
): Promise<BulkResult> => {
  let complete = true
  for (const [collection, group] of groupBy(writes, each => each.collection)) {
    const operations = group.flatMap(operation)
    if (operations.length === 0) continue
    const { matchedCount, deletedCount } = await db
      .collection(collection)
      .bulkWrite(operations, { ordered: false, ...(session ? { session } : { writeConcern: durable }) })
    complete &&= matchedCount + deletedCount === operations.length
  }
  return { complete }
}

/** Which writes of one bulk the server refused, and with which code. */
export const refusals = (error: MongoBulkWriteError): Map<number, number> => {
  const errors = Array.isArray(error.writeErrors) ? error.writeErrors : [error.writeErrors]
  return new Map(errors.map(({ index, code }) => [index, code]))
}
