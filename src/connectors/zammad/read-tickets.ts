import type { RecordQuery, RuleQuery } from '../../tickets/filter.ts'
import type { RecordId } from '../../tickets/ids.ts'
import type { RecordRef, StoreRecord } from '../../tickets/record.ts'
import { momentOf } from '../rest/clocks.ts'
import { mayTicketBeDue } from '../rest/due.ts'
import { fromTheEnd } from '../rest/from-the-end.ts'
import { inTurns } from '../rest/in-turns.ts'
import { buildTicket, idsIn } from './build.ts'
import { closingFrom, closingOf } from './closing.ts'
import { categoryOf, idOf, isAgent, ticketFacts, ticketStamp } from './facts.ts'
import type { ZammadParts } from './parts.ts'
import type { TicketJson } from './schema.ts'
import type { Person, TicketHead, TicketSource } from './source.ts'

/** Tickets read at once; each takes a few calls. */
const atOnce = 4

export const isNumber = (id: string): boolean => /^\d{1,15}$/u.test(id)

/** What a decision rests on, all of it. */
export const headOf = async (
  parts: ZammadParts,
  ticket: TicketJson,
  signal: AbortSignal,
): Promise<TicketHead> => {
  const names = await parts.names(signal)
  const closedAt = await closingOf(parts, { ticket, names }, signal)
  const tags = await parts.api.tags(String(ticket.id), signal)
  return { ticket, tags, closed: names.closed.has(ticket.state_id), ...(closedAt ? { closedAt } : {}) }
}

/** No clock of a ticket is before its creation: those that are younger are passed over without another call. */
const mayEverBeDue = (parts: ZammadParts, ticket: TicketJson, rules: readonly RuleQuery[]): boolean => {
  const created = momentOf(ticket.created_at)
  const category = categoryOf(ticket, parts)
  return rules.some(
    ({ categories, before }) =>
      (categories === '*' || (category !== undefined && categories.includes(category))) &&
      created !== undefined &&
      created < before,
  )
}

/** References in the order of falling numbers, page by page. */
export async function* selectTickets(
  parts: ZammadParts,
  { rules, all, after }: RecordQuery,
  signal: AbortSignal,
): AsyncGenerator<RecordRef> {
  if (!all && rules.length === 0) return
  for await (const page of fromTheEnd(parts.api.allTickets, signal)) {
    const wanted = page.filter(
      ticket =>
        (after === undefined || ticket.id < Number(after)) && (all || mayEverBeDue(parts, ticket, rules)),
    )
    for (const head of await inTurns(wanted, atOnce, ticket => headOf(parts, ticket, signal))) {
      const facts = ticketFacts(head, parts)
      if (all || rules.some(rule => mayTicketBeDue(facts, rule)))
        yield { kind: 'ticket', id: idOf(head.ticket.id), stamp: ticketStamp(head, facts), facts }
    }
  }
}

/** The same person is asked for once in a batch, however many of its tickets name them. */
const createPeople = (parts: ZammadParts, signal: AbortSignal) => {
  const asked = new Map<RecordId, Promise<Person | undefined>>()
  const read = async (id: RecordId): Promise<Person | undefined> => {
    const user = await parts.api.user(id, signal)
    return user && { user, agent: isAgent(user, await parts.names(signal)) }
  }
  return async (ids: readonly RecordId[]): Promise<TicketSource['people']> => {
    const people = new Map<RecordId, Person>()
    for (const id of ids) {
      const asking = asked.get(id) ?? read(id)
      asked.set(id, asking)
      const person = await asking
      if (person) people.set(id, person)
    }
    return people
  }
}

const sourceOf = async (
  parts: ZammadParts,
  id: RecordId,
  { people, signal }: { readonly people: ReturnType<typeof createPeople>; readonly signal: AbortSignal },
): Promise<TicketSource | undefined> => {
  const ticket = await parts.api.ticket(id, signal)
  if (!ticket) return undefined
  const names = await parts.names(signal)
  const closed = names.closed.has(ticket.state_id)
  const history = await parts.api.history(id, signal)
  const closedAt = closed ? closingFrom(ticket, history, names) : undefined
  const articles = await parts.api.articles(id, signal)
  return {
    kind: 'ticket',
    ...{ ticket, articles, history, closed },
    tags: await parts.api.tags(id, signal),
    ...(closedAt ? { closedAt } : {}),
    people: await people(idsIn(ticket, articles)),
  }
}

/** Whole tickets, in the order of the ids; those that are gone are left out. */
export const readTickets = async (
  parts: ZammadParts,
  ids: readonly RecordId[],
  signal: AbortSignal,
): Promise<StoreRecord[]> => {
  const asked = ids.filter(isNumber)
  if (asked.length === 0) return []
  const names = await parts.names(signal)
  const reading = { people: createPeople(parts, signal), signal }
  const sources = await inTurns(asked, atOnce, id => sourceOf(parts, id, reading))
  return sources.flatMap(source => (source ? [buildTicket({ ...parts, names }, source)] : []))
}
