import { writeDuration } from '../../policies/durations.ts'
import { inCategories } from '../../policies/filters.ts'
import type { Policy, Rule } from '../../policies/policy.ts'
import { fallbackRule } from '../../policies/stages.ts'
import type { StoreId } from '../../tickets/ids.ts'
import type { Processing } from './archive-schema.ts'

type Ruling = Pick<Rule, 'clock' | 'basis' | 'stages'>

const told = (
  rule: Ruling,
): Pick<Processing, 'legal_basis' | 'statute' | 'url' | 'why' | 'counted_from' | 'retention'> => {
  const { article, statute, url, justification } = rule.basis
  return {
    legal_basis: article,
    ...(statute === undefined ? {} : { statute }),
    ...(url === undefined ? {} : { url }),
    why: justification,
    counted_from: rule.clock,
    retention: rule.stages.flatMap(({ after, roundTo, spec: { action } }) =>
      // No policy says these: they are what requests ask for.
      action === 'forget' || action === 'rectify'
        ? []
        : [{ after: writeDuration(after), ...(roundTo ? { rounded_to: roundTo } : {}), action }],
    ),
  }
}

/** Rules with a condition come before those without; the first of these ends the list, as it takes what is left. */
const rulesFor = (policy: Policy, category: string | undefined): readonly Rule[] => {
  const fitting = policy.rules.filter(({ categories }) => inCategories(categories, category))
  const last = fitting.findIndex(({ when }) => !when)
  if (last >= 0) return fitting.slice(0, last + 1)
  const fallback = fallbackRule(policy)
  return fallback && !fitting.includes(fallback) ? [...fitting, fallback] : fitting
}

/** A category of tickets, or contacts, of a store, of which something is in the archive. */
export interface Seen {
  readonly store: StoreId
  readonly kind: Processing['kind']
  readonly category?: string | undefined
}

const ofTickets = (policy: Policy, { store, category }: Seen, purpose: string): Processing[] => {
  const kept = policy.minimums
    .filter(({ categories }) => inCategories(categories, category))
    .map(({ keep, statute }) => ({ for: writeDuration(keep), statute }))
  return rulesFor(policy, category).map(rule => ({
    store,
    kind: 'tickets',
    ...(category === undefined ? {} : { category }),
    purpose,
    ...told(rule),
    kept_at_least: kept,
  }))
}

const ofContact = (policy: Policy, { store }: Seen, purpose: string): Processing[] =>
  policy.contacts
    .slice(0, 1)
    .map(rule => ({ store, kind: 'contact', purpose, ...told(rule), kept_at_least: [] }))

/** Why, on what ground and how long what was found is kept, from the policies that cover the stores. */
export const processingOf = (
  policies: readonly Policy[],
  seen: readonly Seen[],
  purpose: string,
): readonly Processing[] =>
  seen.flatMap(each =>
    policies
      .filter(({ stores }) => stores.includes(each.store))
      .flatMap(policy => (each.kind === 'tickets' ? ofTickets : ofContact)(policy, each, purpose)),
  )
