import { AppError } from '../errors.ts'
import { type BatchJob, type Settled, skipped } from './batch-job.ts'
import type { Prepared } from './prepare.ts'

interface Claimed {
  readonly free: readonly Prepared[]
  readonly settled: readonly Settled[]
}

/** What it counts as is Gallra's own to keep from then on. */
const isTakenOver = ({ change: { change }, pair }: Prepared): boolean =>
  change.do === 'delete' || pair?.after === 'kept'

/**
 * Claims the tickets that are to be deleted, or whose rows are to be coarse, before the intent is noted. With two batches at one ticket, of two policies
 * or of a request, nobody could tell after a crash which of them did it, and each would keep its statistics. What
 * another has claimed waits for the next plan; a request has none, and tries again (NOT_YET).
 */
export const claimDeletions = async (job: BatchJob, changing: readonly Prepared[]): Promise<Claimed> => {
  const { batch, context, warrant } = job
  const deletes = changing.filter(isTakenOver)
  if (batch.kind !== 'ticket' || deletes.length === 0) return { free: changing, settled: [] }
  const ids = deletes.map(({ planned }) => planned.id)
  const others = await context.runStore.claimDeletions(batch.store, batch.id, ids)
  if (others.size === 0) return { free: changing, settled: [] }
  if (warrant.person) {
    // Two that wait for each other would wait for ever. With an intent noted before there is nothing left to claim.
    if (!batch.intended) await context.runStore.releaseDeletions(batch.id)
    throw new AppError(
      'NOT_YET',
      `batch ${batch.id}: another run is deleting or coarsening ${others.size} of its tickets`,
    )
  }
  const isTaken = ({ planned: { id } }: Prepared): boolean => others.has(id)
  return {
    free: changing.filter(each => !isTaken(each)),
    settled: changing.filter(isTaken).map(({ planned }) => skipped(planned, 'waiting')),
  }
}
