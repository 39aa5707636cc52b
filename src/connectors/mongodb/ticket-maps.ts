import type { DataMap } from './data-map.ts'
import type { RecordSource } from './source.ts'

type TicketMaps = readonly [DataMap, ...DataMap[]]

const made = new WeakMap<DataMap, TicketMaps>()

/**
 * The map as each of the desk's collections of tickets has it, that of `tickets` first: with `tickets`, `messages` and `copies`
 * of its own, and the same people.
 */
export const ticketMaps = (map: DataMap): TicketMaps => {
  const { 'more-tickets': more, ...first } = map
  if (more.length === 0) return [map]
  const known = made.get(map) ?? [
    { ...first, 'more-tickets': [] },
    ...more.map(own => ({ ...first, ...own, 'more-tickets': [] })),
  ]
  made.set(map, known)
  return known
}

/** What is told of tickets, with the collection that it is told of where that is not the first one. */
export const inOther = (map: DataMap, text: string, { tickets: { collection } }: DataMap): string =>
  collection === map.tickets.collection ? text : `${text} in ${collection}`

/** The one by which the record was read. */
export const mapOf = (
  map: DataMap,
  { kind, documents: [root] }: Pick<RecordSource, 'kind' | 'documents'>,
): DataMap => {
  if (kind !== 'ticket' || map['more-tickets'].length === 0) return map
  return ticketMaps(map).find(({ tickets }) => tickets.collection === root.collection) ?? map
}
