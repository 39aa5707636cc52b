import { type App, withApp } from '../app.ts'
import { AppError } from '../errors.ts'
import type { RequestDesk } from '../open-requests.ts'
import { stepsOf } from '../request-jobs.ts'
import { answerOf, extendRequest, sendAnswer } from '../requests/decisions.ts'
import { checkCode, proveByOperator } from '../requests/identity.ts'
import type { Queued } from '../requests/mails/queue-letter.ts'
import { type DataRequest, type RefusalReason, type RequestId, refusalReasons } from '../requests/model.ts'
import {
  approveRequest,
  denyByOperator,
  findRequest,
  retryRequest,
  revokeByOperator,
  settleDoubt,
} from '../requests/operate.ts'
import { liftRestriction } from '../requests/restriction.ts'
import { watchStores } from '../requests/watched-stores.ts'
import { recordId, storeId } from '../tickets/ids.ts'
import { didYouMean } from '../yaml/near-miss.ts'
import { actor } from './arguments.ts'
import { goOn, type WaitOptions } from './follow-request.ts'
import { day } from './request-report.ts'
import type { CommonOptions, Io } from './verb.ts'

export interface DecideOptions extends WaitOptions, CommonOptions {
  readonly as?: string
}

interface Said {
  readonly id: RequestId
  readonly more?: object
}

/** Opens the program, says the word, and goes on with the request. */
const say = (
  io: Io,
  options: DecideOptions,
  word: (desk: RequestDesk, by: string, app: App) => Promise<Said>,
): Promise<number> => {
  const by = actor(options.as)
  return withApp({ io, options }, async app => goOn(app, io, await word(app.requests(), by, app), options))
}

/** The person has to be told in another way where no mail can be sent. */
const tellMail = (io: Io, mail: Queued): void => {
  if (mail === 'queued' || mail === 'told') return
  const why = mail === 'no-mail' ? 'no mail is set up' : 'no address of the person is known any more'
  io.err(`The person is not written to: ${why}. gallra requests answer prints what to tell them.\n`)
}

export const approveOne = (io: Io, named: string, options: DecideOptions): Promise<number> =>
  say(io, options, async (desk, by) => ({ id: (await approveRequest(desk, named, by)).id }))

export const retryOne = (io: Io, named: string, options: DecideOptions): Promise<number> =>
  say(io, options, async (desk, by) => ({ id: (await retryRequest(desk, named, by)).id }))

export interface SettleOptions extends DecideOptions {
  readonly is?: boolean
  readonly isNot?: boolean
}

export const settleOne = (io: Io, named: string, record: string, options: SettleOptions): Promise<number> => {
  const slash = record.indexOf('/')
  if (slash < 1) throw new AppError('USAGE', 'the record: write STORE/ID, as gallra requests show does')
  if (options.is === options.isNot)
    throw new AppError('USAGE', 'say --is when it is the person, or --is-not when it is somebody else')
  const said = {
    store: storeId(record.slice(0, slash)),
    id: recordId(record.slice(slash + 1)),
    isThePerson: options.is === true,
  }
  return say(io, options, async (desk, by) => ({ id: await settleDoubt(desk, named, { ...said, by }) }))
}

export interface DenyOptions extends DecideOptions {
  readonly reason: string
  readonly note?: string
}

const refusalOf = (text: string): RefusalReason => {
  const found = refusalReasons.find(reason => reason === text)
  if (found) return found
  const valid = refusalReasons.join(', ')
  throw new AppError('USAGE', `--reason is one of ${valid}${didYouMean(text, refusalReasons)}`)
}

export const denyOne = (io: Io, named: string, options: DenyOptions): Promise<number> => {
  const reason = refusalOf(options.reason)
  const { note } = options
  return say(io, options, async (desk, by) => {
    const { id, mail } = await denyByOperator(desk, named, {
      by,
      reason,
      ...(note === undefined ? {} : { note }),
    })
    if (note !== undefined)
      io.err('The person will read the note: it is in their letter and on their page.\n')
    tellMail(io, mail)
    return { id }
  })
}

export const revokeOne = (io: Io, named: string, options: DecideOptions): Promise<number> =>
  say(io, options, async (desk, by) => {
    const { id, mail } = await revokeByOperator(desk, named, by)
    tellMail(io, mail)
    return { id }
  })

