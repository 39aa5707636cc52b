import { timingSafeEqual } from 'node:crypto'
import type { Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { mayDo, type Needed } from './accounts/account.ts'
import { signedIn } from './accounts/sessions.ts'
import { refuse, sendPage } from './answers.tsx'
import { sessionToken } from './cookies.ts'
import type { ConsoleDesk } from './desk.ts'
import { lookOf } from './look.ts'
import type { Visit } from './visit.ts'

/** The fields of a form, each at most once. */
export type Form = URLSearchParams

export const formOf = ({ body }: FastifyRequest): Form =>
  body instanceof URLSearchParams ? body : new URLSearchParams()

/**
 * A form of this console and no other site's (OWASP CSRF Prevention Cheat Sheet, Fetch Metadata): browsers say where a call
 * comes from, and pages cannot say otherwise. What says nothing of the kind is no browser, and brings no cookies unasked.
 */
export const isFromHere = ({ headers }: FastifyRequest): boolean => {
  const site = headers['sec-fetch-site']
  if (site !== undefined) return site === 'same-origin' || site === 'none'
  const { origin, host } = headers
  return origin === undefined || (URL.canParse(origin) && new URL(origin).host === host)
}

export const isSecretOf = ({ session }: Visit, form: Form): boolean => {
  const given = Buffer.from(form.get('csrf') ?? '')
  const expected = Buffer.from(session.csrf)
  return given.length === expected.length && timingSafeEqual(given, expected)
}

/** Whoever calls, with how they want it shown; undefined when nobody is signed in. */
export const visitOf = async (
  desk: ConsoleDesk,
  call: FastifyRequest,
  isSignOfLife = true,
): Promise<Visit | undefined> => {
  const who = await signedIn(desk, sessionToken(call), { isSignOfLife })
  const { done } = call.query as { readonly done?: unknown }
  return who && { ...lookOf(desk, call), ...who, ...(typeof done === 'string' ? { done } : {}) }
}

export interface Guarded {
  readonly url: string
  readonly needs: Needed
}

/** Where to go on once somebody has signed in: a path of the console and nothing else. */
const signInFor = ({ url, method }: FastifyRequest): string =>
  method === 'GET' && url !== '/' ? `/sign-in?to=${encodeURIComponent(url)}` : '/sign-in'

/** Undefined when the call has been answered already: nobody is signed in, or the role is another one. */
const admit = async (
  desk: ConsoleDesk,
  { needs }: Guarded,
  { call, reply }: { readonly call: FastifyRequest; readonly reply: FastifyReply },
): Promise<Visit | undefined> => {
  const visit = await visitOf(desk, call)
  if (!visit) {
    reply.redirect(signInFor(call), 303)
    return undefined
  }
  // A password that somebody else knows opens nothing but the page on which another one is chosen.
  if (visit.account.mustChange) {
    reply.redirect('/account', 303)
    return undefined
  }
  if (mayDo(visit.account, needs)) return visit
  refuse(visit, reply, 'forbidden')
  return undefined
}

export type Params = Readonly<Record<string, string>>

/** A page of whoever is signed in and may see it. */
export const addPage = (
  app: FastifyInstance,
  desk: ConsoleDesk,
  { show, ...guarded }: Guarded & { show(visit: Visit, params: Params): Promise<string> },
): void => {
  app.get(guarded.url, async (call, reply) => {
    const visit = await admit(desk, guarded, { call, reply })
    return visit ? sendPage(reply, await show(visit, call.params as Params)) : reply
  })
}

/** Something of whoever is signed in that is kept as a file and not shown. */
export interface Download {
  readonly name: string
  readonly type: string
  /** What is long is sent as it is made. */
  readonly content: string | Readable
}

const sendFile = (reply: FastifyReply, { name, type, content }: Download): FastifyReply =>
  reply
    .header('content-type', type)
    .header('content-disposition', `attachment; filename="${name}"`)
    .header('cache-control', 'no-store')
    .send(content)

/** A file for whoever is signed in and may have it; the name must be harmless in a header. */
export const addDownload = (
  app: FastifyInstance,
  desk: ConsoleDesk,
  { file, ...guarded }: Guarded & { file(params: Params): Promise<Download> },
): void => {
  app.get(guarded.url, async (call, reply) => {
    if (!(await admit(desk, guarded, { call, reply }))) return reply
    return sendFile(reply, await file(call.params as Params))
  })
}

/**
 * The place where the outcome of a form is to be seen; a page with something that is shown only now; a file; or what a script
 * asked for.
 */
type Outcome =
  | string
  | { readonly page: string; readonly status?: number }
  | { readonly file: Download }
  | { readonly data: object }

/** A form of whoever is signed in and may send it. */
export const addForm = (
  app: FastifyInstance,
  desk: ConsoleDesk,
  { act, ...guarded }: Guarded & { act(visit: Visit, form: Form, params: Params): Promise<Outcome> },
): void => {
  app.post(guarded.url, async (call, reply) => {
    const visit = await admit(desk, guarded, { call, reply })
    if (!visit) return reply
    if (!isFromHere(call) || !isSecretOf(visit, formOf(call))) return refuse(visit, reply, 'formExpired')
    const outcome = await act(visit, formOf(call), call.params as Params)
    if (typeof outcome === 'string') return reply.redirect(outcome, 303)
    if ('page' in outcome) return sendPage(reply, outcome.page, outcome.status)
    if ('file' in outcome) return sendFile(reply, outcome.file)
    return reply.header('cache-control', 'no-store').send(outcome.data)
  })
}
