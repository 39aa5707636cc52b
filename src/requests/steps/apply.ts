import { AppError } from '../../errors.ts'
import { applyBatch } from '../../runs/apply-batch.ts'
import { finishRun } from '../../runs/finish.ts'
import type { Batch, PlanId } from '../../runs/model.ts'
import { startRun } from '../../runs/start.ts'
import type { StoreId } from '../../tickets/ids.ts'
import type { Again, DataRequest, RequestIn, StoreOutcome } from '../model.ts'
import { block, carried, carriedOn, moveTo } from '../move.ts'
import { failedStore } from '../watched-stores.ts'
import { withDone } from './done.ts'
import { earlierRounds } from './earlier-rounds.ts'
import { mostRounds, type StepContext } from './stepping.ts'

type Applying = RequestIn<'applying'>

/** The same is left in as many places as after the last round: another one would find and ask for the same again. */
const isNoBetter = ({ again }: Applying | RequestIn<'verifying'>, { code, detail }: Again): boolean =>
  again?.code === code && again.detail === detail && (code === 'RESIDUAL' || /^residual \d+$/u.test(detail))

/** Back to the search, with what was done so far; after some rounds an operator has a look. */
export const searchAnew = async (
  context: StepContext,
  request: RequestIn<'applying' | 'verifying'>,
  why: Again,
  found: readonly StoreOutcome[] = request.found,
): Promise<DataRequest | undefined> => {
  if (request.round % mostRounds === 0 || isNoBetter(request, why)) {
    await block(context, request, why)
    return undefined
  }
  context.note(request.id, why.code, 'searched for again')
  return moveTo(context, request, { state: 'preflight', ...carried(request), found, again: why })
}

/** What was there is done. Once a store that was away is back, the request is searched for again in all of them. */
export const searchRest = (
  context: StepContext,
  request: RequestIn<'applying' | 'verifying'>,
  awaits: readonly StoreId[],
): Promise<DataRequest | undefined> =>
  moveTo(context, request, { state: 'preflight', ...carried(request), awaits })

const applied = async (
  context: StepContext,
  plan: PlanId,
  by: string,
  signal: AbortSignal,
): Promise<readonly Batch[]> => {
  const { run } = context
  const { batches } = await startRun(run, { plan, by })
  const away = new Map<StoreId, unknown>()
  for (const id of batches) {
    const batch = await run.runStore.batch(id)
    if (batch && away.has(batch.store)) continue
    try {
      await applyBatch(run, id, signal)
    } catch (error) {
      signal.throwIfAborted()
      const store = failedStore(error)
      // What else is to be done in that store waits for it, and what is in others does not.
      if (store === undefined) throw error
      away.set(store, error)
    }
  }
  for (const error of away.values()) throw error
  await finishRun(run, plan)
  const done: Batch[] = []
  for await (const batch of run.runStore.batchesOf(plan)) if (batch.state === 'applied') done.push(batch)
  return done
}

/** Records that could not be done, by reason. A hold is no failure: the next plan tells of it. */
const undone = (batches: readonly Batch[]): string[] => {
  const reasons = new Map<string, number>()
  for (const { result } of batches) {
    for (const [reason, count] of Object.entries(result?.skipped ?? {}))
      reasons.set(reason, (reasons.get(reason) ?? 0) + count)
    for (const [code, count] of Object.entries(result?.failures ?? {}))
      reasons.set(code, (reasons.get(code) ?? 0) + count)
    if (result && result.residual > 0)
      reasons.set('residual', (reasons.get('residual') ?? 0) + result.residual)
  }
  return [...reasons].map(([reason, count]) => `${reason} ${count}`)
}

/** Applies the plan by the same engine as a policy's; a stale one, or records that changed meanwhile, go round again. */
export const applyStep = async (
  context: StepContext,
  request: Applying,
  signal: AbortSignal,
): Promise<DataRequest | undefined> => {
  if (request.plan === undefined)
    return moveTo(context, request, { state: 'verifying', ...carriedOn(request) })
  try {
    const batches = await applied(context, request.plan, `request:${request.id}`, signal)
    const { meant } = await earlierRounds(context.requests, request.id, request.round)
    const found = withDone(request.type, request.found, { batches, meant })
    const left = undone(batches)
    if (left.length > 0)
      return searchAnew(context, request, { code: 'NOT_DONE', detail: left.join(', ') }, found)
    return moveTo(context, request, { state: 'verifying', ...carriedOn(request), found })
  } catch (error) {
    if (error instanceof AppError && (error.code === 'PLAN_STALE' || error.code === 'APPROVAL_REFUSED'))
      return searchAnew(context, request, { code: error.code, detail: 'the plan no longer holds' })
    throw error
  }
}
