import type { Document } from 'mongodb'
import type { RecordQuery, RuleQuery } from '../../tickets/filter.ts'
import { loosePlace, type RecordId } from '../../tickets/ids.ts'
import type { ContactFacts, RecordRef, StoreRecord } from '../../tickets/record.ts'
import { buildRecord } from './build.ts'
import { allOf, anyOf, asFilter, type Condition, noneOf } from './conditions.ts'
import { contactDecisionPaths, contactFacts, contactStamp } from './contact-facts.ts'
import type { ContactsMap } from './data-map.ts'
import { type Documents, sourceDocument } from './documents.ts'
import { projectionOf } from './facts.ts'
import { linksOf } from './fields.ts'
import { loadTables, type Tables } from './lookups.ts'
import { gatherLoose } from './loose.ts'
import { keyed, pagesByKey } from './pages.ts'
import type { StoreParts } from './parts.ts'
import { queryPath } from './paths.ts'
import { agentFilter, loadPeople } from './people.ts'
import { personTickets } from './person-tickets.ts'
import { perhapsBefore } from './push-clock.ts'
import { filterOf } from './query.ts'
import { relatedDocuments } from './related.ts'
import { defaultBatch } from './select.ts'
import { idsIn } from './values.ts'

const isPlaceholder = ({ placeholder }: ContactsMap): Condition =>
  placeholder ? asFilter(placeholder.mark) : 'none'

/** The desk's customers: agents and our own placeholders are not contacts. */
export const isContact = (contacts: ContactsMap, tables: Tables): Condition =>
  allOf([
    asFilter(contacts.filter),
    noneOf(isPlaceholder(contacts)),
    noneOf(agentFilter(contacts, tables) ?? 'none'),
  ])

/** When the person's last ticket was closed stands in no record of theirs, so it narrows nothing down. */
const mayBeWanted = (contacts: ContactsMap, { clock, before }: RuleQuery): Condition =>
  clock === 'last_ticket_closed_at'
    ? 'all'
    : perhapsBefore(contacts.clock[clock as keyof ContactsMap['clock']], before)

const isWanted = (rules: readonly RuleQuery[], { clocks }: ContactFacts): boolean =>
  rules.some(({ clock, before }) => {
    const moment = clocks[clock]
    return moment !== undefined && moment < before
  })

/** What contacts of the query MongoDB is asked for. */
export const contactCondition = (
  contacts: ContactsMap,
  tables: Tables,
  rules: readonly RuleQuery[],
): Condition => allOf([isContact(contacts, tables), anyOf(rules.map(rule => mayBeWanted(contacts, rule)))])

/** References of the contacts that any of the rules asks for; their tickets are looked through page by page. */
export async function* selectContacts(
  parts: StoreParts,
  query: RecordQuery,
  signal: AbortSignal,
): AsyncGenerator<RecordRef> {
  const { contacts } = parts.map
  if (!contacts) return
  const tables = await loadTables(parts.db, parts.map)
  const filter = filterOf(
    query.all ? isContact(contacts, tables) : contactCondition(contacts, tables, query.rules),
  )
  if (!filter) return
  const pages = pagesByKey({
    collection: parts.db.collection(contacts.collection),
    id: contacts.id,
    filter,
    projection: projectionOf(contactDecisionPaths(contacts)),
    ...(query.after === undefined ? {} : { after: query.after }),
    batch: query.batch ?? defaultBatch,
    signal,
  })
  for await (const page of pages) {
    const people = keyed(page, contacts.id)
    const ids = people.map(({ id }) => id)
    const ticketsOf = await personTickets(parts, tables, ids, signal)
    for (const { id, document } of people) {
      const tickets = ticketsOf.get(id) ?? { open: 0, tags: [] }
      const facts = contactFacts(contacts, document, { tables, tickets })
      if (facts.agent || !(query.all || isWanted(query.rules, facts))) continue
      yield { kind: 'contact', id, stamp: contactStamp(contacts, document, tickets), facts }
    }
  }
}

const fetchContacts = async (
  { db, map: { contacts } }: StoreParts,
  ids: readonly RecordId[],
  signal: AbortSignal,
): Promise<{ id: RecordId; document: Document }[]> => {
  if (!contacts || ids.length === 0) return []
  const among = { [queryPath(contacts.id)]: { $in: idsIn(ids) } }
  const filter = filterOf(allOf([among, asFilter(contacts.filter), noneOf(isPlaceholder(contacts))]))
  const documents = await db
    .collection(contacts.collection)
    .find(filter ?? among, { signal })
    .toArray()
  const byId = new Map(keyed(documents, contacts.id).map(person => [person.id, person]))
  return [...new Set(ids)].flatMap(id => byId.get(id) ?? [])
}

/** Whole contacts with what else the desk keeps about them, in the order of the ids; those that are gone are left out. */
export const readContacts = async (
  parts: StoreParts,
  all: readonly RecordId[],
  signal: AbortSignal,
): Promise<StoreRecord[]> => {
  const ids = all.filter(id => !loosePlace(id))
  const loose = ids.length < all.length ? await readLoose(parts, all, signal) : []
  if (loose.length === 0) return readPersons(parts, ids, signal)
  const records = new Map([...(await readPersons(parts, ids, signal)), ...loose].map(each => [each.id, each]))
  return [...new Set(all)].flatMap(id => records.get(id) ?? [])
}

const readLoose = async (
  parts: StoreParts,
  ids: readonly RecordId[],
  signal: AbortSignal,
): Promise<StoreRecord[]> => {
  const gathered = await gatherLoose(parts, ids, signal)
  const tables = await loadTables(parts.db, parts.map)
  const links = linksOf(gathered.flatMap(({ documents }) => documents))
  const people = await loadPeople(parts, tables, links, signal)
  return gathered.map(({ id, documents }) =>
    buildRecord(parts, { kind: 'contact', loose: id, documents, tables, people }),
  )
}

const readPersons = async (
  parts: StoreParts,
  ids: readonly RecordId[],
  signal: AbortSignal,
): Promise<StoreRecord[]> => {
  const { contacts } = parts.map
  const found = await fetchContacts(parts, ids, signal)
  if (!contacts || found.length === 0) return []
  const tables = await loadTables(parts.db, parts.map)
  const known = found.map(({ id }) => id)
  const [related, tickets] = await Promise.all([
    relatedDocuments(parts, found, signal),
    personTickets(parts, tables, known, signal),
  ])
  const gathered = found.map(({ id, document }) => {
    const own = sourceDocument(contacts.collection, document, { role: 'contact', fields: contacts.fields })
    const documents: Documents = [own, ...(related.get(id) ?? [])]
    return { id, documents }
  })
  const people = await loadPeople(
    parts,
    tables,
    linksOf(gathered.flatMap(({ documents }) => documents)),
    signal,
  )
  return gathered.map(({ id, documents }) =>
    buildRecord(parts, {
      kind: 'contact',
      documents,
      tables,
      people,
      tickets: tickets.get(id) ?? { open: 0, tags: [] },
    }),
  )
}
