import { batchesToDo } from './canary.ts'
import type { RunContext } from './context.ts'
import { runOf } from './finish.ts'
import { type BatchId, isOfRequest, type PlanId } from './model.ts'
import { refuseClosed } from './pause.ts'

/**
 * Gives what is left to do, also of a run that was not paused: a lost queue is filled again with this. Whoever resumes a
 * run that stopped after its first records has looked at them.
 */
export const resumeRun = async (context: RunContext, id: PlanId, by: string): Promise<readonly BatchId[]> => {
  refuseClosed(await runOf(context, id))
  const resumed = await context.runStore.moveRun(id, ['paused'], 'running')
  if (resumed) {
    await context.ledger.append({ kind: 'run-resumed', run: id, by })
    const isTried = (await context.runStore.batchIds(id, ['applied'])).length > 0
    if (resumed.canary === 'waiting' && isTried) await context.runStore.passCanary(id)
  }
  return batchesToDo(context, await runOf(context, id))
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
    running.map(async run => (await batchesToDo(context, run)).map(batch => ({ run: run.id, batch }))),
  )
  return open.flat()
}

/** Runs whose batches are all applied and that nobody closed: `finishRun` is still to be called. */
export const runsToFinish = async (context: RunContext): Promise<readonly PlanId[]> => {
  const runs = (await context.runStore.openRuns()).filter(run => !isOfRequest(run))
  const open = await Promise.all(runs.map(({ id }) => context.runStore.hasOpenBatches(id)))
  return runs.filter((_, index) => !open[index]).map(({ id }) => id)
}
