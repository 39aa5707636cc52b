import type { ContactRule, Policy, Rule } from '../policies/policy.ts'
import { fallbackRule } from '../policies/stages.ts'
import type { Inline } from './paper.ts'
import { basisCell, conditionText, type Speech, stageText } from './sentences.ts'

/** A rule in words. */
export interface RuleRow {
  readonly id: string
  readonly what: string
  readonly happens: string
  readonly basis: readonly Inline[]
  readonly reason: string
  /** The reason in the customers' own language, where the policy has it. */
  readonly told: string
}

const rowOf = (rule: Rule | ContactRule, what: string, isTicket: boolean, speech: Speech): RuleRow => ({
  id: rule.id,
  what,
  happens: rule.stages.map(stage => stageText(stage, { clock: rule.clock, isTicket }, speech)).join(' '),
  basis: basisCell(rule.basis, speech),
  reason: rule.basis.justification,
  told: rule.basis.told?.[speech.language] ?? rule.basis.justification,
})

const whatOf = ({ categories, when }: Rule, isFirst: boolean, speech: Speech): string => {
  const { allTickets, otherTickets } = speech.words.rules
  const all = isFirst ? allTickets : otherTickets
  const named = categories === '*' ? all : categories.join(', ')
  return when ? `${named} (${conditionText(when, speech)})` : named
}

/** In the order in which they are tried; then whom no rule takes, as `decide` treats them. */
export const ticketRows = (policy: Policy, speech: Speech): readonly RuleRow[] => {
  const rows = policy.rules.map((rule, index) => rowOf(rule, whatOf(rule, index === 0, speech), true, speech))
  if (policy.rules.some(({ categories, when }) => categories === '*' && !when)) return rows
  const rest = fallbackRule(policy)
  return rest ? [...rows, rowOf(rest, speech.words.rules.otherTickets, true, speech)] : rows
}

/** The first contact rule takes every contact. */
export const contactRows = (policy: Policy, what: string, speech: Speech): readonly RuleRow[] =>
  policy.contacts.slice(0, 1).map(rule => rowOf(rule, what, false, speech))
