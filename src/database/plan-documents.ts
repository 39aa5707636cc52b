import type { MongoClient } from 'mongodb'
import { AppError } from '../errors.ts'
import { type Plan, planId } from '../runs/model.ts'
import type { RunStore } from '../runs/run-store.ts'
import { batchDocument } from './batch-documents.ts'
import { type Collections, keyed, readAs } from './collections.ts'
import { planSchema } from './schema.ts'

type Plans = Pick<RunStore, 'plan' | 'plans' | 'plansOf' | 'movePlan' | 'wasFinished'>

type Making = Pick<RunStore, 'beginPlan' | 'addBatches' | 'savePlan' | 'discardPlan' | 'unsavedPlans'>

/** Batches without a plan are told from those of a plan by what is written here before the first of them. */
export const planMaking = (client: MongoClient, { plans, batches, unsavedPlans }: Collections): Making => ({
  async beginPlan(id, at) {
    await unsavedPlans.insertOne({ _id: id, at })
  },
  async addBatches(some) {
    await batches.insertMany(some.map(batchDocument))
  },
  async savePlan(plan) {
    await client.withSession(session =>
      session.withTransaction(async () => {
        const begun = await unsavedPlans.deleteOne(
          { _id: plan.id, discarded: { $exists: false } },
          { session },
        )
        if (begun.deletedCount === 0)
          throw new AppError('PLAN_STALE', `plan ${plan.id}: what was planned is thrown away; plan again`)
        await plans.insertOne(keyed(plan), { session })
      }),
    )
  },
  async discardPlan(id) {
    // First: whoever is still at it can save it no more.
    const begun = await unsavedPlans.findOneAndUpdate({ _id: id }, { $set: { discarded: true } })
    if (!begun) return
    await batches.deleteMany({ plan: id })
    await unsavedPlans.deleteOne({ _id: id })
  },
  async unsavedPlans(before) {
    const found = await unsavedPlans.find({ at: { $lt: before } }).toArray()
    return found.map(({ _id }) => planId(_id))
  },
})

/** A plan is over also when its run was given up. */
const lookedThrough = 50

export const planDocuments = ({ plans, runs }: Collections): Plans => {
  const toPlan = (document: Parameters<typeof readAs>[2]): Plan => readAs(planSchema, 'plans', document)
  return {
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
