import { type AnswerValues, answerFor, type House } from './answers/answer-for.ts'
import { authorityOf } from './answers/authorities.ts'
import type { Letter } from './answers/words.ts'
import type { RequestContext } from './context.ts'
import { isEnded } from './deadlines.ts'
import type { DataRequest, WithheldGroup } from './model.ts'
import { statusLinkOf } from './status-code.ts'
import { isForGood } from './steps/places.ts'

/** What a letter says beside what is written in the request. */
export interface LetterExtras {
  /** Address of the status page with its code. */
  readonly status?: string
  /** One-time link to an archive. */
  readonly link?: string
  readonly expires?: Date
}

/** Who answers, in the installation's words. */
export const houseOf = ({ settings, answers }: Pick<RequestContext, 'settings' | 'answers'>): House => ({
  timezone: settings.timezone,
  controller: settings.controller,
  authority: authorityOf(settings),
  overrides: answers ?? {},
})

const foundNothing = (request: DataRequest): boolean =>
  'found' in request && request.found.every(({ found }) => found === 0)

/** The letter that says how the request stands. */
export const letterOf = (request: DataRequest): Letter => {
  switch (request.state) {
    case 'completed':
      return foundNothing(request) ? 'nothing-found' : `completed-${request.type}`
    case 'partly-withheld':
    case 'refused':
    case 'revoked':
    case 'expired':
      return request.state
    default:
      return request.extension === undefined ? 'receipt' : 'extension'
  }
}

/**
 * Whether what the letter says has happened. A letter is written down before the step it tells of, so that none is
 * lost; until the step is taken, and if it never is, it is not sent.
 */
export const isTrueOf = (letter: Letter, request: DataRequest): boolean => {
  if (letter === 'receipt') return true
  if (letter === 'identity-asked') return false
  if (letter === 'extension') return request.extension !== undefined && !isEnded(request)
  return letterOf(request) === letter
}

const keptOf = (request: DataRequest): readonly WithheldGroup[] =>
  'found' in request ? request.found.flatMap(({ withheld }) => withheld) : []

/** Every value a letter may need; each takes its own. The number is the sender's: the one the person was given. */
const valuesOf = (request: DataRequest, extras: LetterExtras): AnswerValues<Letter> => ({
  ...extras,
  number: request.reference,
  type: request.type,
  received: request.receivedAt,
  due: request.due,
  reason: request.extension?.reason ?? '',
  kept: keptOf(request),
  // What no call of the desk changes never comes due: nobody may be promised that it will.
  rest: 'found' in request && !isForGood(request.found),
  why: request.state === 'refused' ? request.reason : 'not-possible',
  note: request.state === 'refused' ? (request.note ?? '') : '',
  // A letter with a code is written where the code is made, and nowhere else.
  code: '',
  minutes: 0,
})

/** The letter about the request as it is now, in the person's language. */
export const writeLetter = (
  context: Pick<RequestContext, 'settings' | 'answers' | 'keys'>,
  request: DataRequest,
  letter: Letter,
  extras: LetterExtras = {},
): { readonly subject: string; readonly text: string } => {
  const status = statusLinkOf(context, request)
  const all = { ...(status === undefined ? {} : { status }), ...extras }
  return answerFor(letter, request.locale, valuesOf(request, all), houseOf(context))
}
