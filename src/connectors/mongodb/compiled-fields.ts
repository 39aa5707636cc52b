import type { FieldSpec } from './data-map.ts'
import { leavesOf, type Pattern, type Place, parsePattern, placesInside } from './paths.ts'
import { isPlain } from './values.ts'

export interface CompiledField {
  readonly pattern: Pattern
  readonly text: string
  readonly spec: FieldSpec
}

const count = (pattern: Pattern, ...kinds: Pattern[number]['kind'][]): number =>
  pattern.filter(({ kind }) => kinds.includes(kind)).length

/** Sorts the more exact of two patterns first: fewer wildcards, then the longer one, then an index before a list. */
const byExactness = (a: Pattern, b: Pattern): number =>
  count(a, 'deep', 'any') - count(b, 'deep', 'any') ||
  b.length - a.length ||
  count(a, 'each') - count(b, 'each')

/** In the order in which patterns claim a value. */
export const compileFields = (fields: Readonly<Record<string, FieldSpec>>): CompiledField[] =>
  Object.entries(fields)
    .map(([text, spec]) => ({ text, spec, pattern: parsePattern(text) }))
    .sort((a, b) => byExactness(a.pattern, b.pattern))

const inLists = ({ path, value }: Place): Place[] =>
  Array.isArray(value)
    ? value.flatMap((inner, index) => inLists({ path: [...path, String(index)], value: inner }))
    : [{ path, value }]

/** Members at the end of the pattern, by their names. */
const namesOf = (document: unknown, pattern: Pattern): Place[] =>
  placesInside(document, pattern.slice(0, -1)).flatMap(({ path, value }) =>
    isPlain(value) ? Object.keys(value).map(name => ({ path: [...path, name], value: name })) : [],
  )

/** A link may hold the whole person, who is one value; of anything else every leaf is. */
export const valuesOf = (document: unknown, { pattern, spec }: CompiledField): Place[] => {
  if (spec['member-name']) return namesOf(document, pattern)
  return spec.class === 'link'
    ? placesInside(document, pattern).flatMap(inLists)
    : leavesOf(document, pattern)
}
