import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'
import { AppError } from '../errors.ts'
import type { Log } from '../jobs/context.ts'
import type { RequestQueue } from '../jobs/requests-queue.ts'
import { requestId } from '../requests/model.ts'
import { createHttpServer } from './create-server.ts'
import { createMetricsServer } from './metrics-server.ts'
import type { HttpDesk, HttpOptions } from './options.ts'

/** In milliseconds. Calls under way may end; together with what closes after, below ten seconds. */
const patience = { answer: 3000, close: 7000 }

const answers = async (ask: () => Promise<unknown>, ms: number): Promise<boolean> => {
  const stop = new AbortController()
  const late = sleep(ms, false, { signal: stop.signal }).catch(() => false)
  const asked = ask().then(
    () => true,
    () => false,
  )
  const isThere = await Promise.race([asked, late])
  stop.abort()
  return isThere
}

/** The service as it is asked for by the program: its workers are told over the queue of requests. */
export const optionsOf = (
  desk: HttpDesk,
  queue: Pick<RequestQueue, 'enqueue' | 'workers'>,
  log: Log,
  answerMs = patience.answer,
): HttpOptions => ({
  desk,
  log,
  wake: request => queue.enqueue([request]),
  async ready() {
    const [mongodb, redis] = await Promise.all([
      answers(() => desk.requests.request(requestId('none')), answerMs),
      answers(() => queue.workers(), answerMs),
    ])
    return { mongodb, redis }
  },
})

export interface Place {
  readonly host: string
  /** 0: any that is free. */
  readonly port: number
}

export interface Listening extends Place {
  /** Where the metrics are; without a port nowhere. */
  readonly metrics?: Partial<Place>
  /** Told each address once calls are taken. */
  announce(address: string, what: 'service' | 'metrics'): void
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

/**
 * Answers calls until the signal; then those under way end, seven seconds at most. SERVER_FAILED when a port is taken
 * or an address is none of this machine's.
 */
export const serveHttp = async (
  options: HttpOptions,
  { metrics, announce, ...place }: Listening,
  signal: AbortSignal,
): Promise<void> => {
  const service = await createHttpServer(options)
  const { host = '127.0.0.1', port } = metrics ?? {}
  const counting = port === undefined ? undefined : { app: createMetricsServer(options), host, port }
  const apps = counting ? [service, counting.app] : [service]
  try {
    announce(await listen(service, place), 'service')
    if (counting) announce(`${await listen(counting.app, counting)}/metrics`, 'metrics')
    if (!signal.aborted) await once(signal, 'abort')
  } finally {
    const impatient = setTimeout(() => {
      for (const { server } of apps) server.closeAllConnections()
    }, patience.close)
    await Promise.all(apps.map(app => app.close()))
    clearTimeout(impatient)
  }
}
