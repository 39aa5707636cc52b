import { AppError } from '../errors.ts'
import type { RunContext } from './context.ts'
import { isOfRequest, type PlanId, type Run } from './model.ts'

type Runs = Pick<RunContext, 'runStore'>

/** The run of the policy that is not at its end: it has at most one. */
export const openRunOf = async ({ runStore }: Runs, policy: string): Promise<Run | undefined> =>
  (await runStore.openRuns()).find(run => run.policy === policy)

export const runOpen = (plan: PlanId, other: Run | undefined): AppError =>
  new AppError(
    'RUN_OPEN',
    other
      ? `plan ${plan}: run ${other.id} of the same policy is ${other.state === 'paused' ? 'paused' : 'under way'}; ` +
          `when it has come to its end (gallra runs ${other.id}), plan again`
      : `plan ${plan}: another run of the same policy was begun at this moment; plan again`,
  )

/**
 * Two runs of a policy at once would be at the same records, and what one has before it the other would do once more.
 * Asked first, so that nothing is begun in vain; it is `createRun` that lets one of several through.
 */
export const checkAlone = async (
  context: Runs,
  { id, policy }: { readonly id: PlanId; readonly policy: string },
): Promise<void> => {
  if (isOfRequest({ policy })) return
  const other = await openRunOf(context, policy)
  if (other && other.id !== id) throw runOpen(id, other)
}
