import type { RecordQuery } from '../../tickets/filter.ts'
import type { RecordId } from '../../tickets/ids.ts'
import type { RecordRef, StoreRecord } from '../../tickets/record.ts'
import { mayContactBeDue } from '../rest/due.ts'
import { fromTheEnd } from '../rest/from-the-end.ts'
import { buildContact } from './build.ts'
import { closingOf } from './closing.ts'
import { contactFacts, contactStamp, idOf, isAgent } from './facts.ts'
import type { ZammadParts } from './parts.ts'
import { isNumber } from './read-tickets.ts'
import type { TicketJson, UserJson } from './schema.ts'
import type { ContactSource, PersonTickets } from './source.ts'

const none: PersonTickets = { open: 0 }

const withTicket = (tickets: PersonTickets, closedAt: Date | undefined): PersonTickets => {
  if (!closedAt) return { ...tickets, open: tickets.open + 1 }
  const { lastClosedAt } = tickets
  return lastClosedAt && lastClosedAt >= closedAt ? tickets : { ...tickets, lastClosedAt: closedAt }
}

/** What one person's tickets are, as they are now. */
export const ticketsOfPerson = async (
  { api }: ZammadParts,
  id: string,
  signal: AbortSignal,
): Promise<TicketJson[]> => {
  const found: TicketJson[] = []
  for await (const page of fromTheEnd(api.ticketsOf(id), signal)) found.push(...page)
  return found
}

export const summed = async (
  parts: ZammadParts,
  tickets: readonly TicketJson[],
  signal: AbortSignal,
): Promise<PersonTickets> => {
  const names = await parts.names(signal)
  let sum = none
  for (const ticket of tickets) sum = withTicket(sum, await closingOf(parts, { ticket, names }, signal))
  return sum
}

/** The same of everybody: all tickets are gone through once. */
const ticketsByPerson = async (
  parts: ZammadParts,
  signal: AbortSignal,
): Promise<ReadonlyMap<number, PersonTickets>> => {
  const names = await parts.names(signal)
  const byPerson = new Map<number, PersonTickets>()
  for await (const page of fromTheEnd(parts.api.allTickets, signal))
    for (const ticket of page) {
      if (!ticket.customer_id) continue
      const before = byPerson.get(ticket.customer_id) ?? none
      byPerson.set(ticket.customer_id, withTicket(before, await closingOf(parts, { ticket, names }, signal)))
    }
  return byPerson
}

/** Those who do not work at the desk, the last one first. */
export async function* contactUsers(parts: ZammadParts, signal: AbortSignal): AsyncGenerator<UserJson> {
  const names = await parts.names(signal)
  for await (const page of fromTheEnd(parts.api.allUsers, signal))
    for (const user of page) if (!isAgent(user, names)) yield user
}

export const countContacts = async (parts: ZammadParts, signal: AbortSignal): Promise<number> => {
  let count = 0
  for await (const _ of contactUsers(parts, signal)) count += 1
  return count
}

/** References of people in the order of falling numbers. */
export async function* selectContacts(
  parts: ZammadParts,
  { rules, all, after }: RecordQuery,
  signal: AbortSignal,
): AsyncGenerator<RecordRef> {
  if (!all && rules.length === 0) return
  const tickets = await ticketsByPerson(parts, signal)
  for await (const user of contactUsers(parts, signal)) {
    if (after !== undefined && user.id >= Number(after)) continue
    const own = tickets.get(user.id) ?? none
    const facts = contactFacts({ user, agent: false, tickets: own })
    if (all || rules.some(rule => mayContactBeDue(facts, rule)))
      yield { kind: 'contact', id: idOf(user.id), stamp: contactStamp(user, own.open), facts }
  }
}

/** Read anew, with what their tickets say. */
export const readContact = async (
  parts: ZammadParts,
  id: RecordId,
  signal: AbortSignal,
): Promise<ContactSource | undefined> => {
  const user = isNumber(id) ? await parts.api.user(id, signal) : undefined
  if (!user) return undefined
  const tickets = await summed(parts, await ticketsOfPerson(parts, id, signal), signal)
  return { kind: 'contact', user, agent: isAgent(user, await parts.names(signal)), tickets }
}

export const readContacts = async (
  parts: ZammadParts,
  ids: readonly RecordId[],
  signal: AbortSignal,
): Promise<StoreRecord[]> => {
  const records: StoreRecord[] = []
  for (const id of ids) {
    const source = await readContact(parts, id, signal)
    if (source) records.push(buildContact(parts, source))
  }
  return records
}
