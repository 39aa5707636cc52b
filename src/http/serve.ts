import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'
import { AppError } from '../errors.ts'
import { defaultMaxSeconds, type HealthSource, healthOf } from '../health/judge.ts'
import type { Log } from '../jobs/context.ts'
import type { RequestQueue } from '../jobs/requests-queue.ts'
import { requestId } from '../requests/model.ts'
import { createHttpServer } from './create-server.ts'
import { createMetricsServer } from './metrics-server.ts'
import type { HttpDesk, HttpOptions } from './options.ts'

/** In milliseconds. Calls under way may end; together with what closes after, below ten seconds. */
const patience = { answer: 3000, close: 7000 }

/** Undefined where no answer comes in time, or none that is any good. */
const answerOf = async <T>(ask: () => Promise<T>, ms: number): Promise<T | undefined> => {
  const stop = new AbortController()
  const late = sleep(ms, undefined, { signal: stop.signal }).catch(() => undefined)
  const answer = await Promise.race([ask().catch(() => undefined), late])
  stop.abort()
  return answer
}

interface Asked {
  readonly queue: Pick<RequestQueue, 'enqueue' | 'workers'>
  readonly log: Log
  readonly health?: HealthSource
  /** Milliseconds. */
  readonly answerMs?: number
}

/** The service as it is asked for by the program: its workers are told over the queue of requests. */
export const optionsOf = (
  desk: HttpDesk,
  { queue, log, health, answerMs = patience.answer }: Asked,
): HttpOptions => ({
  desk,
  log,
  ...(health ? { health } : {}),
  wake: request => queue.enqueue([request]),
  async ready() {
    const [mongodb, redis, ages] = await Promise.all([
      answerOf(async () => (await desk.requests.request(requestId('none'))) ?? 'none', answerMs),
      answerOf(() => queue.workers(), answerMs),
      health ? answerOf(() => health.workers.ages(), answerMs) : undefined,
    ])
    const duties = healthOf(ages ?? [], defaultMaxSeconds)
    const isWorkedOff = duties.some(({ duty, alive }) => duty === 'requests' && alive > 0)
    return {
      mongodb: mongodb !== undefined,
      redis: redis !== undefined,
      ...(health ? { workers: isWorkedOff } : {}),
    }
  },
})

export interface Place {
  readonly host: string
  /** 0: any that is free. */
  readonly port: number
}

/** What an address is for. */
export type Served = 'service' | 'metrics' | 'console'

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
    }, patience.close)
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
