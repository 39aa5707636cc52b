import { mappedCollections, mayBeLoose } from './collections.ts'
import type { DataMap } from './data-map.ts'
import { namedBy } from './lookups.ts'
import { ticketMaps } from './ticket-maps.ts'

/**
 * What may be done to one collection; to the database as a whole, and so to reading all of it, where it is empty. Those of
 * another database have its name and a colon before theirs.
 */
export interface Privilege {
  readonly collection: string
  readonly actions: readonly string[]
}

/** What a user of the store's database needs: for plans and runs, and beyond that for requests of data subjects. */
export interface StorePrivileges {
  readonly runs: readonly Privilege[]
  readonly requests: readonly Privilege[]
  /** For bringing back what a run deleted, and for nothing else. */
  readonly undo: readonly Privilege[]
}

type Granted = readonly [collection: string, ...actions: readonly string[]]

/** Documents of a join go with their ticket or stay, and lose what names somebody either way. */
const joinedGrants = ({ messages, copies }: DataMap): Granted[] =>
  [...messages, ...copies].map(({ collection, fields, 'on-delete': onDelete }) => {
    const goes = Object.values(fields).some(({ entry }) => entry === 'document')
    return [collection, 'update', ...(onDelete === 'keep' && !goes ? [] : ['remove'])]
  })

/** A placeholder is made by an update that inserts where nothing is found. */
const making = (placeholder: unknown): string[] => (placeholder === undefined ? [] : ['insert', 'update'])

const peopleGrants = ({ contacts, groups }: DataMap): Granted[] => [
  ...(contacts ? [[contacts.collection, 'update', 'remove', ...making(contacts.placeholder)] as const] : []),
  ...(groups ? [[groups.collection, ...making(groups.placeholder)] as const] : []),
  ...(contacts?.related ?? []).map(
    ({ collection, 'on-edit': onEdit, 'on-delete': onDelete }): Granted => [
      collection,
      ...(onEdit === 'edit' || onDelete === 'cut' ? ['update'] : []),
      ...(onEdit === 'delete' || onDelete === 'delete' ? ['remove'] : []),
    ],
  ),
]

const fileGrants = ({ files }: DataMap): Granted[] =>
  (files?.gridfs ?? []).flatMap(({ bucket, by }): Granted[] => [
    [`${bucket}.files`, 'remove', ...(by === 'filename' ? ['update'] : [])],
    [`${bucket}.chunks`, 'remove'],
  ])

/** Small tables, settings, and what lies between a person and a document: read, never written. */
const readGrants = (map: DataMap): Granted[] => {
  const { contacts, agents, own, search } = map
  return [
    ...namedBy(map).flatMap(({ lookup }) => lookup?.collection ?? []),
    ...(contacts?.agent?.lookup ? [contacts.agent.lookup.collection] : []),
    ...(contacts?.related ?? []).flatMap(({ person }) => person.through?.collection ?? []),
    ...(agents ? [agents.collection] : []),
    ...own.flatMap(place => (typeof place === 'string' ? [] : [place.collection])),
    ...search.flatMap(({ enabled }) => enabled?.collection ?? []),
  ].map(collection => [collection])
}

const order = ['listCollections', 'listIndexes', 'find', 'insert', 'update', 'remove']

/** One privilege for each collection, whatever of the map has named it. */
const merged = (grants: readonly Granted[]): Privilege[] => {
  const all = new Map<string, Set<string>>()
  for (const [collection, ...actions] of grants)
    all.set(collection, new Set([...(all.get(collection) ?? []), ...actions]))
  return [...all]
    .map(([collection, actions]) => ({ collection, actions: order.filter(action => actions.has(action)) }))
    .sort((a, b) => (a.collection < b.collection ? -1 : 1))
}

const isBucketPart = ({ files }: DataMap, part: 'files' | 'chunks', collection: string): boolean =>
  (files?.gridfs ?? []).some(({ bucket }) => collection === `${bucket}.${part}`)

/** Stored files do not come back. */
const isOfBucket = (map: DataMap, collection: string): boolean =>
  isBucketPart(map, 'files', collection) || isBucketPart(map, 'chunks', collection)

/**
 * The least that a store with this data map can be worked on with. Requests need more: they search every collection of
 * the database, since a person may stand where the map does not look, and change what they find in those that it names
 * under `ignore`. Collections that it does not name at all are never written.
 */
export const privilegesOf = (map: DataMap): StorePrivileges => {
  const named = [
    ...ticketMaps(map).flatMap((each): Granted[] => [
      [each.tickets.collection, 'update', 'remove'],
      ...joinedGrants(each),
    ]),
    ...peopleGrants(map),
    ...fileGrants(map),
    ...readGrants(map),
  ]
  const looked = named
    .filter(([collection]) => !isBucketPart(map, 'chunks', collection))
    .map(([collection]): Granted => [collection, 'find'])
  // `doctor` asks for the indexes of collections that queries go to.
  const indexed = looked
    .filter(([collection]) => !isBucketPart(map, 'files', collection))
    .map(([collection]): Granted => [collection, 'listIndexes'])
  const removed = named
    .filter(([collection, ...actions]) => actions.includes('remove') && !isOfBucket(map, collection))
    .map(([collection]): Granted => [collection, 'insert'])
  const everywhere = (action: string): Granted[] =>
    ['', ...map.databases.map(name => `${name}:`)].map((database): Granted => [database, action])
  const loose = [...mappedCollections(map), ...map.ignore].filter(place => mayBeLoose(map, place))
  return {
    runs: merged([...everywhere('listCollections'), ...named, ...looked, ...indexed]),
    requests: merged([...everywhere('find'), ...loose.map((place): Granted => [place, 'update'])]),
    // Documents that were edited are written as a whole, which `update` of the runs allows.
    undo: merged(removed),
  }
}
