import { batchId, planId } from '../runs/model.ts'
import type { RunStore } from '../runs/run-store.ts'
import type { Collections } from './collections.ts'

/** Of a run that was given up somebody may still have a batch in hand. */
const closedLatelyMs = 600_000

/** Batches that may be writing at this moment: looked for by run, since there are few that are open and many batches. */
export const batchesInHand = ({ batches, runs }: Collections): Pick<RunStore, 'batchesInHand'> => ({
  async batchesInHand() {
    const lately = { finishedAt: { $gt: new Date(Date.now() - closedLatelyMs) } }
    const open = await runs
      .find({ $or: [{ state: { $in: ['running', 'paused'] } }, lately] })
      .project<{ _id: string }>({ _id: 1 })
      .toArray()
    const found = await batches
      .find({ plan: { $in: open.map(({ _id }) => _id) }, state: 'applying', intended: { $exists: true } })
      .project<{ _id: string; plan: string; epoch: number }>({ plan: 1, epoch: 1 })
      .toArray()
    return found.map(({ _id, plan, epoch }) => ({ id: batchId(_id), run: planId(plan), epoch }))
  },
})
