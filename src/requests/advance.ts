import { traced } from '../tracing.ts'
import { needsCode } from './identity.ts'
import type { DataRequest, RequestIn, RequestState } from './model.ts'
import { applyStep } from './steps/apply.ts'
import { type Away, searchableWithout, storesAway, verifiableWithout } from './steps/away.ts'
import { completeStep } from './steps/complete.ts'
import { guarded } from './steps/guarded.ts'
import { approvalStep, planStep } from './steps/plan.ts'
import { preflightStep, waitsForOther } from './steps/preflight.ts'
import { readingStep } from './steps/reading.ts'
import { searchTogether } from './steps/search.ts'
import { isReading, type StepContext } from './steps/stepping.ts'
import { rectifiedStep, verifyTogether } from './steps/verify.ts'
import { watchStores } from './watched-stores.ts'

type Moved = DataRequest | undefined

/** The next step of one request by itself; undefined where it waits for somebody, or for a search with others. */
const stepAlone = async (context: StepContext, request: DataRequest, signal: AbortSignal): Promise<Moved> => {
  switch (request.state) {
    case 'identity-proven':
      return preflightStep(context, request, signal)
    case 'located':
      return planStep(context, request, signal)
    case 'planned':
    case 'awaiting-approval':
      return approvalStep(context, request)
    case 'applying':
      return isReading(request) ? readingStep(context, request, signal) : applyStep(context, request, signal)
    case 'verifying':
      return request.type === 'rectification' ? rectifiedStep(context, request, signal) : undefined
    case 'notifying':
      return completeStep(context, request, signal)
    default:
      return undefined
  }
}

const stepTraced = (context: StepContext, request: DataRequest, signal: AbortSignal): Promise<Moved> => {
  const { id, type, state } = request
  const facts = { request: id, kind: type, state }
  return traced('request step', facts, () => stepAlone(context, request, signal))
}

const walk = async (context: StepContext, request: DataRequest, signal: AbortSignal): Promise<boolean> => {
  let [current, isMoved]: [Moved, boolean] = [request, false]
  while (current && !current.blocked) {
    signal.throwIfAborted()
    const here: DataRequest = current
    current = await guarded(context, here, signal, () => stepTraced(context, here, signal))
    if (current) isMoved = true
  }
  return isMoved
}

const inState = async <S extends RequestState>(
  { requests }: StepContext,
  state: S,
): Promise<RequestIn<S>[]> =>
  (await requests.open()).filter(
    (request): request is RequestIn<S> => request.state === state && !request.blocked,
  )

/** So many people are looked for in one pass. */
const mostTogether = 500

/** A search that everybody who waits for it shares, as far as the stores are there. */
const together = async <R extends RequestIn<'preflight' | 'verifying'>>(
  context: StepContext,
  { waiting, ready, search }: Shared<R>,
  signal: AbortSignal,
): Promise<boolean> => {
  if (waiting.length === 0) return false
  const away = await storesAway(
    context,
    waiting.flatMap(({ stores }) => stores),
    signal,
  )
  const group = (await ready(waiting, away)).slice(0, mostTogether)
  const [first] = group
  if (!first) return false
  const facts = { state: first.state, requests: group.length }
  await guarded(context, first, signal, () => traced('requests search', facts, () => search(group, away)))
  const after = await Promise.all(group.map(({ id }) => context.requests.request(id)))
  return after.some((request, index) => request?.steps.length !== group[index]?.steps.length)
}

interface Shared<R> {
  readonly waiting: readonly R[]
  /** Those that need not wait for the stores that are away. */
  ready(waiting: readonly R[], away: Away): Promise<readonly R[]>
  search(group: readonly R[], away: Away): Promise<void>
}

/** Those who have to be asked who they are. */
const unasked = async ({ requests }: StepContext): Promise<DataRequest[]> =>
  (await requests.open()).filter(request => !request.blocked && needsCode(request))

const askAll = async (context: StepContext, signal: AbortSignal): Promise<void> => {
  const asked = await unasked(context)
  const [first] = asked
  if (first)
    await guarded(context, first, signal, () => context.around.askIdentity(asked, signal, context.run))
}

const searchable = async (context: StepContext): Promise<RequestIn<'preflight'>[]> => {
  const waiting = await inState(context, 'preflight')
  const isFree = await Promise.all(waiting.map(async each => !(await waitsForOther(context, each))))
  return waiting.filter((_, index) => isFree[index])
}

const searchAll = async (context: StepContext, signal: AbortSignal): Promise<boolean> =>
  together(
    context,
    {
      waiting: await searchable(context),
      ready: (waiting, away) => searchableWithout(context, waiting, away),
      search: (group, away) => searchTogether(context, group, away, signal),
    },
    signal,
  )

const verifyAll = async (context: StepContext, signal: AbortSignal): Promise<boolean> =>
  together(
    context,
    {
      waiting: (await inState(context, 'verifying')).filter(({ type }) => type !== 'rectification'),
      ready: (waiting, away) => verifiableWithout(context, waiting, away),
      search: (group, away) => verifyTogether(context, group, away, signal),
    },
    signal,
  )

/**
 * Brings all open requests as far as they can go: each by itself, and those that wait for a search together, so that one
 * pass over a store serves them all. Safe at any time and in several processes: every move compares versions, and a run
 * that somebody else takes up fences the other off.
 */
export const advanceAll = async (stepping: StepContext, signal: AbortSignal): Promise<void> => {
  const context: StepContext = { ...stepping, run: watchStores(stepping.run) }
  for (let isMoved = true; isMoved; ) {
    isMoved = false
    // In each round: who comes while others are searched for need not wait for their end to be asked.
    await askAll(context, signal)
    for (const request of await context.requests.open())
      if (!request.blocked && (await walk(context, request, signal))) isMoved = true
    const searched = await searchAll(context, signal)
    const verified = await verifyAll(context, signal)
    isMoved ||= searched || verified
  }
}

/** Calls that come while one is at work share the next one: two hundred messages are two passes, not two hundred. */
export const createDriver = (context: StepContext): ((signal: AbortSignal) => Promise<void>) => {
  let running: Promise<void> | undefined
  let waiting: Promise<void> | undefined
  const start = (signal: AbortSignal): Promise<void> => {
    running = advanceAll(context, signal).finally(() => {
      running = undefined
    })
    return running
  }
  return signal => {
    if (!running) return start(signal)
    waiting ??= running
      .catch(() => undefined)
      .then(() => {
        waiting = undefined
        return start(signal)
      })
    return waiting
  }
}
