import type { Collection, Db } from 'mongodb'
import { z } from 'zod'
import { modes } from '../policies/modes.ts'
import type { PolicyLock, PolicyLocks } from '../runs/locking/policy-locks.ts'
import type { PolicyVersion, PolicyVersions } from '../runs/policy-versions.ts'
import { type Keyed, keyed, readAs } from './collections.ts'
import { isDuplicate } from './driver-errors.ts'

export interface PolicyCollections {
  readonly policyVersions: Collection<Keyed>
  readonly policyLocks: Collection<Keyed>
  readonly policyDrafts: Collection<Keyed>
}

export const policyCollections = (db: Db): PolicyCollections => ({
  policyVersions: db.collection('policyVersions'),
  policyLocks: db.collection('policyLocks'),
  policyDrafts: db.collection('policyDrafts'),
})

/** Idempotent. */
export const createPolicyIndexes = async ({
  policyVersions,
  policyDrafts,
}: PolicyCollections): Promise<void> => {
  await policyVersions.createIndexes([
    { key: { policy: 1, number: -1 }, unique: true },
    { key: { digest: 1 } },
  ])
  await policyDrafts.createIndex({ policy: 1, at: -1 })
}

const versionSchema: z.ZodType<PolicyVersion> = z.strictObject({
  id: z.string(),
  policy: z.string(),
  number: z.int().positive(),
  digest: z.string(),
  version: z.int(),
  mode: z.enum(modes),
  text: z.string(),
  source: z.string().exactOptional(),
  by: z.string(),
  at: z.date(),
  approval: z.strictObject({ by: z.string(), at: z.date() }).exactOptional(),
})

const read = (document: Keyed): PolicyVersion => readAs(versionSchema, 'policyVersions', document)

export const policyVersionDocuments = ({ policyVersions }: PolicyCollections): PolicyVersions => ({
  async latest(policy) {
    const document = await policyVersions.findOne({ policy }, { sort: { number: -1 } })
    return document ? read(document) : undefined
  },
  async latestOfAll() {
    const found = await policyVersions
      .aggregate<Keyed>([
        { $sort: { policy: 1, number: -1 } },
        { $group: { _id: '$policy', latest: { $first: '$$ROOT' } } },
        { $replaceRoot: { newRoot: '$latest' } },
        { $sort: { policy: 1 } },
      ])
      .toArray()
    return found.map(read)
  },
  async history(policy) {
    return (await policyVersions.find({ policy }).sort({ number: -1 }).toArray()).map(read)
  },
  async withDigest(start) {
    // Digests are hexadecimal: below `g` is everything that begins so.
    const found = await policyVersions
      .find({ digest: { $gte: start, $lt: `${start}g` } })
      .sort({ at: -1, number: -1 })
      .toArray()
    return found.map(read)
  },
  async add(version) {
    try {
      await policyVersions.insertOne(keyed(version))
      return true
    } catch (error) {
      if (isDuplicate(error)) return false
      throw error
    }
  },
  async approve(policy, digest, approval) {
    const newest = await policyVersions.findOne(
      { policy, digest },
      { sort: { number: -1 }, projection: { _id: 1 } },
    )
    if (!newest) return false
    const open = { _id: newest._id, approval: { $exists: false }, by: { $ne: approval.by } }
    return (await policyVersions.updateOne(open, { $set: { approval } })).modifiedCount === 1
  },
})

const lockSchema: z.ZodType<PolicyLock> = z
  .object({
    id: z.string(),
    by: z.string(),
    at: z.date(),
    reason: z.string(),
    asked: z.strictObject({ by: z.string(), at: z.date(), reason: z.string() }).exactOptional(),
  })
  .transform(({ id, ...lock }) => ({ policy: id, ...lock }))

const inForce = { released: { $exists: false } }

/** One document for each policy that ever was locked: it is changed, and never removed. */
export const policyLockDocuments = ({ policyLocks }: PolicyCollections): PolicyLocks => {
  const readLock = (document: Keyed): PolicyLock => readAs(lockSchema, 'policyLocks', document)
  return {
    async lock(policy) {
      const document = await policyLocks.findOne({ _id: policy, ...inForce })
      return document ? readLock(document) : undefined
    },
    async locks() {
      return (await policyLocks.find(inForce).sort({ _id: 1 }).toArray()).map(readLock)
    },
    async add({ policy, ...lock }) {
      const released = { _id: policy, released: { $exists: true } }
      try {
        // One that was released is replaced; one in force has the key already.
        const done = await policyLocks.replaceOne(released, lock, { upsert: true })
        return done.modifiedCount + done.upsertedCount === 1
      } catch (error) {
        if (isDuplicate(error)) return false
        throw error
      }
    },
    async ask(policy, asked) {
      return (
        (await policyLocks.updateOne({ _id: policy, ...inForce }, { $set: { asked } })).matchedCount === 1
      )
    },
    async release(policy, { by: asker, at }, by) {
      const asked = { _id: policy, 'asked.by': asker, 'asked.at': at, ...inForce }
      return (await policyLocks.updateOne(asked, { $set: { released: by } })).modifiedCount === 1
    },
  }
}
