import type { RecordRef } from '../tickets/record.ts'
import { standsAgainstErasure } from './articles.ts'
import { fits } from './decide.ts'
import { inCategories } from './filters.ts'
import type { Policy, Rule } from './policy.ts'
import { keptUntil, strengthOf, timeStages } from './stages.ts'

/** What the law keeps of a ticket although its person wants it gone: GDPR Art 17(3). */
export interface KeptByLaw {
  /** The statute where the policy names it, else the article. */
  readonly statute: string
  readonly until: Date
  /** Patterns of the data map; absent: all of it. */
  readonly evidence?: readonly string[]
}

type TicketRef = Extract<RecordRef, { kind: 'ticket' }>

/** The clock of a ticket that is still open has not begun: the law's time runs from now at the earliest. */
const since = ({ facts }: TicketRef, rule: Pick<Rule, 'clock'>, now: Date): Date =>
  facts.clocks[rule.clock] ?? now

/** The first stage that leaves nothing of the person in the ticket. */
const endsAt = (policy: Policy, rule: Rule, ticket: TicketRef, now: Date): Date | undefined => {
  const whole = timeStages(policy, rule.stages, ticket, since(ticket, rule, now)).filter(
    ({ spec }) => strengthOf(spec) > 1 || (spec.action === 'redact' && !spec.entities),
  )
  const times = whole.map(({ at }) => at.getTime())
  return times.length === 0 ? undefined : new Date(Math.min(...times))
}

const byRule = (policy: Policy, ticket: TicketRef, now: Date): KeptByLaw[] => {
  const rule = policy.rules.find(each => fits(policy, each, ticket.facts, now))
  if (!rule || !standsAgainstErasure(rule.basis)) return []
  const until = endsAt(policy, rule, ticket, now)
  if (!until) return []
  const { statute, article, evidence } = rule.basis
  return [{ statute: statute ?? `GDPR Art. ${article}`, until, ...(evidence ? { evidence } : {}) }]
}

const byMinimum = (policy: Policy, ticket: TicketRef, now: Date): KeptByLaw[] => {
  const rule = policy.rules.find(each => fits(policy, each, ticket.facts, now))
  const start = since(ticket, rule ?? { clock: 'closed_at' }, now)
  return policy.minimums
    .filter(({ categories }) => inCategories(categories, ticket.facts.category))
    .map(minimum => ({
      statute: minimum.statute,
      until: keptUntil(minimum, ticket, start, policy.timezone),
      ...(minimum.evidence ? { evidence: minimum.evidence } : {}),
    }))
}

/**
 * What the policy says the law keeps of a ticket at a moment: by a rule whose basis is Art 17(3), until the stage that
 * leaves nothing of the person, and by the statutory minimums. Periods that have run out are left out.
 */
export const keptByLaw = (policy: Policy, ticket: TicketRef, now: Date): readonly KeptByLaw[] =>
  [...byRule(policy, ticket, now), ...byMinimum(policy, ticket, now)].filter(({ until }) => until > now)
