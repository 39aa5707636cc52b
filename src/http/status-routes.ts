import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { isLanguage } from '../languages.ts'
import { askForAnotherCode } from '../requests/another-code.ts'
import { askedFor } from '../requests/answers/languages.ts'
import { checkCode } from '../requests/identity.ts'
import type { DataRequest } from '../requests/model.ts'
import { readStatusCode, statusDigests } from '../requests/status-code.ts'
import { defaultLimits, type HttpDesk, type HttpOptions, wakeLater } from './options.ts'
import { answerError, problemOf } from './problem.ts'
import { styleHash } from './status-frame.ts'
import { askingPage, type Reader, requestPage, type ShownPage, unknownPage, waitPage } from './status-page.ts'

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

/** Of an address that could not be read there is no query. */
const readerOf = ({ headers, query }: Pick<FastifyRequest, 'headers' | 'query'>): Reader => {
  const { language } = (query ?? {}) as { readonly language?: unknown }
  return { asked: askedFor(headers['accept-language']), chosen: isLanguage(language) ? language : undefined }
}

const html = (reply: FastifyReply, status: number, page: string): FastifyReply =>
  reply.code(status).headers(pageHeaders).send(page)

/** Of codes that are none there is but one answer. */
export const answerUnknown = (
  desk: Pick<HttpDesk, 'settings' | 'answers'>,
  call: Pick<FastifyRequest, 'headers' | 'query'>,
  reply: FastifyReply,
): FastifyReply => html(reply, 404, unknownPage(desk, readerOf(call)))

/** Back to the page of the request, in the language that was chosen. */
const toRequest = (call: FastifyRequest, reply: FastifyReply, code: string): FastifyReply => {
  const { chosen } = readerOf(call)
  const query = chosen === undefined ? '' : `?language=${chosen}`
  return reply.headers(pageHeaders).redirect(`/status/${code}${query}`, 303)
}

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

/** The page of what was found, as the caller wants it shown. */
const showing =
  (desk: HttpDesk) =>
  (call: FastifyRequest, { code, request }: Found, after?: ShownPage['after']): string =>
    requestPage(desk, request, {
      ...{ code, reader: readerOf(call), now: desk.run.clock() },
      ...(after === undefined ? {} : { after }),
    })

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
  const shownTo = showing(desk)
  const unknown = (call: FastifyRequest, reply: FastifyReply): FastifyReply =>
    answerUnknown(desk, call, reply)
  app.get('/status', { config }, async (call, reply) => html(reply, 200, askingPage(desk, readerOf(call))))
  app.post('/status', { config }, async (call, reply) => {
    const found = await find(desk, typedIn(call))
    return found ? toRequest(call, reply, found.code) : unknown(call, reply)
  })
  app.get('/status/:code', { config }, async (call: WithCode, reply) => {
    const found = await find(desk, call.params.code)
    return found ? html(reply, 200, shownTo(call, found)) : unknown(call, reply)
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
  const shownTo = showing(desk)
  app.post('/status/:code/new-code', { config }, async (call: WithCode, reply) => {
    const found = await find(desk, call.params.code)
    if (!found) return answerUnknown(desk, call, reply)
    if (found.request.state !== 'identity-asked') return toRequest(call, reply, found.code)
    if (await askForAnotherCode(desk, found.request.id)) wakeLater(options, found.request.id)
    return html(reply, 200, shownTo(call, found, 'sent'))
  })
  app.post('/status/:code/code', { config }, async (call: WithCode, reply) => {
    const found = await find(desk, call.params.code)
    if (!found) return answerUnknown(desk, call, reply)
    const { outcome } = await checkCode(desk, found.request.id, typedIn(call))
    if (outcome === 'wrong' || outcome === 'expired') return html(reply, 422, shownTo(call, found, 'wrong'))
    if (outcome === 'proven') wakeLater(options, found.request.id)
    return toRequest(call, reply, found.code)
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
    return html(reply, 429, waitPage(desk, readerOf(call)))
  })
  addPages(app, options)
  addProof(app, options)
}
