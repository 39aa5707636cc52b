import type { Entity } from '../entities.ts'
import type { BatchOutcome } from '../ledger/event.ts'
import { merkleRoot } from '../ledger/merkle.ts'
import type { BatchJob, Settled } from './batch-job.ts'
import { compareStatistics } from './batch-statistics.ts'
import type { BatchResult, Counts, RecordOutcome, SkipReason } from './model.ts'
import { countPlaces } from './places.ts'
import { countOne, noCounts } from './plan-table.ts'

type Batched = Pick<BatchJob, 'batch'>

export type Found = BatchResult['found']

export const addFound = (left: Found, right: Found): Found => {
  const sum: Partial<Record<Entity, number>> = { ...left }
  for (const [entity, count] of Object.entries(right) as [Entity, number][])
    sum[entity] = (sum[entity] ?? 0) + count
  return sum
}

export const addCode = (sum: Record<string, number>, code: string, by: number): void => {
  sum[code] = (sum[code] ?? 0) + by
}

const countSkipped = (settled: readonly Settled[]): Partial<Record<SkipReason, number>> => {
  const counts: Partial<Record<SkipReason, number>> = {}
  for (const { outcome } of settled) {
    if (outcome.result !== 'applied') counts[outcome.result] = (counts[outcome.result] ?? 0) + 1
  }
  return counts
}

const countFailures = (settled: readonly Settled[]): Pick<BatchResult, 'failures'> => {
  const failures: Record<string, number> = {}
  for (const { outcome } of settled) {
    if (outcome.result === 'failed') addCode(failures, outcome.code ?? 'INTERNAL', 1)
  }
  return Object.keys(failures).length > 0 ? { failures } : {}
}

const undoneIn = (settled: readonly Settled[]): Pick<BatchResult, 'undone'> => {
  const undone = settled.flatMap(({ outcome: { id, result, code } }) =>
    result === 'applied' ? [] : [{ id, reason: result, ...(code === undefined ? {} : { code }) }],
  )
  return undone.length > 0 ? { undone } : {}
}

const sumOf = (settled: readonly Settled[], of: (each: Settled) => number): number =>
  settled.reduce((sum, each) => sum + of(each), 0)

/** One that is gone is told of by this result alone: no mark is kept of it. */
const leftOf = (
  { batch: { store, kind } }: Batched,
  settled: readonly Settled[],
): Pick<BatchResult, 'left'> => {
  const left = settled.flatMap(({ outcome: { id }, residual }) =>
    residual > 0 ? [{ store, kind, id, values: residual }] : [],
  )
  return left.length > 0 ? { left } : {}
}

const placesOf = (settled: readonly Settled[]): Pick<BatchResult, 'unreachable' | 'places'> => {
  const places = countPlaces(settled.flatMap(({ unreachable }) => unreachable))
  const unreachable = places.reduce((sum, { count }) => sum + count, 0)
  return { unreachable, ...(places.length > 0 ? { places } : {}) }
}

/** Digests of statistics that would have differed, when the batch was refused. */
type Refused = Pick<BatchResult, 'statisticsBefore' | 'statisticsAfter'> | undefined

const resultOf = (
  job: Batched,
  settled: readonly Settled[],
  compared: NonNullable<Refused>,
): BatchResult => ({
  counts: settled
    .filter(({ outcome }) => outcome.result === 'applied')
    .reduce<Counts>((sum, { outcome }) => countOne(sum, job.batch.kind, outcome.action), noCounts),
  skipped: countSkipped(settled),
  ...countFailures(settled),
  ...undoneIn(settled),
  found: settled.reduce<Found>((sum, { found }) => addFound(sum, found), {}),
  residual: sumOf(settled, each => each.residual),
  ...leftOf(job, settled),
  verified: sumOf(settled, each => (each.verified ? 1 : 0)),
  ...placesOf(settled),
  ...compared,
})

/** Canonical JSON, its members in order as they stand here. */
const outcomeLine = ({ id, action, result }: RecordOutcome): string => JSON.stringify({ action, id, result })

const outcomeEvent = (job: Batched, result: BatchResult, settled: readonly Settled[]): BatchOutcome => ({
  kind: 'batch-outcome',
  run: job.batch.plan,
  batch: job.batch.id,
  epoch: job.batch.epoch,
  store: job.batch.store,
  counts: { ...result.counts },
  skipped: { ...result.skipped },
  found: result.found,
  residual: result.residual,
  statisticsBefore: result.statisticsBefore,
  statisticsAfter: result.statisticsAfter,
  root: merkleRoot(settled.map(({ outcome }) => outcomeLine(outcome))),
})

/** In the order they were planned in, whatever way each of them went. */
const inPlannedOrder = (job: Batched, settled: readonly Settled[]): Settled[] => {
  const byId = new Map(settled.map(each => [each.outcome.id, each]))
  return job.batch.records.flatMap(({ id }) => byId.get(id) ?? [])
}

export interface Conclusion {
  readonly result: BatchResult
  readonly event: BatchOutcome
  readonly marks: readonly NonNullable<Settled['mark']>[]
  /** Cells of deleted tickets. */
  readonly kept: ReturnType<typeof compareStatistics>['kept']
}

/** Sums up what became of each record. */
export const conclude = (job: Batched, settled: readonly Settled[], refused?: Refused): Conclusion => {
  const ordered = inPlannedOrder(job, settled)
  const { before, after, kept } = compareStatistics(ordered.flatMap(({ pair }) => pair ?? []))
  const compared = refused ?? { statisticsBefore: before, statisticsAfter: after }
  const result = resultOf(job, ordered, compared)
  return {
    result,
    event: outcomeEvent(job, result, ordered),
    marks: ordered.flatMap(({ mark }) => mark ?? []),
    kept,
  }
}
