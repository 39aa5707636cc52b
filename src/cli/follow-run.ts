import { setTimeout as sleep } from 'node:timers/promises'
import type { App } from '../app.ts'
import { AppError } from '../errors.ts'
import type { JobsContext } from '../jobs/context.ts'
import { finishRun } from '../runs/finish.ts'
import type { BatchId, Plan, PlanId, Run } from '../runs/model.ts'
import { pausedText } from './paused-text.ts'
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

/** Between two looks at the run; after so many of them the workers are counted again. */
const lookMs = 200
const looksPerCount = 10
/** A run of a second is not kept waiting for a fifth of it to be told of its end. */
const looksOften = 0.05
/** Times as long as a look took, at least. */
const looksApart = 20

/** With it comes all that reads texts, which nobody loads who only waits for other workers. */
const workHere = async (jobs: JobsContext, until: AbortSignal): Promise<void> =>
  (await import('../jobs/retention-worker.ts')).runRetentionWorker(jobs, until)

interface Watch {
  readonly progress: Progress
  readonly signal: AbortSignal
  /** Called now and then while the run is under way. */
  check(): Promise<void>
}

const untilOver = async (app: App, id: PlanId, { progress, check, signal }: Watch): Promise<Run> => {
  const begun = performance.now()
  for (let look = 0; ; look++) {
    const since = performance.now()
    const run = await runOf(app, id)
    if (isOver(run)) return run
    if (run.state === 'paused') throw new AppError('PAUSED', pausedText(run))
    progress.show(
      run.batches.applied,
      run.batches.total,
      `run ${id}: ${run.batches.applied}/${run.batches.total} batches`,
    )
    if (look % looksPerCount === 0) await check()
    // Of a run with very many batches a look counts for longer: it is never more than a small part of the time.
    const short = Math.min(lookMs, looksOften * (since - begun))
    await sleep(Math.max(short, looksApart * (performance.now() - since)), undefined, { signal })
  }
}

/**
 * Puts the batches on the queue and waits for the end. Where no worker is alive, or the last one dies, this process
 * works them off itself, through the same queue.
 */
export const followRun = async (
  app: App,
  { id, batches }: Followed,
  progress: Progress,
  signal: AbortSignal,
): Promise<Run> => {
  // Nothing to do is done at once, without a queue.
  if (batches.length === 0) {
    await finishRun(app.context, id)
    return runOf(app, id)
  }
  const queue = await app.queue()
  await queue.enqueue(id, batches)
  // Aborted when the run is over, and when the work here fails.
  const stop = new AbortController()
  const until = AbortSignal.any([signal, stop.signal])
  let working: Promise<void> | undefined
  const check = async (): Promise<void> => {
    if (working || (await queue.workers()) > 0) return
    // Nobody misses this process once it has ended.
    const { pulse: _, ...jobs } = app.jobs(queue)
    working = workHere(jobs, until)
    working.catch(error => stop.abort(error))
  }
  try {
    return await untilOver(app, id, { progress, check, signal: until })
  } finally {
    stop.abort()
    progress.end()
    await working
  }
}

export const reportOn = async (app: App, plan: Plan, run: Run, since: number): Promise<RunReport> => {
  const { valid } = await app.context.ledger.verify()
  const seconds = Math.round((performance.now() - since) / 100) / 10
  return { plan, run, ledgerValid: valid, seconds }
}
