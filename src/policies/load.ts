import { loadYaml } from '../yaml/load-yaml.ts'
import { didYouMean } from '../yaml/near-miss.ts'
import { inOrder, type Problem } from '../yaml/problem.ts'
import { compilePolicy } from './compile.ts'
import { lintPolicy, placeIn } from './lint.ts'
import type { Policy } from './policy.ts'
import { policySchema } from './schema.ts'

export type LoadedPolicy =
  | { readonly policy: Policy; readonly warnings: readonly Problem[] }
  | { readonly problems: readonly Problem[] }

/** Stores the policy names that are not configured. */
export const checkStoreNames = (policy: Policy, stores: readonly string[]): Problem[] =>
  policy.stores.flatMap((store, index) => {
    if (stores.includes(store)) return []
    const message = `unknown store "${store}"${didYouMean(store, stores)}`
    return [placeIn(policy)(['stores', index], message, 'error', stores)]
  })

/**
 * Reads one policy. Everything wrong is in `problems`, errors and warnings together, in the file's order; a policy
 * comes back only when there is no error. `stores`: names of the configured stores, where they are known.
 */
export const loadPolicy = (text: string, file: string, stores?: readonly string[]): LoadedPolicy => {
  const loaded = loadYaml(text, file, policySchema)
  if (!loaded.ok) return { problems: loaded.problems }
  const policy = compilePolicy(loaded.value, { file, source: text, at: loaded.at })
  const problems = inOrder([...lintPolicy(policy), ...(stores ? checkStoreNames(policy, stores) : [])])
  return problems.some(({ severity }) => severity === 'error') ? { problems } : { policy, warnings: problems }
}
