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

/** Collections that the map knows; tickets and contacts are records of their own, and in others nothing is changed. */
export const mayBeLoose = (map: DataMap, place: string): boolean =>
  place !== map.tickets.collection &&
  place !== map.contacts?.collection &&
  (mappedCollections(map).includes(place) || map.ignore.includes(place))
