import { decisionProjection, linkedId, ticketFacts } from './facts.ts'
import { referencesIn } from './joins.ts'
import type { Tables } from './lookups.ts'
import type { StoreParts } from './parts.ts'
import { parsePath, queryPath, valuesThrough } from './paths.ts'
import { ticketFilter } from './query.ts'
import { personsIn, type RequesterLinks } from './requesters.ts'
import type { PersonTickets } from './source.ts'
import { ticketMaps } from './ticket-maps.ts'
import { idsIn } from './values.ts'

interface Tally {
  open: number
  readonly tags: Set<string>
  lastClosedAt: Date | undefined
}

const asTickets = ({ open, tags, lastClosedAt }: Tally): PersonTickets => ({
  open,
  tags: [...tags].sort(),
  ...(lastClosedAt ? { lastClosedAt } : {}),
})

/** Where in a collection of tickets people are named, and by what. */
interface Owning {
  readonly path: string
  readonly keys: readonly string[]
  /** Whose the ticket is that names the key. */
  ownersOf(key: string): readonly string[]
}

/** People by the keys of the tickets that documents of the links join them to. */
const ownersBy = async (
  { db }: StoreParts,
  links: RequesterLinks,
  ids: readonly string[],
  signal: AbortSignal,
): Promise<ReadonlyMap<string, readonly string[]>> => {
  const wanted = new Set(ids)
  const owners = new Map<string, string[]>()
  const named = { [queryPath(links.person)]: { $in: idsIn(ids) } }
  for await (const document of db.collection(links.collection).find(named, { signal })) {
    const persons = personsIn(links, document).filter(id => wanted.has(id))
    if (persons.length === 0) continue
    for (const key of referencesIn(document, { path: links.ticket }))
      owners.set(key, [...(owners.get(key) ?? []), ...persons])
  }
  return owners
}

/** Undefined where the map does not say whose the tickets of this collection are. */
const owning = async (
  parts: StoreParts,
  path: string | undefined,
  ids: readonly string[],
  signal: AbortSignal,
): Promise<Owning | undefined> => {
  const { id, 'requester-in': links } = parts.map.tickets
  if (links) {
    const owners = await ownersBy(parts, links, ids, signal)
    return { path: queryPath(id), keys: [...owners.keys()], ownersOf: key => owners.get(key) ?? [] }
  }
  return path === undefined ? undefined : { path: queryPath(path), keys: ids, ownersOf: key => [key] }
}

const tallyIn = async (
  { db, map: { tickets } }: StoreParts,
  tables: Tables,
  { path, keys, ownersOf }: Owning,
  tallies: ReadonlyMap<string, Tally>,
  signal: AbortSignal,
): Promise<void> => {
  const owned = { [path]: { $in: idsIn(keys) } }
  const cursor = db
    .collection(tickets.collection)
    .find(
      { $and: [owned, ticketFilter(tickets)] },
      { projection: decisionProjection(tickets, [path]), signal },
    )
  for await (const document of cursor) {
    const facts = ticketFacts(tickets, document, tables)
    const closedAt = facts.clocks.closed_at
    const named = valuesThrough(document, parsePath(path)).flatMap(value => linkedId(value) ?? [])
    const owners = named.flatMap(ownersOf)
    for (const tally of new Set(owners.flatMap(owner => tallies.get(owner) ?? []))) {
      if (!facts.closed) tally.open += 1
      for (const tag of facts.tags) tally.tags.add(tag)
      if (closedAt && (!tally.lastClosedAt || tally.lastClosedAt < closedAt)) tally.lastClosedAt = closedAt
    }
  }
}

/**
 * What the tickets of these people say about them: one query for all in each collection of tickets, read as it comes in, by the
 * ticket's own rules.
 */
export const personTickets = async (
  parts: StoreParts,
  tables: Tables,
  ids: readonly string[],
  signal: AbortSignal,
): Promise<Map<string, PersonTickets>> => {
  const tallies = new Map(
    ids.map(id => [id, { open: 0, tags: new Set<string>(), lastClosedAt: undefined } as Tally]),
  )
  for (const [index, map] of ids.length > 0 ? ticketMaps(parts.map).entries() : []) {
    const path = index === 0 ? map.contacts?.tickets : map.tickets.requester
    const own = map.contacts && (await owning({ ...parts, map }, path, ids, signal))
    if (own && own.keys.length > 0) await tallyIn({ ...parts, map }, tables, own, tallies, signal)
  }
  return new Map([...tallies].map(([id, tally]) => [id, asTickets(tally)]))
}
