import type { AnyBulkWriteOperation, Document, Filter, MongoClient } from 'mongodb'
import { AppError } from '../errors.ts'
import { type Batch, type BatchId, batchId, isUnfinished } from '../runs/model.ts'
import type { RunStore, StoredMark } from '../runs/run-store.ts'
import { recordId } from '../tickets/ids.ts'
import { packIntended, packRecords, unpackIntended, unpackRecords, unpackWanted } from './batch-records.ts'
import { dropCoarseRows } from './coarse-documents.ts'
import { type BatchDocument, type Collections, keyed, readAs, readPart } from './collections.ts'
import { batchHeadSchema, batchSchema, plannedSchema, resultSchema } from './schema.ts'

type Reading = Pick<
  RunStore,
  | 'batchIds'
  | 'hasOpenBatches'
  | 'batch'
  | 'batchHead'
  | 'batchHeads'
  | 'recordsIn'
  | 'batchesOf'
  | 'batchOfRecord'
  | 'unfinishedBatches'
  | 'batchResults'
>

type Doing = Pick<RunStore, 'takeBatch' | 'noteIntent' | 'checkEpoch' | 'finishBatch'>

export const batchDocument = ({ intended, records, ...batch }: Batch): BatchDocument => ({
  ...keyed(batch),
  records: packRecords(records),
  ...(intended ? { intended: packIntended(intended) } : {}),
})

const headOnly = { records: 0, intended: 0, unfinished: 0 }

/** Some 50 kB each at 500 records. */
const batchesAtOnce = 8

const fenced = (id: BatchId, epoch: number): AppError =>
  new AppError('FENCED', `batch ${id}: somebody took it up after epoch ${epoch}`)

/** What an earlier mark said was left is not said of this one. */
const markUpdate = (mark: Document): Document => ({
  $set: mark,
  ...(mark.left === undefined ? { $unset: { left: '' } } : {}),
})

const setMark = ({ store, kind, id, ...mark }: StoredMark): AnyBulkWriteOperation<Document> => ({
  updateOne: { filter: { store, kind, id }, update: markUpdate(mark), upsert: true },
})

/** A deleted record's mark goes with it; any other takes the place of the one before. */
const markWrites = (all: readonly StoredMark[]): AnyBulkWriteOperation<Document>[] => {
  const gone = all.filter(({ action }) => action === 'delete')
  const [first] = gone
  const writes = all.filter(({ action }) => action !== 'delete').map(setMark)
  if (!first) return writes
  // All of a batch are of one store and kind.
  const { store, kind } = first
  return [...writes, { deleteMany: { filter: { store, kind, id: { $in: gone.map(({ id }) => id) } } } }]
}

const toBatch = ({ unfinished: _, records, intended, ...document }: BatchDocument): Batch =>
  readAs(batchSchema, 'batches', {
    ...document,
    records: unpackRecords(records),
    ...(intended === undefined ? {} : { intended: unpackIntended(intended) }),
  })

