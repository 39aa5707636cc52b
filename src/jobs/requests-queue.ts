import { DelayedError, type Job, Queue } from 'bullmq'
import type { RequestId } from '../requests/model.ts'
import type { Log } from './context.ts'
import { messageJob, messagesQueue, type StepJob, stepJob, stepJobName, stepsQueue } from './contracts.ts'
import { type Pace, usualPace } from './pace.ts'
import {
  type Attempt,
  addCanary,
  closeQueues,
  freeIds,
  jobOptions,
  openLink,
  sizeOf,
  type Work,
  workOff,
} from './queue-worker.ts'
import { isOurs, type JobKeys, macOf } from './signature.ts'

export interface MessageJob {
  /** Absent: the job holds something else. */
  readonly token?: string
  /** The same for every try at one job, and for no other job. */
  readonly source: string
}

/** Carries messages of senders, and ids of requests that may be able to go a step further. */
export interface RequestQueue extends AsyncDisposable {
  readonly pace: Pace
  /** Takes messages off the queue of senders until the signal. What `handle` returns from is gone from Redis. */
  takeIn(handle: (message: MessageJob) => Promise<void>, signal: AbortSignal): Promise<void>
  /** Adds what is not on the queue already. */
  enqueue(requests: readonly RequestId[]): Promise<void>
  step(
    handle: (one: Attempt<StepJob>) => Promise<void>,
    signal: AbortSignal,
    beat?: () => void,
  ): Promise<void>
  /** Workers alive, in all processes. */
  workers(): Promise<number>
  /** Messages and steps that wait, or are being done. */
  size(): Promise<number>
  /** See `JobQueue`: on the queue of steps, since the other one is open to strangers. */
  canary(id: string): Promise<void>
}

const messagesAtOnce = 4
/** Most of them wait for one pass over the stores that serves them all. */
const stepsAtOnce = 200

/** A message is tried until it is taken or has expired, which it does after ten minutes. */
const retryMs = 1000
const mostTries = 1000

const readMessage = ({ id = '', timestamp, data }: Job): MessageJob => {
  const source = `${id}@${timestamp}`
  const parsed = messageJob.safeParse(data)
  return parsed.success ? { token: parsed.data.message, source } : { source }
}

/**
 * A job of somebody else's making: it leaves nothing in Redis whatever its options say, and is not lost with its one
 * try when the database is away. Whether it is worth it, the message itself says: it expires.
 */
const messages = (handle: (message: MessageJob) => Promise<void>): Work<MessageJob> => ({
  queue: messagesQueue,
  concurrency: messagesAtOnce,
  isForeign: true,
  read: readMessage,
  async handle({ job: message }, job, token) {
    job.opts.removeOnComplete = true
    job.opts.removeOnFail = true
    try {
      await handle(message)
    } catch (error) {
      if (job.attemptsStarted >= mostTries) throw error
      await job.moveToDelayed(Date.now() + retryMs, token)
      throw new DelayedError()
    }
  },
})

/** Reads a job as a step; undefined for what no holder of the keys put there. */
export const stepReader =
  (keys: JobKeys) =>
  ({ data }: { readonly data?: unknown }): StepJob | undefined => {
    const parsed = stepJob.safeParse(data)
    if (!parsed.success) return undefined
    const { mac, request } = parsed.data
    return isOurs(keys, stepsQueue, [request], mac) ? { request } : undefined
  }

const addAll = async (queue: Queue, keys: JobKeys, requests: readonly RequestId[]): Promise<void> => {
  const read = stepReader(keys)
  const idOf = await freeIds(queue, job => read(job)?.request)
  await queue.addBulk(
    requests.map(request => ({
      name: stepJobName,
      data: { request, mac: macOf(keys, stepsQueue, [request]) },
      opts: { ...jobOptions, jobId: idOf(request) },
    })),
  )
}

/** Opens both queues on Redis; steps are signed and checked with the keys. Throws as `openQueue` does. */
export const openRequestQueue = async (
  url: string,
  log: Log,
  keys: JobKeys,
  pace = usualPace,
): Promise<RequestQueue> => {
  const link = await openLink(url, log, pace)
  const { connection, prefix, tellError } = link
  const [incoming, steps] = [messagesQueue, stepsQueue].map(
    name => new Queue(name, { connection, prefix }),
  ) as [Queue, Queue]
  for (const queue of [incoming, steps]) queue.on('error', tellError)
  return {
    pace,
    takeIn: (handle, signal) => workOff(messages(handle), link, signal),
    enqueue: requests => addAll(steps, keys, requests),
    step: (handle, signal, beat = () => undefined) =>
      workOff(
        { queue: stepsQueue, concurrency: stepsAtOnce, read: stepReader(keys), handle, beat },
        link,
        signal,
      ),
    workers: () => steps.getWorkersCount(),
    canary: id => addCanary(steps, id),
    size: async () => (await sizeOf(incoming)) + (await sizeOf(steps)),
    [Symbol.asyncDispose]: () => closeQueues([incoming, steps], connection),
  }
}
