import { METHODS } from 'node:http'
import type { FastifyInstance, FastifyRequest, HTTPMethods } from 'fastify'
import type { CallCounts } from '../../jobs/call-counts.ts'
import type { ConsoleDesk } from '../desk.ts'
import { answerWithProblem, refuseCall } from './answer.ts'
import { createApiGuard } from './api-guard.ts'
import { apiRoutes } from './list.ts'
import { openApiText } from './openapi.ts'
import type { ApiRoute, Caller } from './route.ts'

const mostBytes = 512 * 1024
/** Of one address in a minute; apart from those of the console, so that a program does not shut people out. */
const callsPerMinute = 600

const methods: readonly HTTPMethods[] = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'QUERY']

/** JSON and nothing else; a call without a body may say what type it has. */
const addJson = (api: FastifyInstance): void => {
  api.removeAllContentTypeParsers()
  api.addContentTypeParser('application/json', { parseAs: 'string' }, (_, body, done) => {
    const text = String(body)
    if (text.trim() === '') return done(null, undefined)
    try {
      return done(null, JSON.parse(text))
    } catch {
      // What the parser says quotes what it stumbled over.
      return done(Object.assign(new TypeError('not JSON'), { statusCode: 400 }))
    }
  })
}

/** Whatever an address does not take is said so (RFC 9110, 15.5.6), also to a browser that asks for another site. */
const addOthers = (api: FastifyInstance, url: string, taken: readonly string[]): void => {
  const allow = taken.includes('GET') ? [...taken, 'HEAD'] : taken
  api.route({
    method: methods.filter(method => METHODS.includes(method) && !taken.includes(method)),
    url,
    // Before the body is read: of what type it is does not matter.
    preParsing: async (call, reply) => {
      refuseCall(call, reply.header('allow', allow.join(', ')), { status: 405, reason: 'method-not-allowed' })
    },
    handler: async (_, reply) => reply,
  })
}

/**
 * `/api/v1`: what the command line and the console do, for programs. The same functions of the domain, the same rules and the
 * same entries in the ledger, in the name of the person that the token belongs to.
 */
export const apiV1 =
  (desk: ConsoleDesk, counts: CallCounts) =>
  async (api: FastifyInstance): Promise<void> => {
    const admit = createApiGuard(desk, counts)
    const callers = new WeakMap<FastifyRequest, Caller>()
    const rateLimit = {
      ...{ max: desk.apiLimits?.calls ?? callsPerMinute, timeWindow: '1 minute', groupId: 'api' },
    }
    const add = (route: ApiRoute): void => {
      api.route({
        method: route.method,
        url: route.path,
        bodyLimit: mostBytes,
        config: { rateLimit },
        // Before the body is read: a stranger's is not.
        preParsing: async (call, reply) => {
          const caller = await admit(call, reply, route.scope)
          if (caller) callers.set(call, caller)
        },
        async handler(call, reply) {
          const caller = callers.get(call)
          if (!caller) return reply
          const { params, query, body } = call
          return reply.code(route.status).send(await route.run(desk, caller, { params, query, body }))
        },
      })
    }
    addJson(api)
    api.setErrorHandler(answerWithProblem(desk.log))
    api.setNotFoundHandler({ preHandler: api.rateLimit() }, (call, reply) =>
      refuseCall(call, reply, { status: 404, reason: 'not-found' }),
    )
    api.addHook('onSend', async (_, reply) => {
      reply.header('cache-control', 'no-store')
    })
    for (const route of apiRoutes) add(route)
    const text = openApiText()
    api.get('/openapi.json', { config: { rateLimit } }, async (_, reply) =>
      reply.type('application/json').send(text),
    )
    for (const path of new Set(['/openapi.json', ...apiRoutes.map(each => each.path)]))
      addOthers(
        api,
        path,
        path === '/openapi.json'
          ? ['GET']
          : apiRoutes.filter(each => each.path === path).map(({ method }) => method),
      )
  }
