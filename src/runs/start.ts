import { AppError } from '../errors.ts'
import { traced } from '../tracing.ts'
import { checkAlone, openRunOf, runOpen } from './alone.ts'
import { planOf } from './approve.ts'
import { isUnusual, totalOf } from './breaker.ts'
import { batchesToDo } from './canary.ts'
import { overCap } from './caps.ts'
import type { RunContext } from './context.ts'
import { policyOfPlan, warrantOf } from './deciding.ts'
import { refuseUnenforced } from './enforced.ts'
import { refuseLooser } from './locking/refuse-looser.ts'
import type { BatchId, Plan, PlanId, Run } from './model.ts'
import { refuseWhilePaused } from './pause.ts'
import { expiryOf } from './plan-age.ts'
import { createPlanDigest } from './plan-digest.ts'
import { isSamePerson } from './same-person.ts'

export interface StartedRun {
  readonly run: Run
  /** What is still to be done, in order. */
  readonly batches: readonly BatchId[]
}

const checkApproval = (plan: Plan, approval: 'none' | 'other-person'): void => {
  if (plan.state === 'rejected') throw new AppError('APPROVAL_REFUSED', `plan ${plan.id}: was rejected`)
  if (approval === 'none') return
  if (!plan.approval) throw new AppError('APPROVAL_MISSING', `plan ${plan.id}: is not approved yet`)
  if (isSamePerson(plan.approval.by, plan.by))
    throw new AppError('APPROVAL_REFUSED', `plan ${plan.id}: was approved by whoever made it`)
}

const checkCapsOf = (plan: Plan): void => {
  const [over] = overCap(plan)
  if (!over) return
  const { store, planned, allowed, total } = over
  throw new AppError(
    'CAP_EXCEEDED',
    `plan ${plan.id}: ${planned} of ${total} records in store "${store}", at most ${allowed} are allowed in one run`,
  )
}

const checkUsual = (plan: Plan): void => {
  if (!plan.usual || !isUnusual(plan)) return
  const { runs, median, allowed } = plan.usual
  throw new AppError(
    'UNUSUAL',
    `plan ${plan.id}: ${totalOf(plan.counts)} records, where the last ${runs} runs changed ${median} in the middle and ` +
      `${allowed} are allowed; look at the plan, then plan again with --max-deviation N --reason "why"`,
  )
}

/** What was approved is what is there: every batch is read again and hashed. */
const checkDigest = async ({ runStore }: RunContext, plan: Plan): Promise<number> => {
  const digest = createPlanDigest()
  let batches = 0
  for await (const batch of runStore.batchesOf(plan.id)) {
    digest.add(batch)
    batches += 1
  }
  if (digest.of(plan) !== plan.digest)
    throw new AppError('PLAN_STALE', `plan ${plan.id}: is not what its digest says; plan again`)
  return batches
}

const checkStart = async (context: RunContext, plan: Plan): Promise<number> => {
  const { approval } = await warrantOf(context, plan)
  if (plan.request === undefined) await refuseLooser(context, policyOfPlan(context, plan))
  refuseUnenforced(`plan ${plan.id}`, plan.policy, plan.mode)
  checkApproval(plan, approval)
  const expiry = expiryOf(plan)
  if (expiry && context.clock() > expiry)
    throw new AppError('PLAN_STALE', `plan ${plan.id}: is older than a day; plan again`)
  await checkAlone(context, plan)
  checkCapsOf(plan)
  checkUsual(plan)
  return checkDigest(context, plan)
}

const begin = async (
  context: RunContext,
  request: { readonly plan: PlanId; readonly by: string },
): Promise<StartedRun> => {
  const { runStore, ledger } = context
  const plan = await planOf(context, request.plan)
  await refuseWhilePaused(context)
  const running = await runStore.run(plan.id)
  if (running) return { run: running, batches: await batchesToDo(context, running) }
  const total = await checkStart(context, plan)
  // `started` without a run was left by a start that died here; a rejection meanwhile wins.
  if (!(await runStore.movePlan(plan.id, ['planned', 'approved', 'started'], 'started')))
    throw new AppError('APPROVAL_REFUSED', `plan ${plan.id}: was decided otherwise meanwhile`)
  await ledger.append({ kind: 'run-started', run: plan.id, by: request.by })
  const run: Run = {
    id: plan.id,
    policy: plan.policy,
    by: request.by,
    state: 'running',
    startedAt: context.clock(),
    batches: { total, applied: 0 },
    ...(plan.canary ? { canary: 'waiting' as const } : {}),
  }
  const made = await runStore.createRun(run, context.keys.seal(context.random(32)))
  const started = made ?? (await runStore.run(plan.id))
  if (!started) throw runOpen(plan.id, await openRunOf(context, plan.policy))
  return { run: started, batches: await batchesToDo(context, started) }
}

/**
 * Makes the run of a plan, with a key of its own that lives as long as the run. A second start gives the same run and
 * what is left to do. NOT_FOUND, POLICY_LOCKED, NOT_ENFORCED, APPROVAL_MISSING, APPROVAL_REFUSED; PLAN_STALE when the policy changed, the plan is
 * older than 24 hours by the real clock, or is not what its digest says; CAP_EXCEEDED, UNUSUAL; RUN_OPEN
 * while another run of the policy is not closed; PAUSED.
 */
export const startRun = (
  context: RunContext,
  request: { readonly plan: PlanId; readonly by: string },
): Promise<StartedRun> => traced('run start', { run: request.plan }, () => begin(context, request))
