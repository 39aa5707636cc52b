import type { RuleQuery } from '../../tickets/filter.ts'
import type { ContactFacts, TicketFacts } from '../../tickets/record.ts'

/** By category and clock; the rest of the rule is decided by whoever asks. */
export const mayTicketBeDue = (facts: TicketFacts, { categories, clock, before }: RuleQuery): boolean => {
  const moment = facts.clocks[clock]
  const fits = categories === '*' || (facts.category !== undefined && categories.includes(facts.category))
  return fits && moment !== undefined && moment < before
}

export const mayContactBeDue = ({ clocks }: ContactFacts, { clock, before }: RuleQuery): boolean => {
  const moment = clocks[clock]
  return moment !== undefined && moment < before
}
