import type { RecordQuery } from '../../tickets/filter.ts'
import type { RecordId } from '../../tickets/ids.ts'
import type { RecordRef, StoreRecord } from '../../tickets/record.ts'
import { mayContactBeDue } from '../rest/due.ts'
import { buildContact } from './build.ts'
import { closedAtOf, contactFacts, contactStamp, idOf, isAway, isClosed } from './facts.ts'
import { type Known, ofRequester, wholeTicket } from './known.ts'
import type { FreshdeskParts } from './parts.ts'
import type { ContactJson, TicketJson } from './schema.ts'
import type { PersonTickets } from './source.ts'

const summed = (tickets: readonly TicketJson[]): PersonTickets => {
  const closings = tickets.flatMap(ticket => closedAtOf(ticket)?.getTime() ?? [])
  return {
    count: tickets.length,
    open: tickets.filter(each => !isClosed(each)).length,
    tags: [...new Set(tickets.flatMap(({ tags }) => tags ?? []))].sort(),
    ...(closings.length > 0 ? { lastClosedAt: new Date(Math.max(...closings)) } : {}),
  }
}

/** A ticket goes into the archive 120 days after its last change at the soonest: until then it is in the person's list. */
const seenMs = 3_600_000

const present = async (
  { api }: FreshdeskParts,
  { ticket: { id, archived } }: Known,
  signal: AbortSignal,
): Promise<TicketJson[]> => {
  const found = archived ? await api.archivedTicket(String(id), signal) : await api.ticket(String(id), signal)
  return found && !isAway(found) ? [found] : []
}

/** One person's tickets as they are now: those in their list, and each that was ever seen and is not in it. */
export const ticketsOf = async (
  parts: FreshdeskParts,
  person: RecordId,
  signal: AbortSignal,
): Promise<readonly TicketJson[]> => {
  const seen = ofRequester(await parts.index.seen(seenMs, signal), person)
  const listed: TicketJson[] = []
  for (const shown of await parts.api.requested(person, signal))
    listed.push(await wholeTicket(parts.api, shown, signal))
  const ids = new Set(listed.map(({ id }) => id))
  const tickets = listed.filter(each => !isAway(each))
  for (const known of seen)
    if (!ids.has(known.ticket.id)) tickets.push(...(await present(parts, known, signal)))
  return tickets
}

export const personTickets = async (
  parts: FreshdeskParts,
  person: RecordId,
  signal: AbortSignal,
): Promise<PersonTickets> => summed(await ticketsOf(parts, person, signal))

export const countContacts = async ({ api }: FreshdeskParts, signal: AbortSignal): Promise<number> =>
  (await api.contacts(signal)).length

/** References of people in the order of their numbers. */
export async function* selectContacts(
  { api, index }: FreshdeskParts,
  { rules, all, after }: RecordQuery,
  signal: AbortSignal,
): AsyncGenerator<RecordRef> {
  if (!all && rules.length === 0) return
  const contacts = await api.contacts(signal)
  const byPerson = new Map<number, TicketJson[]>()
  for (const { ticket } of (await index.all(signal)).values()) {
    const id = ticket.requester_id ?? 0
    const others = byPerson.get(id)
    if (others) others.push(ticket)
    else byPerson.set(id, [ticket])
  }
  for (const contact of contacts) {
    signal.throwIfAborted()
    if (after !== undefined && contact.id <= Number(after)) continue
    const tickets = summed(byPerson.get(contact.id) ?? [])
    const facts = contactFacts(contact, tickets)
    if (all || rules.some(rule => mayContactBeDue(facts, rule)))
      yield { kind: 'contact', id: idOf(contact.id), stamp: contactStamp(contact, tickets.open), facts }
  }
}

export const readContact = async (
  { api }: FreshdeskParts,
  id: RecordId,
  signal: AbortSignal,
): Promise<ContactJson | undefined> => (/^\d+$/u.test(id) ? api.contact(id, signal) : undefined)

export const readContacts = async (
  parts: FreshdeskParts,
  ids: readonly RecordId[],
  signal: AbortSignal,
): Promise<StoreRecord[]> => {
  const records: StoreRecord[] = []
  for (const id of ids) {
    const contact = await readContact(parts, id, signal)
    if (!contact) continue
    const tickets = await personTickets(parts, id, signal)
    records.push(buildContact(parts, { kind: 'contact', contact, tickets }))
  }
  return records
}
