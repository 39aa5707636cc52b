import { once } from 'node:events'
import type { FastifyInstance } from 'fastify'
import { AppError } from '../errors.ts'
import { defaultMaxSeconds, type HealthSource, healthOf } from '../health/judge.ts'
import type { Log } from '../jobs/context.ts'
import type { RequestQueue } from '../jobs/requests-queue.ts'
import { requestId } from '../requests/model.ts'
import { createHttpServer } from './create-server.ts'
import { createMetricsServer } from './metrics-server.ts'
import type { Counted } from './numbers.ts'
import type { HttpDesk, HttpOptions } from './options.ts'
import { answerOf, answerMs as usualAnswerMs, withReasons } from './readiness.ts'

/** Calls under way may end; together with what closes after, below ten seconds. */
const closeMs = 7000

interface Asked {
  readonly queue: Pick<RequestQueue, 'enqueue' | 'workers'>
  readonly log: Log
  readonly health?: HealthSource
  readonly counted?: Counted
  /** What this process keeps out of its policies; absent: it has none. */
  refusedPolicies?(): readonly string[]
  /** Milliseconds. */
  readonly answerMs?: number
}

/** The service as it is asked for by the program: its workers are told over the queue of requests. */
export const optionsOf = (
  desk: HttpDesk,
  { queue, log, health, counted, refusedPolicies, answerMs = usualAnswerMs }: Asked,
): HttpOptions => ({
  desk,
  log,
  ...(health ? { health } : {}),
  ...(counted ? { counted } : {}),
  wake: request => queue.enqueue([request]),
  async ready() {
    const [mongodb, redis, ages] = await Promise.all([
      answerOf(async () => (await desk.requests.request(requestId('none'))) ?? 'none', answerMs),
      answerOf(() => queue.workers(), answerMs),
      health ? answerOf(() => health.workers.ages(), answerMs) : undefined,
    ])
    const duties = healthOf(ages ?? [], defaultMaxSeconds)
    const isWorkedOff = duties.some(({ duty, alive }) => duty === 'requests' && alive > 0)
    return withReasons({
      mongodb: mongodb !== undefined,
      redis: redis !== undefined,
      ...(refusedPolicies ? { policies: refusedPolicies().length === 0 } : {}),
      ...(health ? { workers: isWorkedOff } : {}),
    })
  },
})

export interface Place {
  readonly host: string
  /** 0: any that is free. */
  readonly port: number
}

/** What an address is for. */
export type Served = 'service' | 'metrics' | 'console' | 'health'

export interface Listening extends Place {
  /** Where the metrics are; without a port nowhere. */
  readonly metrics?: Partial<Place>
  /** For people of the house, on an address of its own. */
  readonly console?: Place & { readonly app: FastifyInstance }
  /** Told each address once calls are taken. */
  announce(address: string, what: Served): void
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : 'no reason given'

const listen = async (app: FastifyInstance, { host, port }: Place): Promise<string> => {
  try {
    return await app.listen({ host, port })
  } catch (error) {
    throw new AppError('SERVER_FAILED', `cannot listen on ${host}, port ${port} (${codeOf(error)})`)
  }
}

interface Server extends Place {
  readonly app: FastifyInstance
  readonly what: Served
}

/**
 * Answers calls until the signal; then those under way end, seven seconds at most. SERVER_FAILED when a port is taken
 * or an address is none of this machine's.
 */
export const listenUntil = async (
  servers: readonly Server[],
  announce: Listening['announce'],
  signal: AbortSignal,
): Promise<void> => {
  try {
    for (const { app, what, ...at } of servers)
      announce(`${await listen(app, at)}${what === 'metrics' ? '/metrics' : ''}`, what)
    if (!signal.aborted) await once(signal, 'abort')
  } finally {
    const impatient = setTimeout(() => {
      for (const { app } of servers) app.server.closeAllConnections()
    }, closeMs)
    await Promise.all(servers.map(({ app }) => app.close()))
    clearTimeout(impatient)
  }
}

/** The service, its metrics where they have a port, and the console where there is one. */
export const serveHttp = async (
  options: HttpOptions,
  { metrics, console: forPeople, announce, ...place }: Listening,
  signal: AbortSignal,
): Promise<void> => {
  const { host = '127.0.0.1', port } = metrics ?? {}
  const servers: Server[] = [{ app: await createHttpServer(options), what: 'service', ...place }]
  if (port !== undefined) servers.push({ app: createMetricsServer(options), what: 'metrics', host, port })
  if (forPeople) servers.push({ ...forPeople, what: 'console' })
  await listenUntil(servers, announce, signal)
}
