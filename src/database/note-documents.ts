import type { RunStore } from '../runs/run-store.ts'
import { recordId } from '../tickets/ids.ts'
import { type Collections, keyed, readAs } from './collections.ts'
import { holdSchema, markSchema } from './schema.ts'

type Notes = Pick<
  RunStore,
  | 'marks'
  | 'leftMarks'
  | 'acceptLeft'
  | 'noteLastClosed'
  | 'lastClosed'
  | 'holds'
  | 'addHold'
  | 'releaseHold'
  | 'keepStatistics'
  | 'keptStatistics'
>

/** Marks, holds and the statistics of what is no more. */
export const noteDocuments = ({ marks, lastClosed, holds, statistics }: Collections): Notes => ({
  async marks(store, kind, ids) {
    const found = await marks
      .find({ store, kind, id: { $in: [...ids] } }, { projection: { _id: 0 } })
      .toArray()
    return found.map(mark => markSchema.parse(mark))
  },
  async leftMarks(limit) {
    const found = await marks
      .find({ 'left.values': { $gt: 0 } }, { projection: { _id: 0 } })
      .sort({ at: 1, id: 1 })
      .limit(limit)
      .toArray()
    return found.map(mark => markSchema.parse(mark))
  },
  async acceptLeft(store, kind, id) {
    const filter = { store, kind, id, 'left.values': { $gt: 0 } }
    return (await marks.updateOne(filter, { $unset: { left: '' } })).matchedCount === 1
  },
  async noteLastClosed(store, lineage, taken) {
    const writes = taken.map(({ person, closedAt }) => ({
      updateOne: {
        filter: { store, person, lineage },
        update: { $max: { closedAt } },
        upsert: true,
      },
    }))
    if (writes.length > 0) await lastClosed.bulkWrite(writes)
  },
  async lastClosed(store, lineage, people) {
    const found = await lastClosed.find({ store, lineage, person: { $in: [...people] } }).toArray()
    return new Map(found.map(({ person, closedAt }) => [recordId(person), closedAt]))
  },
  async holds() {
    const found = await holds.find().sort({ at: 1, _id: 1 }).toArray()
    return found.map(hold => readAs(holdSchema, 'holds', hold))
  },
  async addHold(hold) {
    // Under an id that was there already it is the same hold, made by two at once.
    await holds.replaceOne({ _id: hold.id }, keyed(hold), { upsert: true })
  },
  async releaseHold(id) {
    const { deletedCount } = await holds.deleteOne({ _id: id })
    return deletedCount === 1
  },
  async keepStatistics(batch, store, cells) {
    const listed = Object.entries(cells).map(([cell, numbers]) => [cell, Object.entries(numbers)] as const)
    await statistics.updateOne({ _id: batch }, { $set: { store, cells: listed } }, { upsert: true })
  },
  async keptStatistics(store) {
    const found = await statistics.find({ store }).sort({ _id: 1 }).toArray()
    return found.map(({ cells }) =>
      Object.fromEntries(cells.map(([cell, numbers]) => [cell, Object.fromEntries(numbers)])),
    )
  },
})
