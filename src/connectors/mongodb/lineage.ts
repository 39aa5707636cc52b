import type { DataMap } from './data-map.ts'
import type { StoreParts } from './parts.ts'
import { digestOf } from './values.ts'

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

/** MongoDB gives a collection a new uuid whenever it is made anew: by a drop, a replacement, a restore. */
export const readLineage = async ({ db, map }: StoreParts, signal: AbortSignal): Promise<string> => {
  const infos = await db
    .listCollections({ name: { $in: mappedCollections(map) } }, { nameOnly: false, signal })
    .toArray()
  const uuids = infos.map(({ name, info }) => `${name}:${info?.uuid?.toString('hex') ?? ''}`)
  return digestOf(uuids.sort())
}
