import type { Document } from 'mongodb'
import { type DocumentKey, documentKey, type RecordId } from '../../tickets/ids.ts'
import type { CopyMap, DataMap, FieldSpec } from './data-map.ts'
import { joined, type Root, referencesIn } from './joins.ts'
import { keyed } from './pages.ts'
import type { StoreParts } from './parts.ts'
import { formatPath, getAt, parsePath, parsePattern, placesInside, queryPath } from './paths.ts'
import { ticketFilter } from './query.ts'
import type { SourceDocument } from './source.ts'
import { ticketMaps } from './ticket-maps.ts'
import { digestOf, idsIn, idText } from './values.ts'

type Fields = Readonly<Record<string, FieldSpec>>
export type Documents = [SourceDocument, ...SourceDocument[]]

export const keyFor = (collection: string, id: unknown): DocumentKey =>
  documentKey(`${collection}/${idText(id) ?? digestOf(id)}`)

export const sourceDocument = (
  collection: string,
  document: Document,
  rest: Pick<SourceDocument, 'role' | 'fields'> & Partial<SourceDocument>,
): SourceDocument => ({
  key: keyFor(collection, document._id),
  collection,
  id: document._id,
  document,
  onDelete: 'delete',
  onEdit: 'edit',
  ...rest,
})

const movedTo = (at: string, fields: Fields): Fields =>
  at === ''
    ? fields
    : Object.fromEntries(Object.entries(fields).map(([path, spec]) => [`${at}.${path}`, spec]))

const copiedFields = ({ messages, tickets }: DataMap, { of }: CopyMap): Fields => {
  if (of === 'none') return {}
  return of === 'tickets' ? tickets.fields : Object.assign({}, ...messages.map(each => each.fields))
}

/** Patterns of a copy, by where it stands: made once for all documents that hold it at the same place. */
const copyFields = (map: DataMap, copy: CopyMap): ((at: string) => Fields) => {
  const own = copiedFields(map, copy)
  const made = new Map<string, Fields>()
  return at => {
    const fields = made.get(at) ?? { ...movedTo(at, own), ...copy.fields }
    made.set(at, fields)
    return fields
  }
}

/** Where in the document copies of just this record stand; several rows of a list may be others'. */
const placesOfCopy = (copy: CopyMap, document: Document, root: Root): string[] => {
  if (copy.at === '') return ['']
  const places = placesInside(document, parsePattern(copy.at)).map(({ path }) => formatPath(path))
  const inside = copy.ticket.path.startsWith(`${copy.at}.`)
  if (!copy.at.includes('[]') || !inside) return places
  const own = new Set(referencesIn(root.document, { path: copy.ticket.references }))
  const path = copy.ticket.path.slice(copy.at.length + 1)
  return places.filter(place =>
    referencesIn(getAt(document, parsePath(place)), { path }).some(text => own.has(text)),
  )
}

const copySources = (copy: CopyMap, fieldsAt: (at: string) => Fields, document: Document, root: Root) => {
  const shared = { role: 'copy' as const, onDelete: copy['on-delete'], onEdit: copy['on-edit'] }
  const places = placesOfCopy(copy, document, root)
  if (places.length === 0) {
    return [sourceDocument(copy.collection, document, { ...shared, fields: copy.fields })]
  }
  return places.map(at =>
    sourceDocument(copy.collection, document, {
      ...shared,
      fields: fieldsAt(at),
      ...(at === '' ? {} : { at }),
    }),
  )
}

/** Every copy that the document holds, whosever ticket it is of. */
export const copyPlaces = (map: DataMap, copy: CopyMap, document: Document): SourceDocument[] => {
  const fieldsAt = copyFields(map, copy)
  return placesInside(document, parsePattern(copy.at)).map(({ path }) => {
    const at = formatPath(path)
    const rest = { role: 'copy', fields: fieldsAt(at), ...(at === '' ? {} : { at }) } as const
    return sourceDocument(copy.collection, document, rest)
  })
}

type Sources = ReadonlyMap<RecordId, readonly SourceDocument[]>

type Join = () => Promise<Sources>

const messageJoins = ({ db, map }: StoreParts, roots: readonly Root[], signal: AbortSignal): Join[] =>
  map.messages.map(({ collection, ticket, fields, 'on-delete': onDelete }) => async () => {
    const found = await joined(db, collection, ticket, roots, signal)
    return new Map(
      [...found].map(([id, documents]) => [
        id,
        documents.map(each => sourceDocument(collection, each, { role: 'message', fields, onDelete })),
      ]),
    )
  })

