import { z } from 'zod'
import { pause } from '../../rest/backoff.ts'
import type { RestAnswer } from '../../rest/client.ts'
import { Passing } from '../../rest/passing.ts'
import type { ZendeskParts } from '../parts.ts'
import { jobAnswer } from '../schema.ts'

const mostJobMs = 10 * 60_000
const longestPauseMs = 10_000

const tooMany = z.looseObject({ error: z.literal('TooManyJobs') })

/** `unknown`: the desk has forgotten the job, or it takes longer than anybody waits; who wants to know looks at the records. */
export type JobEnd = 'completed' | 'failed' | 'unknown'

const succeeded = z.looseObject({ success: z.literal(false) })

const endOf = (status: string, results: unknown): JobEnd | undefined => {
  if (status === 'completed') return succeeded.safeParse(results).success ? 'failed' : 'completed'
  return status === 'queued' || status === 'working' ? undefined : 'failed'
}

/** Polls what an answer began to its end. An answer that began no job is its own end. */
export const awaitJob = async (
  { api, pollMs }: ZendeskParts,
  answer: RestAnswer,
  signal: AbortSignal,
): Promise<JobEnd> => {
  if (tooMany.safeParse(answer.body).success) throw new Passing('TooManyJobs')
  if (answer.status >= 300) return 'failed'
  const begun = jobAnswer.safeParse(answer.body)
  if (!begun.success) return 'completed'
  let job: { status: string; results?: unknown } | undefined = begun.data.job_status
  const { id } = begun.data.job_status
  const until = performance.now() + mostJobMs
  for (let waitMs = pollMs / 4; job; waitMs = Math.min(waitMs * 1.5, longestPauseMs)) {
    const end = endOf(job.status, job.results)
    if (end) return end
    if (!id || performance.now() > until) return 'unknown'
    await pause(waitMs, signal)
    job = await api.job(id, signal)
  }
  return 'unknown'
}
