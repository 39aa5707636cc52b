import type { Document } from 'mongodb'
import type { RecordId } from '../../tickets/ids.ts'
import type { DataMap, RelatedMap } from './data-map.ts'
import { sourceDocument } from './documents.ts'
import { findReferring, joined, type Root, referencesIn } from './joins.ts'
import { keyForms } from './key-parts.ts'
import type { StoreParts } from './parts.ts'
import { formatPath, parsePattern, placesInside, queryPath } from './paths.ts'
import { isOurs, isPersonalGroup } from './people.ts'
import type { SourceDocument } from './source.ts'
import type { Collections } from './store-db.ts'

/** What documents name the person by: the key, or another field of the record, with what is personal in it. */
const rootsBy = (
  { contacts }: DataMap,
  { person: { references } }: RelatedMap,
  people: readonly Root[],
): Root[] => {
  if (!contacts || references === '_id')
    return people.map(({ id }) => ({ id, document: { [references]: id } }))
  const spec = contacts.fields[references]
  return people.flatMap(({ id, document }) =>
    referencesIn(document, { path: references })
      .flatMap(key => keyForms(spec, key))
      .map(key => ({ id, document: { [queryPath(references)]: key } })),
  )
}

/** Documents that refer to a document that refers to the person: messages of the person's conversations. */
const throughAnother = async (
  db: Collections,
  { collection, person }: RelatedMap,
  roots: readonly Root[],
  signal: AbortSignal,
): Promise<Map<RecordId, Document[]>> => {
  const { through, references } = person
  if (!through) return new Map()
  const owners = new Map<string, RecordId[]>()
  for (const { id, document } of roots)
    for (const key of referencesIn(document, { path: references }))
      owners.set(key, [...(owners.get(key) ?? []), id])
  const between = await findReferring(
    db.collection(through.collection),
    { path: through.path },
    new Set(owners.keys()),
    signal,
  )
  // Each document between stands for all of the people it refers to.
  const pairs = between.flatMap(document =>
    referencesIn(document, { path: through.path }).flatMap(key =>
      (owners.get(key) ?? []).map(id => ({ id, document })),
    ),
  )
  return joined(db.collection(collection), { ...person, references: '_id' }, pairs, signal)
}

const isOf = ({ groups }: DataMap, related: RelatedMap, document: Document): boolean => {
  if (groups?.collection !== related.collection) return true
  if (isOurs(groups.placeholder, document)) return false
  return !related.personal || isPersonalGroup(groups, document)
}

type Placed = Pick<SourceDocument, 'fields'> & { readonly at: Pick<SourceDocument, 'at'> }

/** The whole document, or those elements of its list that name the person. */
const placesOf = ({ at, fields, person }: RelatedMap, document: Document, own: readonly Root[]): Placed[] => {
  if (at === undefined) return [{ fields, at: {} }]
  const keys = new Set(own.flatMap(root => referencesIn(root.document, { path: person.references })))
  const path = person.path.slice(at.length + 1)
  return placesInside(document, parsePattern(at)).flatMap(({ path: place, value }) => {
    if (!referencesIn(value, { path }).some(key => keys.has(key))) return []
    const element = formatPath(place)
    const moved = Object.entries(fields).map(([inner, spec]) => [`${element}.${inner}`, spec] as const)
    return [{ fields: Object.fromEntries(moved), at: { at: element } }]
  })
}

/** What else the desk keeps about each person, one query or two for each kind of document, however many people. */
export const relatedDocuments = async (
  { db, map }: StoreParts,
  people: readonly Root[],
  signal: AbortSignal,
): Promise<Map<RecordId, SourceDocument[]>> => {
  const result = new Map<RecordId, SourceDocument[]>()
  for (const related of map.contacts?.related ?? []) {
    const { collection, person, 'on-edit': onEdit, 'on-delete': onDelete } = related
    const roots = rootsBy(map, related, people)
    const found = person.through
      ? await throughAnother(db, related, roots, signal)
      : await joined(db.collection(collection), person, roots, signal)
    for (const [id, documents] of found) {
      const sources = documents
        .filter(document => isOf(map, related, document))
        .flatMap(document =>
          placesOf(
            related,
            document,
            roots.filter(root => root.id === id),
          ).map(({ at, fields }) =>
            sourceDocument(collection, document, { role: 'related', fields, onEdit, onDelete, ...at }),
          ),
        )
      result.set(id, [...(result.get(id) ?? []), ...sources])
    }
  }
  return result
}
