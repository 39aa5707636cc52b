import type { AnyBulkWriteOperation, Filter, MongoClient, WithId } from 'mongodb'
import { batchId, type PlanId, planId } from '../runs/model.ts'
import type { OriginalHead, OriginalKey, Quarantine, QuarantineStore } from '../runs/undo/quarantine-store.ts'
import { recordId, storeId } from '../tickets/ids.ts'
import type { Collections } from './collections.ts'
import { isDuplicate } from './driver-errors.ts'
import { dropContent, readContent, writeContent } from './original-pieces.ts'
import type { OriginalDocument, QuarantineCollections, QuarantineDocument } from './quarantine-collections.ts'
import { restoredNotes } from './restored-notes.ts'
import type { SealCollections } from './seal-collections.ts'

const withoutKey = { projection: { sealedKey: 0, undone: 0 } } as const
const withoutContent = { projection: { _id: 0, sealed: 0, pieces: 0 } } as const

const toQuarantine = ({ _id, ...rest }: Omit<QuarantineDocument, 'sealedKey' | 'undone'>): Quarantine => ({
  run: planId(_id),
  ...rest,
})

const toHead = ({
  store,
  kind,
  id,
  batch,
  told = false,
  final = false,
  action,
  at,
  documents,
  restoredBy,
}: Omit<OriginalDocument, 'sealed' | 'pieces'>): OriginalHead => ({
  store: storeId(store),
  kind,
  id: recordId(id),
  batch: batchId(batch),
  action,
  at,
  documents,
  isTold: told,
  isFinal: final,
  ...(restoredBy === undefined ? {} : { restoredBy }),
})

/** Batches end with their number: `….tickets.12`. */
const numberOf = (batch: string): number => Number(batch.slice(batch.lastIndexOf('.') + 1))

const keyText = ({ store, kind, id }: { store: string; kind: string; id: string }): string =>
  JSON.stringify([store, kind, id])

const byRecord = (run: PlanId, { store, kind, id }: OriginalKey): Filter<OriginalDocument> => ({
  run,
  store,
  kind,
  id,
})

const anyOf = (run: PlanId, keys: readonly OriginalKey[]): Filter<OriginalDocument> => ({
  $or: keys.map(key => byRecord(run, key)),
})

type Keys = Pick<
  QuarantineStore,
  'open' | 'quarantine' | 'sealedKey' | 'kept' | 'due' | 'beginUndo' | 'dropKey' | 'noteDestroyed'
>

const keyDocuments = ({ quarantines }: QuarantineCollections): Keys => ({
  async open(run, { policy, sealedKey, until }) {
    const prolonged = (filter: Filter<QuarantineDocument>, update: object) =>
      quarantines.findOneAndUpdate({ _id: run, ...filter }, update, { returnDocument: 'after' })
    const known = await prolonged({ state: 'kept' }, { $max: { until } })
    if (known?.sealedKey !== undefined) return { sealedKey: known.sealedKey }
    try {
      const rest = { generation: 1, state: 'kept', attempts: 0, erased: 0, undone: [] } as const
      await quarantines.insertOne({ _id: run, policy, until, sealedKey, ...rest })
      return { sealedKey }
    } catch (error) {
      if (!isDuplicate(error)) throw error
    }
    const again = await prolonged(
      { state: 'destroyed' },
      {
        $set: { state: 'kept', until, sealedKey },
        $inc: { generation: 1 },
        $unset: { end: '' },
      },
    )
    // Somebody made it, or made it anew, at this very moment: theirs is the key.
    const theirs = again ?? (await prolonged({ state: 'kept' }, { $max: { until } }))
    return theirs?.sealedKey === undefined ? undefined : { sealedKey: theirs.sealedKey }
  },
  async quarantine(run) {
    const found = await quarantines.findOne({ _id: run }, withoutKey)
    return found ? toQuarantine(found) : undefined
  },
  async sealedKey(run) {
    return (await quarantines.findOne({ _id: run }, { projection: { sealedKey: 1 } }))?.sealedKey
  },
  async kept() {
    return (await quarantines.find({ state: 'kept' }, withoutKey).sort({ _id: 1 }).toArray()).map(
      toQuarantine,
    )
  },
  async due(now) {
    const over = { $or: [{ state: 'kept' as const, until: { $lte: now } }, { state: 'destroying' as const }] }
    return (await quarantines.find(over, withoutKey).sort({ _id: 1 }).toArray()).map(toQuarantine)
  },
  async beginUndo(run, by) {
    const found = await quarantines.findOneAndUpdate(
      { _id: run },
      { $inc: { attempts: 1 }, $push: { undone: by } },
      { returnDocument: 'after' },
    )
    return found?.attempts ?? 1
  },
  async dropKey(run, end) {
    await quarantines.updateOne(
      { _id: run, state: 'kept' },
      { $set: { state: 'destroying', end }, $unset: { sealedKey: '' } },
    )
  },
  async noteDestroyed(run) {
    await quarantines.updateOne({ _id: run, state: 'destroying' }, { $set: { state: 'destroyed' } })
  },
})

