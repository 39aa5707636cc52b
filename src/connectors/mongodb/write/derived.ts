import type { Document } from 'mongodb'
import type { FieldSpec } from '../data-map.ts'
import { leavesOf, type Path, type Pattern, parsePattern, placesOf, setAt } from '../paths.ts'
import type { SourceDocument } from '../source.ts'
import { isPlain } from '../values.ts'
import { fieldsOf } from './field-spec.ts'

/** Steps both patterns share lead into the very list elements that the derived value stands in. */
const bound = (from: Pattern, derived: Pattern, at: Path): Pattern => {
  const parting = from.findIndex((segment, index) => {
    const other = derived[index]
    return (
      other?.kind !== segment.kind ||
      (segment.kind === 'key' && other.kind === 'key' && other.key !== segment.key)
    )
  })
  return from.map((segment, index) => {
    const step = at[index]
    const isShared = parting < 0 || index < parting
    return isShared && step !== undefined && segment.kind !== 'deep' ? { kind: 'key', key: step } : segment
  })
}

const joined = (document: Document, patterns: readonly Pattern[]): string =>
  patterns
    .flatMap(pattern => leavesOf(document, pattern))
    .flatMap(({ value }) => (typeof value === 'string' || typeof value === 'number' ? [String(value)] : []))
    .filter(text => text !== '')
    .join(' ')

const blanked = (value: unknown, blank: FieldSpec['blank']): unknown => {
  if (blank === 'drop') return undefined
  if (typeof value === 'string') return ''
  if (Array.isArray(value)) return []
  return isPlain(value) ? {} : undefined
}

/** Patterns inside a field of a copy count from where the copy stands, as the map writes them. */
const fromCopy = (source: SourceDocument, path: string): Pattern =>
  parsePattern(source.at ? `${source.at}.${path}` : path)

export const holdsDerived = (source: SourceDocument): boolean =>
  fieldsOf(source).some(({ spec }) => spec['derived-from'] !== undefined || spec.blank !== undefined)

/** Copies of edited values within the same document: rebuilt where the map says from what, else emptied. */
export const renewDerived = (source: SourceDocument, after: Document): void => {
  for (const { pattern: derived, spec } of fieldsOf(source)) {
    const from = spec['derived-from']
    if (!from && !spec.blank) continue
    for (const { path, value } of placesOf(after, derived)) {
      const sources = from?.map(each => bound(fromCopy(source, each), derived, path))
      setAt(
        after,
        path,
        sources ? joined(after, sources).slice(0, spec['max-length']) : blanked(value, spec.blank),
      )
    }
  }
}
