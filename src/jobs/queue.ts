import { Queue, UnrecoverableError } from 'bullmq'
import type { BatchId, PlanId } from '../runs/model.ts'
import type { Log } from './context.ts'
import { type BatchJob, batchJob, batchJobName, retentionQueue } from './contracts.ts'
import { type Attempt, freeIds, jobOptions, openLink, sizeOf, workOff } from './queue-worker.ts'

export type Try = Attempt<BatchJob>

/**
 * Batches that one worker has in hand at once. While one waits for a server's disk the others think: with one at a time the
 * process was idle for half of the run. More than three wait for one another, and memory grows with each.
 */
export const batchesAtOnce = 3

/** Carries work and remembers nothing: what must be done is written in MongoDB, and `sweep` puts it back here. */
export interface JobQueue extends AsyncDisposable {
  /** Adds what is not on the queue already, in order. */
  enqueue(run: PlanId, batches: readonly BatchId[]): Promise<void>
  /** Workers alive, in all processes. */
  workers(): Promise<number>
  /** Jobs that wait, or are being done. */
  size(): Promise<number>
  /** Works jobs off, some at a time, until the signal; then the jobs at hand have some seconds to end. */
  work(handle: (one: Try) => Promise<void>, signal: AbortSignal): Promise<void>
}

const addAll = async (queue: Queue, run: PlanId, batches: readonly BatchId[]): Promise<void> => {
  const idOf = await freeIds(queue, data => batchJob.safeParse(data).data?.batch)
  await queue.addBulk(
    batches.map(batch => ({
      name: batchJobName,
      data: { run, batch },
      opts: { ...jobOptions, jobId: idOf(batch) },
    })),
  )
}

const read = ({ data }: { readonly data: unknown }): BatchJob => {
  const parsed = batchJob.safeParse(data)
  if (!parsed.success) throw new UnrecoverableError('INTERNAL: job data is not that of a batch')
  return parsed.data
}

/**
 * Opens the queue on Redis. STORE_UNREACHABLE when no server answers now (later outages are waited for),
 * CONFIG_INVALID when the server may evict keys.
 */
export const openQueue = async (url: string, log: Log): Promise<JobQueue> => {
  const link = await openLink(url, log)
  const { connection, prefix, tellError } = link
  const queue = new Queue(retentionQueue, { connection, prefix })
  queue.on('error', tellError)
  return {
    enqueue: (run, batches) => addAll(queue, run, batches),
    workers: () => queue.getWorkersCount(),
    size: () => sizeOf(queue),
    work: (handle, signal) =>
      workOff({ queue: retentionQueue, concurrency: batchesAtOnce, read, handle }, link, signal),
    async [Symbol.asyncDispose]() {
      await queue.close()
      connection.disconnect()
    },
  }
}
