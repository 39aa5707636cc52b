import { AppError } from '../errors.ts'
import type { RecordKind } from '../tickets/record.ts'
import type { RunContext } from './context.ts'
import { type BatchHead, type BatchId, batchId, type PlanId } from './model.ts'
import { refuseWhilePaused } from './pause.ts'
import { pause } from './streams.ts'

/** `2026-11-25-….tickets.1`: says in logs and queues what it is of. No colon, which BullMQ keeps for itself. */
export const batchIdFor = (plan: PlanId, kind: RecordKind, number: number): BatchId =>
  batchId(`${plan}.${kind}s.${number}`)

/** The first of its run, whatever it is of. */
export const isFirstBatch = (id: BatchId): boolean => id.endsWith('s.1')

export const openBatchesOf = (
  context: Pick<RunContext, 'runStore'>,
  plan: PlanId,
): Promise<readonly BatchId[]> => context.runStore.batchIds(plan, ['planned', 'applying'])

/** Asked before a batch is begun, never in the middle of one. NOT_FOUND, PAUSED, RUN_FAILED. */
export const checkRun = async (
  { runStore }: Pick<RunContext, 'runStore'>,
  { id, plan }: BatchHead,
): Promise<void> => {
  const run = await runStore.runHead(plan)
  if (!run) throw new AppError('NOT_FOUND', `batch ${id}: its plan was not started`)
  if (run.state === 'paused') throw new AppError('PAUSED', `run ${plan}: is paused`)
  if (run.state !== 'running') throw new AppError('RUN_FAILED', `run ${plan}: is ${run.state} already`)
  await refuseWhilePaused({ runStore })
}

const pollMs = 200
/** A ticket batch takes some seconds; one that waits for its repetition takes longer, and then the queue asks again. */
const patienceMs = 20_000

/**
 * Who a person is, is known from the person's record, and looked for in the texts of their tickets: so people's
 * records are changed when the run's tickets in their store are done. Waits a while for those that others are busy with,
 * unless the run stops meanwhile. NOT_YET; PAUSED and RUN_FAILED.
 */
export const awaitTickets = async (
  context: Pick<RunContext, 'runStore'>,
  batch: BatchHead,
  signal: AbortSignal,
): Promise<void> => {
  const { id, plan, kind, store } = batch
  if (kind === 'ticket') return
  for (let waited = 0; ; waited += pollMs) {
    if (!(await context.runStore.hasOpenBatches(plan, { kind: 'ticket', store }))) return
    if (waited >= patienceMs)
      throw new AppError('NOT_YET', `batch ${id}: the tickets of its store come first`)
    await pause(pollMs, signal)
    await checkRun(context, batch)
  }
}
