import { type RecordId, recordId, type Stamp } from '../../tickets/ids.ts'
import type { ContactFacts, TicketFacts } from '../../tickets/record.ts'
import { clocksFrom, momentOf } from '../rest/clocks.ts'
import { digest } from '../rest/digest.ts'
import { isScalar } from '../rest/scalar.ts'
import type { DeskNames } from './names.ts'
import type { DeskWords } from './parts.ts'
import type { TicketJson, UserJson } from './schema.ts'
import type { ContactSource, PersonTickets, TicketHead } from './source.ts'

export const idOf = (id: number): RecordId => recordId(String(id))

/** Attributes that every desk has; the others are the installation's own. */
const usual = new Set(
  `id number title note type time_unit preferences pending_time escalation_at checklist_id article_ids articles
  article_count ticket_time_accounting ticket_time_accounting_ids group group_id organization organization_id state
  state_id priority priority_id owner owner_id customer customer_id created_by created_by_id updated_by updated_by_id
  create_article_type create_article_type_id create_article_sender create_article_sender_id created_at updated_at
  close_at last_close_at close_escalation_at close_in_min close_diff_in_min first_response_at
  first_response_escalation_at first_response_in_min first_response_diff_in_min update_escalation_at update_in_min
  update_diff_in_min last_contact_at last_contact_agent_at last_contact_customer_at last_owner_update_at flags mentions
  ai_agent_running shared_draft referencing_checklist_ticket_ids`.split(/\s+/u),
)

/** The installation's own attributes of a ticket. */
export const customOf = (ticket: TicketJson): Record<string, string | number | boolean> =>
  Object.fromEntries(
    Object.entries(ticket).filter(
      (entry): entry is [string, string | number | boolean] =>
        !usual.has(entry[0]) && isScalar(entry[1]) && entry[1] !== '',
    ),
  )

export const categoryOf = (
  ticket: TicketJson,
  { category }: Pick<DeskWords, 'category'>,
): string | undefined => ticket[category] || undefined

export const ticketFacts = (head: TicketHead, desk: Pick<DeskWords, 'category'>): TicketFacts => {
  const { ticket, tags, closed, closedAt } = head
  const category = categoryOf(ticket, desk)
  const created = momentOf(ticket.created_at)
  return {
    ...(category === undefined ? {} : { category }),
    ...(ticket.state ? { status: ticket.state } : {}),
    closed,
    ...(ticket.priority ? { priority: ticket.priority } : {}),
    ...(ticket.create_article_type ? { channel: ticket.create_article_type } : {}),
    tags,
    custom: customOf(ticket),
    clocks: clocksFrom({
      created_at: created,
      closed_at: closedAt,
      last_activity_at: momentOf(ticket.last_contact_at) ?? closedAt ?? created,
    }),
    ...(ticket.customer_id ? { requester: idOf(ticket.customer_id) } : {}),
  }
}

/** Nothing of ours moves `updated_at`: a ticket is deleted, and never edited. Any write of the desk's does. */
export const ticketStamp = ({ ticket, tags }: TicketHead, facts: TicketFacts): Stamp =>
  digest({
    facts: { ...facts, tags: [...tags].sort() },
    at: ticket.updated_at,
    articles: ticket.article_count,
    title: ticket.title,
    people: [ticket.owner_id, ticket.customer_id],
  })

/** Number one is the desk itself. */
export const isAgent = ({ id, role_ids }: UserJson, { staff }: DeskNames): boolean =>
  id === 1 || role_ids.some(role => staff.has(role))

export const contactFacts = ({ user, agent, tickets }: Omit<ContactSource, 'kind'>): ContactFacts => ({
  agent,
  openTickets: tickets.open,
  // Whoever has a ticket left, held or not, is not deleted.
  ticketTags: [],
  clocks: clocksFrom({
    created_at: momentOf(user.created_at),
    last_ticket_closed_at: tickets.lastClosedAt,
  }),
})

/**
 * Closed tickets are not in it: our own runs take them away, and that moves `updated_at` and the counters in `preferences`.
 * `active` neither: a task that has begun switches it off.
 */
export const contactStamp = (user: UserJson, open: PersonTickets['open']): Stamp => {
  const { role_ids, created_at, login, firstname, lastname, email, phone, mobile, address, note } = user
  return digest({
    ...{ role_ids, created_at, login, firstname, lastname, email, phone, mobile, address, note },
    open: open > 0,
  })
}
