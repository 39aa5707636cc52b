import { coarseInstant } from '../tickets/coarse.ts'
import type { Filter, RecordQuery, RuleQuery } from '../tickets/filter.ts'
import type { Clock, RecordKind, TicketFacts } from '../tickets/record.ts'
import type { DecideInput, Decision, Mark, Upcoming } from './decision.ts'
import { latestDueClock } from './durations.ts'
import { inCategories, matchesFilter } from './filters.ts'
import { findHold } from './holding.ts'
import type { ContactRule, Policy, Rule, Stage } from './policy.ts'
import { collapse, fallbackRule, stageDigest, strengthOf, type TimedStage, timeStages } from './stages.ts'
import { compileWhen, type When } from './when.ts'

type Kept = Extract<Decision, { verdict: 'kept' }>
interface Ruled {
  readonly rule: Rule | ContactRule
  readonly clock: Clock
  readonly since: Date
  readonly warnings: readonly string[]
}

/** The last one: a page of records is decided upon by the same rules at the same moment. */
const filters = new WeakMap<Rule, { readonly zone: string; readonly at: number; readonly filter: Filter }>()

const filterOf = (rule: Rule, when: When, now: Date, zone: string): Filter => {
  const known = filters.get(rule)
  if (known?.at === now.getTime() && known.zone === zone) return known.filter
  const filter = compileWhen(when, now, zone)
  filters.set(rule, { zone, at: now.getTime(), filter })
  return filter
}

/** Is the rule one for tickets like this? */
export const fits = (policy: Policy, rule: Rule, facts: TicketFacts, now: Date): boolean =>
  inCategories(rule.categories, facts.category) &&
  (!rule.when || matchesFilter(filterOf(rule, rule.when, now, policy.timezone), facts))

const kept = (because: Kept['because'], rule?: string): Kept => ({
  verdict: 'kept',
  because,
  ...(rule === undefined ? {} : { rule }),
})

/** What `when` asked for may be gone from a coarse row: it stays under its rule for as long as there is one of that name. */
const notedRule = (policy: Policy, { rules }: Pick<DecideInput, 'rules'>): Rule | undefined =>
  policy.rules.find(({ id }) => id === rules?.get(policy.name))

interface Matched {
  readonly matched?: Rule
  /** Where none matched, the one that is used in its place. */
  readonly rule: Rule | undefined
}

const matchRule = (
  policy: Policy,
  facts: TicketFacts,
  input: Pick<DecideInput, 'now' | 'rules'>,
): Matched => {
  const matched = notedRule(policy, input) ?? policy.rules.find(rule => fits(policy, rule, facts, input.now))
  return matched ? { matched, rule: matched } : { rule: fallbackRule(policy) }
}

const ruleTicket = (
  policy: Policy,
  facts: TicketFacts,
  input: Pick<DecideInput, 'now' | 'rules'>,
): Ruled | Kept => {
  if (!facts.closed) return kept('open')
  const { matched, rule } = matchRule(policy, facts, input)
  if (!rule) return kept('no-rule')
  const since = facts.clocks[rule.clock]
  if (!since) return kept('no-clock', rule.id)
  return { rule, clock: rule.clock, since, warnings: matched ? [] : ['no-rule-matched'] }
}

/** A person without a single ticket is silent since the record was made. */
const ruleContact = (policy: Policy, { record }: DecideInput): Ruled | Kept => {
  if (record.kind !== 'contact') return kept('no-rule')
  const { facts } = record
  if (facts.agent) return kept('agent')
  if (facts.openTickets > 0) return kept('open-tickets')
  const [rule] = policy.contacts
  if (!rule) return kept('no-rule')
  const falls = rule.clock === 'last_ticket_closed_at' && !facts.clocks.last_ticket_closed_at
  const clock = falls ? 'created_at' : rule.clock
  const since = facts.clocks[clock]
  return since ? { rule, clock, since, warnings: [] } : kept('no-clock', rule.id)
}

/** A mark counts while nobody else wrote since. A record said to be deleted and there again was restored. */
const validMark = ({ mark, record }: DecideInput): Mark | undefined =>
  mark && mark.stamp === record.stamp && mark.action !== 'delete' ? mark : undefined

const strengthOfMark = (mark: Mark | undefined): number =>
  mark === undefined ? 0 : { forget: 0, rectify: 0, redact: 1, anonymise: 2, delete: 3 }[mark.action]

/** The soonest stage to come that is not weaker than what is done or due; of two at once the stronger. */
const upcoming = (later: readonly TimedStage[], floor: number): Upcoming | undefined => {
  const [first] = later
    .filter(({ spec }) => strengthOf(spec) >= floor)
    .sort((a, b) => a.at.getTime() - b.at.getTime() || strengthOf(b.spec) - strengthOf(a.spec))
  return first && { action: first.spec.action, at: first.at }
}

