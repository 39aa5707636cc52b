import { AppError } from '../errors.ts'
import type { Policy } from '../policies/policy.ts'
import { batchesToDo } from './canary.ts'
import type { RunContext } from './context.ts'
import { refuseUnenforced } from './enforced.ts'
import { runOf } from './finish.ts'
import { type BatchId, isOfRequest, type Plan, type PlanId, type Run } from './model.ts'
import { refuseWhilePaused } from './pause.ts'
import { createPlan } from './plan.ts'
import { startRun } from './start.ts'

interface RetryRequest {
  readonly run: PlanId
  readonly by: string
  readonly reason?: string
  readonly signal: AbortSignal
}

/** What came of it: the same run goes on, or what it left is in a new plan, which may wait for approval. */
export interface RetriedRun {
  readonly run: PlanId
  readonly plan?: PlanId
  /** What can be put on the queue now, of `started`. */
  readonly started?: { readonly run: PlanId; readonly batches: readonly BatchId[] }
}

const tell = ({ ledger }: RunContext, { run, by }: RetryRequest): Promise<void> =>
  ledger.append({ kind: 'retried', what: 'run', id: run, by })

const again = async (context: RunContext, run: Run, request: RetryRequest): Promise<RetriedRun> => {
  if (!(await context.runStore.clearGivenUp(run.id)))
    throw new AppError(
      'USAGE',
      `run ${run.id}: nothing of it was given up; gallra dead-letters lists what was`,
    )
  await tell(context, request)
  return { run: run.id, started: { run: run.id, batches: await batchesToDo(context, run) } }
}

const claim = async ({ runStore, clock }: RunContext, { run, by, reason }: RetryRequest): Promise<void> => {
  const retried = { by, at: clock(), ...(reason === undefined ? {} : { reason }) }
  if (await runStore.claimRetry(run, retried)) return
  const now = await runStore.runHead(run)
  throw new AppError(
    'USAGE',
    now?.retried
      ? `run ${run}: ${now.retried.by} had it planned again already${now.retried.plan === undefined ? '' : `, as ${now.retried.plan}`}`
      : `run ${run}: nothing of it was given up; gallra dead-letters lists what was`,
  )
}

const policyOf = ({ policies }: RunContext, run: Run): Policy => {
  const policy = policies.find(({ name }) => name === run.policy)
  if (policy) return policy
  throw new AppError('NOT_FOUND', `run ${run.id}: its policy "${run.policy}" is not active any more`)
}

/**
 * Tries again what was given up, once, whoever asks at the same moment, and told in the ledger before it is on a queue. A
 * run that is under way goes on. One that failed is closed for good, and its key is gone: what it left undone is planned
 * anew by the policy as it is now, and started where no approval is asked for. NOT_FOUND, USAGE, PAUSED, NOT_ENFORCED, and what
 * `createPlan` and `startRun` throw.
 */
export const retryRun = async (context: RunContext, request: RetryRequest): Promise<RetriedRun> => {
  await refuseWhilePaused(context)
  const run = await runOf(context, request.run)
  if (isOfRequest(run))
    throw new AppError('USAGE', `run ${run.id}: goes on with its request: gallra requests retry`)
  if (run.state === 'running') return again(context, run, request)
  if (run.state === 'paused')
    throw new AppError('PAUSED', `run ${run.id}: is paused; gallra resume ${run.id} goes on`)
  const policy = policyOf(context, run)
  refuseUnenforced(`run ${run.id}`, policy.name, policy.mode)
  await claim(context, request)
  await tell(context, request)
  let plan: Plan | undefined
  try {
    plan = await createPlan(context, { policy, by: request.by, signal: request.signal })
  } finally {
    await context.runStore.notePlanOfRetry(run.id, plan?.id)
  }
  if (policy.approval !== 'none') return { run: run.id, plan: plan.id }
  const { batches } = await startRun(context, { plan: plan.id, by: request.by })
  return { run: run.id, plan: plan.id, started: { run: plan.id, batches } }
}
