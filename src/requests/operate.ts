import { AppError } from '../errors.ts'
import { decidePlan } from '../runs/approve.ts'
import type { PlanId } from '../runs/model.ts'
import { isSamePerson } from '../runs/same-person.ts'
import type { RecordId, StoreId } from '../tickets/ids.ts'
import { unfreeze } from './archive/freeze.ts'
import type { RequestContext } from './context.ts'
import { denyRequest, revokeRequest } from './decisions.ts'
import { doubtsIn } from './details.ts'
import type { Queued, WritingContext } from './mails/queue-letter.ts'
import { type DataRequest, type RefusalReason, type RequestId, type RequestIn, requestId } from './model.ts'
import { carried, moveTo } from './move.ts'
import { openSubject, resealSubject } from './open-subject.ts'
import { approvalFor } from './request-warrant.ts'

/** By id, or by a reference that only one request has. NOT_FOUND, USAGE. */
export const findRequest = async (
  { requests }: Pick<RequestContext, 'requests'>,
  named: string,
): Promise<DataRequest> => {
  const byId = await requests.request(requestId(named))
  if (byId) return byId
  const [found, ...others] = await requests.byReference(named)
  if (!found) throw new AppError('NOT_FOUND', 'no request has this id or reference')
  if (others.length === 0) return found
  const ids = [found, ...others].map(({ id, sender }) => `${id} (${sender})`).join(', ')
  throw new AppError('USAGE', `several senders gave this reference; say which request: ${ids}`)
}

const isMadeBy = async ({ run }: RequestContext, id: PlanId, by: string): Promise<boolean> => {
  const plan = await run.runStore.plan(id)
  return plan !== undefined && isSamePerson(plan.by, by)
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
  const { plan, id } = request
  if (approvalFor(context, request.stores) === 'other-person' && (await isMadeBy(context, plan, by)))
    throw new AppError(
      'APPROVAL_REFUSED',
      `request ${id}: whoever entered it may not approve it; somebody else has to say gallra requests approve`,
    )
  await decidePlan(context.run, { plan, by, decision: 'approve' })
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

type Named = { readonly store: StoreId; readonly id: RecordId }

const isContact = async (
  { requests }: RequestContext,
  request: DataRequest,
  { store, id }: Named,
): Promise<boolean> => {
  if (!('round' in request) || request.round === undefined) return false
  for await (const record of requests.found(request.id, request.round))
    if (record.store === store && record.id === id && record.kind === 'contact') return true
  return false
}

/** From now on the contact is one of the person's: its tickets are theirs, and whatever it says is looked for. */
const learnContact = async (context: RequestContext, id: RequestId, contact: Named): Promise<void> => {
  const subject = await openSubject(context, id)
  const isKnown = subject.ids.some(each => each.store === contact.store && each.id === contact.id)
  if (isKnown) return
  const added = { store: contact.store, id: contact.id }
  await resealSubject(context, id, { ...subject, ids: [...subject.ids, added] })
}

/** Nothing of it is done yet, and it waits for a word: what it would do, and tell the person, rests on what is in doubt. */
const isWaiting = (request: DataRequest): request is RequestIn<'awaiting-approval' | 'applying'> =>
  request.state === 'awaiting-approval' || waitsForHandOver(request)

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
  if (isThePerson && (await isContact(context, request, said))) await learnContact(context, request.id, said)
  if (!(await context.requests.settleDoubt(request.id, { store, id }, isThePerson)))
    throw new AppError('NOT_FOUND', `request ${request.id}: ${store}/${id} is in no doubt`)
  const what = isThePerson ? 'doubt-confirmed' : 'doubt-rejected'
  await context.run.ledger.append({ kind: 'request-decided', request: request.id, what, by })
  const isLast = async (): Promise<boolean> => (await doubtsIn(context, request)).length === 0
  if (request.state === 'partly-withheld' || (isWaiting(request) && (await isLast())))
    await moveTo(context, request, { state: 'preflight', ...carried(request) }, by)
  return request.id
}

/**
 * Of a request that has ended before anything was changed: its plan is rejected, and retention goes on. What a crash
 * leaves of it does no harm: the plan of an ended request is stale, and `thawEnded` looks for holds.
 */
const letGo = async ({ run }: RequestContext, request: DataRequest, by: string): Promise<void> => {
  if ('plan' in request && request.plan !== undefined) {
    try {
      await decidePlan(run, { plan: request.plan, by, decision: 'reject', reason: `request ${request.id}` })
    } catch (error) {
      // One that was rejected or worked off already.
      if (!(error instanceof AppError && error.code === 'APPROVAL_REFUSED')) throw error
    }
  }
  await unfreeze({ run }, request)
}

/** `denyRequest` by id or reference, with the plan and the holds that were made for it. */
export const denyByOperator = async (
  context: RequestContext & WritingContext,
  named: string,
  why: { readonly by: string; readonly reason: RefusalReason; readonly note?: string },
): Promise<{ readonly id: RequestId; readonly mail: Queued }> => {
  const request = await findRequest(context, named)
  const mail = await denyRequest(context, request.id, why)
  await letGo(context, request, why.by)
  return { id: request.id, mail }
}

/** `revokeRequest` by id or reference, with the plan and the holds that were made for it. */
export const revokeByOperator = async (
  context: RequestContext & WritingContext,
  named: string,
  by: string,
): Promise<{ readonly id: RequestId; readonly mail: Queued }> => {
  const request = await findRequest(context, named)
  const mail = await revokeRequest(context, request.id, by)
  await letGo(context, request, by)
  return { id: request.id, mail }
}

/** Nothing could bring the person their archive: it waits for an operator to hand it over. */
export const waitsForHandOver = (request: DataRequest): boolean =>
  request.state === 'applying' && request.blocked?.code === 'NO_DELIVERY'

/** An operator has the archive in their hands and gives it to the person: the request goes on to its end. */
export const handOver = async (
  context: RequestContext,
  request: DataRequest,
  by: string,
): Promise<DataRequest> => {
  if (request.state !== 'applying' || !waitsForHandOver(request))
    throw new AppError('USAGE', `request ${request.id} is ${request.state}: there is nothing to hand over`)
  await context.run.ledger.append({ kind: 'request-decided', request: request.id, what: 'handed-over', by })
  const moved = await moveTo(context, request, { state: 'notifying', ...carried(request) }, by)
  if (!moved) throw new AppError('NOT_YET', `request ${request.id} is being worked on; try again`)
  return moved
}
