import type { Document } from 'mongodb'
import type { Entity } from '../../entities.ts'
import type { ContactsMap } from './data-map.ts'
import { keyPartOf } from './key-parts.ts'
import { parsePattern, valuesAt } from './paths.ts'

export const textsAt = (document: Document, patterns: readonly string[]): string[] => [
  ...new Set(
    patterns
      .flatMap(pattern => valuesAt(document, parsePattern(pattern)))
      .flatMap(value => (typeof value === 'number' ? String(value) : value))
      .filter(value => typeof value === 'string')
      .filter(text => text.trim() !== ''),
  ),
]

/** Full names; of several paths together the values are one name. */
export const namesAt = (document: Document, names: ContactsMap['names']): string[] => [
  ...new Set(
    names.flatMap(each => {
      if (typeof each === 'string') return textsAt(document, [each])
      const words = each.flatMap(path => textsAt(document, [path]).slice(0, 1))
      return words.length > 0 ? [words.map(word => word.trim()).join(' ')] : []
    }),
  ),
]

/** Of keys only what is a number or a name in them. */
export const partsAt = (
  document: Document,
  { fields }: ContactsMap,
  { paths, entity }: { readonly paths: readonly string[]; readonly entity: Entity },
): string[] => [
  ...new Set(
    paths.flatMap(path => {
      const spec = fields[path]
      const texts = textsAt(document, [path])
      if (spec?.['in-key'] === undefined) return texts
      return texts.flatMap(text => {
        const part = keyPartOf(spec, text)
        return part?.entity === entity ? [part.value] : []
      })
    }),
  ),
]
