import type { KnownPerson } from '../redaction/redactor.ts'
import type { Field } from '../tickets/record.ts'
import { fold } from './unfold.ts'

const spelt = new WeakMap<readonly KnownPerson[], ReadonlySet<string>>()

/** Of the same agents for as long as a run goes on: they are spelt out once. */
const spellingsOf = (roster: readonly KnownPerson[]): ReadonlySet<string> => {
  const known =
    spelt.get(roster) ??
    new Set(roster.flatMap(({ names, emails, usernames }) => [...names, ...emails, ...usernames].map(fold)))
  spelt.set(roster, known)
  return known
}

/**
 * The texts without the agents' names in the fields where they stay, each as often as such a field holds it: `Anna Berg`
 * and `anna.berg`, who answered, say nothing of a customer called Anna. The same words in any other place are left to be
 * found, also where a field of a place that nobody maps holds nothing else.
 */
export const withoutKeptAgents = (
  texts: readonly string[],
  fields: readonly Field[],
  roster: readonly KnownPerson[],
): readonly string[] => {
  const spellings = spellingsOf(roster)
  const kept = new Map<string, number>()
  for (const { class: of, value } of fields) {
    if (of !== 'technical' || typeof value !== 'string' || !spellings.has(fold(value))) continue
    kept.set(value, (kept.get(value) ?? 0) + 1)
  }
  return texts.filter(text => {
    const times = kept.get(text) ?? 0
    if (times > 0) kept.set(text, times - 1)
    return times === 0
  })
}
