import type { Db, Document } from 'mongodb'
import type { RecordId } from '../../tickets/ids.ts'
import type { DataMap, RelatedMap } from './data-map.ts'
import { sourceDocument } from './documents.ts'
import { findReferring, joined, type Root, referencesIn } from './joins.ts'
import type { StoreParts } from './parts.ts'
import { isOurs, isPersonalGroup } from './people.ts'
import type { SourceDocument } from './source.ts'

const asRoots = (ids: readonly RecordId[]): Root[] => ids.map(id => ({ id, document: { _id: id } }))

/** Documents that refer to a document that refers to the person: messages of the person's conversations. */
const throughAnother = async (
  db: Db,
  { collection, person }: RelatedMap,
  ids: readonly RecordId[],
  signal: AbortSignal,
): Promise<Map<RecordId, Document[]>> => {
  const { through } = person
  if (!through) return new Map()
  const between = await findReferring(
    db.collection(through.collection),
    { path: through.path },
    new Set(ids),
    signal,
  )
  // Each document between stands for all of the people it refers to.
  const wanted = new Set<string>(ids)
  const pairs = between.flatMap(document =>
    referencesIn(document, { path: through.path })
      .filter(id => wanted.has(id))
      .map(id => ({ id: id as RecordId, document })),
  )
  return joined(db.collection(collection), { ...person, references: '_id' }, pairs, signal)
}

const isOf = ({ groups }: DataMap, related: RelatedMap, document: Document): boolean => {
  if (groups?.collection !== related.collection) return true
  if (isOurs(groups.placeholder, document)) return false
  return !related.personal || isPersonalGroup(groups, document)
}

/** What else the desk keeps about each person, one query or two for each kind of document, however many people. */
export const relatedDocuments = async (
  { db, map }: StoreParts,
  ids: readonly RecordId[],
  signal: AbortSignal,
): Promise<Map<RecordId, SourceDocument[]>> => {
  const result = new Map<RecordId, SourceDocument[]>()
  for (const related of map.contacts?.related ?? []) {
    const { collection, person, fields, 'on-edit': onEdit, 'on-delete': onDelete } = related
    const found = person.through
      ? await throughAnother(db, related, ids, signal)
      : await joined(db.collection(collection), { ...person, references: '_id' }, asRoots(ids), signal)
    for (const [id, documents] of found) {
      const sources = documents
        .filter(document => isOf(map, related, document))
        .map(document => sourceDocument(collection, document, { role: 'related', fields, onEdit, onDelete }))
      result.set(id, [...(result.get(id) ?? []), ...sources])
    }
  }
  return result
}
