import type { Job, Queue } from 'bullmq'
import { errorCodes } from '../errors.ts'
import type { RequestId } from '../requests/model.ts'
import type { BatchId, PlanId } from '../runs/model.ts'
import { canaryJobName, messagesQueue, retentionQueue, stepsQueue } from './contracts.ts'
import { batchReader } from './queue.ts'
import { refusedCode } from './queue-worker.ts'
import { stepReader } from './requests-queue.ts'
import type { JobKeys } from './signature.ts'

/** In the order in which they are told. */
const jobStates = ['active', 'waiting', 'prioritized', 'delayed', 'failed'] as const
export type JobState = (typeof jobStates)[number]

/**
 * What a job is for, by what its signature vouches for: ids of strangers may say anything and are not told.
 * `not-ours`: nobody who has the key file put it there.
 */
export type JobPurpose =
  | { readonly kind: 'batch'; readonly run: PlanId; readonly batch: BatchId }
  | { readonly kind: 'step'; readonly request: RequestId }
  | { readonly kind: 'message' | 'canary' | 'not-ours' }

/** One job as it stands in Redis: no payload, no message of an error. */
export interface ShownJob {
  readonly purpose: JobPurpose
  readonly state: JobState
  /** Tries that came to an end. */
  readonly tries: number
  /** When it was put there. Absent where its maker wrote no moment. */
  readonly at?: Date
  /** When somebody took it last. */
  readonly taken?: Date
  /** Code of `errors.ts` that the last try ended with; `UNKNOWN` for anything else. */
  readonly failure?: string
}

export interface JobPage {
  readonly counts: Readonly<Record<JobState, number>>
  readonly jobs: readonly ShownJob[]
}

/** So many jobs of all states, from this one on, counted from 0. */
export interface JobRange {
  readonly first: number
  readonly most: number
  /** Who may have put them there. */
  readonly keys: JobKeys
}

type Purpose = (job: Job) => JobPurpose

/** Undefined for a queue that is none of the three. */
const purposesOf = (queue: string, keys: JobKeys): Purpose | undefined => {
  if (queue === messagesQueue) return () => ({ kind: 'message' })
  const read = { batch: batchReader(keys), step: stepReader(keys) }
  const signed: Purpose = job => {
    if (queue === retentionQueue) {
      const batch = read.batch(job)
      return batch ? { kind: 'batch', ...batch } : { kind: 'not-ours' }
    }
    const step = read.step(job)
    return step ? { kind: 'step', ...step } : { kind: 'not-ours' }
  }
  if (queue !== retentionQueue && queue !== stepsQueue) return undefined
  return job => (job.name === canaryJobName ? { kind: 'canary' } : signed(job))
}

/** Who adds a job writes when; a stranger may write anything. */
const momentOf = (ms: unknown): Date | undefined => {
  const date = typeof ms === 'number' ? new Date(ms) : undefined
  return date && !Number.isNaN(date.getTime()) ? date : undefined
}

/** What workers throw into BullMQ begins with its code; whatever else stands there may be anybody's words. */
const codeOf = (reason: string): string => {
  const code = /^([A-Z_]+):/u.exec(reason)?.[1] ?? ''
  return code === refusedCode || Object.hasOwn(errorCodes, code) ? code : 'UNKNOWN'
}

const shown = (job: Job, state: JobState, purpose: Purpose): ShownJob => {
  const [at, taken] = [momentOf(job.timestamp), momentOf(job.processedOn)]
  return {
    ...{ purpose: purpose(job), state, tries: Number(job.attemptsMade) || 0 },
    ...(at ? { at } : {}),
    ...(taken ? { taken } : {}),
    ...(job.failedReason ? { failure: codeOf(String(job.failedReason)) } : {}),
  }
}

/**
 * Jobs of one queue, those that are being done first, then those that wait, the oldest first. Undefined for a queue that is
 * none of ours. Nothing is changed by it.
 */
export const jobsIn = async (queue: Queue, { first, most, keys }: JobRange): Promise<JobPage | undefined> => {
  const purpose = purposesOf(queue.name, keys)
  if (!purpose) return undefined
  const found = await queue.getJobCounts(...jobStates)
  const countOf = (state: JobState): number => found[state] ?? 0
  const jobs: ShownJob[] = []
  let skip = first
  for (const state of jobStates) {
    const count = countOf(state)
    const wanted = most - jobs.length
    if (wanted > 0 && skip < count) {
      const page: readonly (Job | undefined)[] = await queue.getJobs([state], skip, skip + wanted - 1, true)
      // One that was taken meanwhile is not there any more.
      jobs.push(...page.flatMap(job => (job ? [shown(job, state, purpose)] : [])))
    }
    skip = Math.max(0, skip - count)
  }
  const counts = {
    ...{ active: countOf('active'), waiting: countOf('waiting'), prioritized: countOf('prioritized') },
    ...{ delayed: countOf('delayed'), failed: countOf('failed') },
  }
  return { counts, jobs }
}
