import { profileOf } from './connectors/open-configured.ts'
import { AppError } from './errors.ts'
import { checkAgainstStores } from './policies/check-stores.ts'
import { type LivePolicies, watchPolicies } from './policies/live-policies.ts'
import { type Configuration, loadConfig } from './policies/load-folder.ts'
import type { Policy } from './policies/policy.ts'
import type { Overrides } from './requests/answers/languages.ts'
import { loadOverrides } from './requests/answers/load-overrides.ts'
import type { RunContext } from './runs/context.ts'
import type { PolicyFolder } from './runs/drafts/policy-folder.ts'
import { lockProblems } from './runs/locking/refuse-looser.ts'
import type { Settings } from './settings.ts'
import { formatProblem, type Problem } from './yaml/problem.ts'

/** Capabilities are known from the data map alone: a policy that asks for too much is refused before anything opens. */
const checkPolicies = ({ policies, stores }: Configuration): void => {
  const profiles = stores.map(profileOf)
  const problems = policies
    .flatMap(policy => checkAgainstStores(policy, profiles))
    .filter(({ severity }) => severity === 'error')
  if (problems.length > 0) throw new AppError('POLICY_INVALID', problems.map(formatProblem).join('\n'))
}

/** Stores and policies of the configuration folder. Throws CONFIG_INVALID and POLICY_INVALID, one problem a line. */
export const openConfiguration = async (settings: Settings): Promise<Configuration> => {
  const configuration = await loadConfig(settings.configFolder, settings.resolveSecret)
  checkPolicies(configuration)
  return configuration
}

/** What stands against a policy besides its own file: what its stores cannot do, and a lock. */
const policyCheckOf =
  ({ stores }: Configuration, locks: Pick<RunContext, 'policyVersions' | 'policyLocks'>) =>
  async (policy: Policy): Promise<readonly Problem[]> => [
    ...checkAgainstStores(policy, stores.map(profileOf)),
    ...(await lockProblems(locks, policy)),
  ]

/** The same policies as their files change: what a store cannot do, or a lock forbids, keeps the former one in force. */
export const openPolicies = (
  configuration: Configuration,
  { configFolder: folder }: Settings,
  locks: Pick<RunContext, 'policyVersions' | 'policyLocks'>,
): LivePolicies => {
  const { policies, stores } = configuration
  return watchPolicies({
    folder,
    stores: stores.map(({ id }) => id),
    policies,
    check: policyCheckOf(configuration, locks),
  })
}

/** Where people at the console change them. */
export const openPolicyFolder = (
  configuration: Configuration,
  { configFolder: folder }: Settings,
  {
    locks,
    live,
  }: { readonly locks: Pick<RunContext, 'policyVersions' | 'policyLocks'>; readonly live: LivePolicies },
): PolicyFolder => ({
  folder,
  stores: configuration.stores.map(({ id }) => id),
  check: policyCheckOf(configuration, locks),
  reload: async () => void (await live.look(true)),
})

/** The installation's own words for letters. Throws CONFIG_INVALID. */
export const openAnswers = async ({ configFolder }: Settings): Promise<Overrides> => {
  const { overrides, problems } = await loadOverrides(configFolder)
  if (problems.length > 0) throw new AppError('CONFIG_INVALID', problems.map(formatProblem).join('\n'))
  return overrides
}
