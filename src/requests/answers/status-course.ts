import type { Language } from '../../languages.ts'
import { isEnded, isOverdue } from '../deadlines.ts'
import type { DataRequest } from '../model.ts'
import { dateIn, type House } from './answer-for.ts'
import { wordIn } from './languages.ts'
import { putIn } from './words.ts'

type Told = 'promise' | 'identity' | 'late' | 'answered' | 'closed'

/** A date that has passed is no promise any more, and the time stands still while the person has to say who they are. */
const toldOf = (request: DataRequest, now: Date): Told => {
  if (isEnded(request))
    return request.state === 'revoked' || request.state === 'expired' ? 'closed' : 'answered'
  if (isOverdue(request, now)) return 'late'
  return request.state === 'identity-asked' ? 'identity' : 'promise'
}

/**
 * When the request came and when it is answered, in whole sentences for its person: what Art 12(3) GDPR gives them. Whoever is
 * kept waiting past the day is told where to complain.
 */
export const courseOf = (
  request: DataRequest,
  { language, house, now }: { readonly language: Language; readonly house: House; readonly now: Date },
): readonly string[] => {
  const day = (date: Date): string => dateIn(language, house.timezone, date)
  const told = toldOf(request, now)
  const sentence = putIn(wordIn(language, `page-${told}`, house.overrides), {
    received: day(request.receivedAt),
    due: day(request.due),
    ended: 'endedAt' in request ? day(request.endedAt) : undefined,
  })
  const isLonger = request.extension !== undefined && told === 'promise'
  const rights = wordIn(language, 'rights', house.overrides)
  return [
    sentence,
    ...(isLonger ? [wordIn(language, 'page-longer', house.overrides)] : []),
    ...(told === 'late' ? putIn(rights, { authority: house.authority }).split('\n\n') : []),
  ]
}
