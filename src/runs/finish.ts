import { createHash } from 'node:crypto'
import { AppError } from '../errors.ts'
import { canonicalJson } from '../ledger/canonical-json.ts'
import { openBatchesOf } from './batch-order.ts'
import { addCode, addFound } from './conclude.ts'
import type { RunContext } from './context.ts'
import type { BatchResult, PlanId, Run, SkipReason } from './model.ts'
import { addCounts, noCounts } from './plan-table.ts'

const addSkipped = (left: BatchResult['skipped'], right: BatchResult['skipped']): BatchResult['skipped'] => {
  const sum: Partial<Record<SkipReason, number>> = { ...left }
  for (const [reason, count] of Object.entries(right) as [SkipReason, number][])
    sum[reason] = (sum[reason] ?? 0) + count
  return sum
}

const sumFailures = (results: readonly BatchResult[]): Pick<BatchResult, 'failures'> => {
  const failures: Record<string, number> = {}
  for (const each of results) {
    for (const [code, count] of Object.entries(each.failures ?? {})) addCode(failures, code, count)
  }
  return Object.keys(failures).length > 0 ? { failures } : {}
}

/** A run with more has other troubles; each batch keeps its own. */
const mostLeft = 1000

const sumLeft = (results: readonly BatchResult[]): Pick<BatchResult, 'left'> => {
  const left = results.flatMap(each => each.left ?? []).slice(0, mostLeft)
  return left.length > 0 ? { left } : {}
}

/** Equal only when every batch's are: the batches' digests, in order, hashed. */
const digestOver = (digests: readonly string[]): string =>
  createHash('sha256').update(canonicalJson(digests)).digest('hex')

const sumBy = (results: readonly BatchResult[], name: 'residual' | 'verified' | 'unreachable'): number =>
  results.reduce((sum, each) => sum + each[name], 0)

export const sumResults = (results: readonly BatchResult[]): BatchResult => ({
  counts: results.map(({ counts }) => counts).reduce(addCounts, noCounts),
  skipped: results.map(({ skipped }) => skipped).reduce(addSkipped, {}),
  ...sumFailures(results),
  found: results.map(({ found }) => found).reduce(addFound, {}),
  residual: sumBy(results, 'residual'),
  ...sumLeft(results),
  verified: sumBy(results, 'verified'),
  unreachable: sumBy(results, 'unreachable'),
  statisticsBefore: digestOver(results.map(each => each.statisticsBefore)),
  statisticsAfter: digestOver(results.map(each => each.statisticsAfter)),
})

/** NOT_FOUND for an id that no run has. */
export const runOf = async ({ runStore }: Pick<RunContext, 'runStore'>, id: PlanId): Promise<Run> => {
  const run = await runStore.run(id)
  if (!run) throw new AppError('NOT_FOUND', `run ${id}: there is none`)
  return run
}

/** The ledger may have it already: the one who closed before died, or is still at it. */
const close = async (context: RunContext, id: PlanId, to: 'finished' | 'failed'): Promise<Run> => {
  const result = sumResults(await context.runStore.batchResults(id))
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
  return runOf(context, id)
}

const isOpen = ({ state }: Run): boolean => state === 'running' || state === 'paused'

/**
 * Closes the run once every batch is applied: sums, a signed checkpoint, and the run's key is dropped. `failed` when
 * the statistics of any batch came out unequal. Before that, and after, it gives the run as it is. Of several that
 * finish at once one closes.
 */
export const finishRun = async (context: RunContext, id: PlanId): Promise<Run> => {
  const run = await runOf(context, id)
  if (!isOpen(run) || (await openBatchesOf(context, id)).length > 0) return run
  const again = (await context.runStore.plan(id))?.state === 'finished'
  if (!again && !(await context.runStore.movePlan(id, ['started'], 'finished'))) return runOf(context, id)
  const results = await context.runStore.batchResults(id)
  const equal = results.every(({ statisticsBefore, statisticsAfter }) => statisticsBefore === statisticsAfter)
  return close(context, id, equal ? 'finished' : 'failed')
}

/**
 * Gives up a run whose batches cannot be applied any more (its policy changed, its store is gone). What was done stays
 * done and is in the ledger; what was not is left as it is.
 */
export const failRun = async (context: RunContext, id: PlanId): Promise<Run> => {
  const run = await runOf(context, id)
  if (!isOpen(run)) return run
  const again = (await context.runStore.plan(id))?.state === 'finished'
  if (!again && !(await context.runStore.movePlan(id, ['started'], 'finished'))) return runOf(context, id)
  return close(context, id, 'failed')
}
