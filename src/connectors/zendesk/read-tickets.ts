import type { RecordQuery } from '../../tickets/filter.ts'
import type { RecordId } from '../../tickets/ids.ts'
import type { RecordRef, StoreRecord } from '../../tickets/record.ts'
import { mayTicketBeDue } from '../rest/due.ts'
import { inTurns } from '../rest/in-turns.ts'
import { buildTicket, idsIn } from './build.ts'
import type { Categories } from './categories.ts'
import { beginning, exportTickets } from './export.ts'
import { closedAtOf, idOf, isClosed, ticketFacts, ticketStamp } from './facts.ts'
import type { ZendeskParts } from './parts.ts'
import type { AuditJson, CommentJson, TicketJson, UserJson } from './schema.ts'
import type { TicketSource } from './source.ts'
import type { Trashed } from './trash.ts'
import { trashedSource, trashedTicket } from './trashed-source.ts'

/** Tickets read at once; each takes a call or two. */
const atOnce = 4

const lastClosing = (audits: readonly AuditJson[]): Date | undefined => {
  const closings = audits.filter(({ events }) =>
    events?.some(({ field_name, value }) => field_name === 'status' && value === 'closed'),
  )
  const moments = closings.flatMap(({ created_at }) => (created_at ? [Date.parse(created_at)] : []))
  return moments.length > 0 ? new Date(Math.max(...moments)) : undefined
}

/** By the measures; of a ticket that was closed and has none that say when, by its history. */
export const closingOf = async (
  { api }: Pick<ZendeskParts, 'api'>,
  ticket: TicketJson,
  signal: AbortSignal,
): Promise<Date | undefined> => {
  const told = closedAtOf(ticket)
  if (told || !isClosed(ticket)) return told
  return lastClosing(await api.audits(String(ticket.id), signal))
}

/** With its measures, wherever the desk gives them: half of them would make a stamp that no other reading gives. */
export const measured = async (
  { api }: Pick<ZendeskParts, 'api'>,
  ticket: TicketJson,
  signal: AbortSignal,
): Promise<TicketJson> => {
  if (ticket.metric_set) return ticket
  const metric_set = await api.metrics(String(ticket.id), signal)
  return metric_set ? { ...ticket, metric_set } : ticket
}

const byNumber = (a: RecordId, b: RecordId): number => Number(a) - Number(b)

/**
 * References in the order of their numbers. The desk gives them in that of their changes, in which nobody can go on after a
 * key, so that those that fit are held in memory.
 */
export async function* selectTickets(
  parts: ZendeskParts,
  { rules, all, after }: RecordQuery,
  signal: AbortSignal,
): AsyncGenerator<RecordRef> {
  if (!all && rules.length === 0) return
  const categories = await parts.categories(signal)
  const found = new Map<RecordId, RecordRef>()
  const deleted = new Map<RecordId, TicketJson>()
  for await (const { tickets } of exportTickets(parts.api, beginning, signal))
    for (const shown of tickets) {
      const id = idOf(shown.id)
      // What changed meanwhile comes again, and counts as it is last.
      found.delete(id)
      await parts.trash.keep(deleted, shown, signal)
      if (shown.status === 'deleted' || (after !== undefined && byNumber(id, after) <= 0)) continue
      const ticket = await measured(parts, shown, signal)
      const closedAt = await closingOf(parts, ticket, signal)
      const facts = ticketFacts(ticket, { closedAt, categoryName: categories.of(ticket) })
      if (all || rules.some(rule => mayTicketBeDue(facts, rule)))
        found.set(id, { kind: 'ticket', id, stamp: ticketStamp(ticket, facts), facts })
    }
  // Looked for where exports tell of any, or everything is wanted: the list is given out seldom.
  const listed = all || deleted.size > 0 ? await parts.trash.listed(signal) : new Map()
  for (const [id, entry] of listed) {
    if (found.has(id) || (after !== undefined && byNumber(id, after) <= 0)) continue
    const { ticket, ...words } = trashedSource(
      { entry, row: deleted.get(id) },
      { people: new Map(), categories },
    )
    const facts = ticketFacts(ticket, words)
    if (all || rules.some(rule => mayTicketBeDue(facts, rule)))
      found.set(id, { kind: 'ticket', id, stamp: ticketStamp(ticket, facts), facts })
  }
  for (const id of [...found.keys()].sort(byNumber)) {
    signal.throwIfAborted()
    const ref = found.get(id)
    if (ref) yield ref
  }
}

interface Gathered {
  readonly ticket: TicketJson
  readonly comments: readonly CommentJson[]
  readonly audits: readonly AuditJson[]
  readonly closedAt: Date | undefined
}

const gather = async (parts: ZendeskParts, shown: TicketJson, signal: AbortSignal): Promise<Gathered> => {
  const ticket = await measured(parts, shown, signal)
  const id = String(ticket.id)
  const comments = await parts.api.comments(id, signal)
  const audits = await parts.api.audits(id, signal)
  return {
    ticket,
    comments,
    audits,
    closedAt: closedAtOf(ticket) ?? (isClosed(ticket) ? lastClosing(audits) : undefined),
  }
}

const sourceOf = (
  { ticket, comments, audits, closedAt }: Gathered,
  people: ReadonlyMap<RecordId, UserJson>,
  categories: Categories,
): TicketSource => ({
  kind: 'ticket',
  ticket,
  comments,
  audits,
  people,
  categoryName: categories.of(ticket),
  ...(closedAt ? { closedAt } : {}),
})

/** What the desk says of these tickets now; those that are gone are left out, and not those in the trash. */
export const readSources = async (
  parts: ZendeskParts,
  ids: readonly RecordId[],
  signal: AbortSignal,
): Promise<TicketSource[]> => {
  const asked = ids.filter(id => /^\d+$/u.test(id))
  if (asked.length === 0) return []
  const categories = await parts.categories(signal)
  const found = new Map((await parts.api.tickets(asked, signal)).map(each => [String(each.id), each]))
  const there = asked.flatMap(id => found.get(id) ?? [])
  const gathered = await inTurns(there, atOnce, ticket => gather(parts, ticket, signal))
  const missing = asked.filter(id => !found.has(id))
  const trashed = missing.length > 0 ? await parts.trash.read(missing, signal) : new Map<RecordId, Trashed>()
  const inTrash = [...trashed.values()].map(each => ({ ticket: trashedTicket(each), comments: [] }))
  const users = await parts.api.users([...new Set([...gathered, ...inTrash].flatMap(idsIn))], signal)
  const people = new Map(users.map(user => [idOf(user.id), user]))
  const sources = [
    ...gathered.map(each => sourceOf(each, people, categories)),
    ...[...trashed.values()].map(each => trashedSource(each, { people, categories })),
  ]
  const byId = new Map(sources.map(each => [idOf(each.ticket.id), each]))
  return asked.flatMap(id => byId.get(id) ?? [])
}

/** Whole tickets, in the order of the ids. */
export const readTickets = async (
  parts: ZendeskParts,
  ids: readonly RecordId[],
  signal: AbortSignal,
): Promise<StoreRecord[]> => (await readSources(parts, ids, signal)).map(source => buildTicket(parts, source))
