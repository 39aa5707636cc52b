import { AppError } from '../../errors.ts'
import { frozenFor } from '../archive/freeze.ts'
import { isEnded } from '../deadlines.ts'
import { foundOf } from '../found-of.ts'
import type { DataRequest, RequestIn } from '../model.ts'
import { block, carried, carriedOn, moveTo } from '../move.ts'
import { doubt, type PlannedRequest, planRequest } from '../plan-request.ts'
import { approvalFor } from '../request-warrant.ts'
import { failedStore } from '../watched-stores.ts'
import { searchedIn } from './away.ts'
import { withWithheld } from './outcome.ts'
import { plannedBefore, supersede } from './own-plans.ts'
import { isReading, type StepContext } from './stepping.ts'

/** What may be somebody else's is neither copied nor restricted until an operator has said whose it is. */
const planReading = async (
  context: StepContext,
  request: RequestIn<'located'>,
): Promise<DataRequest | undefined> => {
  const records = (await foundOf(context, request)).map(record =>
    record.doubtful ? { ...record, withheld: doubt } : record,
  )
  await context.requests.saveFound(request.id, request.round, records)
  const found = withWithheld(request.found, records)
  return moveTo(context, request, { state: 'planned', ...carriedOn(request), found })
}

/** What somebody has asked a copy of stays until they have it: EDPB Guidelines 01/2022. */
const isAwaited = async (context: StepContext, located: RequestIn<'located'>): Promise<boolean> => {
  for (const other of await frozenFor(context, await foundOf(context, located))) {
    const request = await context.requests.request(other)
    if (request && other !== located.id && !isEnded(request)) return true
  }
  return false
}

/** Undefined when a store went away since it was searched, and there are others: they are searched without it. */
const planReached = async (
  context: StepContext,
  request: RequestIn<'located'>,
  signal: AbortSignal,
): Promise<PlannedRequest | undefined> => {
  try {
    return (await plannedBefore(context, request)) ?? (await planRequest(context, request, signal))
  } catch (error) {
    signal.throwIfAborted()
    const isAway = error instanceof AppError && error.code === 'STORE_UNREACHABLE'
    if (!isAway || failedStore(error) === undefined || searchedIn(request).length < 2) throw error
    return undefined
  }
}

/** From what was found to what is to be done; approval is asked for where something is. */
export const planStep = async (
  context: StepContext,
  request: RequestIn<'located'>,
  signal: AbortSignal,
): Promise<DataRequest | undefined> => {
  if (request.type === 'access' || request.type === 'portability')
    await context.around.freeze(request, true, signal)
  if (isReading(request)) return planReading(context, request)
  if (await isAwaited(context, request)) return undefined
  const planned = await planReached(context, request, signal)
  if (!planned) return moveTo(context, request, { state: 'preflight', ...carried(request) })
  const { plan, found, open } = planned
  if (open) {
    const detail = `${open.join(', ')}: the desk deletes nobody while a ticket of theirs is open`
    await block(context, request, { code: 'OPEN_TICKETS', detail })
    return undefined
  }
  return moveTo(context, request, {
    state: 'planned',
    ...carriedOn(request),
    found: withWithheld(request.found, found),
    ...(plan ? { plan: plan.id } : {}),
  })
}

/** What needs nobody's word goes on at once. */
export const approvalStep = async (
  context: StepContext,
  request: RequestIn<'planned' | 'awaiting-approval'>,
): Promise<DataRequest | undefined> => {
  const { plan } = request
  if (request.state === 'planned') await supersede(context, request.id, plan)
  const stored = plan === undefined ? undefined : await context.run.runStore.plan(plan)
  const isFree = !stored || approvalFor(context, request.stores) === 'none' || stored.approval !== undefined
  if (isFree && stored?.state !== 'rejected')
    return moveTo(context, request, { state: 'applying', ...carriedOn(request) })
  return request.state === 'planned'
    ? moveTo(context, request, { state: 'awaiting-approval', ...carriedOn(request) })
    : undefined
}
