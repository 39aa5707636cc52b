import type { Document } from 'mongodb'
import type { Conditions } from './data-map.ts'
import { parsePattern, queryPath, storedAt } from './paths.ts'

/** A MongoDB filter, or what it comes to before it is asked. */
export type Condition = Document | 'all' | 'none'

const isDocument = (condition: Condition): condition is Document => typeof condition === 'object'

export const allOf = (conditions: readonly Condition[]): Condition => {
  if (conditions.includes('none')) return 'none'
  const documents = conditions.filter(isDocument)
  const [only] = documents
  if (!only) return 'all'
  return documents.length === 1 ? only : { $and: documents }
}

export const anyOf = (conditions: readonly Condition[]): Condition => {
  if (conditions.includes('all')) return 'all'
  const documents = conditions.filter(isDocument)
  const [only] = documents
  if (!only) return 'none'
  return documents.length === 1 ? only : { $or: documents }
}

export const noneOf = (condition: Condition): Condition => {
  if (condition === 'all') return 'none'
  return condition === 'none' ? 'all' : { $nor: [condition] }
}

export const isOneOf = (path: string, values: readonly unknown[]): Condition =>
  values.length === 0 ? 'none' : { [path]: { $in: values } }

/** MongoDB walks through one list a step and knows no wildcards; what it cannot follow, it is not asked. */
export const canFollow = (pattern: string): boolean => !pattern.includes('*') && !pattern.includes('[][]')

/** One member a step, no lists, no indexes. */
export const isPlainPath = (pattern: string): boolean =>
  parsePattern(pattern).every(segment => segment.kind === 'key' && !/^\d+$/u.test(segment.key)) &&
  !pattern.includes('~')

const prefixes = (path: string): string[] => {
  const steps = path.split('.')
  return steps.map((_, index) => steps.slice(0, index + 1).join('.'))
}

/** MongoDB looks into lists on the way by itself, `storedAt` does not: there, the two can part. */
export const throughList = (path: string): Condition =>
  anyOf(prefixes(path).map(prefix => ({ [prefix]: { $type: 'array' } })))

/** The value is one that both read alike; a Decimal128 equals a number there and is none here. */
export const readAlike = (path: string): Condition =>
  allOf([
    ...prefixes(path).map(prefix => ({ [prefix]: { $not: { $type: 'array' } } })),
    { [path]: { $not: { $type: 'decimal' } } },
  ])

/** The same for a path that goes through lists on purpose: `tags`, `tags[]`, `labels[].name`. */
export const listReadAlike = (pattern: string): Condition => {
  const above = queryPath(pattern).split('.').slice(0, -1).join('.')
  const lists = new Set(
    [...pattern.matchAll(/\[\]/gu)].map(({ index }) => queryPath(pattern.slice(0, index))),
  )
  const rest = above === '' ? [] : prefixes(above).filter(prefix => !lists.has(prefix))
  return allOf([
    ...[...lists].map(list => ({ [list]: { $type: 'array' } })),
    ...rest.map(prefix => ({ [prefix]: { $not: { $type: 'array' } } })),
    { [queryPath(pattern)]: { $not: { $type: 'decimal' } } },
  ])
}

/** Conditions of the data map, in MongoDB's own sense: null also where nothing is stored. */
export const asFilter = (conditions: Conditions | undefined): Condition =>
  allOf(Object.entries(conditions ?? {}).map(([path, value]) => ({ [queryPath(path)]: { $eq: value } })))

export const fitsConditions = (document: unknown, conditions: Conditions): boolean =>
  Object.entries(conditions).every(([path, wanted]) => {
    const value = storedAt(document, path.split('.'))
    return wanted === null ? value === undefined || value === null : value === wanted
  })