const copyJoins = ({ db, map }: StoreParts, roots: readonly Root[], signal: AbortSignal): Join[] => {
  const byId = new Map(roots.map(root => [root.id, root]))
  return map.copies.map(copy => async () => {
    const found = await joined(db, copy.collection, copy.ticket, roots, signal)
    const fieldsAt = copyFields(map, copy)
    return new Map(
      [...found].map(([id, documents]) => {
        const root = byId.get(id)
        return [id, root ? documents.flatMap(each => copySources(copy, fieldsAt, each, root)) : []]
      }),
    )
  })
}

/** Queries under way at once. Node warns of more than ten that listen to one signal. */
const atOnce = 5

/** Messages first, then copies, each in the order of the map. */
const joinedTo = async (
  parts: StoreParts,
  roots: readonly Root[],
  signal: AbortSignal,
): Promise<Sources[]> => {
  const joins = [...messageJoins(parts, roots, signal), ...copyJoins(parts, roots, signal)]
  const found: Sources[] = []
  for (let start = 0; start < joins.length; start += atOnce)
    found.push(...(await Promise.all(joins.slice(start, start + atOnce).map(join => join()))))
  return found
}

/** Two joins may lead to one and the same place. */
const distinct = (root: SourceDocument, others: readonly SourceDocument[]): Documents => {
  const seen = new Set([`${root.key}\n`])
  const kept = others.filter(({ key, at = '' }) => {
    const place = `${key}\n${at}`
    if (seen.has(place)) return false
    seen.add(place)
    return true
  })
  return [root, ...kept]
}

interface Gathered {
  readonly id: RecordId
  readonly documents: Documents
}

/** Those of one collection of tickets. */
const gatherIn = async (
  parts: StoreParts,
  ids: readonly RecordId[],
  signal: AbortSignal,
): Promise<Gathered[]> => {
  const { collection, id, fields } = parts.map.tickets
  const stored = await parts.db
    .collection(collection)
    .find(
      { $and: [{ [queryPath(id)]: { $in: idsIn(ids) } }, ticketFilter(parts.map.tickets)] },
      // One answer for a batch, as far as it fits into one.
      { signal, batchSize: ids.length + 1 },
    )
    .toArray()
  const byId = new Map(keyed(stored, id).map(root => [root.id, root]))
  const roots = [...new Set(ids)].flatMap(each => byId.get(each) ?? [])
  const found = await joinedTo(parts, roots, signal)
  return roots.map(root => ({
    id: root.id,
    documents: distinct(
      sourceDocument(collection, root.document, { role: 'ticket', fields }),
      found.flatMap(each => each.get(root.id) ?? []),
    ),
  }))
}

/**
 * The tickets that are still there, in the order of the ids, each with its messages and its copies elsewhere: one query for
 * the tickets of a collection and one for each collection joined to them, however many tickets there are.
 */
export const gatherTickets = async (
  parts: StoreParts,
  ids: readonly RecordId[],
  signal: AbortSignal,
): Promise<Gathered[]> => {
  const gathered = new Map<RecordId, Gathered>()
  for (const map of ticketMaps(parts.map)) {
    const left = ids.filter(id => !gathered.has(id))
    const found = left.length > 0 ? await gatherIn({ ...parts, map }, left, signal) : []
    for (const each of found) gathered.set(each.id, each)
  }
  return [...new Set(ids)].flatMap(id => gathered.get(id) ?? [])
}

/**
 * What is left of tickets that are not there any more: messages and copies that point to their keys and were to go
 * with them. Joins by another field than the key need the ticket, and find nothing here.
 */
export const gatherOrphans = async (
  parts: StoreParts,
  ids: readonly RecordId[],
  signal: AbortSignal,
): Promise<ReadonlyMap<RecordId, readonly SourceDocument[]>> => {
  const found: Sources[] = []
  for (const map of ticketMaps(parts.map)) {
    const root = (id: RecordId): Root => ({ id, document: { [queryPath(map.tickets.id)]: id } })
    found.push(...(await joinedTo({ ...parts, map }, [...new Set(ids)].map(root), signal)))
  }
  const orphans = [...new Set(ids)].map((id): [RecordId, readonly SourceDocument[]] => [
    id,
    found
      .flatMap(each => each.get(id) ?? [])
      .filter(({ onDelete, at }) => onDelete === 'delete' || (onDelete === 'cut' && at !== undefined)),
  ])
  return new Map(orphans)
}
