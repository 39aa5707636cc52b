import { AppError } from '../errors.ts'
import type { RunContext } from './context.ts'
import { warrantOf } from './deciding.ts'
import { refuseUnenforced } from './enforced.ts'
import type { Approval, Plan, PlanId, PlanState } from './model.ts'
import { isSamePerson } from './same-person.ts'

export interface PlanVerdict {
  readonly plan: PlanId
  readonly by: string
  readonly decision: 'approve' | 'reject'
  readonly reason?: string
}

/** NOT_FOUND for an id that no plan has. */
export const planOf = async (context: Pick<RunContext, 'runStore'>, id: PlanId): Promise<Plan> => {
  const plan = await context.runStore.plan(id)
  if (!plan) throw new AppError('NOT_FOUND', `plan ${id}: there is none`)
  return plan
}

const outcomes = {
  approve: { from: ['planned'], to: 'approved', event: 'plan-approved' },
  reject: { from: ['planned', 'approved'], to: 'rejected', event: 'plan-rejected' },
} as const satisfies Record<
  PlanVerdict['decision'],
  { from: readonly PlanState[]; to: PlanState; event: 'plan-approved' | 'plan-rejected' }
>

/**
 * Approves or rejects a plan; the approval covers the plan's digest. Saying the same again as the same person changes
 * nothing. APPROVAL_REFUSED for one's own plan under `approval: other-person` and for a plan that is past deciding,
 * NOT_ENFORCED for approving what is never applied, PLAN_STALE when the policy is not what it was.
 */
export const decidePlan = async (context: RunContext, verdict: PlanVerdict): Promise<Plan> => {
  const { by, decision, reason } = verdict
  const plan = await planOf(context, verdict.plan)
  const { from, to, event } = outcomes[decision]
  if (decision === 'approve') refuseUnenforced(`plan ${plan.id}`, plan.policy, plan.mode)
  const isOwn = isSamePerson(plan.by, by)
  if (decision === 'approve' && (await warrantOf(context, plan)).approval === 'other-person' && isOwn)
    throw new AppError('APPROVAL_REFUSED', `plan ${plan.id}: whoever made it may not approve it`)
  const approval: Approval = { by, at: context.clock(), ...(reason === undefined ? {} : { reason }) }
  const said = plan.state === to && plan.approval?.by === by
  const moved = said ? plan : await context.runStore.movePlan(plan.id, from, to, approval)
  if (!moved) {
    const { state } = await planOf(context, plan.id)
    throw new AppError('APPROVAL_REFUSED', `plan ${plan.id}: is ${state}, so it cannot be ${to}`)
  }
  if (decision === 'approve')
    await context.policyVersions?.approve(plan.policy, plan.policyDigest, { by, at: approval.at })
  // Also when it was said before: the first time may have died before it was written down.
  await context.ledger.append({ kind: event, plan: plan.id, planDigest: plan.digest, by })
  return moved
}
