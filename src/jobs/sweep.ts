import { finishRun } from '../runs/finish.ts'
import type { BatchId, PlanId } from '../runs/model.ts'
import { openBatches, runsToFinish } from '../runs/steer.ts'
import type { JobsContext } from './context.ts'
import { mayWorkOn } from './may-work.ts'

/**
 * Puts on the queue whatever MongoDB says is still to be done and may be done now, and closes runs that only lack
 * their end. Safe at any time and by any number of processes: what is on the queue already stays as it is.
 */
export const sweep = async ({ run: context, queue, log }: JobsContext): Promise<void> => {
  for (const id of await runsToFinish(context)) await finishRun(context, id)
  const mayWork = new Map(
    (await context.runStore.openRuns()).map(run => [run.id, mayWorkOn(context, run)] as const),
  )
  const byRun = new Map<PlanId, BatchId[]>()
  for (const { run, batch } of await openBatches(context)) {
    if (mayWork.get(run)) byRun.set(run, [...(byRun.get(run) ?? []), batch])
  }
  const open = [...byRun.values()].reduce((sum, batches) => sum + batches.length, 0)
  const before = await queue.size()
  for (const [run, batches] of byRun) await queue.enqueue(run, batches)
  const added = (await queue.size()) - before
  if (added > 0) log.info({ open, added }, 'work put on the queue')
}
