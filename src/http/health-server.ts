import fastify from 'fastify'
import type { Log } from '../jobs/context.ts'
import { answerError, sendProblem } from './problem.ts'
import { healthRoutes, type ReadySource, readinessOf } from './readiness.ts'
import { listenUntil } from './serve.ts'

interface Asked {
  readonly source: ReadySource
  readonly log: Log
  readonly place: { readonly host: string; readonly port?: number }
  /** Told the address. */
  announce?(address: string): void
}

const patienceMs = 10_000

/**
 * `/healthz` and `/readyz` of a process, on an address of their own, until the signal; without a port nothing is done.
 * SERVER_FAILED when the port is taken.
 */
export const serveHealth = async (
  { source, log, place: { host, port }, announce }: Asked,
  signal: AbortSignal,
): Promise<void> => {
  if (port === undefined) return
  const app = fastify({
    logger: false,
    requestTimeout: patienceMs,
    keepAliveTimeout: patienceMs,
    forceCloseConnections: 'idle',
  })
  app.setErrorHandler(answerError(log))
  app.setNotFoundHandler((_, reply) => sendProblem(reply, { status: 404, reason: 'not-found' }))
  healthRoutes(app, { ready: () => readinessOf(source) })
  const tell =
    announce ?? ((address: string): void => log.info({ what: 'health' }, `http started: ${address}`))
  await listenUntil([{ app, what: 'health', host, port }], tell, signal)
}
