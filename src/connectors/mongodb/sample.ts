import type { Document } from 'mongodb'
import type { FieldSpec } from './data-map.ts'
import { leavesIn } from './leaves.ts'
import { leavesOf, parsePattern, queryPath, valuesThrough } from './paths.ts'

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
    for (const { path, names, value } of leavesIn(document)) {
      if (!names && holdsText(value) && !found.has(path) && !isKnown(path)) found.add(path)
    }
  }
  return [...found].sort()
}
