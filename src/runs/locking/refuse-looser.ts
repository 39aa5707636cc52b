import { AppError } from '../../errors.ts'
import { placeIn } from '../../policies/lint.ts'
import type { Policy } from '../../policies/policy.ts'
import { readCanonical } from '../../policies/read-canonical.ts'
import { loosenings } from '../../policies/tightening/loosenings.ts'
import { formatProblem, type Problem } from '../../yaml/problem.ts'
import type { RunContext } from '../context.ts'

const wayOut = 'tighten it, or gallra policies unlock (two people)'

/**
 * Where the policy as it is written now is looser than the version of it that is locked, with file, line and column; nothing
 * for a policy that is not locked.
 */
export const lockProblems = async (
  { policyVersions: versions, policyLocks: locks }: Pick<RunContext, 'policyVersions' | 'policyLocks'>,
  policy: Policy,
): Promise<readonly Problem[]> => {
  const lock = await locks?.lock(policy.name)
  if (!lock) return []
  const latest = await versions?.latest(policy.name)
  if (!latest || latest.digest === policy.digest) return []
  const place = placeIn(policy)
  const before = readCanonical(latest.text, latest.id)
  if (!before)
    return [
      place(
        [],
        `locked, and version ${latest.id} cannot be read by this build, so nothing is compared; ${wayOut}`,
      ),
    ]
  return loosenings(before, policy).map(({ path, message }) =>
    place(path, `locked by ${lock.by}, and looser than version ${latest.id}: ${message}; ${wayOut}`),
  )
}

/** POLICY_LOCKED, a line for each place where the policy is looser than it may be. */
export const refuseLooser = async (context: RunContext, policy: Policy): Promise<void> => {
  const problems = await lockProblems(context, policy)
  if (problems.length > 0) throw new AppError('POLICY_LOCKED', problems.map(formatProblem).join('\n'))
}

/** Locks whose policy is in no file any more: nothing it promised is done. */
export const missingLocked = async ({
  policyLocks: locks,
  policies,
}: Pick<RunContext, 'policyLocks' | 'policies'>): Promise<readonly string[]> =>
  ((await locks?.locks()) ?? []).flatMap(({ policy }) =>
    policies.some(({ name }) => name === policy) ? [] : [policy],
  )
