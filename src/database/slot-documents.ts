import { AppError } from '../errors.ts'
import { planId } from '../runs/model.ts'
import type { RunStore } from '../runs/run-store.ts'
import type { Collections, SlotDocument } from './collections.ts'
import { isDuplicate } from './driver-errors.ts'

type Slots = Pick<
  RunStore,
  'claimSlot' | 'renewSlot' | 'supersedeSlots' | 'lastSlot' | 'notePlanOfSlot' | 'plansOfSlots'
>

/** Clocks of machines that are looked after differ by less. */
const mostSkewMs = 60_000

const noOutcome = { plan: { $exists: false }, skipped: { $exists: false } }

/** By the server's clock: those of several schedulers may differ by more than a lease. */
const isLapsed = (leaseMs: number) => ({
  $expr: { $lt: ['$claimedAt', { $subtract: ['$$NOW', leaseMs] }] },
})

export const slotDocuments = ({ slots }: Collections): Slots => {
  const serverTime = async (): Promise<Date> => {
    const { localTime } = await slots.db.command({ hello: 1 })
    const skewMs = Date.now() - (localTime as Date).getTime()
    if (Math.abs(skewMs) <= mostSkewMs) return localTime
    throw new AppError(
      'CLOCK_WRONG',
      `the clock of this machine differs from the database's by ${Math.round(skewMs / 1000)} seconds; set it right`,
    )
  }
  return {
    async claimSlot({ policy, slot, by }, leaseMs) {
      const claimedAt = await serverTime()
      try {
        await slots.insertOne({ policy, slot, by, claimedAt })
        return true
      } catch (error) {
        if (!isDuplicate(error)) throw error
      }
      const { modifiedCount } = await slots.updateOne(
        { policy, slot, ...noOutcome, ...isLapsed(leaseMs) },
        { $set: { by, claimedAt } },
      )
      return modifiedCount === 1
    },
    async renewSlot(claim) {
      const { matchedCount } = await slots.updateOne(
        { ...claim, ...noOutcome },
        { $set: { claimedAt: await serverTime() } },
      )
      return matchedCount === 1
    },
    async supersedeSlots(policy, before, leaseMs) {
      await slots.updateMany(
        { policy, slot: { $lt: before }, ...noOutcome, ...isLapsed(leaseMs) },
        { $set: { skipped: 'superseded' } },
      )
    },
    async lastSlot(policy) {
      const last = await slots.findOne({ policy }, { sort: { slot: -1 } })
      return last?.slot
    },
    async notePlanOfSlot(claim, outcome) {
      const { matchedCount } = await slots.updateOne({ ...claim, ...noOutcome }, { $set: outcome })
      if (matchedCount === 1) return true
      // The same claimant again, after an answer that got lost.
      return (await slots.countDocuments({ ...claim, ...outcome }, { limit: 1 })) === 1
    },
    async plansOfSlots(leaseMs, limit) {
      const found = await slots
        .find({ plan: { $exists: true }, ...isLapsed(leaseMs) })
        .sort({ slot: -1 })
        .limit(limit)
        .project<Pick<SlotDocument, 'plan'>>({ plan: 1 })
        .toArray()
      return found.flatMap(({ plan }) => (plan === undefined ? [] : [planId(plan)]))
    },
  }
}
