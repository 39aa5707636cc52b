import { withApp } from '../app.ts'
import { decidePlan } from '../runs/approve.ts'
import { planId } from '../runs/model.ts'
import { actor } from './arguments.ts'
import { planDocument } from './plan-report.ts'
import type { CommonOptions, Io } from './verb.ts'

export interface ApproveOptions {
  readonly reject?: boolean
  readonly reason?: string
  readonly as?: string
}

/** Approves or rejects; the approval is bound to the plan's digest. */
export const approvePlan = (io: Io, id: string, options: ApproveOptions & CommonOptions): Promise<number> =>
  withApp({ io, options }, async ({ context }) => {
    const decision = options.reject ? 'reject' : 'approve'
    const plan = await decidePlan(context, {
      plan: planId(id),
      by: actor(options.as),
      decision,
      ...(options.reason === undefined ? {} : { reason: options.reason }),
    })
    if (options.json) io.out(`${JSON.stringify({ ...planDocument(plan), approval: plan.approval })}\n`)
    else if (!options.quiet)
      io.out(`Plan ${plan.id} is ${plan.state} (digest ${plan.digest.slice(0, 12)}…).\n`)
    return 0
  })
