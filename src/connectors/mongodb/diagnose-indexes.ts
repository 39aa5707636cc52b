import type { Diagnosis } from '../connector.ts'
import type { DataMap } from './data-map.ts'
import type { StoreParts } from './parts.ts'
import { queryPath } from './paths.ts'
import { ticketMaps } from './ticket-maps.ts'

interface NeededIndex {
  readonly collection: string
  readonly path: string
  readonly purpose: string
}

const personJoins = ({ contacts }: DataMap): NeededIndex[] =>
  (contacts?.related ?? []).flatMap(({ collection, person: { path, json, through } }) => [
    ...(json === undefined ? [{ collection, path, purpose: 'a person’s related documents' }] : []),
    ...(through ? [{ ...through, purpose: 'a person’s related documents' }] : []),
  ])

const ticketJoins = ({ tickets, messages, copies }: DataMap): NeededIndex[] => {
  const links = tickets['requester-in']
  return [
    { collection: tickets.collection, path: tickets.id, purpose: 'tickets by key' },
    ...messages.map(({ collection, ticket: { path } }) => ({ collection, path, purpose: 'messages' })),
    ...copies.flatMap(({ collection, ticket: { path, json } }) =>
      json === undefined ? [{ collection, path, purpose: 'copies of a ticket' }] : [],
    ),
    ...[...messages, ...copies].flatMap(({ ticket: { through } }) =>
      through ? [{ ...through, purpose: 'what messages of a ticket hang on' }] : [],
    ),
    ...(links
      ? [
          { collection: links.collection, path: links.ticket, purpose: 'links of a ticket' },
          { collection: links.collection, path: links.person, purpose: 'a person’s tickets' },
        ]
      : []),
  ]
}

/** What the connector looks documents up by. Small collections do well without; a big one is read in full each time. */
const neededIndexes = (map: DataMap): NeededIndex[] => {
  const { tickets, contacts, groups } = map
  const all: NeededIndex[] = [
    ...ticketMaps(map).flatMap(ticketJoins),
    ...(contacts ? [{ collection: contacts.collection, path: contacts.id, purpose: 'people by key' }] : []),
    ...(contacts?.tickets === undefined
      ? []
      : [{ collection: tickets.collection, path: contacts.tickets, purpose: 'a person’s tickets' }]),
    ...(groups ? [{ collection: groups.collection, path: groups.id, purpose: 'groups by key' }] : []),
    ...personJoins(map),
  ]
  const byName = new Map(all.map(each => [`${each.collection}.${queryPath(each.path)}`, each]))
  return [...byName.values()].filter(({ path }) => queryPath(path) !== '_id')
}

/** As the shell reaches it; what another database is called there the administrator knows. */
const inShell = (
  { databases }: DataMap,
  collection: string,
): { readonly place: string; readonly name: string } => {
  const other = databases.find(each => collection.startsWith(`${each}:`))
  if (other === undefined) return { place: 'db', name: collection }
  return { place: `db.getSiblingDB(${JSON.stringify(other)})`, name: collection.slice(other.length + 1) }
}

/** Below this many documents a scan takes some milliseconds. */
const worthAnIndex = 5000

/** Which index is missing for the joins and lookups, with the command that makes it. */
export const diagnoseIndexes = async (
  { db, map }: StoreParts,
  existing: ReadonlySet<string>,
  signal: AbortSignal,
): Promise<Diagnosis[]> => {
  const results: Diagnosis[] = []
  for (const { collection, path, purpose } of neededIndexes(map)) {
    signal.throwIfAborted()
    if (!existing.has(collection)) continue
    const at = queryPath(path)
    const indexes = await db.collection(collection).listIndexes().toArray()
    const serves = indexes.some(
      ({ key, partialFilterExpression }) => Object.keys(key)[0] === at && !partialFilterExpression,
    )
    const size = serves ? 0 : await db.collection(collection).estimatedDocumentCount()
    const check = `index ${collection}.${at}`
    if (serves) results.push({ check, ok: true, detail: `finds ${purpose}` })
    else if (size < worthAnIndex) {
      results.push({ check, ok: true, detail: `none, but ${size} documents are few (${purpose})` })
    } else {
      const detail = `missing: ${purpose} are found by reading ${size} documents, once for each batch`
      const { place, name } = inShell(map, collection)
      const fix = `${place}.getCollection(${JSON.stringify(name)}).createIndex({ ${JSON.stringify(at)}: 1 })`
      results.push({ check, ok: false, detail, fix, index: { collection, path: at } })
    }
  }
  return results
}
