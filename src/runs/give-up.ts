import { AppError } from '../errors.ts'
import type { RecordId } from '../tickets/ids.ts'
import type { StoreRecord } from '../tickets/record.ts'
import { applied, type BatchJob, type Settled, skipped } from './batch-job.ts'
import { coarsenedPair, keptPair } from './batch-statistics.ts'
import { isCoarsenedBefore } from './coarse-rows.ts'
import { conclude } from './conclude.ts'
import type { RunContext } from './context.ts'
import { failRun } from './finish.ts'
import { isDeletedBefore } from './is-deleted.ts'
import type { Batch, Intended, PlanId, PlannedRecord, RunHead } from './model.ts'
import { resultFrom } from './recover.ts'
import { pause } from './streams.ts'
import { verifyLost } from './verify.ts'
import { appendIntent, sureMs } from './write.ts'

type Ended = Pick<BatchJob, 'batch' | 'context' | 'connector' | 'lineage' | 'signal'>

const editedAs = (
  planned: PlannedRecord,
  record: StoreRecord | undefined,
  intended: Intended | undefined,
): Settled => {
  if (!record) return skipped(planned, 'gone')
  const isOurs = record.stamp === intended?.stampAfter || isCoarsenedBefore(record, intended)
  return isOurs ? applied(planned) : skipped(planned, 'failed', 'RUN_FAILED')
}

/** What stands in the store now against what was intended; nothing is written, and nothing marked as done. */
const settle = async (ended: Ended): Promise<Settled[]> => {
  const { batch, connector, signal } = ended
  const ids = batch.records.map(({ id }) => id)
  const read = new Map<RecordId, StoreRecord>(
    (await connector.readMany(batch.kind, ids, signal)).map(record => [record.id, record]),
  )
  const settled: Settled[] = []
  const lost: { planned: PlannedRecord; earlier: ReturnType<typeof keptPair> }[] = []
  for (const planned of batch.records) {
    const [record, intended] = [read.get(planned.id), batch.intended?.[planned.id]]
    if (intended && isDeletedBefore(record, intended))
      lost.push({ planned, earlier: keptPair(planned, intended) })
    else
      settled.push({
        ...editedAs(planned, record, intended),
        ...coarsenedPair({ planned, record, earlier: intended }),
      })
  }
  return [...settled, ...(await verifyLost(ended, lost))]
}

const end = async (context: RunContext, batch: Batch, signal: AbortSignal): Promise<void> => {
  const { runStore, ledger } = context
  const { connector } = await context.store(batch.store)
  const ended = { context, batch, connector, lineage: await connector.lineage(signal), signal }
  const told = await ledger.outcomeOf(batch.id)
  if (told) return runStore.finishBatch(batch.id, batch.epoch, resultFrom(told), [])
  // Each try has an intent of its own; this one means to change nothing.
  await appendIntent(ended, [])
  const { result, event, marks, kept } = conclude(ended, await settle(ended))
  if (Object.keys(kept).length > 0) await runStore.keepStatistics(batch.id, batch.store, kept)
  const isFirst = await ledger.appendOnce(event)
  const first = isFirst ? undefined : await ledger.outcomeOf(batch.id)
  await runStore.finishBatch(batch.id, batch.epoch, first ? resultFrom(first) : result, marks)
}

/**
 * A store that is not configured any more, or refuses for good to be read, cannot be asked what became of its records: such a
 * batch stays without an outcome, which `ledger verify` counts as an open intent, and its run is closed all the same.
 */
const endIfThere = async (context: RunContext, batch: Batch, signal: AbortSignal): Promise<void> => {
  try {
    await end(context, batch, signal)
  } catch (error) {
    if (!(error instanceof AppError) || error.retryable) throw error
  }
}

/**
 * Gives up a run, after the outcome of every batch that somebody had in hand is told: what it has deleted counts in the
 * statistics that are kept, and nobody else would ever say so. They are taken up first, which fences off whoever had
 * them, and looked at once those can have begun nothing any more (`sureMs`). Errors of the store that may pass are
 * thrown, and the run stays open. NOT_FOUND for an id that no run has.
 */
export const giveUpRun = async (
  context: RunContext,
  id: PlanId,
  signal: AbortSignal,
  patienceMs = sureMs,
): Promise<RunHead> => {
  const inHand = (await context.runStore.batchesInHand()).filter(({ run }) => run === id)
  const batches: Batch[] = []
  for (const each of inHand)
    batches.push(...[await context.runStore.takeBatch(each.id)].flatMap(taken => taken ?? []))
  if (batches.length > 0) await pause(patienceMs, signal)
  for (const batch of batches) await endIfThere(context, batch, signal)
  return failRun(context, id)
}
