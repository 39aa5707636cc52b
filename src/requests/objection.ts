import { canBeObjectedTo } from '../policies/articles.ts'
import { fits } from '../policies/decide.ts'
import type { Policy } from '../policies/policy.ts'
import type { StoreRecord } from '../tickets/record.ts'
import type { Withheld } from './found-record.ts'

/**
 * What an objection does not reach: tickets that are kept on another basis than a public task or a legitimate interest.
 * A ticket that no policy speaks of rests on nothing, and goes.
 */
export const objectionWithholds = (
  record: StoreRecord,
  policies: readonly Policy[],
  now: Date,
): Withheld | undefined => {
  if (record.kind !== 'ticket') return undefined
  const bases = policies.flatMap(
    policy => policy.rules.find(rule => fits(policy, rule, record.facts, now))?.basis ?? [],
  )
  const other = bases.find(basis => !canBeObjectedTo(basis))
  return (
    other && {
      ground: 'other-basis',
      detail: `Art. ${other.article}`,
    }
  )
}
