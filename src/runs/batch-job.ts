import type { PlanContext } from '../actions/action.ts'
import { createPseudonym } from '../anonymisation/pseudonym.ts'
import type { Connector } from '../connectors/connector.ts'
import type { Entity } from '../entities.ts'
import { AppError } from '../errors.ts'
import type { RecordId } from '../tickets/ids.ts'
import { planOf } from './approve.ts'
import { awaitTickets, checkRun } from './batch-order.ts'
import type { Pair } from './batch-statistics.ts'
import type { RunContext } from './context.ts'
import { warrantOf } from './deciding.ts'
import type { Batch, BatchId, BatchResult, Left, PlannedRecord, RecordOutcome, SkipReason } from './model.ts'
import type { StoredMark } from './run-store.ts'
import { textReaderFor } from './text-reader.ts'
import { awaitTurn } from './throttle.ts'
import type { Warrant } from './warrant.ts'

/** One try at one batch, with everything it needs at hand. */
export interface BatchJob {
  readonly context: RunContext
  readonly batch: Batch
  readonly warrant: Warrant
  readonly connector: Connector
  readonly lineage: string
  /** The moment deadlines are compared with. */
  readonly now: Date
  readonly planContext: PlanContext
  /** Records that are read for more than their action needs, for what the data map forgets. */
  readonly thorough: ReadonlySet<RecordId>
  readonly signal: AbortSignal
}

/** What became of one record, as far as the batch's result wants to know. */
export interface Settled {
  readonly outcome: RecordOutcome
  /** Of a ticket that was applied. */
  readonly pair?: Pair
  readonly found: Readonly<Partial<Record<Entity, number>>>
  readonly residual: number
  readonly verified: boolean
  /** Places that no call reaches, each as often as it was met. */
  readonly unreachable: readonly string[]
  readonly mark?: StoredMark
}

/** What an action is planned with for one record, under its rule of the job's warrant. */
export const planContextOf = (
  { planContext, warrant, thorough }: BatchJob,
  { id, rule }: PlannedRecord,
): PlanContext => ({
  ...planContext,
  isThorough: thorough.has(id),
  redactor: planContext.redactor.withThresholds(warrant.thresholdsOf(rule)),
})

const nothing = { found: {}, residual: 0, verified: false, unreachable: [] } as const

export const skipped = ({ id, action }: PlannedRecord, result: SkipReason, code?: string): Settled => ({
  ...nothing,
  outcome: { id, action, result, ...(code === undefined ? {} : { code }) },
})

export const applied = (
  { id, action }: PlannedRecord,
  more: Partial<Omit<Settled, 'outcome'>> = {},
): Settled => ({
  ...nothing,
  ...more,
  outcome: { id, action, result: 'applied' },
})

/** With values left, the mark says that the record is not done. */
export const markFor = (
  job: Pick<BatchJob, 'batch' | 'lineage' | 'context'>,
  planned: PlannedRecord,
  stamp: string,
  left?: Left,
): StoredMark => ({
  store: job.batch.store,
  kind: job.batch.kind,
  id: planned.id,
  lineage: job.lineage,
  plan: job.batch.plan,
  at: job.context.clock(),
  action: planned.action,
  specDigest: planned.specDigest,
  stamp,
  ...(left ? { left } : {}),
})

/** The first batch is a canary where the policy is new. */
const firstBatches = 2
const firstRecords = 100
const sampleEvery = 100

/** What is wrong with a data map shows in the first records of a run, and in a sample of it that knows no order. */
const thoroughIn = ({ number, records }: Batch, isRequest: boolean): ReadonlySet<RecordId> => {
  const isRead = (at: number): boolean =>
    isRequest || at % sampleEvery === 0 || (number <= firstBatches && at < firstRecords)
  return new Set(records.flatMap(({ id }, at) => (isRead(at) ? [id] : [])))
}

/**
 * Takes the batch up, which fences off whoever had it before; a batch that is applied gives its result. NOT_FOUND,
 * PAUSED, NOT_YET while tickets come first, RUN_FAILED for a run that is closed, PLAN_STALE when the policy changed since.
 */
export const openJob = async (
  context: RunContext,
  id: BatchId,
  signal: AbortSignal,
): Promise<BatchJob | BatchResult> => {
  const { runStore } = context
  const stored = await runStore.batchHead(id)
  if (!stored) throw new AppError('NOT_FOUND', `batch ${id}: there is none`)
  if (stored.result) return stored.result
  await checkRun(context, stored)
  await awaitTickets(context, stored, signal)
  await awaitTurn(context, stored, signal)
  const [plan, sealed, store] = await Promise.all([
    planOf(context, stored.plan),
    runStore.runKey(stored.plan),
    context.store(stored.store),
  ])
  const { connector } = store
  const [warrant, lineage, reader] = await Promise.all([
    warrantOf(context, plan),
    connector.lineage(signal),
    textReaderFor(plan, store, signal),
  ])
  if (sealed === undefined) throw new AppError('RUN_FAILED', `run ${plan.id}: its key is gone`)
  const planContext: PlanContext = {
    ...reader,
    pseudonym: createPseudonym(context.keys.open(sealed)),
    timezone: connector.timezone,
    ...(warrant.person ? { person: warrant.person } : {}),
  }
  const batch = await runStore.takeBatch(id)
  if (!batch) {
    const result = (await runStore.batch(id))?.result
    if (result) return result
    throw new AppError('INTERNAL', `batch ${id}: is applied and has no result`)
  }
  const now = plan.now ?? context.clock()
  const thorough = thoroughIn(batch, plan.request !== undefined)
  return { context, batch, warrant, connector, lineage, now, planContext, thorough, signal }
}
