import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { askForAnotherCode } from '../requests/another-code.ts'
import { checkCode } from '../requests/identity.ts'
import type { DataRequest } from '../requests/model.ts'
import { readStatusCode, statusDigests } from '../requests/status-code.ts'
import { defaultLimits, type HttpDesk, type HttpOptions, wakeLater } from './options.ts'
import { answerError, problemOf } from './problem.ts'
import { askingPage, requestPage, styleHash, unknownPage, waitPage } from './status-page.ts'

/** Nothing runs or is loaded, nothing is kept, nothing of the address goes elsewhere. */
const pageHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': `default-src 'none';style-src ${styleHash};form-action 'self';base-uri 'none';frame-ancestors 'none'`,
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
  'x-robots-tag': 'noindex, nofollow',
} as const

type WithCode = FastifyRequest<{ Params: { code: string } }>

const languageOf = ({ headers }: Pick<FastifyRequest, 'headers'>): string =>
  headers['accept-language']?.split(',')[0]?.split(';')[0]?.trim() ?? 'en'

const html = (reply: FastifyReply, status: number, page: string): FastifyReply =>
  reply.code(status).headers(pageHeaders).send(page)

/** Of codes that are none there is but one answer. */
export const answerUnknown = (
  desk: Pick<HttpDesk, 'settings' | 'answers'>,
  call: Pick<FastifyRequest, 'headers'>,
  reply: FastifyReply,
): FastifyReply => html(reply, 404, unknownPage(desk, languageOf(call)))

/** The field of either form. */
const typedIn = ({ body }: FastifyRequest): string =>
  body instanceof URLSearchParams ? (body.get('code') ?? '') : ''

interface Found {
  readonly code: string
  readonly request: DataRequest
}

/** What cannot be a code is looked for as well, so that its answer takes as long. */
const find = async ({ keys, requests }: HttpDesk, typed: string): Promise<Found | undefined> => {
  const code = readStatusCode(typed)
  const request = await requests.byStatusDigest(statusDigests(keys, code ?? `no code ${typed.slice(0, 60)}`))
  return code === undefined || !request ? undefined : { code, request }
}

const addForms = (app: FastifyInstance): void => {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: 1024 },
    (_, body, done) => done(null, new URLSearchParams(String(body))),
  )
}

const addPages = (app: FastifyInstance, { desk, limits }: HttpOptions): void => {
  const max = limits?.pages ?? defaultLimits.pages
  const config = { rateLimit: { max, timeWindow: '1 minute', groupId: 'status' } }
  const unknown = (call: FastifyRequest, reply: FastifyReply): FastifyReply =>
    answerUnknown(desk, call, reply)
  app.get('/status', { config }, async (call, reply) => html(reply, 200, askingPage(desk, languageOf(call))))
  app.post('/status', { config }, async (call, reply) => {
    const found = await find(desk, typedIn(call))
    return found ? reply.headers(pageHeaders).redirect(`/status/${found.code}`, 303) : unknown(call, reply)
  })
  app.get('/status/:code', { config }, async (call: WithCode, reply) => {
    const found = await find(desk, call.params.code)
    return found
      ? html(reply, 200, requestPage(desk, found.request, { code: found.code }))
      : unknown(call, reply)
  })
  app.get('/status/:code/certificate', { config }, async (call: WithCode, reply) => {
    const found = await find(desk, call.params.code)
    if (!found || !('certificate' in found.request) || found.request.certificate === undefined)
      return unknown(call, reply)
    return reply
      .headers({
        ...pageHeaders,
        'content-type': 'application/jose',
        'content-disposition': `attachment; filename="${found.request.id}.jws"`,
      })
      .send(found.request.certificate)
  })
}

const addProof = (app: FastifyInstance, options: HttpOptions): void => {
  const { desk, limits } = options
  const max = limits?.codes ?? defaultLimits.codes
  const config = { rateLimit: { max, timeWindow: '1 minute', groupId: 'proof' } }
  app.post('/status/:code/new-code', { config }, async (call: WithCode, reply) => {
    const found = await find(desk, call.params.code)
    if (!found) return answerUnknown(desk, call, reply)
    if (found.request.state !== 'identity-asked')
      return reply.headers(pageHeaders).redirect(`/status/${found.code}`, 303)
    if (await askForAnotherCode(desk, found.request.id)) wakeLater(options, found.request.id)
    return html(reply, 200, requestPage(desk, found.request, { code: found.code, after: 'sent' }))
  })
  app.post('/status/:code/code', { config }, async (call: WithCode, reply) => {
    const found = await find(desk, call.params.code)
    if (!found) return answerUnknown(desk, call, reply)
    const { outcome } = await checkCode(desk, found.request.id, typedIn(call))
    if (outcome === 'wrong' || outcome === 'expired')
      return html(reply, 422, requestPage(desk, found.request, { code: found.code, after: 'wrong' }))
    if (outcome === 'proven') wakeLater(options, found.request.id)
    return reply.headers(pageHeaders).redirect(`/status/${found.code}`, 303)
  })
}

/**
 * The page on which a person follows their request, and proves that it is theirs. The code in the address is the secret;
 * there are no cookies that another site could make use of.
 */
export const statusRoutes = (options: HttpOptions) => async (app: FastifyInstance) => {
  const { desk, log } = options
  addForms(app)
  app.setErrorHandler((error, call, reply) => {
    if (problemOf(error).status !== 429) return answerError(log)(error, call, reply)
    return html(reply, 429, waitPage(desk, languageOf(call)))
  })
  addPages(app, options)
  addProof(app, options)
}
