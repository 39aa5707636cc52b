import { finishRun } from '../runs/finish.ts'
import type { BatchId, PlanId } from '../runs/model.ts'
import { openBatches, runsToFinish } from '../runs/steer.ts'
import { destroyExpired } from '../runs/undo/expire.ts'
import type { JobsContext } from './context.ts'
import { mayWorkOn } from './may-work.ts'

/** A plan that takes longer could not be started any more. */
const longestMakingMs = 2 * 24 * 60 * 60 * 1000

/** Batches of plans that were never made to the end: whoever made them died. */
const discardUnsaved = async ({ runStore, clock }: JobsContext['run']): Promise<void> => {
  const before = new Date(clock().getTime() - longestMakingMs)
  for (const id of await runStore.unsavedPlans(before)) await runStore.discardPlan(id)
}

/** More than a worker does until the next sweep: those of a very great run are not all added again every minute. */
const mostPerSweep = 10_000

/**
 * Puts on the queue whatever MongoDB says is still to be done and may be done now, and closes runs that only lack
 * their end. Safe at any time and by any number of processes: what is on the queue already stays as it is.
 */
export const sweep = async ({ run: context, queue, log }: JobsContext): Promise<void> => {
  await discardUnsaved(context)
  for (const id of await runsToFinish(context)) await finishRun(context, id)
  const destroyed = await destroyExpired(context)
  if (destroyed > 0) log.info({ destroyed }, 'originals that nobody may undo any more were destroyed')
  if (await context.runStore.pausedAll()) return
  const mayWork = new Map(
    (await context.runStore.openRuns()).map(run => [run.id, mayWorkOn(context, run)] as const),
  )
  const byRun = new Map<PlanId, BatchId[]>()
  for (const { run, batch } of await openBatches(context)) {
    if (!mayWork.get(run)) continue
    const batches = byRun.get(run) ?? []
    batches.push(batch)
    byRun.set(run, batches)
  }
  const open = [...byRun.values()].reduce((sum, batches) => sum + batches.length, 0)
  const before = await queue.size()
  let room = mostPerSweep
  for (const [run, batches] of byRun) {
    const some = batches.slice(0, room)
    if (some.length > 0) await queue.enqueue(run, some)
    room -= some.length
  }
  const added = (await queue.size()) - before
  if (open > 0 && added > 0) log.info({ open, added }, 'work put on the queue')
}
