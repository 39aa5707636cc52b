import { stringify } from 'yaml'
import type { Policy } from './policy.ts'

/**
 * What the policy says as YAML: members in the order of the schema, defaults written out, no comments. Loaded again it has
 * the digest of the policy.
 */
export const canonicalText = ({ written }: Pick<Policy, 'written'>): string => {
  const { hold, ...rest } = written
  // The one default that a file may not say: a list of tags that holds nothing is taken for a mistake.
  const said = hold.tags.length === 0 ? rest : written
  return stringify(said, { lineWidth: 0, aliasDuplicateObjects: false, flowCollectionPadding: true })
}
