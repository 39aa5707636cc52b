import type { RunContext } from '../runs/context.ts'
import type { Run } from '../runs/model.ts'
import { isWithin, opensAt } from './window.ts'

/** Who starts runs by the clock. */
export const scheduler = 'scheduler'

interface Bound {
  readonly window: string
  readonly zone: string
}

/** A policy's window binds the runs that the scheduler started; whoever says `apply` means now. */
const boundBy = (
  { policies }: Pick<RunContext, 'policies'>,
  run: Pick<Run, 'by' | 'policy'>,
): Bound | undefined => {
  const policy = policies.find(({ name }) => name === run.policy)
  const window = policy?.schedule?.window
  if (!policy || window === undefined || run.by !== scheduler) return undefined
  return { window, zone: policy.timezone }
}

/** Whether a batch of the run may be begun now. */
export const mayWorkOn = (
  context: Pick<RunContext, 'policies' | 'clock'>,
  run: Pick<Run, 'state' | 'by' | 'policy'>,
): boolean => {
  const bound = boundBy(context, run)
  return run.state === 'running' && (!bound || isWithin(bound.window, context.clock(), bound.zone))
}

/** When the window of the run opens next: now, for one that is open or has none. */
export const nextOpening = (
  context: Pick<RunContext, 'policies' | 'clock'>,
  run: Pick<Run, 'by' | 'policy'>,
): Date => {
  const bound = boundBy(context, run)
  return bound ? opensAt(bound.window, context.clock(), bound.zone) : context.clock()
}
