import type { RecordQuery } from '../../tickets/filter.ts'
import { recordId } from '../../tickets/ids.ts'
import type { Clock, RecordRef } from '../../tickets/record.ts'
import { contactFacts } from '../mongodb/contact-facts.ts'
import { ticketFacts } from '../mongodb/facts.ts'
import type { Tables } from '../mongodb/lookups.ts'
import type { ArchiveParts } from './parts.ts'
import { contactLines, isCustomer, personTickets, tablesOf, ticketLines } from './people.ts'
import { type Documents, sourceOf, stampOf } from './source.ts'

/** References held at once: of a larger archive the file is read again for the next ones, in the order of their keys. */
const pageSize = 50_000

interface Page<T> {
  /** Whether the key can be on this page at all. */
  wants(key: string): boolean
  set(key: string, value: T | undefined): void
  entries(): [string, T][]
  /** After this key there may be more: of those up to it all were looked at. Asked once `entries` was. */
  readonly next: string | undefined
}

/** The smallest keys after one of them. A later line of the same key takes the place of an earlier one. */
export const pageAfter = <T>(after: string | undefined, size = pageSize): Page<T> => {
  let held = new Map<string, T>()
  let largest: string | undefined
  const sorted = (): [string, T][] => [...held].sort(([a], [b]) => (a < b ? -1 : Number(a > b)))
  const cut = (): void => {
    const kept = sorted().slice(0, size)
    largest = kept.at(-1)?.[0]
    held = new Map(kept)
  }
  return {
    wants: key => (after === undefined || key > after) && (largest === undefined || key <= largest),
    set(key, value) {
      if (value === undefined) held.delete(key)
      else held.set(key, value)
      if (held.size >= 2 * size) cut()
    },
    entries() {
      if (held.size > size) cut()
      return sorted()
    },
    get next() {
      return largest
    },
  }
}

type Clocks = Readonly<Partial<Record<Clock, Date>>>

/** Asked wider than the rules are: whoever asks decides again. */
const isWanted = ({ rules, all }: RecordQuery, clocks: Clocks): boolean =>
  all === true ||
  rules.some(({ clock, before }) => {
    const moment = clocks[clock]
    return moment !== undefined && moment < before
  })

const ticketPage = async (
  parts: ArchiveParts,
  query: RecordQuery,
  page: Page<RecordRef>,
  tables: Tables,
  signal: AbortSignal,
): Promise<RecordRef[]> => {
  const { map } = parts
  for await (const line of ticketLines(parts, signal)) {
    if (!page.wants(line.key)) continue
    const facts = ticketFacts(map.tickets, line.document, tables)
    const documents: Documents = [sourceOf(map.tickets.collection, line, { role: 'ticket', fields: {} })]
    const people = { contacts: new Map(), groups: new Map() }
    const stamp = stampOf({ kind: 'ticket', documents, tables, people })
    const ref = { kind: 'ticket' as const, id: recordId(line.key), stamp, facts }
    page.set(line.key, isWanted(query, facts.clocks) ? ref : undefined)
  }
  return page.entries().map(([, ref]) => ref)
}

const contactPage = async (
  parts: ArchiveParts,
  query: RecordQuery,
  page: Page<Documents>,
  tables: Tables,
  signal: AbortSignal,
): Promise<RecordRef[]> => {
  const { contacts } = parts.map
  if (!contacts) return []
  for await (const line of contactLines(parts, signal)) {
    if (!page.wants(line.key)) continue
    const isOne = isCustomer(parts, line.document, tables)
    page.set(
      line.key,
      isOne ? [sourceOf(contacts.collection, line, { role: 'contact', fields: {} })] : undefined,
    )
  }
  const found = page.entries()
  const told = await personTickets(parts, tables, new Set(found.map(([key]) => key)), signal)
  return found.flatMap(([key, documents]): RecordRef[] => {
    const tickets = told.get(key) ?? { open: 0, tags: [] }
    const facts = contactFacts(contacts, documents[0].document, { tables, tickets })
    const people = { contacts: new Map(), groups: new Map() }
    const stamp = stampOf({ kind: 'contact', documents, tables, people, tickets })
    return isWanted(query, facts.clocks) ? [{ kind: 'contact', id: recordId(key), stamp, facts }] : []
  })
}

/** References in the order of their keys, by which any of them resumes; memory does not grow with the archive. */
export async function* selectRecords(
  parts: ArchiveParts,
  kind: RecordRef['kind'],
  query: RecordQuery,
  signal: AbortSignal,
): AsyncGenerator<RecordRef> {
  signal.throwIfAborted()
  if (query.rules.length === 0 && query.all !== true) return
  const tables = await tablesOf(parts, signal)
  let after: string | undefined = query.after
  for (;;) {
    const tickets = pageAfter<RecordRef>(after)
    const contacts = pageAfter<Documents>(after)
    const refs =
      kind === 'ticket'
        ? await ticketPage(parts, query, tickets, tables, signal)
        : await contactPage(parts, query, contacts, tables, signal)
    yield* refs
    after = (kind === 'ticket' ? tickets : contacts).next
    if (after === undefined) return
  }
}
