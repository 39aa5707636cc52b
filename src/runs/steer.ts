import { AppError } from '../errors.ts'
import { openBatchesOf } from './batch-order.ts'
import type { RunContext } from './context.ts'
import { runOf } from './finish.ts'
import { type BatchId, isOfRequest, type PlanId, type Run } from './model.ts'

/** Nothing to pause or resume any more. */
const refuseClosed = ({ id, state }: Run): void => {
  if (state === 'finished' || state === 'failed')
    throw new AppError('USAGE', `run ${id}: is ${state} already`)
}

/** No further batch is begun; those being written are brought to their end. NOT_FOUND, USAGE for a closed run. */
export const pauseRun = async (context: RunContext, id: PlanId, by: string): Promise<Run> => {
  refuseClosed(await runOf(context, id))
  const paused = await context.runStore.moveRun(id, ['running'], 'paused')
  if (paused) await context.ledger.append({ kind: 'run-paused', run: id, by })
  return paused ?? (await runOf(context, id))
}

/** Gives what is left to do, also of a run that was not paused: a lost queue is filled again with this. */
export const resumeRun = async (context: RunContext, id: PlanId, by: string): Promise<readonly BatchId[]> => {
  refuseClosed(await runOf(context, id))
  const resumed = await context.runStore.moveRun(id, ['paused'], 'running')
  if (resumed) await context.ledger.append({ kind: 'run-resumed', run: id, by })
  return openBatchesOf(context, id)
}

export interface OpenBatch {
  readonly run: PlanId
  readonly batch: BatchId
}

/** What is still to be done in all runs of policies that are not paused, for whoever sweeps up after a lost queue. Those of requests go on with their request. */
export const openBatches = async (context: RunContext): Promise<readonly OpenBatch[]> => {
  const running = (await context.runStore.openRuns()).filter(
    run => run.state === 'running' && !isOfRequest(run),
  )
  const open = await Promise.all(
    running.map(async ({ id }) => (await openBatchesOf(context, id)).map(batch => ({ run: id, batch }))),
  )
  return open.flat()
}

/** Runs whose batches are all applied and that nobody closed: `finishRun` is still to be called. */
export const runsToFinish = async (context: RunContext): Promise<readonly PlanId[]> => {
  const runs = (await context.runStore.openRuns()).filter(run => !isOfRequest(run))
  const left = await Promise.all(runs.map(({ id }) => openBatchesOf(context, id)))
  return runs.filter((_, index) => left[index]?.length === 0).map(({ id }) => id)
}
