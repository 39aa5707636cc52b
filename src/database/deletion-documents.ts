import { MongoBulkWriteError } from 'mongodb'
import type { RunStore } from '../runs/run-store.ts'
import type { RecordId, StoreId } from '../tickets/ids.ts'
import type { Collections, DeletionDocument } from './collections.ts'
import { isDuplicate } from './driver-errors.ts'

type Deletions = Pick<RunStore, 'claimDeletions' | 'releaseDeletions'>

const keyOf = (store: StoreId, id: RecordId): string => JSON.stringify([store, id])

const duplicateKey = 11000
/** A claim may end, or be taken over, while it is looked at. */
const mostRounds = 3

/** True when one of them is there already. */
const insertFree = async (
  { deletions }: Collections,
  documents: readonly DeletionDocument[],
): Promise<boolean> => {
  try {
    await deletions.insertMany([...documents], { ordered: false })
    return false
  } catch (error) {
    const failed = error instanceof MongoBulkWriteError ? [error.writeErrors].flat() : []
    if (!isDuplicate(error) || failed.some(({ code }) => code !== duplicateKey)) throw error
    return true
  }
}

/** Those of the batches that are not at their end, and whose run is not: what they claimed is theirs. */
const unfinished = async (
  { batches, runs }: Collections,
  ids: readonly string[],
): Promise<ReadonlySet<string>> => {
  const found = await batches
    .find({ _id: { $in: [...ids] }, state: { $ne: 'applied' } })
    .project<{ _id: string; plan: string }>({ plan: 1 })
    .toArray()
  const open = await runs
    .find({ _id: { $in: found.map(({ plan }) => plan) }, finishedAt: { $exists: false } })
    .project<{ _id: string }>({ _id: 1 })
    .toArray()
  const isOpen = new Set(open.map(({ _id }) => _id))
  return new Set(found.flatMap(({ _id, plan }) => (isOpen.has(plan) ? [_id] : [])))
}

export const deletionDocuments = (all: Collections): Deletions => {
  const { deletions } = all
  /** Takes over what belongs to nobody any more. A worker that fell asleep may leave such a claim when it wakes up. */
  const takeOver = async (batch: string, claimed: readonly DeletionDocument[]): Promise<boolean> => {
    const owners = await unfinished(all, [...new Set(claimed.map(each => each.batch))])
    const left = claimed.filter(each => !owners.has(each.batch))
    for (const { _id, batch: owner } of left)
      await deletions.updateOne({ _id, batch: owner }, { $set: { batch } })
    return left.length > 0
  }
  return {
    async claimDeletions(store, batch, ids) {
      const keys = new Map(ids.map(id => [keyOf(store, id), id]))
      let missing = [...keys.keys()]
      for (let round = 0; round < mostRounds; round++) {
        const documents = missing.map(_id => ({ _id, batch }))
        if (documents.length > 0 && !(await insertFree(all, documents)) && round === 0) return new Set()
        const found = await deletions.find({ _id: { $in: [...keys.keys()] } }).toArray()
        const others = found.filter(each => each.batch !== batch)
        const there = new Set(found.map(({ _id }) => _id))
        missing = [...keys.keys()].filter(key => !there.has(key))
        if (missing.length > 0 || (await takeOver(batch, others))) continue
        return new Set(others.flatMap(({ _id }) => keys.get(_id) ?? []))
      }
      const own = await deletions.find({ _id: { $in: [...keys.keys()] }, batch }).toArray()
      const isOwn = new Set(own.map(({ _id }) => _id))
      return new Set([...keys].flatMap(([key, id]) => (isOwn.has(key) ? [] : [id])))
    },
    async releaseDeletions(batch) {
      await deletions.deleteMany({ batch })
    },
  }
}
