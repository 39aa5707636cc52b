import type { FieldSpec } from './data-map.ts'
import { leavesOf, type Path, type Pattern, type Place, parsePattern, placesInside } from './paths.ts'

export interface CompiledField {
  readonly pattern: Pattern
  readonly text: string
  readonly spec: FieldSpec
}

const wildcards = (pattern: Pattern): number =>
  pattern.filter(({ kind }) => kind === 'deep' || kind === 'any').length

/** In the order in which patterns claim a value: the fewest wildcards first, then the longest. */
export const compileFields = (fields: Readonly<Record<string, FieldSpec>>): CompiledField[] =>
  Object.entries(fields)
    .map(([text, spec]) => ({ text, spec, pattern: parsePattern(text) }))
    .sort((a, b) => wildcards(a.pattern) - wildcards(b.pattern) || b.pattern.length - a.pattern.length)

const inLists = ({ path, value }: Place): Place[] =>
  Array.isArray(value)
    ? value.flatMap((inner, index) => inLists({ path: [...path, String(index)], value: inner }))
    : [{ path, value }]

/** A link may hold the whole person, who is one value; of anything else every leaf is. */
export const valuesOf = (document: unknown, { pattern, spec }: CompiledField): Place[] =>
  spec.class === 'link' ? placesInside(document, pattern).flatMap(inLists) : leavesOf(document, pattern)

export const placeText = (path: Path): string => path.join('\0')
