import type { RequestContext } from './context.ts'
import type { DataRequest } from './model.ts'
import { carried, moveTo } from './move.ts'

/** A part that was withheld until now goes the way of the rest: searched for again, so that nothing new is missed. */
export const reopenRequest = async (
  context: Pick<RequestContext, 'requests' | 'run'>,
  request: DataRequest,
): Promise<void> => {
  if (request.state !== 'partly-withheld') return
  await moveTo(context, request, { state: 'preflight', ...carried(request) })
}