const byStages = (policy: Policy, input: DecideInput, ruled: Ruled): Decision => {
  const { rule, clock, since } = ruled
  const now = input.now.getTime()
  const timed = timeStages(policy, rule.stages, input.record, since)
  const later = timed.filter(({ at }) => at.getTime() > now)
  const chosen = collapse(timed.filter(({ at }) => at.getTime() <= now))
  const mark = validMark(input)
  const floor = Math.max(strengthOfMark(mark), chosen ? strengthOf(chosen.spec) : 0)
  const next = upcoming(later, floor)
  const postponed = later.some(stage => stage.postponed) ? ['postponed-by-minimum'] : []
  const shared = {
    rule: rule.id,
    clock,
    since,
    ...(next ? { next } : {}),
    warnings: [...ruled.warnings, ...postponed],
  }
  if (!chosen) {
    return mark && !next
      ? { verdict: 'done', action: mark.action, ...shared }
      : { verdict: 'not-due', ...shared }
  }
  const specDigest = stageDigest(rule.id, chosen.spec)
  const stronger = strengthOfMark(mark) > strengthOf(chosen.spec)
  if (mark && (stronger || (mark.action === chosen.spec.action && mark.specDigest === specDigest))) {
    return { verdict: 'done', action: mark.action, ...shared }
  }
  return { verdict: 'due', stage: chosen.index, spec: chosen.spec, specDigest, dueAt: chosen.at, ...shared }
}

/** What would happen without the hold: what is due now, or what comes next. */
const wouldBe = (decision: Decision): { rule?: string; would?: Upcoming } => {
  if (decision.verdict === 'held' || decision.verdict === 'kept') {
    return decision.rule === undefined ? {} : { rule: decision.rule }
  }
  const would =
    decision.verdict === 'due' ? { action: decision.spec.action, at: decision.dueAt } : decision.next
  return { rule: decision.rule, ...(would ? { would } : {}) }
}

/**
 * What is to happen to one record at a moment, and why. Pure: the same input gives the same decision.
 *
 * Precedence, strongest first:
 * 1. An agent's record is kept, always.
 * 2. A hold that has not expired: a tag in `hold.tags`, or Gallra's own hold on the ticket, the person or a tag.
 * 3. An open ticket, or a contact with one, is kept.
 * 4. A statutory minimum for the category postpones deletion and anonymisation, not redaction.
 * 5. The first rule that fits; when none does, the rule with the shortest deadline, with `no-rule-matched`.
 * 6. Of its due stages the strongest (redact < anonymise < delete), see `collapse`.
 * 7. What is done already (`mark`, same stamp) with the same stage or a stronger action is `done`.
 *
 * Durations count in the policy's zone; a stage is due from its moment on (`dueAt <= now`).
 */
export const decide = (policy: Policy, input: DecideInput): Decision => {
  const { record } = input
  if (record.kind === 'contact' && record.facts.agent) return kept('agent')
  const ruled =
    record.kind === 'ticket' ? ruleTicket(policy, record.facts, input) : ruleContact(policy, input)
  const decision = 'verdict' in ruled ? ruled : byStages(policy, input, ruled)
  const hold = findHold(policy, input)
  return hold ? { verdict: 'held', hold, ...wouldBe(decision) } : decision
}

/** The rule that a closed ticket is under, by what the policy says of it now. */
export const ruleOf = (policy: Policy, facts: TicketFacts, now: Date): string | undefined => {
  const ruled = ruleTicket(policy, facts, { now })
  return 'verdict' in ruled ? undefined : ruled.rule.id
}

const latest = (policy: Policy, stages: readonly Stage[], now: Date): Date =>
  new Date(
    Math.max(
      ...stages.map(({ after, roundTo }) => latestDueClock(now, after, policy.timezone, roundTo).getTime()),
    ),
  )

const queryFor = (policy: Policy, rule: Rule, now: Date): RuleQuery => ({
  categories: rule.categories,
  ...(rule.when ? { when: compileWhen(rule.when, now, policy.timezone) } : {}),
  clock: rule.clock,
  before: latest(policy, rule.stages, now),
})

const makesCoarse = ({ spec }: Stage): boolean => spec.action === 'anonymise' && spec.rows === 'coarse'

/** Does the policy make a coarse row of a ticket like this one day, if it is left to it? */
export const coarsens = (
  policy: Policy,
  facts: TicketFacts,
  input: Pick<DecideInput, 'now' | 'rules'>,
): boolean => matchRule(policy, facts, input).rule?.stages.some(makesCoarse) ?? false

/** Coarse rows that do not say any more what their rule asks for. */
const coarseQueries = (policy: Policy): RuleQuery[] => {
  const goesOn = ({ stages }: Rule): boolean => stages.slice(0, -1).some(makesCoarse)
  const before = new Date(coarseInstant.getTime() + 1)
  return policy.rules
    .filter(rule => rule.when && goesOn(rule))
    .map(({ categories, clock }) => ({ categories, clock, before }))
}

const ticketQueries = (policy: Policy, now: Date): RuleQuery[] => {
  const queries = [...policy.rules.map(rule => queryFor(policy, rule, now)), ...coarseQueries(policy)]
  const fallback = fallbackRule(policy)
  if (!fallback || policy.rules.some(rule => rule.categories === '*' && !rule.when)) return queries
  const { clock, stages } = fallback
  return [...queries, { categories: '*', clock, before: latest(policy, stages, now) }]
}

/** Only the first contact rule ever applies; people without tickets are found by the date of their record. */
const contactQueries = (policy: Policy, now: Date): RuleQuery[] =>
  policy.contacts.slice(0, 1).flatMap(({ clock, stages }) => {
    const clocks: Clock[] = clock === 'last_ticket_closed_at' ? [clock, 'created_at'] : [clock]
    const before = latest(policy, stages, now)
    return clocks.map(each => ({ categories: '*' as const, clock: each, before }))
  })

/** What a store has to be asked so that no record that `decide` finds due is missed; it may be asked too much. */
export const ruleQueries = (policy: Policy, kind: RecordKind, now: Date): RecordQuery => ({
  rules: kind === 'ticket' ? ticketQueries(policy, now) : contactQueries(policy, now),
})
