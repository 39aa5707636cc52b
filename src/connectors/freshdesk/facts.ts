import { type RecordId, recordId, type Stamp } from '../../tickets/ids.ts'
import type { ContactFacts, TicketFacts } from '../../tickets/record.ts'
import { clocksFrom, momentOf } from '../rest/clocks.ts'
import { digest } from '../rest/digest.ts'
import { isScalar } from '../rest/scalar.ts'
import type { ContactJson, ConversationJson, TicketJson } from './schema.ts'
import type { PersonTickets } from './source.ts'
import { closedStatus, priorityWord, sourceWord, statusWord } from './words.ts'

export const idOf = (id: number): RecordId => recordId(String(id))

export const isClosed = ({ status }: Pick<TicketJson, 'status'>): boolean => status === closedStatus

/** In the trash or the spam folder: it is not shown, cannot be changed, and the desk takes it away after thirty days. */
export const isAway = ({ deleted, spam }: Pick<TicketJson, 'deleted' | 'spam'>): boolean =>
  deleted === true || spam === true

/** Never `updated_at`: every change moves that, and ours would put the retention off. */
export const closedAtOf = (ticket: TicketJson): Date | undefined =>
  isClosed(ticket) ? momentOf(ticket.stats?.closed_at) : undefined

const latest = (moments: readonly (Date | undefined)[]): Date | undefined => {
  const times = moments.flatMap(moment => moment?.getTime() ?? [])
  return times.length > 0 ? new Date(Math.max(...times)) : undefined
}

export const lastMessageIn = (conversations: readonly ConversationJson[]): Date | undefined =>
  latest(conversations.map(each => momentOf(each.created_at)))

/**
 * By its measures, as far as lists and single tickets both tell them; of an archived ticket, which has none, by its
 * messages.
 */
const lastActivityOf = ({ stats, created_at }: TicketJson, lastMessage: Date | undefined) =>
  latest([
    momentOf(created_at),
    ...(stats ? [stats.closed_at, stats.resolved_at, stats.first_responded_at].map(momentOf) : [lastMessage]),
  ])

export interface TicketWords {
  readonly categoryName: string | undefined
  readonly lastMessage?: Date | undefined
}

export const ticketFacts = (ticket: TicketJson, words: TicketWords): TicketFacts => {
  const { status, priority, source, tags, requester_id } = ticket
  const [priorityName, channel] = [priorityWord(priority), sourceWord(source)]
  const custom = Object.entries(ticket.custom_fields ?? {}).flatMap(([name, value]) =>
    isScalar(value) ? [[name, value] as const] : [],
  )
  return {
    ...(words.categoryName === undefined ? {} : { category: words.categoryName }),
    status: statusWord(status),
    closed: isClosed(ticket),
    ...(priorityName === undefined ? {} : { priority: priorityName }),
    ...(channel === undefined ? {} : { channel }),
    tags: [...(tags ?? [])].sort(),
    custom: Object.fromEntries(custom),
    clocks: clocksFrom({
      created_at: momentOf(ticket.created_at),
      closed_at: closedAtOf(ticket),
      last_activity_at: lastActivityOf(ticket, words.lastMessage),
    }),
    ...(requester_id ? { requester: idOf(requester_id) } : {}),
  }
}

/**
 * All that a decision rests on, and what changes when somebody else writes. Not `updated_at`, which a change of ours moves;
 * messages are looked at when something is written.
 */
export const ticketStamp = (ticket: TicketJson, facts: TicketFacts): Stamp => {
  const { subject, responder_id, group_id, product_id, archived, stats } = ticket
  return digest({
    facts,
    subject,
    people: [responder_id, group_id, product_id],
    archived: archived === true,
    at: [stats?.resolved_at, stats?.first_responded_at],
  })
}

export const contactFacts = (contact: ContactJson, tickets: PersonTickets): ContactFacts => ({
  agent: false,
  openTickets: tickets.open,
  ticketTags: tickets.tags,
  clocks: clocksFrom({
    created_at: momentOf(contact.created_at),
    last_ticket_closed_at: tickets.lastClosedAt,
  }),
})

/**
 * What the desk's record says of the person, as far as lists tell it too. Closed tickets are not in it: our own runs take
 * them away.
 */
export const contactStamp = (contact: ContactJson, open: number): Stamp => {
  const { name, email, phone, mobile, address, description, job_title, twitter_id, created_at } = contact
  const told = [name, email, phone, mobile, address, description, job_title, twitter_id, created_at]
  return digest({
    told: told.map(each => each ?? ''),
    custom: contact.custom_fields ?? {},
    open: open > 0,
  })
}
