import { AppError } from '../errors.ts'
import { answerFor } from './answers/answer-for.ts'
import { dueOf } from './deadlines.ts'
import { houseOf } from './letters.ts'
import { mailId } from './mails/mail-outbox.ts'
import type { WritingContext } from './mails/queue-letter.ts'
import type { DataRequest, IdentityCheck, IdentityProof, Pause, RequestId, RequestIn } from './model.ts'
import { block, moveTo } from './move.ts'
import { newCode, readCode, sameDigest, spelled } from './one-time-code.ts'

const digestOf = ({ keys }: WritingContext, id: RequestId, code: string): string =>
  keys.digest('code', `${id}${code}`)

/** Under every generation of keys: one may have been replaced since the code was sent. All are compared, for the time's sake. */
const isCode = ({ keys }: WritingContext, id: RequestId, typed: string) => {
  const digests = keys.digests('code', `${id}${typed}`)
  return (stored: string): boolean => digests.filter(digest => sameDigest(digest, stored)).length > 0
}

/** NOT_FOUND for an id that no request has. */
export const requestOf = async (
  context: Pick<WritingContext, 'requests'>,
  id: RequestId,
): Promise<DataRequest> => {
  const request = await context.requests.request(id)
  if (!request) throw new AppError('NOT_FOUND', `no request ${id}`)
  return request
}

type Unproven = RequestIn<'received' | 'identity-asked'>
const isUnproven = (request: DataRequest): request is Unproven =>
  request.state === 'received' || request.state === 'identity-asked'

const minuteMs = 60_000

/**
 * The deadline stands still from the first time that proof is asked for until it is there. Where no mail is set up
 * nobody is asked, and it runs on; where none of the codes got out it begins anew.
 */
const paused = ({ settings }: WritingContext, request: Unproven, from: Date): readonly Pause[] => {
  if (settings.mail === undefined) return request.pauses
  const wasAsked = request.state === 'identity-asked' && request.check.sent > 0
  const isOpen = request.pauses.some(({ to }) => to === undefined)
  if (wasAsked && isOpen) return request.pauses
  return [...request.pauses.filter(({ to }) => to !== undefined), { from }]
}

export const resumed = (pauses: readonly Pause[], to: Date): readonly Pause[] =>
  pauses.map(pause => (pause.to === undefined ? { ...pause, to } : pause))

const waitForOperator = async (
  context: WritingContext,
  request: RequestIn<'identity-asked'>,
  what: { readonly code: string; readonly detail: string },
): Promise<DataRequest | undefined> => {
  if (request.blocked?.code === what.code) return request
  await block(context, request, what)
  return context.requests.request(request.id)
}

/** This code counted, and when those before it went out. */
const sentBy = (request: Unproven): Pick<IdentityCheck, 'sent' | 'earlier'> => {
  if (!('check' in request) || request.check.sent === 0) return { sent: 1 }
  const { sent, sentAt, earlier = [] } = request.check
  return { sent: sent + 1, earlier: [...earlier, sentAt] }
}

/** A code for the person, or for nobody: then its digest is one that nothing typed can have. */
const prepare = (context: WritingContext, request: Unproven, isKnown: boolean) => {
  const now = context.run.clock()
  const { 'valid-for': minutes, attempts } = context.settings.code
  const code = newCode(context.run.random)
  const nothing = Buffer.from(context.run.random(32)).toString('hex')
  const check: IdentityCheck = {
    codeDigest: digestOf(context, request.id, isKnown ? code : `no code ${nothing}`),
    sentAt: now,
    expiresAt: new Date(now.getTime() + minutes * minuteMs),
    attemptsLeft: attempts,
    ...sentBy(request),
  }
  const from = { ...request, pauses: paused(context, request, now) }
  return { code, minutes, from, check }
}

/**
 * A code that did not get out does not count, and is sent again with the next look at the request. If somebody moved
 * the request meanwhile, it does: one less to try with.
 */
const giveBack = async (
  { requests, run }: WritingContext,
  request: RequestIn<'identity-asked'>,
): Promise<void> => {
  const { earlier: before = [], sent, ...rest } = request.check
  const [sentAt = rest.sentAt, earlier] = [before.at(-1), before.slice(0, -1)]
  const check = { ...rest, sentAt, earlier, sent: sent - 1, again: run.clock() }
  await requests.move(request.version, { ...request, version: request.version + 1, check })
}

/** Of an address on record that no mail gets to: tried again it would only be refused again. */
const isRefused = (error: unknown): boolean => error instanceof AppError && error.code === 'MAIL_REFUSED'

/**
 * Asks the person for a one-time code, sent to the first of the addresses: those on record in a store, never one that
 * only the message names. Without any, all goes the same way but for the mail, and no code will match: nobody learns
 * from it whether the person is known. The request is moved first, so that what can be seen of it does not wait for
 * the mail. After the last code, without mail, and where mail is refused, the request waits for an operator. Returns
 * the request as it is now; undefined when somebody else was faster. Throws MAIL_FAILED, which is worth asking again.
 */
