import { createHash } from 'node:crypto'
import { AppError } from '../errors.ts'
import { traced } from '../tracing.ts'
import { addCode, addFound } from './conclude.ts'
import type { RunContext } from './context.ts'
import type { OutOfReach } from './left-records.ts'
import type { BatchResult, PlanId, Run, RunHead, SkipReason } from './model.ts'
import { addPlaces } from './places.ts'
import { addCounts, noCounts } from './plan-table.ts'

const addSkipped = (left: BatchResult['skipped'], right: BatchResult['skipped']): BatchResult['skipped'] => {
  const sum: Partial<Record<SkipReason, number>> = { ...left }
  for (const [reason, count] of Object.entries(right) as [SkipReason, number][])
    sum[reason] = (sum[reason] ?? 0) + count
  return sum
}

const addFailures = (sum: Readonly<Record<string, number>>, { failures }: BatchResult) => {
  const failed = { ...sum }
  for (const [code, count] of Object.entries(failures ?? {})) addCode(failed, code, count)
  return failed
}

/** A run with more has other troubles; each batch keeps its own. */
const mostLeft = 1000

/** Equal only when every batch's are: the canonical JSON of the batches' digests, in order, hashed. */
const createDigestOver = () => {
  const hash = createHash('sha256').update('[')
  let separator = ''
  return {
    add(digest: string): void {
      hash.update(`${separator}${JSON.stringify(digest)}`)
      separator = ','
    },
    end: (): string => hash.update(']').digest('hex'),
  }
}

interface Summed {
  readonly result: BatchResult
  /** The statistics of every batch were equal before and after. */
  readonly equal: boolean
}

/** Adds up results as they come; of a run of any size no more than the sum is remembered. */
const sumResults = async (results: AsyncIterable<BatchResult>): Promise<Summed> => {
  const [before, after] = [createDigestOver(), createDigestOver()]
  const left: NonNullable<BatchResult['left']>[number][] = []
  let sum = { counts: noCounts, skipped: {}, found: {}, residual: 0, verified: 0, unreachable: 0 }
  let places: readonly OutOfReach[] = []
  let failures: Readonly<Record<string, number>> = {}
  let equal = true
  for await (const each of results) {
    before.add(each.statisticsBefore)
    after.add(each.statisticsAfter)
    equal &&= each.statisticsBefore === each.statisticsAfter
    failures = addFailures(failures, each)
    places = addPlaces(places, each.places ?? [])
    left.push(...(each.left ?? []).slice(0, mostLeft - left.length))
    sum = {
      counts: addCounts(sum.counts, each.counts),
      skipped: addSkipped(sum.skipped, each.skipped),
      found: addFound(sum.found, each.found),
      residual: sum.residual + each.residual,
      verified: sum.verified + each.verified,
      unreachable: sum.unreachable + each.unreachable,
    }
  }
  const result = {
    ...sum,
    ...(Object.keys(failures).length > 0 ? { failures } : {}),
    ...(left.length > 0 ? { left } : {}),
    ...(places.length > 0 ? { places } : {}),
    statisticsBefore: before.end(),
    statisticsAfter: after.end(),
  }
  return { result, equal }
}

/** NOT_FOUND for an id that no run has. */
export const runOf = async ({ runStore }: Pick<RunContext, 'runStore'>, id: PlanId): Promise<Run> => {
  const run = await runStore.run(id)
  if (!run) throw new AppError('NOT_FOUND', `run ${id}: there is none`)
  return run
}

/** The ledger may have it already: the one who closed before died, or is still at it. */
const close = async (context: RunContext, id: PlanId, fails: boolean): Promise<void> => {
  const { result, equal } = await sumResults(context.runStore.batchResults(id))
  const to = fails || !equal ? 'failed' : 'finished'
  await context.ledger.appendOnce({
    kind: 'run-closed',
    run: id,
    state: to,
    counts: { ...result.counts },
    skipped: { ...result.skipped },
    residual: result.residual,
    statisticsBefore: result.statisticsBefore,
    statisticsAfter: result.statisticsAfter,
  })
  await context.ledger.checkpoint()
  await context.runStore.closeRun(id, to, result, context.clock())
}

const isOpen = ({ state }: Pick<Run, 'state'>): boolean => state === 'running' || state === 'paused'

/** Of several that come to it at once one goes on; `failed` when the statistics of any batch came out unequal. */
const closeOnce = async (context: RunContext, id: PlanId, fails: boolean): Promise<void> => {
  const again = (await context.runStore.plan(id))?.state === 'finished'
  if (!again && !(await context.runStore.movePlan(id, ['started'], 'finished'))) return
  await close(context, id, fails)
}

const headOf = async ({ runStore }: Pick<RunContext, 'runStore'>, id: PlanId): Promise<RunHead> => {
  const run = await runStore.runHead(id)
  if (!run) throw new AppError('NOT_FOUND', `run ${id}: there is none`)
  return run
}

/**
 * Closes the run once every batch is applied: sums, a signed checkpoint, and the run's key is dropped. Before that, and
 * after, it gives the run as it is. Asked after each batch, so it counts none. NOT_FOUND for an id that no run has.
 */
export const finishRun = async (context: RunContext, id: PlanId): Promise<RunHead> => {
  const run = await headOf(context, id)
  if (!isOpen(run) || (await context.runStore.hasOpenBatches(id))) return run
  await traced('run finish', { run: id, policy: run.policy }, () => closeOnce(context, id, false))
  return headOf(context, id)
}

/**
 * Gives up a run whose batches cannot be applied any more (its policy changed, its store is gone). What was done stays
 * done and is in the ledger; what was not is left as it is. NOT_FOUND for an id that no run has.
 */
export const failRun = async (context: RunContext, id: PlanId): Promise<RunHead> => {
  const run = await headOf(context, id)
  if (!isOpen(run)) return run
  await closeOnce(context, id, true)
  return headOf(context, id)
}
