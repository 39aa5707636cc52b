import type { Entity } from '../../../entities.ts'
import type { Leaf } from '../leaves.ts'

/** What a redactor found in the texts of a leaf. */
export interface LeafFinds {
  /** Texts that were read. */
  readonly texts: number
  /** In so many of them something stands. */
  readonly withFinds: number
  readonly finds: Readonly<Partial<Record<Entity, number>>>
}

export interface Evidence {
  readonly leaf: Leaf
  readonly finds: LeafFinds
}

/** A collection as a sample shows it, with what was found in it. */
export interface Collection {
  readonly name: string
  readonly documents: number
  readonly sampled: number
  /** By path. */
  readonly leaves: ReadonlyMap<string, Evidence>
  /** Places in which the names of members look personal: no map can name them. */
  readonly personalNames: readonly string[]
}

/** A field that holds the keys of another collection's documents. */
export interface Reference {
  readonly from: string
  readonly path: string
  readonly to: string
  /** The field there. */
  readonly key: string
}

/** The last word of a path: `customer.firstName` gives `first name`. */
export const wordsOf = (path: string): string =>
  (path.split('.').at(-1) ?? '')
    .replaceAll('[]', '')
    .replace(/([a-z])([A-Z])/gu, '$1 $2')
    .replace(/[_*-]+/gu, ' ')
    .trim()
    .toLowerCase()

const share = (part: number, of: number): number => (of === 0 ? 0 : part / of)

/** Which entity most of the texts hold, if one does. */
export const mainEntity = ({ finds, texts }: LeafFinds): Entity | undefined => {
  const [first] = Object.entries(finds).sort(([, a], [, b]) => b - a)
  return first && share(first[1], texts) >= 0.5 ? (first[0] as Entity) : undefined
}

const textsOf = ({ leaf }: Evidence): string[] => [...leaf.texts]

export const isText = ({ leaf }: Evidence): boolean => leaf.kinds.has('text')

const isoDate = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}.*)?$/u

/** Dates, and texts that spell one. */
export const isDate = (each: Evidence): boolean => {
  const { kinds } = each.leaf
  if (kinds.has('date')) return true
  const texts = textsOf(each)
  return texts.length > 0 && texts.every(text => isoDate.test(text))
}

/** Several words in many of them, or one that is long. */
export const isProse = (each: Evidence): boolean => {
  const texts = textsOf(each)
  const long = texts.filter(text => text.length > 60 || text.trim().split(/\s+/u).length > 3)
  return long.length * 4 >= texts.length && long.length > 0
}

/** The same few words again and again: a state, a kind, a team. */
export const isFew = ({ leaf }: Evidence): boolean => !leaf.isMany && leaf.few.size * 3 <= leaf.documents

/** The same in a small sample, for what is a state by its name. */
export const isState = ({ leaf }: Evidence): boolean =>
  !leaf.isMany && leaf.few.size <= Math.max(5, leaf.documents / 3)

/** Keys of documents, and what programs make up. */
export const isKeyLike = (each: Evidence): boolean => {
  if (each.leaf.kinds.has('id')) return true
  const texts = textsOf(each)
  return (
    texts.length > 0 && texts.every(text => /^[\w-]{8,64}$/u.test(text) && /\d/u.test(text)) && !isDate(each)
  )
}

export const leafAt = ({ leaves }: Collection, matching: RegExp, is: (each: Evidence) => boolean) =>
  [...leaves.values()]
    .filter(each => !each.leaf.path.includes('[]') && matching.test(wordsOf(each.leaf.path)) && is(each))
    .sort((a, b) => a.leaf.path.split('.').length - b.leaf.path.split('.').length)[0]