export const askForCode = async (
  context: WritingContext,
  request: DataRequest,
  addresses: readonly string[],
  signal: AbortSignal,
): Promise<DataRequest | undefined> => {
  if (!isUnproven(request)) return request
  const { codes } = context.settings.code
  if (request.state === 'identity-asked' && request.check.sent >= codes)
    return waitForOperator(context, request, { code: 'codes-used', detail: `${codes} codes were sent` })
  const { code, minutes, from, check } = prepare(context, request, addresses.length > 0)
  const to = await moveTo(context, from, { state: 'identity-asked', check })
  if (to?.state !== 'identity-asked') return undefined
  if (context.settings.mail === undefined)
    return waitForOperator(context, to, {
      code: 'no-mail',
      detail: 'no mail is set up: an operator has to prove identity',
    })
  const [address] = addresses
  if (address === undefined) return to
  const values = { number: to.reference, type: to.type, code: spelled(code), minutes }
  const letter = answerFor('identity-asked', to.locale, values, houseOf(context))
  try {
    await context.mailer.send({ to: address, id: mailId(to.id, `code-${to.version}`), ...letter }, signal)
  } catch (error) {
    if (isRefused(error))
      return waitForOperator(context, to, {
        code: 'mail-refused',
        detail: 'the address on record does not take mail',
      })
    await giveBack(context, to)
    throw error
  }
  return to
}

export type CodeOutcome =
  | { readonly outcome: 'proven' }
  | { readonly outcome: 'wrong'; readonly attemptsLeft: number }
  /** A new one has to be asked for. */
  | { readonly outcome: 'expired' }
  /** No code is asked for, or the request is not there. */
  | { readonly outcome: 'none' }

const prove = async (
  context: WritingContext,
  request: Unproven,
  identity: IdentityProof,
): Promise<boolean> => {
  const { at, by, method } = identity
  const pauses = resumed(request.pauses, at)
  const due = dueOf({ ...request, pauses }, at, context.settings)
  if (!(await moveTo(context, { ...request, pauses, due }, { state: 'identity-proven', identity }, by)))
    return false
  await context.run.ledger.append({ kind: 'request-identity', request: request.id, method, by })
  return true
}

/** One try that counts; undefined when the request was moved meanwhile and it has to be looked at again. */
const tryCode = async (
  context: WritingContext,
  id: RequestId,
  typed: string,
): Promise<CodeOutcome | undefined> => {
  const request = await context.requests.request(id)
  // Computed whatever the request, so that the answer takes as long.
  const matches = isCode(context, id, readCode(typed))
  if (request?.state !== 'identity-asked') return { outcome: 'none' }
  const now = context.run.clock()
  const { codeDigest, expiresAt, attemptsLeft } = request.check
  if (attemptsLeft <= 0) return { outcome: 'wrong', attemptsLeft: 0 }
  if (now >= expiresAt) return { outcome: 'expired' }
  if (matches(codeDigest))
    return (await prove(context, request, { method: 'code', at: now, by: 'person' }))
      ? { outcome: 'proven' }
      : undefined
  const left = attemptsLeft - 1
  const blocked =
    left === 0 && request.check.sent >= context.settings.code.codes
      ? { blocked: { code: 'attempts-used', detail: 'the last code was typed wrong too often', at: now } }
      : {}
  const to: DataRequest = {
    ...request,
    version: request.version + 1,
    check: { ...request.check, attemptsLeft: left },
    ...blocked,
  }
  // Written before it is told: two tries at once cannot share one attempt.
  return (await context.requests.move(request.version, to))
    ? { outcome: 'wrong', attemptsLeft: left }
    : undefined
}

const mostRounds = 20

/** Looks at a code that somebody typed. The same words and the same work for a person who is not known. */
export const checkCode = async (
  context: WritingContext,
  id: RequestId,
  typed: string,
): Promise<CodeOutcome> => {
  for (let round = 0; round < mostRounds; round += 1) {
    const outcome = await tryCode(context, id, typed)
    if (outcome) return outcome
  }
  throw new AppError('NOT_YET', `request ${id} is being worked on; try again`)
}

/** An operator says that the person is who they say. The reason is kept with the request: no personal data in it. */
export const proveByOperator = async (
  context: WritingContext,
  id: RequestId,
  by: string,
  reason: string,
): Promise<void> => {
  if (reason.trim() === '') throw new AppError('USAGE', 'say why the person is believed: --reason')
  const request = await requestOf(context, id)
  if (!isUnproven(request))
    throw new AppError('USAGE', `request ${id} is ${request.state}: its identity is not asked for`)
  const at = context.run.clock()
  if (!(await prove(context, request, { method: 'operator', at, by, reason: reason.trim().slice(0, 500) })))
    throw new AppError('NOT_YET', `request ${id} is being worked on; try again`)
}

/** A code is to be sent: the first one, one that did not get out, or another that the person asks for. */
export const needsCode = (request: DataRequest): boolean =>
  request.state === 'received' ||
  (request.state === 'identity-asked' &&
    (request.check.sent === 0 || request.check.again !== undefined) &&
    request.blocked === undefined)
