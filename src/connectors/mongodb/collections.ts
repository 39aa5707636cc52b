import type { Document } from 'mongodb'
import { fitsConditions } from './conditions.ts'
import type { DataMap } from './data-map.ts'
import { ticketMaps } from './ticket-maps.ts'

/** Collections that hold what records are made of. */
export const mappedCollections = (map: DataMap): string[] => {
  const { contacts, groups } = map
  const all = [
    ...ticketMaps(map).flatMap(({ tickets, messages, copies }) =>
      [tickets, ...messages, ...copies].map(({ collection }) => collection),
    ),
    ...(contacts ? [contacts.collection, ...contacts.related.map(({ collection }) => collection)] : []),
    ...(groups ? [groups.collection] : []),
  ]
  return [...new Set(all)].sort()
}

/** The map of the tickets that the collection holds, if it holds any. */
const ownerOf = (map: DataMap, place: string): DataMap | undefined =>
  ticketMaps(map).find(({ tickets }) => tickets.collection === place)

/**
 * Collections that the map knows; tickets and contacts are records of their own, and in others nothing is changed. Where
 * not everything in the collection of tickets is one (`filter`: rooms of the staff), the rest is nobody's record either.
 */
export const mayBeLoose = (map: DataMap, place: string): boolean => {
  const own = ownerOf(map, place)
  if (own) return own.tickets.filter !== undefined
  if (place === map.contacts?.collection) return false
  return mappedCollections(map).includes(place) || map.ignore.includes(place)
}

/** Is it a document of the map's tickets? */
export const isTicket = (map: DataMap, place: string, document: Document): boolean => {
  const own = ownerOf(map, place)
  return own !== undefined && fitsConditions(document, own.tickets.filter ?? {})
}
