import { z } from 'zod'
import type { PolicyDraft, PolicyDrafts } from '../runs/drafts/policy-drafts.ts'
import { type Keyed, keyed, readAs } from './collections.ts'
import type { PolicyCollections } from './policy-documents.ts'

const said = { by: z.string(), at: z.date() }

const draftSchema: z.ZodType<PolicyDraft> = z.strictObject({
  id: z.string(),
  policy: z.string(),
  text: z.string(),
  base: z.string(),
  ...said,
  approval: z.strictObject(said).exactOptional(),
  closed: z.strictObject({ as: z.enum(['activated', 'dropped']), ...said }).exactOptional(),
})

const read = (document: Keyed): PolicyDraft => readAs(draftSchema, 'policyDrafts', document)
const isOpen = { closed: { $exists: false } }

export const policyDraftDocuments = ({ policyDrafts }: PolicyCollections): PolicyDrafts => ({
  async add(draft) {
    await policyDrafts.insertOne(keyed(draft))
  },
  async draft(id) {
    const found = await policyDrafts.findOne({ _id: id })
    return found ? read(found) : undefined
  },
  open: async policy =>
    (
      await policyDrafts
        .find({ policy, ...isOpen })
        .sort({ at: -1 })
        .toArray()
    ).map(read),
  async approve(id, approval) {
    const open = { _id: id, approval: { $exists: false }, ...isOpen }
    return (await policyDrafts.updateOne(open, { $set: { approval } })).modifiedCount === 1
  },
  async close(id, closed) {
    return (await policyDrafts.updateOne({ _id: id, ...isOpen }, { $set: { closed } })).modifiedCount === 1
  },
})
