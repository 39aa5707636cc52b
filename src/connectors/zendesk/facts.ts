import { type RecordId, recordId, type Stamp } from '../../tickets/ids.ts'
import type { ContactFacts, TicketFacts } from '../../tickets/record.ts'
import { clocksFrom, momentOf } from '../rest/clocks.ts'
import { digest } from '../rest/digest.ts'
import { isScalar } from '../rest/scalar.ts'
import type { DeletedJson, MetricSet, TicketJson, UserJson } from './schema.ts'
import type { PersonTickets } from './source.ts'

export const idOf = (id: number): RecordId => recordId(String(id))

export const isClosed = ({ status }: Pick<TicketJson, 'status'>): boolean => status === 'closed'

/**
 * When the ticket was closed, by its measures. Never `updated_at`: a redaction moves that, and ours would put the
 * retention off. Undefined where the measures do not say.
 */
export const closedAtOf = (
  ticket: TicketJson,
  set: MetricSet | undefined = ticket.metric_set ?? undefined,
) => (isClosed(ticket) ? momentOf(set?.status_updated_at) : undefined)

const clocksOf = (ticket: TicketJson, { closedAt, trashed }: TicketWords): TicketFacts['clocks'] => {
  const created = momentOf(ticket.created_at)
  const activity =
    momentOf(ticket.metric_set?.latest_comment_added_at) ??
    momentOf(trashed?.deleted_at) ??
    closedAt ??
    created
  return clocksFrom({ created_at: created, closed_at: closedAt, last_activity_at: activity })
}

export interface TicketWords {
  readonly closedAt?: Date | undefined
  readonly categoryName: string | undefined
  /** Where it lies in the trash, what the list of that says of it. */
  readonly trashed?: DeletedJson | undefined
}

export const ticketFacts = (ticket: TicketJson, words: TicketWords): TicketFacts => {
  const { categoryName, trashed } = words
  const { priority, via, requester_id } = ticket
  const custom = (ticket.custom_fields ?? []).flatMap(({ id, value }) =>
    isScalar(value) ? [[String(id), value]] : [],
  )
  return {
    ...(categoryName === undefined ? {} : { category: categoryName }),
    status: ticket.status,
    closed: trashed ? trashed.previous_state === 'closed' : isClosed(ticket),
    ...(priority ? { priority } : {}),
    ...(via?.channel === null || via?.channel === undefined ? {} : { channel: String(via.channel) }),
    tags: ticket.tags ?? [],
    custom: Object.fromEntries(custom),
    clocks: clocksOf(ticket, words),
    ...(requester_id ? { requester: idOf(requester_id) } : {}),
  }
}

/**
 * All that a decision rests on, and what changes when somebody else writes. Not `updated_at` and nothing that a redaction
 * of ours moves: the texts of comments are looked at when they are written.
 */
export const ticketStamp = (ticket: TicketJson, facts: TicketFacts): Stamp => {
  const { metric_set: set } = ticket
  return digest({
    facts: { ...facts, tags: [...facts.tags].sort() },
    subject: ticket.subject,
    external: ticket.external_id,
    people: [ticket.assignee_id, ticket.submitter_id, ticket.group_id],
    rating: ticket.satisfaction_rating?.score,
    // The custom values that are no scalar.
    custom: ticket.custom_fields?.filter(({ value }) => !isScalar(value)),
    at: [set?.latest_comment_added_at, set?.status_updated_at, set?.solved_at],
  })
}

export const isAgent = ({ role }: UserJson): boolean => role !== 'end-user'

/** Deleted for good: the desk keeps an empty record of them. */
export const isPurged = ({ active, name, email }: UserJson): boolean =>
  active !== true && !email && (name ?? '').toLowerCase() === 'permanently deleted user'

export const contactFacts = (user: UserJson, tickets: PersonTickets): ContactFacts => ({
  agent: isAgent(user),
  openTickets: tickets.open,
  ticketTags: tickets.tags,
  clocks: clocksFrom({
    created_at: momentOf(user.created_at),
    last_ticket_closed_at: tickets.lastClosedAt,
  }),
})

/** Closed tickets are not in it: our own runs take them away. `active` neither: that is the first half of our deleting. */
export const contactStamp = (user: UserJson, open: number): Stamp => {
  const { role, created_at, name, email, phone, alias, notes, details, tags, external_id, user_fields } = user
  const told = { name, email, phone, alias, notes, details, tags, external_id, user_fields }
  return digest({ role, created_at, ...told, open: open > 0 })
}
