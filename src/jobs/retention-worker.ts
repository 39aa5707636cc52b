import { sendCanaries } from './canaries.ts'
import type { JobsContext } from './context.ts'
import { handleBatch } from './handlers/batch.ts'
import { repeat } from './repeat.ts'
import { sweep } from './sweep.ts'

/** Works off batches, and fills the queue from MongoDB at once and again and again, until the signal. */
export const runRetentionWorker = async (context: JobsContext, signal: AbortSignal): Promise<void> => {
  // Before this worker counts as alive: what a dead one had in hand is then found and put back.
  await sweep(context)
  context.log.info({}, 'retention worker started')
  await Promise.all([
    context.queue.work(
      one => handleBatch(context, one),
      signal,
      () => context.pulse?.beat('retention'),
    ),
    repeat(context.queue.pace.sweepMs, () => sweep(context), { log: context.log, signal }),
    sendCanaries('retention', { ...context, canary: context.queue.canary }, signal),
  ])
  context.log.info({}, 'retention worker stopped')
}
