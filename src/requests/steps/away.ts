import { AppError } from '../../errors.ts'
import type { StoreId } from '../../tickets/ids.ts'
import type { DataRequest, RequestIn } from '../model.ts'
import { failedStore } from '../watched-stores.ts'
import type { StepContext } from './stepping.ts'

/** Stores that cannot be searched now, and why. */
export type Away = ReadonlyMap<StoreId, unknown>

/** Asks each of the stores whether it is there. */
export const storesAway = async (
  { run }: Pick<StepContext, 'run'>,
  stores: Iterable<StoreId>,
  signal: AbortSignal,
): Promise<Away> => {
  const away = new Map<StoreId, unknown>()
  const ask = async (store: StoreId): Promise<void> => {
    try {
      const { connector } = await run.store(store)
      await connector.lineage(signal)
    } catch (error) {
      signal.throwIfAborted()
      away.set(store, error)
    }
  }
  await Promise.all([...new Set(stores)].map(ask))
  return away
}

/**
 * Works with those stores that are there: one that goes away meanwhile is left out, and the work is done again without
 * it. What fails for another reason is thrown.
 */
export const withoutAway = async <T>(
  away: Away,
  work: (away: Away) => Promise<T>,
  signal: AbortSignal,
): Promise<{ readonly result: T; readonly away: Away }> => {
  for (let known = away; ; ) {
    try {
      return { result: await work(known), away: known }
    } catch (error) {
      signal.throwIfAborted()
      const store = failedStore(error)
      if (store === undefined || known.has(store)) throw error
      known = new Map([...known, [store, error]])
    }
  }
}

/** What a request says of an error that time may heal. Of what is none of ours nothing but that it happened. */
export const waitingFor = (error: unknown): { readonly code: string; readonly detail: string } =>
  error instanceof AppError
    ? { code: error.code, detail: error.message }
    : { code: 'INTERNAL', detail: 'see the log' }

interface Noting {
  readonly requests: Pick<StepContext['requests'], 'move'>
  readonly run: Pick<StepContext['run'], 'clock'>
}

/** Notes what a request waits for, once: it is tried again by itself. */
export const noteWaiting = async (
  { requests, run }: Noting,
  request: DataRequest,
  why: { readonly code: string; readonly detail: string },
): Promise<void> => {
  const { waiting } = request
  if (waiting?.code === why.code && waiting.detail === why.detail) return
  await requests.move(request.version, {
    ...request,
    version: request.version + 1,
    waiting: { ...why, at: run.clock() },
  })
}

/** Why the first of them that is away is away. */
export const firstAway = (stores: readonly StoreId[], away: Away): unknown =>
  away.get(stores.find(store => away.has(store)) as StoreId)

/** Stores of the request that can be searched now. */
export const reachedBy = ({ stores }: Pick<DataRequest, 'stores'>, away: Away): readonly StoreId[] =>
  stores.filter(store => !away.has(store))

/** What can be done without the stores that are away: a copy of their data is made of all of them. */
const mayGo = (request: RequestIn<'preflight'>, away: Away): boolean => {
  const reached = reachedBy(request, away)
  if (reached.length === request.stores.length) return true
  if (request.type === 'access' || request.type === 'portability') return false
  // What is there was done in the round before.
  return reached.length > 0 && !(request.awaits && reached.every(store => !request.awaits?.includes(store)))
}

const divide = async <R extends DataRequest>(
  context: StepContext,
  requests: readonly R[],
  { isFree, away }: { isFree(request: R): boolean; readonly away: Away },
): Promise<readonly R[]> => {
  const free: R[] = []
  for (const request of requests)
    if (isFree(request)) free.push(request)
    else await noteWaiting(context, request, waitingFor(firstAway(request.stores, away)))
  return free
}

/** Those that can be searched for now, in all of their stores or in what is there; the others say what they wait for. */
export const searchableWithout = (
  context: StepContext,
  requests: readonly RequestIn<'preflight'>[],
  away: Away,
): Promise<readonly RequestIn<'preflight'>[]> =>
  divide(context, requests, { away, isFree: request => mayGo(request, away) })

/** Stores that a request was searched for in, this round. */
export const searchedIn = ({
  stores,
  without = [],
}: Pick<RequestIn<'verifying'>, 'stores' | 'without'>): readonly StoreId[] =>
  stores.filter(store => !without.includes(store))

export const verifiableWithout = (
  context: StepContext,
  requests: readonly RequestIn<'verifying'>[],
  away: Away,
): Promise<readonly RequestIn<'verifying'>[]> =>
  divide(context, requests, { away, isFree: request => searchedIn(request).every(store => !away.has(store)) })
