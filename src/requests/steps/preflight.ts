import { AppError } from '../../errors.ts'
import type { StoreId } from '../../tickets/ids.ts'
import { isEnded } from '../deadlines.ts'
import type { Blocked, DataRequest, RequestIn } from '../model.ts'
import { block, moveTo } from '../move.ts'
import { missingFor } from '../ways.ts'
import { reachedBy, withoutAway } from './away.ts'
import type { StepContext } from './stepping.ts'

/** An open request of the same person and type that came first; this one goes along with it. */
const earlier = async (
  context: StepContext,
  request: RequestIn<'identity-proven'>,
): Promise<DataRequest | undefined> => {
  const others = await context.requests.sameSubject(
    [request.subjectDigest, ...(request.otherSubjectDigests ?? [])],
    request.id,
  )
  return others.find(
    other =>
      other.acceptedAt <= request.acceptedAt &&
      other.id !== request.id &&
      !('mergedInto' in other && other.mergedInto) &&
      request.stores.every(store => other.stores.includes(store)),
  )
}

/** A store that cannot do what is asked: an operator is needed. */
export const lacking = async (
  context: StepContext,
  { type }: Pick<DataRequest, 'type'>,
  stores: readonly StoreId[],
): Promise<Omit<Blocked, 'at'> | undefined> => {
  for (const store of stores) {
    const { connector } = await context.run.store(store)
    const missing = missingFor(type, connector.capabilities, context.settings)
    if (missing.length > 0) return { code: 'CAPABILITY_MISSING', detail: `${store}: ${missing.join(', ')}` }
  }
  return undefined
}

/** Can the stores that are there do what is asked? Is there another request for the same already? */
export const preflightStep = async (
  context: StepContext,
  request: RequestIn<'identity-proven'>,
  signal: AbortSignal,
): Promise<DataRequest | undefined> => {
  // Those that are away are asked when they are searched.
  const { result: cannot } = await withoutAway(
    new Map(),
    away => lacking(context, request, reachedBy(request, away)),
    signal,
  )
  if (cannot) {
    await block(context, request, cannot)
    return undefined
  }
  await context.around.acknowledge(request)
  const first = await earlier(context, request)
  const { identity, round, found } = request
  return moveTo(context, request, {
    state: 'preflight',
    identity,
    ...(first ? { mergedInto: first.id } : {}),
    ...(round === undefined ? {} : { round }),
    ...(found ? { found } : {}),
  })
}

/**
 * A request that goes along with another waits for it, and is searched for by itself afterwards: whatever the desk wrote
 * in between is found then, and its certificate is its own.
 */
export const waitsForOther = async (
  { requests }: StepContext,
  { mergedInto }: RequestIn<'preflight'>,
): Promise<boolean> => {
  if (mergedInto === undefined) return false
  const other = await requests.request(mergedInto)
  if (!other)
    throw new AppError('INTERNAL', `request ${mergedInto}: another goes along with it, and it is gone`)
  return !isEnded(other)
}
