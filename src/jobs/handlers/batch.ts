import { AppError, type ErrorCode } from '../../errors.ts'
import { applyBatch } from '../../runs/apply-batch.ts'
import { batchesToDo } from '../../runs/canary.ts'
import { finishRun } from '../../runs/finish.ts'
import { giveUpRun } from '../../runs/give-up.ts'
import type { RunHead } from '../../runs/model.ts'
import type { JobsContext } from '../context.ts'
import type { BatchJob } from '../contracts.ts'
import { tellable } from '../failure.ts'
import { mayWorkOn } from '../may-work.ts'
import type { Try } from '../queue.ts'

/** Nothing is lost with the job: the batch stays open in MongoDB, and the sweep puts it back when its time comes. */
const leftToTheSweep: ReadonlySet<ErrorCode> = new Set(['PAUSED', 'FENCED'])

/** Another batch of the run may have closed it since this one was begun. */
const isLeft = async ({ run }: JobsContext, job: BatchJob, { code }: AppError): Promise<boolean> => {
  if (leftToTheSweep.has(code)) return true
  if (code !== 'RUN_FAILED') return false
  const state = (await run.runStore.runHead(job.run))?.state
  return state === 'failed' || state === 'finished'
}

/** The reason stays in MongoDB with the run: the queue forgets a job that failed. */
const noteWhy = ({ run }: JobsContext, { job, tries }: Try, error: unknown): Promise<void> =>
  run.runStore.noteGivenUp(job.run, {
    code: tellable(error).code,
    batch: job.batch,
    tries,
    at: run.clock(),
  })

const giveUp = async (context: JobsContext, one: Try, error: unknown): Promise<void> => {
  const { run, log } = context
  log.error({ ...one.job, ...tellable(error) }, 'batch cannot be applied, its run is closed as failed')
  await noteWhy(context, one, error)
  await giveUpRun(run, one.job.run, one.signal)
}

/** With the first records of a policy's first run done the others may be, or the run stands still. */
const goOn = async ({ run, queue, log }: JobsContext, now: RunHead): Promise<void> => {
  const batches = await batchesToDo(run, now)
  if (batches.length > 0) await queue.enqueue(now.id, batches)
  else log.warn({ run: now.id }, 'run paused: its first records did not come out as they should')
}

/**
 * Applies one batch, and closes its run with the last one. What is worth a repetition is thrown for the queue to
 * repeat; what is not closes the run as failed, since it would only fail again.
 */
export const handleBatch = async (context: JobsContext, one: Try): Promise<void> => {
  const { run, log } = context
  const { job, isLast, signal } = one
  const stored = await run.runStore.runHead(job.run)
  if (!stored || !mayWorkOn(context.run, stored)) return
  try {
    await applyBatch(run, job.batch, signal)
  } catch (error) {
    if (error instanceof AppError && (await isLeft(context, job, error))) {
      log.info({ ...job, code: error.code }, 'batch left as it is')
      return
    }
    // The batch is finished then: nothing of it was written, and its result says so.
    if (error instanceof AppError && error.code === 'STATISTICS_CHANGED') {
      log.error({ ...job, ...tellable(error) }, 'batch refused')
      await noteWhy(context, one, error)
      await finishRun(run, job.run)
      return
    }
    const isFinal = error instanceof AppError ? !error.retryable : isLast
    if (isFinal && !signal.aborted) await giveUp(context, one, error)
    // The sweep puts it back, for as long as it takes; until then somebody may want to know.
    else if (isLast && !signal.aborted) await noteWhy(context, one, error)
    throw error
  }
  if (stored.givenUp) await run.runStore.clearGivenUp(job.run)
  const now = await finishRun(run, job.run)
  if (stored.canary === 'waiting' && now.state === 'running') await goOn(context, now)
}
