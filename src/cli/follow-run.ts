import { setTimeout as sleep } from 'node:timers/promises'
import type { App } from '../app.ts'
import { AppError } from '../errors.ts'
import { runRetentionWorker } from '../jobs/retention-worker.ts'
import { finishRun } from '../runs/finish.ts'
import type { BatchId, Plan, PlanId, Run } from '../runs/model.ts'
import type { Progress } from './progress.ts'
import type { RunReport } from './run-report.ts'

interface Followed {
  readonly id: PlanId
  readonly batches: readonly BatchId[]
}

const isOver = (run: Run): boolean => run.state === 'finished' || run.state === 'failed'

const runOf = async ({ context }: App, id: PlanId): Promise<Run> => {
  const run = await context.runStore.run(id)
  if (!run) throw new AppError('NOT_FOUND', `no run ${id}`)
  return run
}

const untilOver = async (app: App, id: PlanId, progress: Progress, signal: AbortSignal): Promise<Run> => {
  for (;;) {
    const run = await runOf(app, id)
    if (isOver(run)) return run
    if (run.state === 'paused')
      throw new AppError('PAUSED', `run ${id} is paused; gallra resume ${id} goes on`)
    progress.show(
      run.batches.applied,
      run.batches.total,
      `run ${id}: ${run.batches.applied}/${run.batches.total} batches`,
    )
    await sleep(200, undefined, { signal })
  }
}

/**
 * Puts the batches on the queue and waits for the end. Where no worker is alive this process works them off itself,
 * through the same queue.
 */
export const followRun = async (
  app: App,
  { id, batches }: Followed,
  progress: Progress,
  signal: AbortSignal,
): Promise<Run> => {
  // Nothing to do is done at once, without a queue.
  if (batches.length === 0) return finishRun(app.context, id)
  const queue = await app.queue()
  await queue.enqueue(id, batches)
  const isAlone = (await queue.workers()) === 0
  const stop = new AbortController()
  const working = isAlone
    ? runRetentionWorker(app.jobs(queue), AbortSignal.any([signal, stop.signal]))
    : undefined
  try {
    return await untilOver(app, id, progress, signal)
  } finally {
    stop.abort()
    await working
    progress.end()
  }
}

export const reportOn = async (app: App, plan: Plan, run: Run, since: number): Promise<RunReport> => {
  const { valid } = await app.context.ledger.verify()
  const seconds = Math.round((performance.now() - since) / 100) / 10
  return { plan, run, ledgerValid: valid, seconds }
}
