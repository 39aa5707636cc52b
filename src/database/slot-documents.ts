import type { RunStore } from '../runs/run-store.ts'
import type { Collections } from './collections.ts'
import { isDuplicate } from './driver-errors.ts'

type Slots = Pick<RunStore, 'claimSlot' | 'lastSlot' | 'notePlanOfSlot'>

/** A claim that came to nothing in this time belongs to a scheduler that died; planning takes minutes. */
const claimMs = 60 * 60 * 1000

export const slotDocuments = ({ slots }: Collections): Slots => ({
  async claimSlot(policy, slot, by) {
    const claimedAt = new Date()
    try {
      await slots.insertOne({ policy, slot, by, claimedAt })
      return true
    } catch (error) {
      if (!isDuplicate(error)) throw error
    }
    const { modifiedCount } = await slots.updateOne(
      {
        policy,
        slot,
        plan: { $exists: false },
        skipped: { $exists: false },
        claimedAt: { $lt: new Date(claimedAt.getTime() - claimMs) },
      },
      { $set: { by, claimedAt } },
    )
    return modifiedCount === 1
  },
  async lastSlot(policy) {
    const last = await slots.findOne({ policy }, { sort: { slot: -1 } })
    return last?.slot
  },
  async notePlanOfSlot(policy, slot, outcome) {
    await slots.updateOne({ policy, slot }, { $set: outcome })
  },
})
