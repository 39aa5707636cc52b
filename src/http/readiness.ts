import { setTimeout as sleep } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'
import { defaultMaxSeconds } from '../health/judge.ts'
import type { Duty, WorkerName, WorkerNotes } from '../health/workers.ts'

/** What a process needs, and whether it has it. */
export interface Readiness {
  readonly mongodb: boolean
  readonly redis: boolean
  /** False: a policy file says something that may not be taken, and the former policy is in force. Absent: not asked. */
  readonly policies?: boolean
  /** Whether jobs are taken; absent where nobody knows. */
  readonly workers?: boolean
  /** In words and without values: no address, no name, nothing of a file's content. Absent: nothing is amiss. */
  readonly reasons?: readonly string[]
}

/** Milliseconds that a server has to answer in. */
export const answerMs = 3000

/** Undefined where no answer comes in time, or none that is any good. */
export const answerOf = async <T>(ask: () => Promise<T>, ms: number): Promise<T | undefined> => {
  const stop = new AbortController()
  const late = sleep(ms, undefined, { signal: stop.signal }).catch(() => undefined)
  const answer = await Promise.race([ask().catch(() => undefined), late])
  stop.abort()
  return answer
}

const words = {
  mongodb: 'MongoDB does not answer',
  redis: 'Redis does not answer',
  policies: 'a policy file is refused, and what was in force before stays: see gallra doctor',
  workers: 'no worker proved within a minute that it takes jobs',
} as const

const parts = ['mongodb', 'redis', 'policies', 'workers'] as const

/** With what is amiss in words. */
export const withReasons = (standing: Omit<Readiness, 'reasons'>): Readiness => {
  const reasons = parts.filter(part => standing[part] === false).map(part => words[part])
  return reasons.length > 0 ? { ...standing, reasons } : standing
}

/** What a process of workers does, and how it proves it. */
export interface OwnDuties {
  readonly worker: WorkerName
  readonly duties: readonly Duty[]
  readonly notes: Pick<WorkerNotes, 'ages'>
}

/** Every duty of this very process was proven within a minute: not that somebody else does it. */
const isDoing = async ({ worker, duties, notes }: OwnDuties): Promise<boolean> => {
  const young = (await notes.ages()).filter(
    ({ id, seconds }) => id === worker.id && seconds <= defaultMaxSeconds,
  )
  return duties.every(duty => young.some(age => age.duty === duty))
}

/** How a process is asked whether it is of use. */
export interface ReadySource {
  /** Any call that needs an answer of the server. */
  mongodb(): Promise<unknown>
  redis(): Promise<unknown>
  refusedPolicies(): readonly string[]
  readonly own?: OwnDuties
}

/** Asks everything at once. Never throws. */
export const readinessOf = async (
  { mongodb, redis, refusedPolicies, own }: ReadySource,
  ms = answerMs,
): Promise<Readiness> => {
  const [isThere, queue, workers] = await Promise.all([
    answerOf(() => mongodb().then(() => true), ms),
    answerOf(() => redis().then(() => true), ms),
    own ? answerOf(() => isDoing(own), ms) : undefined,
  ])
  return withReasons({
    mongodb: isThere ?? false,
    redis: queue ?? false,
    policies: refusedPolicies().length === 0,
    ...(own ? { workers: workers ?? false } : {}),
  })
}

interface Judged {
  ready(): Promise<Readiness>
  /** Workers are elsewhere: what comes in is kept for them. */
  readonly mayLackWorkers?: boolean
}

/**
 * `/healthz`: the process lives, and nothing else is asked. `/readyz`: 200 when it is of use, `degraded` where a policy file
 * is refused (the former one stays in force, and the console is where it is mended) or where only the workers are missing and
 * they are elsewhere, 503 otherwise, with reasons. Neither is logged by those who use it.
 */
export const healthRoutes = (app: FastifyInstance, { ready, mayLackWorkers = false }: Judged): void => {
  const unlimited = { config: { rateLimit: false as const } }
  app.get('/healthz', unlimited, async (_, reply) =>
    reply.header('cache-control', 'no-store').send({ status: 'ok' }),
  )
  app.get('/readyz', async (_, reply) => {
    const standing = await ready()
    const { mongodb, redis, policies = true, workers = true } = standing
    const isReady = mongodb && redis && (workers || mayLackWorkers)
    return reply
      .code(isReady ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({ status: !isReady ? 'unavailable' : workers && policies ? 'ok' : 'degraded', ...standing })
  })
}
