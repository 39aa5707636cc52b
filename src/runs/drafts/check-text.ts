import { basename } from 'node:path'
import { placeIn } from '../../policies/lint.ts'
import { loadPolicy } from '../../policies/load.ts'
import type { Policy } from '../../policies/policy.ts'
import { inOrder, type Problem } from '../../yaml/problem.ts'
import type { PolicyFolder } from './policy-folder.ts'

/** A policy comes with it only where no problem is an error. */
export interface CheckedText {
  readonly problems: readonly Problem[]
  readonly policy?: Policy
}

/** Plans, runs and the ledger know a policy by its name alone. */
const renamed = (policy: Policy, name: string): Problem[] =>
  policy.name === name
    ? []
    : [
        placeIn(policy)(
          ['policy'],
          `the policy is called "${name}", and keeps its name: its plans, versions and locks are known by it`,
          'error',
          [name],
        ),
      ]

/**
 * A text that is to be the policy of this name, as `gallra validate --online` would check it in the file of that policy: every
 * mistake and warning in the order of the text.
 */
export const checkText = async (
  folder: Pick<PolicyFolder, 'stores' | 'check'>,
  { file, name }: Pick<Policy, 'file' | 'name'>,
  text: string,
): Promise<CheckedText> => {
  const loaded = loadPolicy(text, basename(file), folder.stores)
  if ('problems' in loaded) return { problems: loaded.problems }
  const { policy, warnings } = loaded
  const problems = inOrder([...warnings, ...renamed(policy, name), ...(await folder.check(policy))])
  return problems.some(({ severity }) => severity === 'error') ? { problems } : { problems, policy }
}
