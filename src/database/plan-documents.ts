import type { Plan } from '../runs/model.ts'
import type { RunStore } from '../runs/run-store.ts'
import { batchDocument } from './batch-documents.ts'
import { type BatchDocument, type Collections, keyed, readAs } from './collections.ts'
import { planSchema } from './schema.ts'

type Plans = Pick<RunStore, 'savePlan' | 'plan' | 'plans' | 'plansOf' | 'movePlan' | 'wasFinished'>

/** Some 150 kB each at 500 records, so that one message to the server stays small. */
const batchesAtOnce = 50

/** A plan is over also when its run was given up. */
const lookedThrough = 50

export const planDocuments = ({ plans, batches, runs }: Collections): Plans => {
  const toPlan = (document: Parameters<typeof readAs>[2]): Plan => readAs(planSchema, 'plans', document)
  return {
    // The plan last: before it is there nobody knows of its batches, and a crash leaves no plan that is half.
    async savePlan(plan, all) {
      const documents: readonly BatchDocument[] = all.map(batchDocument)
      for (let from = 0; from < documents.length; from += batchesAtOnce)
        await batches.insertMany(documents.slice(from, from + batchesAtOnce))
      await plans.insertOne(keyed(plan))
    },
    async plan(id) {
      const document = await plans.findOne({ _id: id })
      return document ? toPlan(document) : undefined
    },
    async plans(limit) {
      const documents = await plans.find().sort({ createdAt: -1, _id: -1 }).limit(limit).toArray()
      return documents.map(toPlan)
    },
    async plansOf(request) {
      const documents = await plans.find({ request }).sort({ createdAt: -1, _id: -1 }).toArray()
      return documents.map(toPlan)
    },
    async wasFinished(policy, policyDigest) {
      const ended = await plans
        .find({ policy, policyDigest, state: 'finished' })
        .sort({ createdAt: -1 })
        .limit(lookedThrough)
        .project<{ _id: string }>({ _id: 1 })
        .toArray()
      const ids = ended.map(({ _id }) => _id)
      return (await runs.findOne({ _id: { $in: ids }, state: 'finished' })) !== null
    },
    async movePlan(id, from, to, approval) {
      const document = await plans.findOneAndUpdate(
        { _id: id, state: { $in: [...from] } },
        { $set: { state: to, ...(approval ? { approval } : {}) } },
        { returnDocument: 'after' },
      )
      return document ? toPlan(document) : undefined
    },
  }
}
