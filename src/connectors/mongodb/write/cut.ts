import type { Document } from 'mongodb'
import type { CopyMap, DataMap } from '../data-map.ts'
import { referencesIn } from '../joins.ts'
import { type Path, parsePath, parsePattern, placesOf } from '../paths.ts'
import type { RecordSource } from '../source.ts'
import { cloneOf, idText } from '../values.ts'
import type { StoredDocument } from './edits.ts'
import { removePlaces } from './places.ts'

/** Elements of one list, known by a member rather than by where they stand: others may be cut from it meanwhile. */
export interface Pull {
  readonly list: Path
  /** Path of the key within an element. */
  readonly member: string
  /** As text, see `idText`. */
  readonly keys: readonly string[]
}

const isPlainList = (path: string): boolean => /^[^[\]*]+$/u.test(path)

const pullBy = ({ at, ticket }: CopyMap, source: RecordSource): Pull | undefined => {
  const list = at.endsWith('[]') ? at.slice(0, -2) : ''
  const member = ticket.path.startsWith(`${at}.`) ? ticket.path.slice(at.length + 1) : ''
  if (!isPlainList(list) || !isPlainList(member) || ticket.json !== undefined) return undefined
  const keys = referencesIn(source.documents[0].document, { path: ticket.references })
  return keys.length > 0 ? { list: parsePath(list), member, keys } : undefined
}

/**
 * The rows of a deleted ticket in a list of copies, where a query can name them by the ticket's key. A report has
 * rows of many tickets, and what becomes of one must not stand in the way of the others.
 */
export const pullOf = (
  map: DataMap,
  { first, parts }: StoredDocument,
  source: RecordSource,
): Pull | undefined => {
  const [copy, ...more] = map.copies.filter(({ collection }) => collection === first.collection)
  if (!copy || more.length > 0 || first.role !== 'copy') return undefined
  const pull = pullBy(copy, source)
  const isRow = ({ at = '' }: { readonly at?: string }): boolean =>
    pull !== undefined && parsePath(at).slice(0, -1).join('.') === pull.list.join('.')
  return parts.every(isRow) ? pull : undefined
}

/** Where a document that stays holds the deleted record: its copies, or the links to the person. */
export const cutAway = (map: DataMap, { first, parts }: StoredDocument, id: string): Document => {
  const after = cloneOf(first.document)
  const isLink = (value: unknown): boolean => idText(value) === id
  const links = (map.contacts?.related ?? []).filter(
    ({ collection, 'on-delete': onDelete }) => collection === first.collection && onDelete === 'cut',
  )
  const places = [
    ...parts.flatMap(({ at }) => (at ? [parsePath(at)] : [])),
    ...(first.role === 'related' ? links : []).flatMap(({ person }) =>
      [person.path, `${person.path}[]`].flatMap(pattern =>
        placesOf(after, parsePattern(pattern)).flatMap(({ path, value }) => (isLink(value) ? [path] : [])),
      ),
    ),
  ]
  removePlaces(after, places)
  return after
}
