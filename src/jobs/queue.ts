import { setMaxListeners } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Job, Queue, UnrecoverableError, Worker } from 'bullmq'
import { Redis } from 'ioredis'
import { AppError } from '../errors.ts'
import type { BatchId, PlanId } from '../runs/model.ts'
import type { Log } from './context.ts'
import { type BatchJob, batchJob, batchJobName, queuePrefix, retentionQueue } from './contracts.ts'
import { tellable } from './failure.ts'
import { demandNoEviction, queueSetting } from './redis-policy.ts'

/** One try at a job. `isLast`: when it fails, the queue gives the job up. */
export interface Try {
  readonly job: BatchJob
  readonly isLast: boolean
  /** Aborts when the job's lock was lost, or the process has to end. */
  readonly signal: AbortSignal
}

/** Carries work and remembers nothing: what must be done is written in MongoDB, and `sweep` puts it back here. */
export interface JobQueue extends AsyncDisposable {
  /** Adds what is not on the queue already, in order. */
  enqueue(run: PlanId, batches: readonly BatchId[]): Promise<void>
  /** Workers alive, in all processes. */
  workers(): Promise<number>
  /** Jobs that wait, or are being done. */
  size(): Promise<number>
  /** Works jobs off, one after the other, until the signal; then the job at hand has some seconds to end. */
  work(handle: (one: Try) => Promise<void>, signal: AbortSignal): Promise<void>
}

/** Seconds after a failure: 1, 2, 4 … 64; a desk that is away longer is tried again by the sweep. */
const jobOptions = {
  attempts: 8,
  backoff: { type: 'exponential', delay: 1000 },
  // An id that exists in any state, finished too, makes `add` do nothing without a word.
  removeOnComplete: true,
  removeOnFail: true,
  stackTraceLimit: 0,
} as const

const workerOptions = {
  concurrency: 1,
  // A worker that was killed is noticed after two checks at most; planning a batch blocks for less than the lock.
  lockDuration: 30_000,
  stalledInterval: 10_000,
  // Stalls do not count as attempts: the default of 1 gives a job up at the second worker that is killed.
  maxStalledCount: 50,
} as const

/** Together below the ten seconds that docker gives. */
const patienceMs = { forEnd: 6000, forAbort: 1500, forClose: 1000 } as const

/**
 * Ids under which batches can be added. What a worker had in hand when it died stays locked for a while, and its id
 * with it: with no worker alive such a batch gets another, the same one whoever adds it.
 */
const freeIds = async (queue: Queue): Promise<(batch: BatchId) => string> => {
  const active = await queue.getActive()
  // Asked second: a worker counts as alive before it takes its first job.
  if (active.length === 0 || (await queue.getWorkersCount()) > 0) return batch => batch
  const stuck = new Map<string, string>()
  for (const { id = '', data } of active) {
    const parsed = batchJob.safeParse(data)
    if (parsed.success && id.length >= (stuck.get(parsed.data.batch) ?? '').length)
      stuck.set(parsed.data.batch, `${id}.again`)
  }
  return batch => stuck.get(batch) ?? batch
}

const addAll = async (queue: Queue, run: PlanId, batches: readonly BatchId[]): Promise<void> => {
  const idOf = await freeIds(queue)
  await queue.addBulk(
    batches.map(batch => ({
      name: batchJobName,
      data: { run, batch },
      opts: { ...jobOptions, jobId: idOf(batch) },
    })),
  )
}

/** BullMQ keeps what is thrown; so it is told no more than may be known, and whether to try again. */
const asBullError = (error: unknown): Error => {
  const { code, message } = tellable(error)
  const isFinal = error instanceof AppError && !error.retryable
  return isFinal ? new UnrecoverableError(`${code}: ${message}`) : new Error(`${code}: ${message}`)
}

const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise(resolve => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })

const attempt = async (
  job: Job,
  handle: (one: Try) => Promise<void>,
  { own, abandon }: { readonly own: AbortSignal; readonly abandon: AbortSignal },
): Promise<void> => {
  const parsed = batchJob.safeParse(job.data)
  if (!parsed.success) throw new UnrecoverableError('INTERNAL: job data is not that of a batch')
  // Every query of the batch listens to it; Node warns of a leak at eleven.
  setMaxListeners(0, own)
  const isLast = job.attemptsMade + 1 >= (job.opts.attempts ?? 1)
  let giveBack = (): void => undefined
  const given = new Promise<never>((_, reject) => {
    giveBack = () => reject(new AppError('NOT_YET', 'the process ended before the batch did'))
  })
  abandon.addEventListener('abort', giveBack)
  try {
    await Promise.race([handle({ job: parsed.data, isLast, signal: own }), given])
  } catch (error) {
    throw asBullError(error)
  } finally {
    abandon.removeEventListener('abort', giveBack)
  }
}

const within = (ms: number, work: Promise<unknown>): Promise<unknown> =>
  Promise.race([work, sleep(ms, undefined, { ref: false })])

/** The job at hand has its time to end, then is told to stop, then is given back to the queue unfinished. */
const closeInTime = async (worker: Worker, abandon: AbortController): Promise<void> => {
  const closing = worker.close()
  await within(patienceMs.forEnd, closing)
  worker.cancelAllJobs('this process ends')
  await within(patienceMs.forAbort, closing)
  abandon.abort()
  await within(patienceMs.forClose, closing)
}

/**
 * Opens the queue on Redis. STORE_UNREACHABLE when no server answers now (later outages are waited for),
 * CONFIG_INVALID when the server may evict keys.
 */
export const openQueue = async (url: string, log: Log): Promise<JobQueue> => {
  await demandNoEviction(url)
  const connection = new Redis(url, { maxRetriesPerRequest: null })
  const options = { connection, prefix: queuePrefix }
  const tellError = (error: Error): void =>
    log.warn(tellable(error), `${queueSetting}: the connection failed`)
  connection.on('error', tellError)
  const queue = new Queue(retentionQueue, options)
  queue.on('error', tellError)
  return {
    enqueue: (run, batches) => addAll(queue, run, batches),
    workers: () => queue.getWorkersCount(),
    size: async () => {
      const counts = await queue.getJobCounts('waiting', 'active', 'delayed', 'prioritized')
      return Object.values(counts).reduce((sum, count) => sum + count, 0)
    },
    async work(handle, signal) {
      const abandon = new AbortController()
      const worker = new Worker(
        retentionQueue,
        // BullMQ gives a signal to a processor that takes three.
        (job, _token, own?: AbortSignal) =>
          attempt(job, handle, { own: own ?? abandon.signal, abandon: abandon.signal }),
        { ...options, ...workerOptions },
      )
      worker.on('error', tellError)
      // Without this a process whose locks ran out writes on beside the worker that took over.
      worker.on('lockRenewalFailed', ids => {
        log.warn({ jobs: ids }, 'lock lost, the job is stopped')
        for (const id of ids) worker.cancelJob(id, 'its lock was lost')
      })
      worker.on('failed', (job, error) => log.warn({ job: job?.id, reason: error.message }, 'job failed'))
      await aborted(signal)
      await closeInTime(worker, abandon)
    },
    async [Symbol.asyncDispose]() {
      await queue.close()
      connection.disconnect()
    },
  }
}
