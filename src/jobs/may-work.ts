import type { RunContext } from '../runs/context.ts'
import type { Run } from '../runs/model.ts'
import { isWithin } from './window.ts'

/** Who starts runs by the clock. */
export const scheduler = 'scheduler'

/**
 * Whether a batch of the run may be begun now. A policy's window binds the runs that the scheduler started; whoever
 * says `apply` means now.
 */
export const mayWorkOn = (
  { policies, clock }: Pick<RunContext, 'policies' | 'clock'>,
  run: Pick<Run, 'state' | 'by' | 'policy'>,
): boolean => {
  if (run.state !== 'running') return false
  const policy = policies.find(({ name }) => name === run.policy)
  const window = policy?.schedule?.window
  if (!policy || window === undefined || run.by !== scheduler) return true
  return isWithin(window, clock(), policy.timezone)
}
