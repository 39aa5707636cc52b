import type { Document } from 'mongodb'
import type { RecordId } from '../../tickets/ids.ts'
import type { DataMap, RelatedMap } from './data-map.ts'
import { sourceDocument } from './documents.ts'
import { joined, type Root, referencesIn } from './joins.ts'
import { keyForms } from './key-parts.ts'
import type { StoreParts } from './parts.ts'
import { formatPath, parsePattern, placesInside, queryPath } from './paths.ts'
import { isOurs, isPersonalGroup } from './people.ts'
import type { SourceDocument } from './source.ts'

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
    const found = await joined(db, collection, person, roots, signal)
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
