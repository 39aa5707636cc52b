import { AppError } from '../../errors.ts'
import { decidePlan } from '../../runs/approve.ts'
import type { Plan, PlanId } from '../../runs/model.ts'
import { foundOf } from '../found-of.ts'
import type { RequestId, RequestIn } from '../model.ts'
import type { PlannedRequest } from '../plan-request.ts'
import { warrantDigest } from '../request-warrant.ts'
import type { StepContext } from './stepping.ts'

const undecided = ({ state }: Plan): boolean => state === 'planned' || state === 'approved'

/** The plan that was stored for this round before a crash, with what is withheld beside it, if it still holds. */
export const plannedBefore = async (
  context: StepContext,
  request: RequestIn<'located'>,
): Promise<PlannedRequest | undefined> => {
  const { id, round } = request
  const plan = (await context.run.runStore.plansOf(id)).find(
    each =>
      undecided(each) && each.version === round && each.policyDigest === warrantDigest(context, request),
  )
  if (!plan) return undefined
  return { plan, found: await foundOf(context, request) }
}

/** Plans that a crash, or another process at the same step, left beside the one that counts: nobody can approve them. */
export const supersede = async (
  { run }: Pick<StepContext, 'run'>,
  request: RequestId,
  counts: PlanId | undefined,
): Promise<void> => {
  for (const { id } of (await run.runStore.plansOf(request)).filter(undecided)) {
    if (id === counts) continue
    try {
      await decidePlan(run, { plan: id, by: 'gallra', decision: 'reject', reason: 'superseded' })
    } catch (error) {
      // Somebody else has said so meanwhile.
      if (!(error instanceof AppError && error.code === 'APPROVAL_REFUSED')) throw error
    }
  }
}
