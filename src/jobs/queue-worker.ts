import { setMaxListeners } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Job, type Queue, UnrecoverableError, Worker, type WorkerOptions } from 'bullmq'
import { AppError } from '../errors.ts'
import { connectRedis, type RedisClient } from './connect-redis.ts'
import type { Log } from './context.ts'
import { canaryJobName, queuePrefix } from './contracts.ts'
import { tellable } from './failure.ts'
import type { Pace } from './pace.ts'
import { queueSetting } from './redis-at.ts'
import { demandNoEviction } from './redis-policy.ts'

/** One try at a job. `isLast`: when it fails, the queue gives the job up. */
export interface Attempt<T> {
  readonly job: T
  readonly isLast: boolean
  /** Counted from 1. */
  readonly tries: number
  /** Aborts when the job's lock was lost, or the process has to end. */
  readonly signal: AbortSignal
}

/** How jobs of one queue are worked off. */
export interface Work<T> {
  readonly queue: string
  /** Jobs at once in this process. */
  readonly concurrency: number
  /** Its jobs are somebody else's making: their ids may say anything, and are not told. */
  readonly isForeign?: boolean
  /** Told when a job was taken, and while one is held: this worker is of use. */
  beat?(): void
  /** Undefined for what no holder of the key file put there: it is never done. */
  read(job: Job): T | undefined
  handle(one: Attempt<T>, job: Job, token: string): Promise<void>
}

/** What of a queue is the same for all: where Redis is, and whom to tell of trouble. */
export interface Link {
  readonly connection: RedisClient
  readonly prefix: string
  readonly pace: Pace
  readonly log: Log
  tellError(error: Error): void
}

/**
 * Connects to Redis. STORE_UNREACHABLE when no server answers now (later outages are waited for), CONFIG_INVALID when
 * the server may evict keys.
 */
export const openLink = async (url: string, log: Log, pace: Pace): Promise<Link> => {
  await demandNoEviction(url)
  const connection = connectRedis(url, { maxRetriesPerRequest: null })
  const tellError = (error: Error): void =>
    log.warn(tellable(error), `${queueSetting}: the connection failed`)
  connection.on('error', tellError)
  return { connection, prefix: queuePrefix, pace, log, tellError }
}

/** Seconds after a failure: 1, 2, 4 … 64; what is away longer is tried again by the sweep. */
export const jobOptions = {
  attempts: 8,
  backoff: { type: 'exponential', delay: 1000 },
  // An id that exists in any state, finished too, makes `add` do nothing without a word.
  removeOnComplete: true,
  removeOnFail: true,
  stackTraceLimit: 0,
} as const

const workerOptions = ({ lockMs }: Pace): Omit<WorkerOptions, 'connection'> => ({
  // Planning a batch blocks for less than the lock.
  lockDuration: lockMs,
  // Half of it, as BullMQ has it, leaves a process that is short of time one try to be late at.
  lockRenewTime: Math.round(lockMs / 5),
  // A job counts as stalled at the first check after its lock ran out.
  stalledInterval: Math.round(lockMs / 3),
  // Stalls do not count as attempts: the default of 1 gives a job up at the second worker that is killed.
  maxStalledCount: 50,
  // Where the one who added a job forgot to say so.
  removeOnComplete: { count: 0 },
  removeOnFail: { count: 0 },
})

/** Together below the ten seconds that docker gives. */
const patienceMs = { forEnd: 6000, forAbort: 1500, forClose: 1000 } as const

/**
 * Ids under which work can be added. What a worker had in hand when it died stays locked for a while, and its id with
 * it: with no worker alive such work gets another, the same one whoever adds it.
 */
export const freeIds = async (
  queue: Queue,
  nameOf: (job: Job) => string | undefined,
): Promise<(name: string) => string> => {
  const active = await queue.getActive()
  // Asked second: a worker counts as alive before it takes its first job.
  if (active.length === 0 || (await queue.getWorkersCount()) > 0) return name => name
  const stuck = new Map<string, string>()
  for (const job of active) {
    const [name, id = ''] = [nameOf(job), job.id]
    if (name !== undefined && id.length >= (stuck.get(name) ?? '').length) stuck.set(name, `${id}.again`)
  }
  return name => stuck.get(name) ?? name
}

/** Jobs that wait, or are being done. */
export const sizeOf = async (queue: Queue): Promise<number> => {
  const counts = await queue.getJobCounts('waiting', 'active', 'delayed', 'prioritized')
  return Object.values(counts).reduce((sum, count) => sum + count, 0)
}

/**
 * Adds a canary before all other work, so that its age tells of the workers and not of how much there is to do. One
 * whose id is on the queue already is not added.
 */
export const addCanary = async (queue: Queue, id: string): Promise<void> => {
  const once = { ...jobOptions, attempts: 1, lifo: true, jobId: `${canaryJobName}.${id}` }
  await queue.add(canaryJobName, {}, once)
}

/** BullMQ keeps what is thrown; so it is told no more than may be known, and whether to try again. */
const asBullError = (error: unknown): Error => {
  const { code, message } = tellable(error)
  const isFinal = error instanceof AppError && !error.retryable
  return isFinal ? new UnrecoverableError(`${code}: ${message}`) : new Error(`${code}: ${message}`)
}

