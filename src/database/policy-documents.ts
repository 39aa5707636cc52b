import type { Collection, Db } from 'mongodb'
import { z } from 'zod'
import { modes } from '../policies/modes.ts'
import type { PolicyVersion, PolicyVersions } from '../runs/policy-versions.ts'
import { type Keyed, keyed, readAs } from './collections.ts'
import { isDuplicate } from './driver-errors.ts'

export interface PolicyCollections {
  readonly policyVersions: Collection<Keyed>
}

export const policyCollections = (db: Db): PolicyCollections => ({
  policyVersions: db.collection('policyVersions'),
})

/** Idempotent. */
export const createPolicyIndexes = async ({ policyVersions }: PolicyCollections): Promise<void> => {
  await policyVersions.createIndexes([
    { key: { policy: 1, number: -1 }, unique: true },
    { key: { digest: 1 } },
  ])
}

const versionSchema: z.ZodType<PolicyVersion> = z.strictObject({
  id: z.string(),
  policy: z.string(),
  number: z.int().positive(),
  digest: z.string(),
  version: z.int(),
  mode: z.enum(modes),
  text: z.string(),
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
