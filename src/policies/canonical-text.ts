import { stringify } from 'yaml'
import type { Policy } from './policy.ts'

/**
 * What the policy says as YAML: members in the order of the schema, defaults written out, no comments. Loaded again it has
 * the digest of the policy.
 */
export const canonicalText = ({ written }: Pick<Policy, 'written'>): string =>
  stringify(written, { lineWidth: 0, aliasDuplicateObjects: false, flowCollectionPadding: true })