/** What BullMQ itself throws to say what becomes of a job is passed on. */
const isOfBull = (error: unknown): boolean =>
  error instanceof Error && ['DelayedError', 'UnrecoverableError'].includes(error.name)

/** No code of `errors.ts`: nobody is told of it but whoever looks at the queue. */
export const refusedCode = 'JOB_REFUSED'
const notOurs = `${refusedCode}: the job is not one that a holder of the key file signed; what it stood for is put back from MongoDB`

/** Its options are somebody else's: kept as failed, it would keep its id from the batch that has it by right. */
const refusalOf = (job: Job): Error => {
  job.opts.removeOnFail = true
  return new UnrecoverableError(notOurs)
}

/** As `asBullError` wrote it. */
const codeIn = ({ message }: Error): string => /^([A-Z_]+): /.exec(message)?.[1] ?? 'INTERNAL'

const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise(resolve => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })

const attempt = async <T>(
  { read, handle }: Work<T>,
  { job, token }: { readonly job: Job; readonly token: string },
  { own, abandon }: { readonly own: AbortSignal; readonly abandon: AbortSignal },
): Promise<void> => {
  const work = read(job)
  if (work === undefined) throw refusalOf(job)
  // Every query of the work listens to it; Node warns of a leak at eleven.
  setMaxListeners(0, own)
  const tries = job.attemptsMade + 1
  const isLast = tries >= (job.opts.attempts ?? 1)
  let giveBack = (): void => undefined
  const given = new Promise<never>((_, reject) => {
    giveBack = () => reject(new AppError('NOT_YET', 'the process ended before the work did'))
  })
  abandon.addEventListener('abort', giveBack)
  try {
    await Promise.race([handle({ job: work, isLast, tries, signal: own }, job, token), given])
  } catch (error) {
    if (isOfBull(error)) throw error
    // What the signal throws is BullMQ's reason, and no error of anybody's.
    const isStopped = own.aborted && !(error instanceof Error)
    throw asBullError(isStopped ? new AppError('NOT_YET', 'the job was stopped before its end') : error)
  } finally {
    abandon.removeEventListener('abort', giveBack)
  }
}

const within = (ms: number, work: Promise<unknown>): Promise<unknown> =>
  Promise.race([work, sleep(ms, undefined, { ref: false })])

/** A server that hangs keeps nobody from ending: what is lost of a queue is put back from MongoDB. */
export const closeQueues = async (
  queues: readonly Queue[],
  connection: Link['connection'],
): Promise<void> => {
  await within(patienceMs.forClose, Promise.allSettled(queues.map(queue => queue.close())))
  connection.disconnect()
}

/** Jobs at hand have their time to end, then are told to stop, then are given back to the queue unfinished. */
const closeInTime = async (worker: Worker, abandon: AbortController): Promise<void> => {
  const closing = worker.close()
  await within(patienceMs.forEnd, closing)
  worker.cancelAllJobs('this process ends')
  await within(patienceMs.forAbort, closing)
  abandon.abort()
  await within(patienceMs.forClose, closing)
}

/** What strangers put on their queue is theirs, whatever they call it. */
const isCanary = ({ isForeign = false }: { readonly isForeign?: boolean }, job: Job): boolean =>
  !isForeign && job.name === canaryJobName

/** Works jobs off until the signal; then the jobs at hand have some seconds to end. */
export const workOff = async <T>(
  work: Work<T>,
  { connection, prefix, pace, log, tellError }: Link,
  signal: AbortSignal,
): Promise<void> => {
  const abandon = new AbortController()
  setMaxListeners(0, abandon.signal)
  const worker = new Worker(
    work.queue,
    // BullMQ gives a signal to a processor that takes three; one with a default is not counted.
    (job, token, own?: AbortSignal) =>
      isCanary(work, job)
        ? Promise.resolve()
        : attempt(work, { job, token: token ?? '' }, { own: own ?? abandon.signal, abandon: abandon.signal }),
    { connection, prefix, ...workerOptions(pace), concurrency: work.concurrency },
  )
  worker.on('error', tellError)
  const beat = (): void => work.beat?.()
  // A worker whose slots are all taken by long work takes no canary, and renews its locks.
  worker.on('active', beat)
  worker.on('locksRenewed', beat)
  // Without this a process whose locks ran out writes on beside the worker that took over.
  worker.on('lockRenewalFailed', ids => {
    log.warn(work.isForeign ? { queue: work.queue } : { jobs: ids }, 'lock lost, the job is stopped')
    for (const id of ids) worker.cancelJob(id, 'its lock was lost')
  })
  worker.on('failed', (job, error) => {
    const isForeign = work.isForeign || error.message === notOurs
    const told = isForeign ? { queue: work.queue } : { job: job?.id }
    log.warn({ ...told, code: codeIn(error), reason: error.message }, 'job failed')
  })
  await aborted(signal)
  await closeInTime(worker, abandon)
}
