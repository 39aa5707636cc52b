import { Queue } from 'bullmq'
import type { BatchId, PlanId } from '../runs/model.ts'
import { inChunks } from '../runs/streams.ts'
import type { Log } from './context.ts'
import { type BatchJob, batchJob, batchJobName, retentionQueue } from './contracts.ts'
import { type Pace, usualPace } from './pace.ts'
import {
  type Attempt,
  addCanary,
  closeQueues,
  freeIds,
  jobOptions,
  openLink,
  sizeOf,
  workOff,
} from './queue-worker.ts'
import { isOurs, type JobKeys, macOf } from './signature.ts'

export type Try = Attempt<BatchJob>

/**
 * Batches that one worker has in hand at once. While one waits for a server's disk the others think: with one at a time the
 * process was idle for half of the run. More than three wait for one another, and memory grows with each.
 */
export const batchesAtOnce = 3

/** Carries work and remembers nothing: what must be done is written in MongoDB, and `sweep` puts it back here. */
export interface JobQueue extends AsyncDisposable {
  readonly pace: Pace
  /** Adds what is not on the queue already, in order. */
  enqueue(run: PlanId, batches: readonly BatchId[]): Promise<void>
  /** Workers alive, in all processes. */
  workers(): Promise<number>
  /** Jobs that wait, or are being done. */
  size(): Promise<number>
  /** A job that shows by being taken that somebody takes jobs. */
  canary(id: string): Promise<void>
  /**
   * Works jobs off, some at a time, until the signal; then the jobs at hand have some seconds to end. `beat` is told of
   * each that is taken or held.
   */
  work(handle: (one: Try) => Promise<void>, signal: AbortSignal, beat?: () => void): Promise<void>
}

/** Reads a job as a batch; undefined for what no holder of the keys put there. */
export const batchReader =
  (keys: JobKeys) =>
  ({ data }: { readonly data?: unknown }): BatchJob | undefined => {
    const parsed = batchJob.safeParse(data)
    if (!parsed.success) return undefined
    const { mac, ...job } = parsed.data
    return isOurs(keys, retentionQueue, [job.run, job.batch], mac) ? job : undefined
  }

/** All of a great run at once would be one message of many megabytes. */
const jobsPerWrite = 1000

const addAll = async (
  queue: Queue,
  keys: JobKeys,
  { run, batches }: { readonly run: PlanId; readonly batches: readonly BatchId[] },
): Promise<void> => {
  const read = batchReader(keys)
  const idOf = await freeIds(queue, job => read(job)?.batch)
  for await (const some of inChunks(batches, jobsPerWrite))
    await queue.addBulk(
      some.map(batch => ({
        name: batchJobName,
        data: { run, batch, mac: macOf(keys, retentionQueue, [run, batch]) },
        opts: { ...jobOptions, jobId: idOf(batch) },
      })),
    )
}

/**
 * Opens the queue on Redis. STORE_UNREACHABLE when no server answers now (later outages are waited for),
 * CONFIG_INVALID when the server may evict keys. Jobs are signed and checked with the keys; one that is not ours is never
 * done: what it stood for, if anything, the sweep puts back.
 */
export const openQueue = async (
  url: string,
  log: Log,
  keys: JobKeys,
  pace = usualPace,
): Promise<JobQueue> => {
  const link = await openLink(url, log, pace)
  const { connection, prefix, tellError } = link
  const queue = new Queue(retentionQueue, { connection, prefix })
  queue.on('error', tellError)
  return {
    pace,
    enqueue: (run, batches) => addAll(queue, keys, { run, batches }),
    workers: () => queue.getWorkersCount(),
    canary: id => addCanary(queue, id),
    size: () => sizeOf(queue),
    work: (handle, signal, beat = () => undefined) =>
      workOff(
        { queue: retentionQueue, concurrency: batchesAtOnce, read: batchReader(keys), handle, beat },
        link,
        signal,
      ),
    [Symbol.asyncDispose]: () => closeQueues([queue], connection),
  }
}
