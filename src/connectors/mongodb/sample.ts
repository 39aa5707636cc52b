import type { Document } from 'mongodb'
import type { FieldSpec } from './data-map.ts'
import { leavesOf, parsePattern, queryPath, valuesThrough } from './paths.ts'
import { isPlain } from './values.ts'

/** A name that a schema would give; anything else may be data and is told as `*`. */
const isName = (key: string): boolean => /^[A-Za-z_][\w-]{0,39}$/u.test(key) && !/\d{4}/u.test(key)

function* leafPatterns(value: unknown, pattern: string): Generator<{ pattern: string; value: unknown }> {
  if (Array.isArray(value)) {
    for (const inner of value) yield* leafPatterns(inner, `${pattern}[]`)
  } else if (isPlain(value)) {
    for (const [key, inner] of Object.entries(value)) {
      const name = isName(key) ? key : '*'
      yield* leafPatterns(inner, pattern === '' ? name : `${pattern}.${name}`)
    }
  } else yield { pattern, value }
}

const holdsText = (value: unknown): boolean =>
  typeof value === 'string' && value.trim() !== '' && !/^[0-9a-f]{24}$/u.test(value)

/** Paths among these that no document of the sample has. */
export const neverSeen = (documents: readonly Document[], paths: readonly string[]): string[] =>
  paths.filter(path => {
    const steps = queryPath(path).split('.')
    return !documents.some(document => valuesThrough(document, steps).length > 0)
  })

/** Patterns of the map that meet nothing in the sample. */
export const unmetPatterns = (
  documents: readonly Document[],
  fields: Readonly<Record<string, FieldSpec>>,
): string[] =>
  Object.keys(fields).filter(text => {
    const pattern = parsePattern(text)
    return !documents.some(document => leavesOf(document, pattern).length > 0)
  })

/** Places that hold text and that neither the map nor a decision knows. */
export const unmappedTexts = (
  documents: readonly Document[],
  fields: Readonly<Record<string, FieldSpec>>,
  known: readonly string[],
): string[] => {
  const mapped = [...Object.keys(fields), ...known].map(path =>
    path.replaceAll('[]', '').replace(/\.\d+/gu, ''),
  )
  const isKnown = (pattern: string): boolean => {
    const path = pattern.replaceAll('[]', '')
    return mapped.some(each => {
      const prefix = each.replace(/\.?\*$/u, '')
      return path === each || path.startsWith(`${prefix}.`) || prefix === ''
    })
  }
  const found = new Set<string>()
  for (const document of documents) {
    for (const { pattern, value } of leafPatterns(document, '')) {
      if (holdsText(value) && !found.has(pattern) && !isKnown(pattern)) found.add(pattern)
    }
  }
  return [...found].sort()
}
