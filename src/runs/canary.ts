import { isFirstBatch, openBatchesOf } from './batch-order.ts'
import { totalOf } from './breaker.ts'
import type { RunContext } from './context.ts'
import type { Batch, BatchId, BatchResult, Run, RunHead } from './model.ts'
import { pauseRun } from './pause.ts'

/** Records that a policy, as it is now written, is tried on before it is let loose on the others. */
const canarySize = 25

/** Takes the canary's records off those of the first batch. */
export const withCanary = <T extends Pick<Batch, 'records'>>([first, ...rest]: readonly T[]): T[] => {
  if (!first) return []
  if (first.records.length <= canarySize) return [first, ...rest]
  const canary = { ...first, records: first.records.slice(0, canarySize) }
  return [canary, { ...first, records: first.records.slice(canarySize) }, ...rest]
}

/** A recogniser may miss a value here and there; where one record in ten keeps some, the data map or the policy is wrong. */
const mostLeft = 0.1

/** Nothing failed, statistics are equal, and hardly anything was left. */
export const isSound = ({ skipped, counts, left, statisticsBefore, statisticsAfter }: BatchResult): boolean =>
  (skipped.failed ?? 0) === 0 &&
  statisticsBefore === statisticsAfter &&
  (left?.length ?? 0) <= mostLeft * totalOf(counts)

const resultOfFirst = async ({ runStore }: RunContext, run: RunHead): Promise<BatchResult | undefined> => {
  const applied = await runStore.batchIds(run.id, ['applied'])
  const first = applied.find(isFirstBatch)
  return first && (await runStore.batch(first))?.result
}

/** Stopped after its first records, until somebody who has looked at them names it. */
export const hasStopped = ({ state, canary }: Pick<Run, 'state' | 'canary'>): boolean =>
  state === 'paused' && canary === 'waiting'

/**
 * The batches of a run that may be done now, in order: of one that tries its policy for the first time, the canary's
 * alone until that is done and sound. Where it is not, the run is paused, and goes on when somebody resumes it.
 */
export const batchesToDo = async (context: RunContext, run: RunHead): Promise<readonly BatchId[]> => {
  const open = await openBatchesOf(context, run.id)
  if (run.canary !== 'waiting') return open
  const first = open.find(isFirstBatch)
  if (first) return [first]
  const result = await resultOfFirst(context, run)
  if (result && !isSound(result)) {
    await pauseRun(context, run.id, 'canary')
    return []
  }
  await context.runStore.passCanary(run.id)
  return open
}
