import type { RecordQuery } from '../../tickets/filter.ts'
import type { RecordId } from '../../tickets/ids.ts'
import type { RecordRef, StoreRecord } from '../../tickets/record.ts'
import { mayTicketBeDue } from '../rest/due.ts'
import { inTurns } from '../rest/in-turns.ts'
import { buildTicket, idsIn } from './build.ts'
import { idOf, isAway, ticketFacts, ticketStamp } from './facts.ts'
import type { FreshdeskParts } from './parts.ts'
import type { TicketJson } from './schema.ts'
import type { TicketSource } from './source.ts'

/** Tickets read at once; each takes some calls. */
const atOnce = 4

/** References in the order of their numbers. What fits is held in memory: the desk gives tickets in that of their changes. */
export async function* selectTickets(
  parts: FreshdeskParts,
  { rules, all, after }: RecordQuery,
  signal: AbortSignal,
): AsyncGenerator<RecordRef> {
  if (!all && rules.length === 0) return
  const categories = await parts.categories(signal)
  const known = await parts.index.all(signal)
  for (const number of [...known.keys()].sort((a, b) => a - b)) {
    signal.throwIfAborted()
    const found = known.get(number)
    if (!found || (after !== undefined && number <= Number(after))) continue
    const { ticket, lastMessage } = found
    const facts = ticketFacts(ticket, { categoryName: categories.of(ticket), lastMessage })
    if (all || rules.some(rule => mayTicketBeDue(facts, rule)))
      yield { kind: 'ticket', id: idOf(number), stamp: ticketStamp(ticket, facts), facts }
  }
}

/** One that is shown, or archived; undefined where it is gone, in the trash or spam. */
export const presentTicket = async (
  { api }: Pick<FreshdeskParts, 'api'>,
  id: RecordId,
  signal: AbortSignal,
): Promise<TicketJson | undefined> => {
  if (!/^\d+$/u.test(id)) return undefined
  const ticket = await api.ticket(id, signal)
  return ticket && !isAway(ticket) ? ticket : undefined
}

const gather = async (parts: FreshdeskParts, id: RecordId, signal: AbortSignal) => {
  const ticket = await presentTicket(parts, id, signal)
  if (!ticket) return undefined
  const conversations = await parts.api.conversations(ticket, signal)
  return { ticket, conversations, ratings: await parts.api.ratings(ticket, signal) }
}

/** What the desk says of these tickets now; those that are gone are left out. */
export const readSources = async (
  parts: FreshdeskParts,
  ids: readonly RecordId[],
  signal: AbortSignal,
): Promise<TicketSource[]> => {
  if (ids.length === 0) return []
  const categories = await parts.categories(signal)
  const kinds = await parts.fieldKinds(signal)
  const gathered = (await inTurns(ids, atOnce, id => gather(parts, id, signal))).flatMap(each => each ?? [])
  const people = await parts.people(gathered.flatMap(idsIn), signal)
  return gathered.map(each => ({
    ...each,
    kind: 'ticket',
    people,
    kinds,
    categoryName: categories.of(each.ticket),
  }))
}

/** Whole tickets, in the order of the ids. */
export const readTickets = async (
  parts: FreshdeskParts,
  ids: readonly RecordId[],
  signal: AbortSignal,
): Promise<StoreRecord[]> => (await readSources(parts, ids, signal)).map(source => buildTicket(parts, source))
