import { AppError } from '../errors.ts'
import { dueOf, isEnded, mayExtend } from './deadlines.ts'
import { requestOf, resumed } from './identity.ts'
import { type LetterExtras, letterOf, writeLetter } from './letters.ts'
import { type Queued, queueLetter, type WritingContext } from './mails/queue-letter.ts'
import type { DataRequest, RefusalReason, RequestBody, RequestId, RequestIn } from './model.ts'
import { moveTo } from './move.ts'

/** From here on something may have been changed already, or told: it is carried through. */
const isCarriedThrough = ({ state, type }: DataRequest): boolean => {
  // A copy of their data changes nothing until it is on its way.
  if (state === 'applying') return type !== 'access' && type !== 'portability'
  return state === 'verifying' || state === 'notifying'
}
const lost = (id: RequestId): AppError =>
  new AppError('NOT_YET', `request ${id} is being worked on; try again`)

/** For the person to read, so it has to be there and to fit in a letter. */
const worded = (text: string, option: string): string => {
  const words = text.trim()
  if (words === '') throw new AppError('USAGE', `say why: ${option}`)
  if (words.length > 2000) throw new AppError('USAGE', `${option} is longer than 2000 characters`)
  return words
}

type End =
  | { readonly state: 'refused'; readonly reason: RefusalReason; readonly note?: string }
  | { readonly state: 'revoked' }
  | { readonly state: 'expired' }

/** Nothing is owed any more: the letter written down, the step taken and told of, the person's data destroyed. */
const end = async (
  context: WritingContext,
  request: DataRequest,
  how: End,
  by: string,
): Promise<Queued | undefined> => {
  const at = context.run.clock()
  const queued = await queueLetter(context, request, how.state)
  const from = { ...request, pauses: resumed(request.pauses, at) }
  const body: RequestBody = how.state === 'expired' ? { ...how, endedAt: at } : { ...how, endedAt: at, by }
  if (!(await moveTo(context, from, body, by))) return undefined
  await context.run.ledger.append({ kind: 'request-decided', request: request.id, what: how.state, by })
  await context.requests.destroySubject(request.id)
  return queued
}

const endById = async (context: WritingContext, id: RequestId, how: End, by: string): Promise<Queued> => {
  const request = await requestOf(context, id)
  if (isEnded(request)) throw new AppError('USAGE', `request ${id} is ${request.state} already`)
  if (isCarriedThrough(request))
    throw new AppError('USAGE', `request ${id} is ${request.state}: it is carried through now`)
  const queued = await end(context, request, how, by)
  if (queued === undefined) throw lost(id)
  return queued
}

/** Art 12(5), 12(2), 15(4), 21(1). The person is told the reason, the note, and where to complain. */
export const denyRequest = (
  context: WritingContext,
  id: RequestId,
  { by, reason, note }: { readonly by: string; readonly reason: RefusalReason; readonly note?: string },
): Promise<Queued> => {
  const words = note === undefined ? {} : { note: worded(note, '--note') }
  return endById(context, id, { state: 'refused', reason, ...words }, by)
}

/** The person, or the sender for them, takes the request back. */
export const revokeRequest = (context: WritingContext, id: RequestId, by: string): Promise<Queued> =>
  endById(context, id, { state: 'revoked' }, by)

/** Proof of identity never came. False when somebody else was faster. */
export const expireRequest = async (context: WritingContext, request: DataRequest): Promise<boolean> =>
  (await end(context, request, { state: 'expired' }, 'gallra')) !== undefined

/**
 * Two further months, counted from receipt: Art 12(3). Once, and only while the person can still be told within the
 * first month. Returns the new deadline and whether the person is written to; if not, an operator has to tell them.
 */
export const extendRequest = async (
  context: WritingContext,
  id: RequestId,
  { by, reason }: { readonly by: string; readonly reason: string },
): Promise<{ readonly due: Date; readonly mail: Queued }> => {
  const words = worded(reason, '--reason')
  const request = await requestOf(context, id)
  const at = context.run.clock()
  if (!mayExtend(request, at)) {
    const why = isEnded(request)
      ? `is ${request.state}`
      : request.extension !== undefined
        ? 'was extended already'
        : 'can be extended within the first month only, which is over'
    throw new AppError('USAGE', `request ${id} ${why}`)
  }
  const extension = { at, by, reason: words }
  const due = dueOf({ ...request, extension }, at, context.settings)
  const mail = await queueLetter(context, request, 'extension')
  const to: DataRequest = { ...request, version: request.version + 1, extension, due }
  if (!(await context.requests.move(request.version, to))) throw lost(id)
  await context.run.ledger.append({ kind: 'request-decided', request: id, what: 'extended', by })
  return { due, mail }
}

/**
 * Writes down the answer to a request that is about to come to the end, before it does: sent once it has. `extras` are
 * what the request itself does not hold, such as the link to an archive.
 */
export const queueAnswer = (
  context: WritingContext,
  request: RequestIn<'notifying'>,
  end: 'completed' | 'partly-withheld',
  extras: LetterExtras = {},
): Promise<Queued> => {
  const letter = letterOf({ ...request, state: end, endedAt: context.run.clock() })
  // One that goes round again may be kept in part twice, and each time there is something else to say.
  return queueLetter(context, request, letter, {
    extras,
    ...(request.round > 1 ? { again: `round-${request.round}` } : {}),
  })
}

/** The letter that says how the request stands, as it would be sent now. */
export const answerOf = async (
  context: WritingContext,
  id: RequestId,
): Promise<{ readonly subject: string; readonly text: string }> => {
  const request = await requestOf(context, id)
  return writeLetter(context, request, letterOf(request))
}

/** Sends it, once more if it was sent before. Not possible once the person's data are destroyed: `no-address`. */
export const sendAnswer = async (context: WritingContext, id: RequestId, by: string): Promise<Queued> => {
  const request = await requestOf(context, id)
  const again = Buffer.from(context.run.random(6)).toString('hex')
  const queued = await queueLetter(context, request, letterOf(request), { again })
  if (queued === 'queued')
    await context.run.ledger.append({ kind: 'request-decided', request: id, what: 'answered', by })
  return queued
}