export interface LiftOptions extends DecideOptions {
  readonly told?: boolean
}

/** What a restriction holds goes on being processed. */
export const liftOne = (io: Io, named: string, options: LiftOptions): Promise<number> =>
  say(io, options, async (desk, by) => {
    const word = { by, isTold: options.told === true }
    const { id, released } = await liftRestriction(desk, named, word)
    if (!options.quiet) io.err(`The restriction is lifted: ${released} holds are released.\n`)
    return { id, more: { released } }
  })

export interface ReasonOptions extends DecideOptions {
  readonly reason: string
}

export const extendOne = (io: Io, named: string, options: ReasonOptions): Promise<number> =>
  say(io, options, async (desk, by) => {
    const { id } = await findRequest(desk, named)
    const { due, mail } = await extendRequest(desk, id, { by, reason: options.reason })
    io.err('The person will read the reason.\n')
    tellMail(io, mail)
    if (!options.json && !options.quiet) io.out(`It is due on ${day(due)} now.\n`)
    return { id }
  })

export const identifyOne = (io: Io, named: string, options: ReasonOptions): Promise<number> =>
  say(io, options, async (desk, by) => {
    const { id } = await findRequest(desk, named)
    await proveByOperator(desk, id, by, options.reason)
    return { id }
  })

const codesOf = (request: DataRequest): number => ('check' in request ? request.check.sent : 0)

/** The code before has expired, or was never typed: another one goes to the address on record, while codes are left. */
export const sendCode = (io: Io, named: string, options: DecideOptions): Promise<number> =>
  say(io, options, async (desk, by, app) => {
    const request = await findRequest(desk, named)
    if (request.state !== 'received' && request.state !== 'identity-asked')
      throw new AppError('USAGE', `request ${request.id} is ${request.state}: it asks for no code`)
    const { id } = request
    await desk.run.ledger.append({ kind: 'request-decided', request: id, what: 'code-asked', by })
    await stepsOf(desk, app.log).around.askIdentity([request], io.signal, watchStores(desk.run))
    const now = await findRequest(desk, id)
    if (now.waiting) throw new AppError('NOT_YET', `no code was sent: ${now.waiting.detail}`)
    if (now.blocked) throw new AppError('APPROVAL_REFUSED', `no code was sent: ${now.blocked.detail}`)
    if (codesOf(now) <= codesOf(request))
      throw new AppError('NOT_YET', `request ${id} is being worked on; try again`)
    return { id }
  })

/** A code that the person read out: exit 4 when it is not the one. */
export const enterCode = (io: Io, named: string, code: string, options: DecideOptions): Promise<number> =>
  say(io, options, async desk => {
    const { id } = await findRequest(desk, named)
    const checked = await checkCode(desk, id, code)
    if (checked.outcome === 'proven') return { id }
    if (checked.outcome === 'wrong')
      throw new AppError('APPROVAL_REFUSED', `the code is wrong; tries left: ${checked.attemptsLeft}`)
    if (checked.outcome === 'expired') throw new AppError('APPROVAL_REFUSED', 'the code has expired')
    throw new AppError('USAGE', `request ${id} asks for no code`)
  })

export interface AnswerOptions extends DecideOptions {
  readonly send?: boolean
}

/** Prints the letter about the request as it stands; with `--send` it is sent as well. */
export const answerOne = (io: Io, named: string, options: AnswerOptions): Promise<number> => {
  const by = actor(options.as)
  return withApp({ io, options }, async app => {
    const desk = app.requests()
    const { id } = await findRequest(desk, named)
    const letter = await answerOf(desk, id)
    const mail = options.send ? await sendAnswer(desk, id, by) : undefined
    if (options.json) io.out(`${JSON.stringify({ id, ...letter, ...(mail ? { mail } : {}) })}\n`)
    else if (!options.quiet) io.out(`${letter.subject}\n\n${letter.text.trimEnd()}\n`)
    if (mail === undefined) return 0
    tellMail(io, mail)
    const isOnItsWay = mail === 'queued' || mail === 'told'
    if (isOnItsWay && !options.quiet) io.err('It is on its way; the worker of requests sends it.\n')
    return isOnItsWay ? 0 : 3
  })
}
