import type { AnyBulkWriteOperation, Document, MongoClient } from 'mongodb'
import { AppError } from '../errors.ts'
import { type Batch, type BatchId, batchId } from '../runs/model.ts'
import type { RunStore, StoredMark } from '../runs/run-store.ts'
import { type BatchDocument, type Collections, keyed, readAs } from './collections.ts'
import { batchSchema, resultSchema } from './schema.ts'

type Batches = Pick<
  RunStore,
  'batchIds' | 'batch' | 'takeBatch' | 'noteIntent' | 'finishBatch' | 'batchResults'
>

const listed = (intended: NonNullable<Batch['intended']>): NonNullable<BatchDocument['intended']> =>
  Object.entries(intended).map(([id, what]) => ({ id, ...what }))

export const batchDocument = ({ intended, ...batch }: Batch): BatchDocument => ({
  ...keyed(batch),
  ...(intended ? { intended: listed(intended) } : {}),
})

const fenced = (id: BatchId, epoch: number): AppError =>
  new AppError('FENCED', `batch ${id}: somebody took it up after epoch ${epoch}`)

/** What an earlier mark said was left is not said of this one. */
const markUpdate = (mark: Document): Document => ({
  $set: mark,
  ...(mark.left === undefined ? { $unset: { left: '' } } : {}),
})

/** A deleted record's mark goes with it; any other takes the place of the one before. */
const markWrite = ({ store, kind, id, ...mark }: StoredMark): AnyBulkWriteOperation<Document> =>
  mark.action === 'delete'
    ? { deleteOne: { filter: { store, kind, id } } }
    : { updateOne: { filter: { store, kind, id }, update: markUpdate(mark), upsert: true } }

export const batchDocuments = (client: MongoClient, { batches, marks, lastClosed }: Collections): Batches => {
  const toBatch = (document: BatchDocument): Batch => readAs(batchSchema, 'batches', document)
  return {
    async batchIds(plan, states, store) {
      const found = await batches
        .find({ plan, state: { $in: [...states] }, ...(store === undefined ? {} : { store }) })
        .sort({ number: 1 })
        .project<{ _id: string }>({ _id: 1 })
        .toArray()
      return found.map(({ _id }) => batchId(_id))
    },
    async batch(id) {
      const document = await batches.findOne({ _id: id })
      return document ? toBatch(document) : undefined
    },
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
        intended ? { $set: { intended: listed(intended) } } : { $unset: { intended: '' } },
      )
      if (matchedCount === 0) throw fenced(id, epoch)
    },
    async finishBatch(id, epoch, result, all) {
      await client.withSession(session =>
        session.withTransaction(async () => {
          const { matchedCount } = await batches.updateOne(
            { _id: id, epoch, state: 'applying' },
            { $set: { state: 'applied', result }, $unset: { intended: '' } },
            { session },
          )
          if (matchedCount === 0) {
            // The same writer again, after an answer that got lost: it is done.
            if (await batches.findOne({ _id: id, epoch, state: 'applied' }, { session })) return
            throw fenced(id, epoch)
          }
          if (all.length > 0) await marks.bulkWrite(all.map(markWrite), { session, ordered: false })
          const people = all.filter(({ kind, action }) => kind === 'contact' && action === 'delete')
          for (const { store, id: person } of people)
            await lastClosed.deleteMany({ store, person }, { session })
        }),
      )
    },
    async batchResults(plan) {
      const found = await batches
        .find({ plan, state: 'applied' })
        .sort({ number: 1 })
        .project<{ result: unknown }>({ result: 1 })
        .toArray()
      return found.map(({ result }) => resultSchema.parse(result))
    },
  }
}
