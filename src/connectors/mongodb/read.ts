import type { RecordId } from '../../tickets/ids.ts'
import type { StoreRecord } from '../../tickets/record.ts'
import { buildRecord } from './build.ts'
import { gatherTickets } from './documents.ts'
import { linkedId } from './facts.ts'
import { linksOf } from './fields.ts'
import { loadTables } from './lookups.ts'
import type { StoreParts } from './parts.ts'
import { parsePath, storedAt } from './paths.ts'
import { type Links, loadPeople } from './people.ts'
import type { SourceDocument } from './source.ts'

/** The requester and the agent count as linked, whatever class the map gives the fields they stand in. */
const withHolders = (
  { map: { tickets } }: StoreParts,
  links: Links,
  roots: readonly SourceDocument[],
): Links => {
  const paths = [tickets.requester, tickets.agent].filter(path => path !== undefined)
  const ids = roots.flatMap(({ document }) =>
    paths.flatMap(path => linkedId(storedAt(document, parsePath(path))) ?? []),
  )
  return { groups: links.groups, contacts: new Set([...links.contacts, ...ids]) }
}

/** Whole tickets, in the order of the ids; those that are gone are left out. A handful of queries for all of them. */
export const readTickets = async (
  parts: StoreParts,
  ids: readonly RecordId[],
  signal: AbortSignal,
): Promise<StoreRecord[]> => {
  if (ids.length === 0) return []
  const [tables, gathered] = await Promise.all([
    loadTables(parts.db, parts.map),
    gatherTickets(parts, ids, signal),
  ])
  const links = linksOf(gathered.flatMap(({ documents }) => documents))
  const roots = gathered.map(({ documents }) => documents[0])
  const people = await loadPeople(parts, tables, withHolders(parts, links, roots), signal)
  return gathered.map(({ documents }) => buildRecord(parts, { kind: 'ticket', documents, tables, people }))
}
