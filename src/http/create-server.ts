import { randomUUID } from 'node:crypto'
import helmet from '@fastify/helmet'
import rateLimit from '@fastify/rate-limit'
import fastify, { type FastifyInstance } from 'fastify'
import type { Log } from '../jobs/context.ts'
import { tellable } from '../jobs/failure.ts'
import { createArchiveDesk } from '../requests/archive/deliver-archive.ts'
import { archiveRoutes } from './archive-routes.ts'
import { createLimits, storeOf } from './limits.ts'
import { defaultLimits, type HttpOptions } from './options.ts'
import { answerError, sendProblem } from './problem.ts'
import { requestRoutes } from './request-routes.ts'
import { serviceRoutes } from './service-routes.ts'
import { answerUnknown, statusRoutes } from './status-routes.ts'

/** The longest token; see `mostTokenLength` of the keys. */
const mostBytes = 64 * 1024

/** In milliseconds. Archives may take long, as long as something of them moves. */
const patience = { silence: 30_000, call: 15_000, headers: 10_000, idle: 5000, check: 5000 }

/** Pages run nothing and load nothing but their own style. */
const contentSecurityPolicy = {
  useDefaults: false,
  directives: {
    defaultSrc: ["'none'"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
  },
}

/** One line for each call: the pattern of its address, since addresses hold codes and tokens, and nothing of who called. */
const logCalls = (app: FastifyInstance, log: Log): void => {
  app.addHook('onRequest', async (call, reply) => {
    reply.header('x-request-id', call.id)
  })
  app.addHook('onResponse', async (call, reply) => {
    const route = call.routeOptions.url ?? 'none'
    if (route === '/healthz' || route === '/readyz') return
    const ms = Math.round(reply.elapsedTime)
    log.info({ call: call.id, method: call.method, route, status: reply.statusCode, ms }, 'call answered')
  })
}

const bare = ({ trustProxy = [], desk, log }: HttpOptions): FastifyInstance =>
  fastify({
    logger: false,
    bodyLimit: mostBytes,
    trustProxy: trustProxy.length > 0 ? [...trustProxy] : false,
    requestIdHeader: false,
    genReqId: () => randomUUID(),
    connectionTimeout: patience.silence,
    requestTimeout: patience.call,
    keepAliveTimeout: patience.idle,
    forceCloseConnections: 'idle',
    http: { headersTimeout: patience.headers, connectionsCheckingInterval: patience.check },
    // Addresses that cannot be read, or are too long; what Fastify says of them by itself repeats them.
    frameworkErrors: (error, call, reply) =>
      void (call.url.startsWith('/status/')
        ? answerUnknown(desk, call, reply)
        : answerError(log)(error, call, reply)),
  }) as unknown as FastifyInstance

/**
 * The HTTP service in front of the queue: requests in, the keys senders need, the page people follow their request on,
 * and their archives. Not listening yet.
 */
export const createHttpServer = async (options: HttpOptions): Promise<FastifyInstance> => {
  const { desk, log, limits } = options
  const app = bare(options)
  logCalls(app, log)
  app.setErrorHandler(answerError(log))
  await app.register(helmet, { contentSecurityPolicy, frameguard: { action: 'deny' } })
  const counts = createLimits({ counts: options.counts, keys: desk.keys, log })
  await app.register(rateLimit, {
    max: limits?.calls ?? defaultLimits.calls,
    timeWindow: '1 minute',
    store: storeOf(counts),
  })
  app.setNotFoundHandler({ preHandler: app.rateLimit() }, (_, reply) =>
    sendProblem(reply, { status: 404, reason: 'not-found' }),
  )
  await app.register(requestRoutes(options, counts))
  await app.register(serviceRoutes(options))
  await app.register(statusRoutes(options))
  await app.register(
    archiveRoutes({
      desk: createArchiveDesk(desk),
      failed: error => log.error(tellable(error), 'an archive could not be given out, or not be erased'),
    }),
  )
  return app
}
