import type { Document } from 'mongodb'
import { fitsConditions } from './conditions.ts'
import type { DataMap } from './data-map.ts'

/** Collections that hold what records are made of. */
export const mappedCollections = ({ tickets, messages, copies, contacts, groups }: DataMap): string[] => {
  const all = [
    tickets.collection,
    ...messages.map(({ collection }) => collection),
    ...copies.map(({ collection }) => collection),
    ...(contacts ? [contacts.collection, ...contacts.related.map(({ collection }) => collection)] : []),
    ...(groups ? [groups.collection] : []),
  ]
  return [...new Set(all)].sort()
}

/**
 * Collections that the map knows; tickets and contacts are records of their own, and in others nothing is changed. Where
 * not everything in the collection of tickets is one (`filter`: rooms of the staff), the rest is nobody's record either.
 */
export const mayBeLoose = (map: DataMap, place: string): boolean =>
  place === map.tickets.collection
    ? map.tickets.filter !== undefined
    : place !== map.contacts?.collection &&
      (mappedCollections(map).includes(place) || map.ignore.includes(place))

/** Is it a document of the map's tickets? */
export const isTicket = ({ tickets }: DataMap, place: string, document: Document): boolean =>
  place === tickets.collection && fitsConditions(document, tickets.filter ?? {})
