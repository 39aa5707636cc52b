import type { Operator } from '../operator.ts'
import { unlessOurs } from './unless-ours.ts'

/** `[EMAIL]`: what kind of thing stood here, and nothing else. */
export const replace: Operator = {
  name: 'replace',
  apply: (value, { entity }) => unlessOurs(value, () => `[${entity}]`),
}
