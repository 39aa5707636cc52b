import { loadYaml } from '../yaml/load-yaml.ts'
import { compilePolicy } from './compile.ts'
import type { Policy } from './policy.ts'
import { policySchema } from './schema.ts'

/**
 * A policy out of its canonical text. Not linted: what was valid when it was kept is compared as it is. Undefined for what this
 * build cannot read any more.
 */
export const readCanonical = (text: string, name: string): Policy | undefined => {
  const loaded = loadYaml(text, name, policySchema)
  return loaded.ok ? compilePolicy(loaded.value, { file: name, source: text, at: loaded.at }) : undefined
}
