import { profileOf } from './connectors/open-configured.ts'
import { AppError } from './errors.ts'
import { checkAgainstStores } from './policies/check-stores.ts'
import { type Configuration, loadConfig } from './policies/load-folder.ts'
import type { Settings } from './settings.ts'
import { formatProblem } from './yaml/problem.ts'

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