/** The reading half. */
export const storedBatches = ({ batches }: Collections): Reading => {
  async function* read(filter: Filter<BatchDocument>): AsyncGenerator<Batch> {
    for await (const document of batches.find(filter).sort({ number: 1 }).batchSize(batchesAtOnce))
      yield toBatch(document)
  }
  return {
    async batchIds(plan, states) {
      // The number is among what is asked for, so that the index alone can answer.
      const found = await batches
        .find({ plan, state: { $in: [...states] } })
        .sort({ number: 1 })
        .project<{ _id: string }>({ _id: 1, number: 1 })
        .toArray()
      return found.map(({ _id }) => batchId(_id))
    },
    async hasOpenBatches(plan, of) {
      const open = { plan, state: { $in: ['planned', 'applying'] }, ...of }
      return (await batches.findOne(open, { projection: { _id: 1 } })) !== null
    },
    batchesOf: plan => read({ plan }),
    unfinishedBatches: (plan, store) => read({ plan, store, kind: 'ticket', unfinished: true }),
    async batch(id) {
      const document = await batches.findOne({ _id: id })
      return document ? toBatch(document) : undefined
    },
    async batchHead(id) {
      const document = await batches.findOne({ _id: id }, { projection: headOnly })
      return document ? readAs(batchHeadSchema, 'batches', document) : undefined
    },
    async *batchHeads(plan, from = 0) {
      const later = { plan, number: { $gte: from } }
      for await (const document of batches.find(later, { projection: headOnly }).sort({ number: 1 }))
        yield readAs(batchHeadSchema, 'batches', document)
    },
    async *recordsIn(ids, isWanted) {
      const found = batches.find({ _id: { $in: [...ids] } }, { projection: { records: 1 } })
      for await (const { _id, records } of found.sort({ number: 1 })) {
        const batch = batchId(_id)
        for (const { at, record } of unpackWanted(records, id => isWanted(batch, recordId(id))))
          yield { batch, at, planned: readPart(plannedSchema, `batch ${_id}`, record) }
      }
    },
    async batchOfRecord(plan, { store, kind, id }) {
      // In the text of a batch an id stands as JSON writes it, and other texts may hold the same: each is looked into.
      const written = { $regex: `\\[${JSON.stringify(id).replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')},` }
      for await (const batch of read({ plan, store, kind, records: written }))
        if (batch.records.some(record => record.id === id)) return batch
      return undefined
    },
    async *batchResults(plan) {
      const found = batches
        .find({ plan, state: 'applied' })
        .sort({ number: 1 })
        .project<{ result: unknown }>({ result: 1 })
      for await (const { result } of found) yield resultSchema.parse(result)
    },
  }
}

export const batchDocuments = (
  client: MongoClient,
  { batches, marks, lastClosed, deletions, coarseRows }: Collections,
): Doing => {
  return {
    async takeBatch(id) {
      const document = await batches.findOneAndUpdate(
        { _id: id, state: { $ne: 'applied' } },
        { $set: { state: 'applying' }, $inc: { epoch: 1 } },
        { returnDocument: 'after' },
      )
      return document ? toBatch(document) : undefined
    },
    async noteIntent(id, epoch, intended) {
      const { matchedCount } = await batches.updateOne(
        { _id: id, epoch, state: 'applying' },
        intended ? { $set: { intended: packIntended(intended) } } : { $unset: { intended: '' } },
      )
      if (matchedCount === 0) throw fenced(id, epoch)
    },
    async checkEpoch(id, epoch) {
      const own = { _id: id, epoch, state: 'applying' } as const
      // A write that changes nothing: only the majority can say whose the batch is, and it is asked that way.
      const { matchedCount } = await batches.updateOne(own, { $set: { state: 'applying' } })
      if (matchedCount === 0) throw fenced(id, epoch)
    },
    async finishBatch(id, epoch, result, all) {
      await client.withSession(session =>
        session.withTransaction(async () => {
          const { matchedCount } = await batches.updateOne(
            { _id: id, epoch, state: 'applying' },
            {
              $set: { state: 'applied', result, ...(isUnfinished(result) ? { unfinished: true } : {}) },
              $unset: { intended: '' },
            },
            { session },
          )
          if (matchedCount === 0) {
            // The same writer again, after an answer that got lost: it is done.
            if (await batches.findOne({ _id: id, epoch, state: 'applied' }, { session })) return
            throw fenced(id, epoch)
          }
          await deletions.deleteMany({ batch: id }, { session })
          if (all.length > 0) await marks.bulkWrite(markWrites(all), { session, ordered: false })
          const people = all.filter(({ kind, action }) => kind === 'contact' && action === 'delete')
          for (const { store, id: person } of people)
            await lastClosed.deleteMany({ store, person }, { session })
          const tickets = all.filter(({ kind, action }) => kind === 'ticket' && action === 'delete')
          await dropCoarseRows({ coarseRows }, tickets, session)
        }),
      )
    },
  }
}
