import { AppError } from '../errors.ts'
import { decidePlan } from '../runs/approve.ts'
import type { RecordId, StoreId } from '../tickets/ids.ts'
import type { RequestContext } from './context.ts'
import { type DataRequest, type RequestId, requestId } from './model.ts'
import { carried, moveTo } from './move.ts'

/** By id, or by a reference that only one request has. NOT_FOUND, USAGE. */
export const findRequest = async (
  { requests }: Pick<RequestContext, 'requests'>,
  named: string,
): Promise<DataRequest> => {
  const byId = await requests.request(requestId(named))
  if (byId) return byId
  const [found, ...others] = await requests.byReference(named)
  if (!found) throw new AppError('NOT_FOUND', `no request has the id or reference ${named}`)
  if (others.length > 0)
    throw new AppError(
      'USAGE',
      `${others.length + 1} requests have the reference ${named}: ${[found, ...others].map(({ id }) => id).join(', ')}`,
    )
  return found
}

/** Somebody says yes to what a request changes. APPROVAL_REFUSED for whoever entered it, where two must agree. */
export const approveRequest = async (
  context: RequestContext,
  named: string,
  by: string,
): Promise<DataRequest> => {
  const request = await findRequest(context, named)
  if (request.state !== 'awaiting-approval' || request.plan === undefined)
    throw new AppError('USAGE', `request ${request.id} is ${request.state}: it waits for no approval`)
  await decidePlan(context.run, { plan: request.plan, by, decision: 'approve' })
  await context.run.ledger.append({ kind: 'request-decided', request: request.id, what: 'approved', by })
  return request
}

/** A request that waited for an operator goes on where it stood, or is searched for again. */
export const retryRequest = async (
  context: RequestContext,
  named: string,
  by: string,
): Promise<DataRequest> => {
  const request = await findRequest(context, named)
  if (!request.blocked) throw new AppError('USAGE', `request ${request.id} is not blocked`)
  const { blocked: _, ...free } = request
  await context.run.ledger.append({ kind: 'request-decided', request: request.id, what: 'retried', by })
  if (request.state === 'verifying' || request.state === 'applying') {
    const moved = await moveTo(context, request, { state: 'preflight', ...carried(request) }, by)
    if (moved) return moved
  } else if (await context.requests.move(request.version, { ...free, version: request.version + 1 }))
    return free
  throw new AppError('NOT_YET', `request ${request.id} is being worked on; try again`)
}

/**
 * An operator's word on a record of which it was not sure whose it is. Once nothing is in doubt any more the request
 * is searched for again. NOT_FOUND where the record is in no doubt.
 */
export const settleDoubt = async (
  context: RequestContext,
  named: string,
  said: {
    readonly store: StoreId
    readonly id: RecordId
    readonly isThePerson: boolean
    readonly by: string
  },
): Promise<RequestId> => {
  const request = await findRequest(context, named)
  const { store, id, isThePerson, by } = said
  if (!(await context.requests.settleDoubt(request.id, { store, id }, isThePerson)))
    throw new AppError('NOT_FOUND', `request ${request.id}: ${store}/${id} is in no doubt`)
  const what = isThePerson ? 'doubt-confirmed' : 'doubt-rejected'
  await context.run.ledger.append({ kind: 'request-decided', request: request.id, what, by })
  if (request.state === 'partly-withheld')
    await moveTo(context, request, { state: 'preflight', ...carried(request) }, by)
  return request.id
}
