import type { ObjectId, Document as Stored } from 'mongodb'
import { loosePlace, type RecordId, stamp } from '../../tickets/ids.ts'
import type { Contact, Field } from '../../tickets/record.ts'
import { isTicket, mayBeLoose } from './collections.ts'
import type { FieldSpec } from './data-map.ts'
import { copyPlaces, type Documents, sourceDocument } from './documents.ts'
import { fieldsOf } from './fields.ts'
import type { StoreParts, StoreWords } from './parts.ts'
import type { RecordSource } from './source.ts'
import { ticketMaps } from './ticket-maps.ts'
import { digestOf, idsIn } from './values.ts'

/*
 * Documents that belong to no ticket and no contact: a chat between agents, a room that is no ticket, a group of many, a
 * report whose rows name no ticket. A request of somebody whom they name is done to each by itself.
 */

/** Whatever the map says nothing of is read as text. */
const unmapped: Readonly<Record<string, FieldSpec>> = {
  '*': { class: 'free-text', format: 'plain' },
  _id: { class: 'technical', format: 'plain' },
}

const fieldsIn = ({ map }: StoreParts, place: string): Readonly<Record<string, FieldSpec>> => {
  const related = map.contacts?.related ?? []
  const all = ticketMaps(map)
  const tickets = all.map(each => each.tickets)
  const joined = all.flatMap(({ messages, copies }) => [...messages, ...copies])
  const here = [...tickets, ...related, ...joined].filter(({ collection }) => collection === place)
  return Object.assign({}, unmapped, ...here.map(({ fields }) => fields))
}

/** The document as a whole, and in it the copies of tickets as the map describes them. */
const sourcesOf = (parts: StoreParts, place: string, document: Stored): Documents => {
  const whole = sourceDocument(place, document, { role: 'related', fields: fieldsIn(parts, place) })
  const [first, ...rest] = ticketMaps(parts.map).flatMap(map =>
    map.copies
      .filter(({ collection }) => collection === place)
      .flatMap(copy => copyPlaces(map, copy, document)),
  )
  // Copies first: where both speak of a value, what the map says of tickets counts.
  return first ? [first, ...rest, whole] : [whole]
}

const read = async (
  { db }: StoreParts,
  id: RecordId,
  signal: AbortSignal,
): Promise<{ readonly place: string; readonly document: Stored } | undefined> => {
  const at = loosePlace(id)
  if (!at) return undefined
  const [document] = await db
    .collection(at.place)
    .find({ _id: { $in: idsIn([at.document]) as ObjectId[] } }, { signal, limit: 1 })
    .toArray()
  return document && { place: at.place, document }
}

/** Documents by their `looseId`; those that are gone are left out. */
export const gatherLoose = async (
  parts: StoreParts,
  ids: readonly RecordId[],
  signal: AbortSignal,
): Promise<{ readonly id: RecordId; readonly documents: Documents }[]> => {
  const gathered: { readonly id: RecordId; readonly documents: Documents }[] = []
  for (const id of ids) {
    const found = await read(parts, id, signal)
    if (found && mayBeLoose(parts.map, found.place) && !isTicket(parts.map, found.place, found.document))
      gathered.push({ id, documents: sourcesOf(parts, found.place, found.document) })
  }
  return gathered
}

const formatOf = (value: unknown): Field['format'] => {
  if (typeof value !== 'string') return 'plain'
  if (/^\s*[[{]/u.test(value)) return 'json'
  return /<\/?[a-z!]|&#?[a-z\d]{1,31};/iu.test(value) ? 'html' : 'plain'
}

/** How a text is written that the map says nothing of can only be seen by itself. */
const readable = (field: Field): Field =>
  field.pattern.endsWith(':*') ? { ...field, format: formatOf(field.value) } : field

/** Everything that is stored in it counts, since nothing is known of what the desk changes when. */
export const looseStamp = ({ documents: [first] }: Pick<RecordSource, 'documents'>) =>
  stamp(digestOf(first.document))

export const buildLoose = (store: StoreWords, source: RecordSource, id: RecordId): Contact => ({
  kind: 'contact',
  id,
  loose: true,
  stamp: looseStamp(source),
  facts: { agent: false, openTickets: 0, ticketTags: [], clocks: {} },
  store: store.id,
  fields: fieldsOf(source.documents, source.people).map(readable),
  participants: [],
  source,
})
