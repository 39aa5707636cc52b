import { fitsConditions } from '../mongodb/conditions.ts'
import { linkedId, ticketFacts } from '../mongodb/facts.ts'
import { readTables, type Tables } from '../mongodb/lookups.ts'
import { parsePath, queryPath, storedAt, valuesThrough } from '../mongodb/paths.ts'
import type { Links } from '../mongodb/people.ts'
import { asAgent, asPerson, isAgent } from '../mongodb/people.ts'
import type { LinkedPerson, People, PersonTickets } from '../mongodb/source.ts'
import { idText } from '../mongodb/values.ts'
import type { ReadLine } from './archive.ts'
import type { ArchiveParts } from './parts.ts'
import { placeholderAt } from './relink.ts'

export const tablesOf = ({ archive, map }: ArchiveParts, signal: AbortSignal): Promise<Tables> =>
  readTables(map, async function* (collection) {
    for await (const { document } of archive.documents(collection, signal)) yield document
  })

export const idAt = (document: unknown, path: string): string | undefined =>
  idText(storedAt(document, parsePath(path)))

/** Lines of contacts, agents among them; of a person with several lines the last counts, and comes last. */
export async function* contactLines(
  { archive, map: { contacts } }: ArchiveParts,
  signal: AbortSignal,
): AsyncGenerator<ReadLine & { readonly key: string }> {
  if (!contacts) return
  for await (const line of archive.documents(contacts.collection, signal)) {
    const key = idAt(line.document, contacts.id)
    if (key !== undefined && fitsConditions(line.document, contacts.filter ?? {})) yield { ...line, key }
  }
}

export async function* ticketLines(
  { archive, map: { tickets } }: ArchiveParts,
  signal: AbortSignal,
): AsyncGenerator<ReadLine & { readonly key: string }> {
  for await (const line of archive.documents(tickets.collection, signal)) {
    const key = idAt(line.document, tickets.id)
    if (key !== undefined && fitsConditions(line.document, tickets.filter ?? {})) yield { ...line, key }
  }
}

/** Everybody that the links lead to: one reading of the files of contacts and of agents. */
export const loadPeople = async (
  parts: ArchiveParts,
  tables: Tables,
  links: Links,
  signal: AbortSignal,
): Promise<People> => {
  const { contacts: map, agents } = parts.map
  const contacts = new Map<string, LinkedPerson>()
  if (links.contacts.size === 0) return { contacts, groups: new Map() }
  for (const key of links.contacts) {
    const placeholder = placeholderAt(key)
    if (placeholder) contacts.set(key, placeholder)
  }
  if (agents) {
    for await (const { document } of parts.archive.documents(agents.collection, signal)) {
      const key = idAt(document, agents.id)
      if (key !== undefined && links.contacts.has(key)) contacts.set(key, asAgent(agents, document))
    }
  }
  if (map)
    for await (const { key, document } of contactLines(parts, signal))
      if (links.contacts.has(key)) contacts.set(key, asPerson(map, document, tables))
  return { contacts, groups: new Map() }
}

interface Seen {
  readonly owners: readonly string[]
  readonly closed: boolean
  readonly tags: readonly string[]
  readonly closedAt: Date | undefined
}

/** What these people's tickets say about them; of a ticket with several lines the last counts. */
export const personTickets = async (
  parts: ArchiveParts,
  tables: Tables,
  ids: ReadonlySet<string>,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, PersonTickets>> => {
  const { tickets, contacts } = parts.map
  const seen = new Map<string, Seen>()
  if (contacts?.tickets === undefined || ids.size === 0) return new Map()
  const path = parsePath(queryPath(contacts.tickets))
  for await (const { key, document } of ticketLines(parts, signal)) {
    const owners = valuesThrough(document, path).flatMap(value => linkedId(value) ?? [])
    const known = owners.filter(owner => ids.has(owner))
    seen.delete(key)
    if (known.length === 0) continue
    const { closed, tags, clocks } = ticketFacts(tickets, document, tables)
    seen.set(key, { owners: known, closed, tags, closedAt: clocks.closed_at })
  }
  const told = new Map<string, PersonTickets>()
  for (const { owners, closed, tags, closedAt } of seen.values()) {
    for (const owner of new Set(owners)) {
      const before = told.get(owner) ?? { open: 0, tags: [] }
      const last = [before.lastClosedAt, closedAt].flatMap(each => each ?? [])
      told.set(owner, {
        open: before.open + (closed ? 0 : 1),
        tags: [...new Set([...before.tags, ...tags])].sort(),
        ...(last.length > 0 ? { lastClosedAt: new Date(Math.max(...last.map(Number))) } : {}),
      })
    }
  }
  return told
}

/** The desk's customers: whoever does not work there. */
export const isCustomer = (
  { map }: ArchiveParts,
  document: Record<string, unknown>,
  tables: Tables,
): boolean => map.contacts !== undefined && !isAgent(map.contacts, document, tables)
