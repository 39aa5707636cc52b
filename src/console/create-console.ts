import { randomUUID } from 'node:crypto'
import cookie from '@fastify/cookie'
import helmet from '@fastify/helmet'
import rateLimit from '@fastify/rate-limit'
import fastify, { type FastifyInstance, type FastifyRequest } from 'fastify'
import { createLimits, storeOf } from '../http/limits.ts'
import { healthRoutes } from '../http/readiness.ts'
import { answerWithPage } from './answers.tsx'
import { answerWithProblem } from './api/answer.ts'
import { apiV1 } from './api/create-api.ts'
import { assetRoutes } from './assets.ts'
import type { ConsoleDesk } from './desk.ts'
import { editorRoutes } from './editor-modules.ts'
import { oidcRoutes } from './oidc/oidc-routes.ts'
import { screens } from './screens/list.ts'
import { sessionRoutes } from './session-routes.tsx'

/** Of a form: a policy is the longest text that is sent. */
const mostBytes = 512 * 1024

/** Calls of one address in a minute: pages, their parts, and what is pressed on them. */
const callsPerMinute = 600

/** In milliseconds. The live part of a page stays open as long as its page does. */
const patience = { call: 15_000, headers: 10_000, idle: 5000, check: 5000 }

/**
 * Nothing comes from elsewhere, nothing that stands in a page runs, nobody puts a page into theirs. The form that signs somebody
 * out may lead on to the provider at which they signed in.
 */
const contentSecurityPolicyOf = ({ oidc }: ConsoleDesk) => ({
  useDefaults: false,
  directives: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'"],
    connectSrc: ["'self'"],
    formAction: ["'self'", ...(oidc ? [oidc.settings.issuer.origin] : [])],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
  },
})

/** A form with a file in it, by Node's own reader (RFC 7578). A file is a field like others: its text is all that counts. */
const readParts = async (call: FastifyRequest, body: Buffer): Promise<URLSearchParams> => {
  const type = call.headers['content-type'] ?? ''
  const parts = await new Response(Uint8Array.from(body), { headers: { 'content-type': type } })
    .formData()
    .catch(() => {
      throw Object.assign(new RangeError('no form'), { statusCode: 400 })
    })
  const form = new URLSearchParams()
  for (const [name, value] of parts) form.append(name, typeof value === 'string' ? value : await value.text())
  return form
}

const addForms = (app: FastifyInstance): void => {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_, body, done) =>
    done(null, new URLSearchParams(String(body))),
  )
  app.addContentTypeParser(
    'multipart/form-data',
    { parseAs: 'buffer' },
    async (call: FastifyRequest, body: Buffer) => readParts(call, body),
  )
}

/** The pattern of the address alone: what stands in it is nobody else's business. */
const logCalls = (app: FastifyInstance, { log }: ConsoleDesk): void => {
  app.addHook('onResponse', async (call, reply) => {
    const route = call.routeOptions.url ?? 'none'
    if (route === '/healthz' || route === '/readyz') return
    const ms = Math.round(reply.elapsedTime)
    log.info({ call: call.id, method: call.method, route, status: reply.statusCode, ms }, 'console answered')
  })
}

/** The console for people of the house: server-rendered pages that work without scripts. Not listening yet. */
export const createConsole = async (desk: ConsoleDesk): Promise<FastifyInstance> => {
  const { trustProxy = [], log } = desk
  const app = fastify({
    logger: false,
    bodyLimit: mostBytes,
    trustProxy: trustProxy.length > 0 ? [...trustProxy] : false,
    requestIdHeader: false,
    genReqId: () => randomUUID(),
    requestTimeout: patience.call,
    keepAliveTimeout: patience.idle,
    forceCloseConnections: true,
    http: { headersTimeout: patience.headers, connectionsCheckingInterval: patience.check },
    frameworkErrors: (error, call, reply) =>
      void (call.url.startsWith('/api/') ? answerWithProblem(log) : answerWithPage(desk))(error, call, reply),
  }) as unknown as FastifyInstance
  logCalls(app, desk)
  app.setErrorHandler(answerWithPage(desk))
  await app.register(helmet, {
    contentSecurityPolicy: contentSecurityPolicyOf(desk),
    frameguard: { action: 'deny' },
    referrerPolicy: { policy: 'no-referrer' },
  })
  await app.register(cookie)
  const counts = createLimits({
    ...(desk.counts ? { counts: desk.counts } : {}),
    keys: desk.requests.keys,
    log,
  })
  await app.register(rateLimit, { max: callsPerMinute, timeWindow: '1 minute', store: storeOf(counts) })
  app.setNotFoundHandler({ preHandler: app.rateLimit() }, (call, reply) =>
    answerWithPage(desk)({ statusCode: 404 }, call, reply),
  )
  addForms(app)
  healthRoutes(app, desk)
  assetRoutes(app)
  editorRoutes(app)
  sessionRoutes(app, desk)
  oidcRoutes(app, desk)
  for (const add of screens) add(app, desk)
  await app.register(apiV1(desk, counts), { prefix: '/api/v1' })
  return app
}
