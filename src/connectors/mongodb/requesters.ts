import type { Document } from 'mongodb'
import type { RecordId } from '../../tickets/ids.ts'
import { fitsConditions } from './conditions.ts'
import type { DataMap } from './data-map.ts'
import { linkedId } from './facts.ts'
import { joined, type Root } from './joins.ts'
import { getAt, parsePattern, placesInside } from './paths.ts'
import type { Collections } from './store-db.ts'

type TicketMap = DataMap['tickets']
export type RequesterLinks = NonNullable<TicketMap['requester-in']>

/** Keys of the people that a document of the links names. */
export const personsIn = (
  { person, where }: Pick<RequesterLinks, 'person' | 'where'>,
  document: Document,
): string[] =>
  placesInside(document, parsePattern(person)).flatMap(({ path, value }) => {
    const fits = where === undefined || fitsConditions(getAt(document, path.slice(0, -1)), where)
    return fits ? (linkedId(value) ?? []) : []
  })

/** Whose ticket it is, by the links among its documents: the first that names a person. */
export const requesterIn = (
  { 'requester-in': links }: TicketMap,
  documents: readonly { readonly collection: string; readonly document: Document }[],
): string | undefined => {
  if (!links) return undefined
  const own = documents.filter(({ collection }) => collection === links.collection)
  return own.flatMap(({ document }) => personsIn(links, document))[0]
}

/** The same for tickets of which nothing else is read: one query for all. */
export const requestersOf = async (
  db: Collections,
  { 'requester-in': links, id }: TicketMap,
  tickets: readonly Root[],
  signal: AbortSignal,
): Promise<ReadonlyMap<RecordId, string>> => {
  if (!links) return new Map()
  const found = await joined(db, links.collection, { path: links.ticket, references: id }, tickets, signal)
  return new Map(
    [...found].flatMap(([ticket, documents]) => {
      const [first] = documents.flatMap(document => personsIn(links, document))
      return first === undefined ? [] : [[ticket, first] as const]
    }),
  )
}