const putAll = async (
  { originals, pieces }: QuarantineCollections,
  run: PlanId,
  all: Parameters<QuarantineStore['put']>[1],
): Promise<void> => {
  const operations: AnyBulkWriteOperation<OriginalDocument>[] = []
  for (const { sealed, replace, store, kind, id, ...rest } of all) {
    const filter = byRecord(run, { store, kind, id })
    const content = { ...rest, ...(await writeContent(pieces, run, sealed)) }
    const update = replace
      ? {
          $set: content,
          $unset: content.sealed ? { pieces: '' as const } : { sealed: '' as const },
        }
      : { $setOnInsert: content }
    operations.push({ updateOne: { filter, update, upsert: true } })
  }
  try {
    if (operations.length > 0) await originals.bulkWrite(operations, { ordered: false })
  } catch (error) {
    // A twin put its own at the same moment: one of the two is there, and both say the same.
    if (!isDuplicate(error)) throw error
  }
}

const dropMatching = async (
  { originals, pieces }: QuarantineCollections,
  filter: Filter<OriginalDocument>,
): Promise<number> => {
  const large: Filter<OriginalDocument> = { $and: [filter, { pieces: { $exists: true } }] }
  const contents = await originals.find(large, { projection: { pieces: 1 } }).toArray()
  const { deletedCount } = await originals.deleteMany(filter)
  await dropContent(pieces, contents)
  return deletedCount
}

type Originals = Omit<QuarantineStore, keyof Keys | 'noteRestored'>

const originalDocuments = (of: QuarantineCollections): Originals => {
  const { quarantines, originals, pieces } = of
  return {
    put: (run, all) => putAll(of, run, all),
    async keepOnly(run, batch, changed) {
      await dropMatching(of, { run, batch, restoredBy: { $exists: false }, id: { $nin: [...changed] } })
      await originals.updateMany({ run, batch }, { $set: { final: true } })
    },
    async count(run) {
      const records = await originals.countDocuments({ run })
      return {
        records,
        restored: await originals.countDocuments({ run, restoredBy: { $exists: true } }),
      }
    },
    async batches(run) {
      const found = await originals.distinct('batch', { run })
      return found.sort((a, b) => numberOf(b) - numberOf(a)).map(batchId)
    },
    async heads(run, batch) {
      const found = await originals
        .find({ run, batch }, withoutContent)
        .sort({ store: 1, kind: 1, id: 1 })
        .toArray()
      return found.map(toHead)
    },
    async touching(run, documents) {
      if (documents.length === 0) return []
      const found = await originals
        .find({ run, documents: { $in: [...documents] } }, withoutContent)
        .sort({ store: 1, kind: 1, id: 1 })
        .toArray()
      return found.map(toHead)
    },
    async sealed(run, keys) {
      if (keys.length === 0) return []
      const found = new Map<string, WithId<OriginalDocument>>()
      for await (const each of originals.find(anyOf(run, keys))) found.set(keyText(each), each)
      const contents: (Uint8Array | undefined)[] = []
      for (const key of keys) {
        const document = found.get(keyText(key))
        contents.push(document && (await readContent(pieces, document)))
      }
      return contents
    },
    async noteTold(run, batch, upTo) {
      await originals.updateMany({ run, batch, restoredBy: { $lte: upTo } }, { $set: { told: true } })
    },
    async erase(run, keys) {
      if (keys.length === 0) return
      const erased = await dropMatching(of, anyOf(run, keys))
      await quarantines.updateOne({ _id: run }, { $inc: { erased } })
    },
    async dropOriginals(run) {
      const dropped = await dropMatching(of, { run })
      await pieces.deleteMany({ run })
      return dropped
    },
  }
}

/** Originals of what runs changed, sealed. */
export const quarantineDocuments = (
  client: MongoClient,
  of: QuarantineCollections,
  notes: Collections & SealCollections,
): QuarantineStore => ({
  ...keyDocuments(of),
  ...originalDocuments(of),
  noteRestored: restoredNotes(client, of, notes),
})
