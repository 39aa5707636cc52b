import { certify } from '../certificate.ts'
import type { DataRequest, RequestIn } from '../model.ts'
import { carriedOn, moveTo } from '../move.ts'
import { isForGood } from './places.ts'
import type { StepContext } from './stepping.ts'

/** The end that a request comes to with what was done for it. */
export const endOf = ({ found }: Pick<RequestIn<'notifying'>, 'found'>): 'completed' | 'partly-withheld' =>
  found.some(({ withheld }) => withheld.length > 0) ? 'partly-withheld' : 'completed'

/**
 * Recipients first, then the certificate and the answer. The person's data are destroyed with the request's key, unless
 * a part is withheld that has to be found again when its time comes: what can never be done needs nobody's data.
 */
export const completeStep = async (
  context: StepContext,
  request: RequestIn<'notifying'>,
  signal: AbortSignal,
): Promise<DataRequest | undefined> => {
  if (!(await context.around.tellRecipients(request, signal))) return undefined
  const at = context.run.clock()
  const state = endOf(request)
  const certificate = await certify(context, { request, state, stores: request.found, at })
  await context.around.answer(request, state, signal)
  const ended = await moveTo(context, request, {
    state,
    ...carriedOn(request),
    endedAt: at,
    certificate,
  })
  if (ended && (request.type === 'access' || request.type === 'portability'))
    await context.around.freeze(request, false, signal)
  if (ended && (state === 'completed' || isForGood(request.found)))
    await context.requests.destroySubject(request.id)
  return ended
}
