import { AppError } from '../errors.ts'
import type { Log } from '../jobs/context.ts'
import { tellable } from '../jobs/failure.ts'
import type { Policy } from '../policies/policy.ts'
import type { RunContext } from '../runs/context.ts'
import type { PlanId } from '../runs/model.ts'
import { createPlan } from '../runs/plan.ts'

/** A plan that is being made in this process, or was a moment ago. */
export interface Planning {
  readonly policy: string
  readonly by: string
  /** Records looked at so far. */
  readonly seen: number
  readonly outcome?: { readonly plan: PlanId } | { readonly failure: string }
}

/** Plans take as long as a store is large: nobody waits for one with a page open. */
export interface Plannings {
  /** Begins one. USAGE for a policy that is not active, RUN_OPEN while one of the policy is being made here. */
  begin(policy: string, by: string): void
  all(): readonly Planning[]
}

/** For whoever asked, who sees it on a page: no text but ours. */
export const told = (error: unknown): string =>
  error instanceof AppError ? `${error.message} [${error.code}]` : 'INTERNAL'

export const createPlannings = ({
  run,
  log,
  signal,
}: {
  readonly run: RunContext
  readonly log: Log
  readonly signal: AbortSignal
}): Plannings => {
  const plannings = new Map<string, Planning>()
  const change = (policy: string, part: Partial<Planning>): void => {
    const known = plannings.get(policy)
    if (known) plannings.set(policy, { ...known, ...part })
  }
  const make = async (policy: Policy, by: string): Promise<void> => {
    try {
      const onProgress = (seen: number): void => change(policy.name, { seen })
      const { id } = await createPlan(run, { policy, by, signal, onProgress })
      change(policy.name, { outcome: { plan: id } })
    } catch (error) {
      log.error({ policy: policy.name, ...tellable(error) }, 'a plan asked for at the console was not made')
      change(policy.name, { outcome: { failure: told(error) } })
    }
  }
  return {
    begin(name, by) {
      const policy = run.policies.find(each => each.name === name)
      if (!policy) throw new AppError('USAGE', 'no active policy is called that')
      const known = plannings.get(name)
      if (known && !known.outcome)
        throw new AppError('RUN_OPEN', `a plan of ${name} is being made already, for ${known.by}`)
      plannings.set(name, { policy: name, by, seen: 0 })
      void make(policy, by)
    },
    all: () => [...plannings.values()],
  }
}
