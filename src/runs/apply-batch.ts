import { AppError } from '../errors.ts'
import { type Note, traced } from '../tracing.ts'
import { type BatchJob, openJob, type Settled, skipped } from './batch-job.ts'
import { keptPair } from './batch-statistics.ts'
import { claimDeletions } from './claim-deletions.ts'
import { conclude } from './conclude.ts'
import type { RunContext } from './context.ts'
import type { BatchId, BatchResult } from './model.ts'
import { hasChange, type Prepared, prepareAll } from './prepare.ts'
import { adoptOutcome } from './recover.ts'
import { type Sorted, sortRecords } from './sort-records.ts'
import { keepOnlyChanged } from './undo/keep-originals.ts'
import { verifyLost, verifyUntouched, verifyWritten } from './verify.ts'
import { intendedBy, type WriteResult, writeBatch } from './write.ts'

const lostOf = ({ lost }: Sorted) =>
  lost.map(({ planned, earlier }) => ({ planned, earlier: keptPair(planned, earlier) }))

/**
 * Stamps as they came out and what was found left, so that a next try knows both exactly; refused when somebody else
 * has the batch.
 */
const fence = (
  job: BatchJob,
  prepared: readonly Prepared[],
  { written }: WriteResult,
  settled: readonly Settled[],
): Promise<void> => {
  const { runStore } = job.context
  const found = new Map(settled.map(({ outcome, mark }) => [outcome.id, mark?.left]))
  const isAsForeseen = ({ prepared: { planned, after, left }, stampAfter }: WriteResult['written'][number]) =>
    stampAfter === (after?.stamp ?? null) && !left && !found.get(planned.id)
  if (written.every(isAsForeseen)) return runStore.checkEpoch(job.batch.id, job.batch.epoch)
  const intended = intendedBy(job, prepared)
  for (const { prepared: each, stampAfter } of written) {
    const { left: _, ...before } = intended[each.planned.id] ?? {}
    const left = found.get(each.planned.id)
    intended[each.planned.id] = { ...before, stampAfter, ...(left ? { left } : {}) }
  }
  return runStore.noteIntent(job.batch.id, job.batch.epoch, intended)
}

/** Outcome into the ledger, once, whoever else is at the batch and has not heard of it; then result and marks. */
const finish = async (
  job: BatchJob,
  { result, event, marks, kept }: ReturnType<typeof conclude>,
): Promise<BatchResult> => {
  const { batch, context } = job
  const { runStore, ledger } = context
  if (Object.keys(kept).length > 0) await runStore.keepStatistics(batch.id, batch.store, kept)
  if (!(await ledger.appendOnce(event))) {
    // A slower twin got as far as its outcome since this try began.
    const told = await ledger.outcomeOf(batch.id)
    if (told) return adoptOutcome(job, told)
  }
  await runStore.finishBatch(batch.id, batch.epoch, result, marks)
  return result
}

/** What an earlier try had begun to delete is deleted to the end, by whoever has the batch now. */
const finishLost = async (job: BatchJob, { lost }: Sorted): Promise<void> => {
  const { batch, connector, context, signal } = job
  if (!connector.finishDeletions || lost.length === 0) return
  await context.runStore.checkEpoch(batch.id, batch.epoch)
  const ids = lost.map(({ planned }) => planned.id)
  await connector.finishDeletions(batch.kind, ids, signal)
}

const work = async (job: BatchJob): Promise<BatchResult> => {
  const sorted = await sortRecords(job)
  const { prepared, settled: failed } = await prepareAll(job, sorted.candidates)
  const claimed = await claimDeletions(job, prepared.filter(hasChange))
  const changing = claimed.free
  const write = await writeBatch(job, changing)
  await finishLost(job, sorted)
  const settled = [
    ...sorted.settled,
    ...failed,
    ...claimed.settled,
    ...write.settled,
    ...(await verifyLost(job, lostOf(sorted))),
    ...(await verifyUntouched(
      job,
      prepared.filter(each => !hasChange(each)),
    )),
    ...(await verifyWritten(job, write.written)),
  ]
  await fence(job, changing, write, settled)
  await keepOnlyChanged(job, settled)
  if (!write.refused) return finish(job, conclude(job, settled))
  const said = new Set(settled.map(({ outcome }) => outcome.id))
  const refused = changing.filter(({ planned }) => !said.has(planned.id))
  const failures = refused.map(({ planned }) => skipped(planned, 'failed', 'STATISTICS_CHANGED'))
  const { before, after } = write.refused
  const digests = { statisticsBefore: before, statisticsAfter: after }
  await finish(job, conclude(job, [...settled, ...failures], digests))
  throw new AppError(
    'STATISTICS_CHANGED',
    `batch ${job.batch.id}: statistics would not be equal, so ${refused.length} records were left as they are`,
  )
}

const apply = async (
  context: RunContext,
  { id, signal, note }: { readonly id: BatchId; readonly signal: AbortSignal; readonly note: Note },
): Promise<BatchResult> => {
  const job = await openJob(context, id, signal)
  if (!('batch' in job)) return job
  const { plan, store, kind, records, epoch } = job.batch
  note({ run: plan, store, kind, records: records.length })
  const told = epoch > 1 ? await context.ledger.outcomeOf(id) : undefined
  const result = await (told ? adoptOutcome(job, told) : work(job))
  note({ skipped: Object.values(result.skipped).reduce((sum, count) => sum + count, 0) })
  return result
}

/**
 * Does one batch: reads it, decides again, plans, compares statistics, writes down the intent, writes, verifies, writes
 * down the outcome. Safe to repeat after a crash at any point, and gives the same end state; a batch that is done
 * gives its result. PAUSED and NOT_YET (people before tickets) before anything is begun; STATISTICS_CHANGED when nothing was written because they differ
 * (the batch is finished then, its records failed); FENCED when somebody else took the batch up meanwhile.
 */
export const applyBatch = (context: RunContext, id: BatchId, signal: AbortSignal): Promise<BatchResult> =>
  traced('batch', { batch: id }, note => apply(context, { id, signal, note }))
