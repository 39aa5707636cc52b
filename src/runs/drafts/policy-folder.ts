import type { Policy } from '../../policies/policy.ts'
import type { Problem } from '../../yaml/problem.ts'

/** The configuration folder, as far as policies are changed in it. */
export interface PolicyFolder {
  readonly folder: string
  /** Names of the configured stores. */
  readonly stores: readonly string[]
  /** What stands against a policy besides its own file: a store that cannot, a lock. */
  check(policy: Policy): Promise<readonly Problem[]>
  /** Takes what was written there as a whole, at once and not with the next look. */
  reload(): Promise<void>
}
