import type { Document } from 'mongodb'
import type { Filter, RuleQuery } from '../../tickets/filter.ts'
import type { Clock } from '../../tickets/record.ts'
import {
  allOf,
  anyOf,
  asFilter,
  type Condition,
  canFollow,
  isOneOf,
  isPlainPath,
  listReadAlike,
  noneOf,
  readAlike,
  throughList,
} from './conditions.ts'
import type { DataMap, Named } from './data-map.ts'
import { flaggedIn, storedFor, type Tables } from './lookups.ts'
import { queryPath } from './paths.ts'
import { perhapsBefore, surelyBefore } from './push-clock.ts'

type TicketMap = DataMap['tickets']

/**
 * Which side to err on where MongoDB cannot say what we mean: `perhaps` fits all that is meant and maybe more,
 * `surely` nothing else and maybe less. Under a `not` the two change places, so that the whole never asks for less.
 */
type Side = 'perhaps' | 'surely'

interface Target {
  readonly map: TicketMap
  readonly tables: Tables
  readonly side: Side
}

const turned = (target: Target): Target => ({
  ...target,
  side: target.side === 'perhaps' ? 'surely' : 'perhaps',
})

const whereSure = (condition: Condition, path: string, { side }: Target): Condition => {
  if (side === 'perhaps') return canFollow(path) ? condition : 'all'
  return isPlainPath(path) ? allOf([condition, readAlike(path)]) : 'none'
}

const isNamed = (named: Named | undefined, names: readonly string[], target: Target): Condition => {
  if (!named) return 'none'
  const stored = storedFor(target.tables, named, names)
  return whereSure(isOneOf(queryPath(named.path), stored), named.path, target)
}

const isTagged = (names: readonly string[], { map, tables, side }: Target): Condition => {
  const { path } = map.tags
  if (!canFollow(path)) return side === 'perhaps' ? 'all' : 'none'
  const tagged = isOneOf(queryPath(path), storedFor(tables, map.tags, names))
  return side === 'perhaps' ? tagged : allOf([tagged, listReadAlike(path)])
}

const namedBy = ({ map }: Target, field: 'status' | 'priority' | 'channel'): Named | undefined =>
  field === 'status' ? map.status : map.statistics[field]

const isCustom = (field: string, values: readonly unknown[], target: Target): Condition => {
  const { map, side } = target
  if (/[.$]/u.test(field) || field === '' || !canFollow(map.custom))
    return side === 'perhaps' ? 'all' : 'none'
  const path = `${queryPath(map.custom)}.${field}`
  const condition = isOneOf(path, values)
  if (side === 'perhaps') return condition
  return isPlainPath(map.custom) ? allOf([condition, readAlike(path)]) : 'none'
}

const hasValue = (path: string, { side }: Target): Condition =>
  side === 'perhaps' ? anyOf([{ [path]: { $ne: null } }, throughList(path)]) : { [path]: { $ne: null } }

const hasNoValue = (path: string, { side }: Target): Condition =>
  side === 'perhaps' ? anyOf([{ [path]: { $eq: null } }, throughList(path)]) : { [path]: { $eq: null } }

const closedValues = ({ map, tables }: Target): unknown[] => {
  const { lookup, closed, also } = map.status
  const own = Array.isArray(closed) ? closed.filter(value => value !== null) : []
  const named = lookup ? storedFor(tables, { lookup }, own.map(String)) : []
  const flagged = closed === 'flag' && lookup ? flaggedIn(tables, lookup) : []
  // A closed value null is not the absence of the field, which `null` would find as well.
  return [...own, ...named, ...flagged, ...(also ?? [])].filter(value => value !== null)
}

const isClosed = (target: Target): Condition => {
  const { status } = target.map
  const path = queryPath(status.path)
  const byState =
    status.closed === 'absent'
      ? hasNoValue(path, target)
      : status.closed === 'present'
        ? hasValue(path, target)
        : 'none'
  const listed = [...(Array.isArray(status.closed) ? status.closed : []), ...(status.also ?? [])]
  const byNull = target.side === 'perhaps' && listed.includes(null) ? hasNoValue(path, target) : 'none'
  return whereSure(anyOf([byState, byNull, isOneOf(path, closedValues(target))]), status.path, target)
}

const lies = (clock: Clock, cutoff: Date, target: Target): Condition => {
  const moments = target.map.clock[clock as keyof TicketMap['clock']]
  const before = target.side === 'perhaps' ? perhapsBefore(moments, cutoff) : surelyBefore(moments, cutoff)
  return clock === 'closed_at' ? allOf([before, isClosed(target)]) : before
}

const fits = (filter: Filter, target: Target): Condition => {
  switch (filter.op) {
    case 'and':
      return allOf(filter.of.map(inner => fits(inner, target)))
    case 'or':
      return anyOf(filter.of.map(inner => fits(inner, target)))
    case 'not':
      return noneOf(fits(filter.of, turned(target)))
    case 'any-of':
      return filter.field === 'tags'
        ? isTagged(filter.values, target)
        : isNamed(namedBy(target, filter.field), filter.values, target)
    case 'custom':
      return isCustom(filter.field, filter.values, target)
    case 'before':
      return lies(filter.clock, filter.cutoff, target)
  }
}

const wanted = (rule: RuleQuery, target: Target): Condition =>
  allOf([
    rule.categories === '*' ? 'all' : isNamed(target.map.category, rule.categories, target),
    lies(rule.clock, rule.before, target),
    rule.when ? fits(rule.when, target) : 'all',
  ])

/** Fits every ticket that any of the rules asks for (`matchesRuleQuery`), and some others; never fewer. */
export const ticketCondition = (map: TicketMap, tables: Tables, rules: readonly RuleQuery[]): Condition =>
  allOf([asFilter(map.filter), anyOf(rules.map(rule => wanted(rule, { map, tables, side: 'perhaps' })))])

/** All documents that are tickets. */
export const ticketFilter = (map: TicketMap): Document => filterOf(asFilter(map.filter)) ?? {}

/** Undefined where nothing can fit. */
export const filterOf = (condition: Condition): Document | undefined => {
  if (condition === 'none') return undefined
  return condition === 'all' ? {} : condition
}
