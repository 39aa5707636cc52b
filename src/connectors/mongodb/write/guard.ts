import type { Document, Filter } from 'mongodb'
import { contactDecisionPaths } from '../contact-facts.ts'
import type { DataMap } from '../data-map.ts'
import { decisionPaths, listsOf } from '../facts.ts'
import { nameFor, namesIn, storedFor, type Tables } from '../lookups.ts'
import {
  addressable,
  outermost,
  type Path,
  parsePath,
  parsePattern,
  queryPath,
  storedAt,
  valuesAt,
} from '../paths.ts'
import { isPlain, sameValue } from '../values.ts'

interface Expected {
  readonly path: Path
  readonly value: unknown
}

/** What must still be so in a stored document at the moment it is written. */
export interface Guard {
  readonly values: readonly Expected[]
  /** Lengths of lists; absent where there was no list. */
  readonly sizes: readonly { readonly path: Path; readonly size: number | undefined }[]
  readonly hold?: HoldTags
}

export interface HoldTags {
  readonly map: DataMap['tickets']['tags']
  readonly tables: Tables
  readonly names: readonly string[]
}

export const noGuard: Guard = { values: [], sizes: [] }

const spelled = (tag: string): string => tag.trim().toLowerCase()

/** Holds by tag do not mind case; see `findHold`. */
export const isHeld = (hold: HoldTags | undefined, document: Document): boolean => {
  if (!hold) return false
  const held = new Set(hold.names.map(spelled))
  return valuesAt(document, parsePattern(hold.map.path)).some(value => {
    const name = nameFor(hold.tables, hold.map.lookup, value)
    return name !== undefined && held.has(spelled(name))
  })
}

const anyCase = (name: string): RegExp =>
  new RegExp(`^\\s*${name.trim().replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')}\\s*$`, 'iu')

const stored = new WeakMap<readonly string[], { readonly tables: Tables; readonly tags: unknown[] }>()

/** Everything that is stored where a ticket bears one of the tags, as a query names it; the same for a whole batch. */
export const storedTags = (hold: HoldTags): unknown[] => {
  const known = stored.get(hold.names)
  if (known?.tables === hold.tables) return known.tags
  const tags = readStoredTags(hold)
  stored.set(hold.names, { tables: hold.tables, tags })
  return tags
}

const readStoredTags = ({ map, tables, names }: HoldTags): unknown[] => {
  const { lookup } = map
  if (!lookup) return [...storedFor(tables, map, names), ...names.map(anyCase)]
  const held = new Set(names.map(spelled))
  const inTable = namesIn(tables, lookup).filter(name => held.has(spelled(name)))
  return storedFor(tables, map, inTable)
}

const expectedAt = (document: Document, paths: readonly Path[]): Expected[] =>
  outermost(paths.map(addressable)).map(path => ({ path, value: storedAt(document, path) }))

/** Lists and wildcards are compared as a whole. */
const above = (pattern: string): Path => parsePath(pattern.split(/\[\]|\.\*/u)[0] ?? '')

/** The places to be changed still hold what was read. */
export const placesGuard = (document: Document, places: readonly Path[]): Guard => ({
  values: expectedAt(document, places),
  sizes: [],
})

const merged = (document: Document, decision: readonly Path[], places: readonly Path[]): Expected[] =>
  expectedAt(document, [...decision, ...places])

/** Nothing that the decision about the ticket rests on has changed, and no hold has come upon it. */
export const ticketGuard = (
  map: DataMap['tickets'],
  document: Document,
  places: readonly Path[],
  hold: HoldTags | undefined,
): Guard => ({
  values: merged(document, decisionPaths(map).map(above), places),
  sizes: listsOf(map).map(list => {
    const path = parsePath(list)
    const value = storedAt(document, path)
    return { path, size: Array.isArray(value) ? value.length : undefined }
  }),
  ...(hold && hold.names.length > 0 ? { hold } : {}),
})

/** The person's own record is as it was read. What their tickets say is asked apart, since it stands elsewhere. */
export const contactGuard = (map: DataMap, document: Document, places: readonly Path[]): Guard => ({
  values: merged(document, map.contacts ? contactDecisionPaths(map.contacts).map(above) : [], places),
  sizes: [],
})

const equals = ({ path, value }: Expected): Filter<Document> => {
  if (path.length === 0) return { $expr: { $eq: ['$$ROOT', { $literal: value }] } }
  const name = path.join('.')
  // `null` alone would match an absent member too.
  if (value === null) return { [name]: { $type: 10 } }
  return { [name]: value === undefined ? { $exists: false } : { $eq: value } }
}

const sized = ({ path, size }: Guard['sizes'][number]): Filter<Document> => ({
  [path.join('.')]: size === undefined ? { $not: { $type: 'array' } } : { $size: size },
})

const clauses = ({ values, sizes, hold }: Guard): Filter<Document>[] => [
  ...values.map(equals),
  ...sizes.map(sized),
  ...(hold ? [{ [queryPath(hold.map.path)]: { $nin: storedTags(hold) } }] : []),
]

/** Finds the document only while the guard holds. Written flat as far as each place is asked once: it goes with every record. */
export const toFilter = (id: unknown, guard: Guard): Filter<Document> => {
  const filter: Filter<Document> = { _id: id } as Filter<Document>
  const more: Filter<Document>[] = []
  for (const clause of clauses(guard)) {
    const [[path, condition] = [''], ...others] = Object.entries(clause)
    if (others.length > 0 || path === '' || path in filter) more.push(clause)
    else filter[path] = condition
  }
  // That the key is what it is need not be said twice.
  const rest = more.filter(clause => !isKey(clause, id))
  return rest.length > 0 ? { ...filter, $and: rest } : filter
}

const isKey = ({ _id: key }: Filter<Document>, id: unknown): boolean =>
  isPlain(key) && '$eq' in key && Object.keys(key).length === 1 && sameValue(key.$eq, id)

/** The same question asked of a document that was read again. */
export const isUnchanged = (guard: Guard, document: Document): boolean =>
  guard.values.every(({ path, value }) => sameValue(storedAt(document, path), value)) &&
  guard.sizes.every(({ path, size }) => {
    const value = storedAt(document, path)
    return size === undefined ? !Array.isArray(value) : Array.isArray(value) && value.length === size
  })
