import type { Collection, Db } from 'mongodb'
import { z } from 'zod'
import { entities } from '../entities.ts'
import type { Proposal, ProposalStore } from '../review/proposals.ts'
import { storeId } from '../tickets/ids.ts'
import { type Keyed, keyed, readAs } from './collections.ts'

const text = z.string()

const proposalSchema: z.ZodType<Proposal> = z.strictObject({
  id: text,
  store: text.transform(storeId),
  list: z.enum(['allow', 'deny']),
  entity: z.enum(entities),
  sealed: text,
  by: text,
  createdAt: z.date(),
  expiresAt: z.date(),
})

const toProposal = (document: Keyed): Proposal => readAs(proposalSchema, 'proposals', document)

export const proposalCollection = (db: Db): Collection<Keyed> => db.collection('proposals')

/** Idempotent. The server itself removes those whose time is over. */
export const createProposalIndexes = async (proposals: Collection<Keyed>): Promise<void> => {
  await proposals.createIndexes([{ key: { expiresAt: 1 }, expireAfterSeconds: 0 }, { key: { createdAt: 1 } }])
}

/** Words that wait to be taken over into lists. The server removes them up to a minute late: none is given out then. */
export const proposalDocuments = (proposals: Collection<Keyed>): ProposalStore => ({
  async add(proposal) {
    await proposals.insertOne(keyed(proposal))
  },
  async proposal(id, now) {
    const found = await proposals.findOne({ _id: id, expiresAt: { $gt: now } })
    return found ? toProposal(found) : undefined
  },
  async waiting(now, most) {
    const found = await proposals
      .find({ expiresAt: { $gt: now } })
      .sort({ createdAt: 1, _id: 1 })
      .limit(most)
      .toArray()
    return found.map(toProposal)
  },
  count: now => proposals.countDocuments({ expiresAt: { $gt: now } }),
  async remove(id) {
    await proposals.deleteOne({ _id: id })
  },
})
