import { fits } from '../policies/decide.ts'
import type { Policy } from '../policies/policy.ts'
import type { StoreRecord } from '../tickets/record.ts'
import type { Withheld } from './found-record.ts'

/** GDPR Art 21(1): the right is against processing that rests on Art 6(1)(e) or (f). */
const canBeObjectedTo = (article: string): boolean => /\b6\s*\(\s*1\s*\)\s*\(\s*[ef]\s*\)/u.test(article)

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
  const other = bases.find(({ article }) => !canBeObjectedTo(article))
  return (
    other && {
      ground: 'other-basis',
      detail: `Art. ${other.article}`,
    }
  )
}
