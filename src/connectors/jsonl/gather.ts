import type { RecordId } from '../../tickets/ids.ts'
import type { StoreRecord } from '../../tickets/record.ts'
import { buildRecord } from '../mongodb/build.ts'
import { linkedId } from '../mongodb/facts.ts'
import { linksOf } from '../mongodb/fields.ts'
import { referencesIn } from '../mongodb/joins.ts'
import { parsePath, storedAt } from '../mongodb/paths.ts'
import type { RecordSource, SourceDocument } from '../mongodb/source.ts'
import type { ReadLine } from './archive.ts'
import type { ArchiveParts } from './parts.ts'
import { contactLines, loadPeople, personTickets, tablesOf, ticketLines } from './people.ts'
import { type Documents, sourceOf, stampOf } from './source.ts'

type Keyed = ReadLine & { readonly key: string }

const byKey = async (
  lines: AsyncIterable<Keyed>,
  ids: ReadonlySet<string>,
): Promise<ReadonlyMap<string, readonly Keyed[]>> => {
  const found = new Map<string, Keyed[]>()
  for await (const line of lines)
    if (ids.has(line.key)) found.set(line.key, [...(found.get(line.key) ?? []), line])
  return found
}

/** The last line of a record is what it is; earlier ones are copies of it, which go with it. */
const ownDocuments = (
  collection: string,
  lines: readonly Keyed[],
  rest: Pick<SourceDocument, 'role' | 'fields'>,
): Documents | undefined => {
  const [first, ...earlier] = lines.toReversed()
  if (!first) return undefined
  const { fields } = rest
  return [
    sourceOf(collection, first, rest),
    ...earlier.map(line => sourceOf(collection, line, { role: 'copy', fields })),
  ]
}

/** Lines of other files that name the tickets, in the order of the file: one reading of each. */
const joinedTo = async (
  { archive, map }: ArchiveParts,
  roots: ReadonlyMap<string, Readonly<Record<string, unknown>>>,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, readonly SourceDocument[]>> => {
  const found = new Map<string, SourceDocument[]>()
  for (const { collection, ticket, fields, 'on-delete': onDelete } of map.messages) {
    const owners = new Map<string, string[]>()
    for (const [id, document] of roots)
      for (const text of referencesIn(document, { path: ticket.references }))
        owners.set(text, [...(owners.get(text) ?? []), id])
    if (owners.size === 0) continue
    for await (const line of archive.documents(collection, signal)) {
      const ids = new Set(referencesIn(line.document, ticket).flatMap(text => owners.get(text) ?? []))
      for (const id of ids) {
        const source = sourceOf(collection, line, { role: 'message', fields, onDelete })
        const others = found.get(id) ?? []
        if (!others.some(({ key }) => key === source.key)) found.set(id, [...others, source])
      }
    }
  }
  return found
}

export interface Gathered {
  readonly id: RecordId
  readonly documents: Documents
}

/** Tickets that are there, in the order of the ids, with everything that is joined to them. */
export const gatherTickets = async (
  parts: ArchiveParts,
  ids: readonly RecordId[],
  signal: AbortSignal,
): Promise<Gathered[]> => {
  const { collection, fields } = parts.map.tickets
  const lines = await byKey(ticketLines(parts, signal), new Set(ids))
  const own = new Map(
    [...lines].flatMap(([id, some]) => {
      const documents = ownDocuments(collection, some, { role: 'ticket', fields })
      return documents ? [[id, documents] as const] : []
    }),
  )
  const roots = new Map([...own].map(([id, [{ document }]]) => [id, document]))
  const joined = await joinedTo(parts, roots, signal)
  return [...new Set(ids)].flatMap(id => {
    const documents = own.get(id)
    return documents ? [{ id, documents: [...documents, ...(joined.get(id) ?? [])] as Documents }] : []
  })
}

/** What still names tickets that are gone: as far as it names them by their key. */
export const gatherOrphans = async (
  parts: ArchiveParts,
  ids: readonly RecordId[],
  signal: AbortSignal,
): Promise<ReadonlyMap<string, readonly SourceDocument[]>> => {
  const roots = new Map(ids.map(id => [id, { [parts.map.tickets.id]: id }]))
  const joined = await joinedTo(parts, roots, signal)
  return new Map(
    [...joined].map(([id, documents]) => [id, documents.filter(({ onDelete }) => onDelete !== 'keep')]),
  )
}

const stamped = <R extends StoreRecord>(record: R, source: RecordSource): R => {
  const stamp = stampOf(source)
  if (record.kind === 'ticket' || source.tickets === undefined) return { ...record, stamp }
  const { stampWhileOpen, ...rest } = record
  if (source.tickets.open > 0) return { ...rest, stamp } as R
  return { ...rest, stamp, stampWhileOpen: stampOf(source, true) } as R
}

/** A record from its lines: pure, so that lines as they will be give the record as it will be. */
export const recordOf = (parts: ArchiveParts, source: RecordSource): StoreRecord =>
  stamped(buildRecord(parts, source), source)

export const readTickets = async (
  parts: ArchiveParts,
  ids: readonly RecordId[],
  signal: AbortSignal,
): Promise<StoreRecord[]> => {
  if (ids.length === 0) return []
  const [tables, gathered] = [await tablesOf(parts, signal), await gatherTickets(parts, ids, signal)]
  const { requester, agent } = parts.map.tickets
  const holders = gathered.flatMap(({ documents: [{ document }] }) =>
    [requester, agent].flatMap(path =>
      path === undefined ? [] : (linkedId(storedAt(document, parsePath(path))) ?? []),
    ),
  )
  const links = linksOf(gathered.flatMap(({ documents }) => documents))
  const all = { groups: links.groups, contacts: new Set([...links.contacts, ...holders]) }
  const people = await loadPeople(parts, tables, all, signal)
  return gathered.map(({ documents }) => recordOf(parts, { kind: 'ticket', documents, tables, people }))
}

export const readContacts = async (
  parts: ArchiveParts,
  ids: readonly RecordId[],
  signal: AbortSignal,
): Promise<StoreRecord[]> => {
  const { contacts } = parts.map
  if (!contacts || ids.length === 0) return []
  const tables = await tablesOf(parts, signal)
  const lines = await byKey(contactLines(parts, signal), new Set(ids))
  const tickets = await personTickets(parts, tables, new Set(lines.keys()), signal)
  const gathered = [...new Set(ids)].flatMap(id => {
    const { collection, fields } = contacts
    const documents = ownDocuments(collection, lines.get(id) ?? [], { role: 'contact', fields })
    return documents ? [{ id, documents }] : []
  })
  const links = linksOf(gathered.flatMap(({ documents }) => documents))
  const people = await loadPeople(parts, tables, links, signal)
  return gathered.map(({ id, documents }) => {
    const own = tickets.get(id) ?? { open: 0, tags: [] }
    return recordOf(parts, { kind: 'contact', documents, tables, people, tickets: own })
  })
}
