import { setTimeout as sleep } from 'node:timers/promises'
import fastify, { type FastifyInstance } from 'fastify'
import { defaultMaxSeconds, type HealthSource, healthOf, type QueueState } from '../health/judge.ts'
import type { Log } from '../jobs/context.ts'
import type { CountedDesk } from '../requests/numbers.ts'
import { requestNumbers } from '../requests/numbers.ts'
import { requestGauges } from './gauges/requests.ts'
import { runGauges } from './gauges/runs.ts'
import { type Standing, standingGauges } from './gauges/standing.ts'
import { upkeepGauges } from './gauges/upkeep.ts'
import { contentType, metricsText } from './metrics.ts'
import { type Counted, runNumbers, upkeepNumbers } from './numbers.ts'
import { answerError, sendProblem } from './problem.ts'

/** Milliseconds for which numbers are told again: however many ask, the database is asked so often. */
const freshMs = 15_000
const patienceMs = 10_000
const answerMs = 3000

/** Calls within the time share one answer; a failure is nobody's but of those who waited for it. */
const shared = <T>(load: () => Promise<T>, forMs: number): (() => Promise<T>) => {
  let last: { readonly at: number; readonly value: Promise<T> } | undefined
  return () => {
    if (last && performance.now() - last.at < forMs) return last.value
    const value = load()
    last = { at: performance.now(), value }
    value.catch(() => {
      last = undefined
    })
    return value
  }
}

/** Numbers of MongoDB are told also while Redis does not answer. */
const queueStates = async (health: HealthSource): Promise<readonly QueueState[] | undefined> => {
  const stop = new AbortController()
  const late = sleep(answerMs, undefined, { signal: stop.signal }).catch(() => undefined)
  const states = await Promise.race([health.queueStates().catch(() => undefined), late])
  stop.abort()
  return states
}

const standingOf = async (health: HealthSource | undefined): Promise<Standing | undefined> => {
  if (!health) return undefined
  const [ages, queues] = await Promise.all([health.workers.ages(), queueStates(health)])
  return { duties: healthOf(ages, defaultMaxSeconds), queues }
}

interface Told {
  readonly desk: CountedDesk
  readonly log: Log
  readonly health?: HealthSource
  /** Plans, runs, the ledger and what else is looked after; absent: requests alone are told. */
  readonly counted?: Counted
}

const textOf = async ({ desk, health, counted }: Told): Promise<string> => {
  const [requests, standing, runs, upkeep] = await Promise.all([
    requestNumbers(desk),
    standingOf(health),
    counted ? runNumbers(counted) : undefined,
    counted ? upkeepNumbers(counted) : undefined,
  ])
  return metricsText([
    ...requestGauges(requests),
    ...(standing ? standingGauges(standing) : []),
    ...(runs ? runGauges(runs) : []),
    ...(upkeep ? upkeepGauges(upkeep) : []),
  ])
}

/**
 * `GET /metrics` and nothing else, on an address of its own: whoever reaches the service, through a proxy that passes
 * everything on, does not reach this. Not listening yet.
 */
export const createMetricsServer = (told: Told): FastifyInstance => {
  const { log } = told
  const app = fastify({
    logger: false,
    requestTimeout: patienceMs,
    keepAliveTimeout: patienceMs,
    forceCloseConnections: 'idle',
    frameworkErrors: (error, call, reply) => void answerError(log)(error, call, reply),
  }) as unknown as FastifyInstance
  const text = shared(() => textOf(told), freshMs)
  app.setErrorHandler(answerError(log))
  app.setNotFoundHandler((_, reply) => sendProblem(reply, { status: 404, reason: 'not-found' }))
  app.get('/metrics', async (_, reply) =>
    reply
      .header('content-type', contentType)
      .header('cache-control', 'no-store')
      .header('x-content-type-options', 'nosniff')
      .send(await text()),
  )
  return app
}
