import type { Filter, RuleQuery } from '../tickets/filter.ts'
import type { RecordRef, TicketFacts } from '../tickets/record.ts'

const valuesOf = (
  facts: TicketFacts,
  field: 'tags' | 'status' | 'priority' | 'channel',
): readonly string[] => {
  if (field === 'tags') return facts.tags
  const value = facts[field]
  return value === undefined ? [] : [value]
}

/**
 * What a filter means, for every connector to agree with: spelling counts exactly; a value or a clock that is
 * missing fits nothing, so `not` of it does fit; an empty `and` fits everything, an empty `or` nothing.
 */
export const matchesFilter = (filter: Filter, facts: TicketFacts): boolean => {
  switch (filter.op) {
    case 'and':
      return filter.of.every(inner => matchesFilter(inner, facts))
    case 'or':
      return filter.of.some(inner => matchesFilter(inner, facts))
    case 'not':
      return !matchesFilter(filter.of, facts)
    case 'any-of':
      return valuesOf(facts, filter.field).some(value => filter.values.includes(value))
    case 'custom': {
      const value = Object.hasOwn(facts.custom, filter.field) ? facts.custom[filter.field] : undefined
      return value !== undefined && filter.values.includes(value)
    }
    case 'before': {
      const moment = facts.clocks[filter.clock]
      return moment !== undefined && moment.getTime() < filter.cutoff.getTime()
    }
  }
}

export const inCategories = (categories: '*' | readonly string[], category: string | undefined): boolean =>
  categories === '*' || (category !== undefined && categories.includes(category))

/** Does a store have to return this record for the query? It may return others too. */
export const matchesRuleQuery = (query: RuleQuery, record: RecordRef): boolean => {
  const moment = record.facts.clocks[query.clock]
  if (moment === undefined || moment.getTime() >= query.before.getTime()) return false
  if (record.kind === 'contact') return true
  return (
    inCategories(query.categories, record.facts.category) &&
    (!query.when || matchesFilter(query.when, record.facts))
  )
}
