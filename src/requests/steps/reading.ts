import type { DataRequest, RequestIn } from '../model.ts'
import { carried, moveTo } from '../move.ts'
import { searchRest } from './apply.ts'
import type { StepContext } from './stepping.ts'

/** Access and portability give the person something, a restriction keeps everything as it is: no store is changed. */
export const readingStep = async (
  context: StepContext,
  request: RequestIn<'applying'>,
  signal: AbortSignal,
): Promise<DataRequest | undefined> => {
  if (request.type === 'restriction') await context.around.restrict(request, signal)
  else if (!(await context.around.deliver(request, signal))) return undefined
  return request.without
    ? searchRest(context, request, request.without)
    : moveTo(context, request, { state: 'notifying', ...carried(request) })
}
