import type { BatchOutcome } from '../ledger/event.ts'
import { type BatchJob, markFor } from './batch-job.ts'
import type { BatchResult, Counts, Intended, PlannedRecord } from './model.ts'
import { noCounts } from './plan-table.ts'
import type { StoredMark } from './run-store.ts'
import { dumpAll, editsLeft } from './verify.ts'

interface Intention {
  readonly planned: PlannedRecord
  readonly intended: Intended
}

/** Marks for what stands as it was intended, and is clean or is known not to be. */
const remark = async (job: BatchJob, intentions: readonly Intention[]): Promise<StoredMark[]> => {
  const { batch, connector, warrant, signal } = job
  const read = await connector.readMany(
    batch.kind,
    intentions.map(({ planned }) => planned.id),
    signal,
  )
  const records = new Map(read.map(record => [record.id, record]))
  const dumps = await dumpAll(
    job,
    intentions.filter(({ planned }) => !records.has(planned.id)).map(({ planned }) => planned.id),
  )
  return intentions.flatMap(({ planned, intended }) => {
    const record = records.get(planned.id)
    if (!record) return dumps.get(planned.id)?.length === 0 ? [markFor(job, planned, planned.stamp)] : []
    const spec = warrant.specOf(planned, batch.kind)
    if (!spec || record.stamp !== intended.stampAfter) return []
    if (intended.left) return [markFor(job, planned, record.stamp, intended.left)]
    if (editsLeft(job, record, { spec, planned }) > 0) return []
    return [markFor(job, planned, record.stamp)]
  })
}

/** As far as the ledger tells it: of what is left it says how much, not where. */
export const resultFrom = (outcome: BatchOutcome): BatchResult => {
  const { skipped, found, residual, statisticsBefore, statisticsAfter } = outcome
  const counts: Counts = { ...noCounts, ...outcome.counts }
  return { counts, skipped, found, residual, verified: 0, unreachable: 0, statisticsBefore, statisticsAfter }
}

/**
 * Finishes a batch whose outcome is in the ledger already: nothing more is written to the store, and the numbers stay
 * those of the outcome. Records are read again, since marks were lost with the try.
 */
export const adoptOutcome = async (job: BatchJob, outcome: BatchOutcome): Promise<BatchResult> => {
  const { batch, context } = job
  const intentions = batch.records.flatMap(planned => {
    const intended = batch.intended?.[planned.id]
    return intended ? [{ planned, intended }] : []
  })
  const { store, kind } = batch
  const left = intentions.flatMap(({ planned: { id }, intended }) =>
    intended.left ? [{ store, kind, id, values: intended.left.values }] : [],
  )
  // Something is left, and it is not known where: then nothing is marked, and all of it is planned again.
  const isKnown = outcome.residual === 0 || left.length > 0
  const marks = isKnown ? await remark(job, intentions) : []
  const result = { ...resultFrom(outcome), ...(left.length > 0 ? { left } : {}), verified: marks.length }
  await context.runStore.finishBatch(batch.id, batch.epoch, result, marks)
  return result
}
