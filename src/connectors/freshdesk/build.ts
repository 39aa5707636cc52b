import { DateTime } from 'luxon'
import { type RecordId, recordId } from '../../tickets/ids.ts'
import type { Contact, Participant, Ticket, TicketFacts, TicketStatistics } from '../../tickets/record.ts'
import { momentOf } from '../rest/clocks.ts'
import { optional, whole } from '../rest/measures.ts'
import { contactFields } from './contact-fields.ts'
import { contactFacts, contactStamp, idOf, lastMessageIn, ticketFacts, ticketStamp } from './facts.ts'
import { ticketFields } from './fields.ts'
import type { DeskWords } from './parts.ts'
import type { AgentJson, ContactJson, RatingJson } from './schema.ts'
import type { ContactSource, TicketSource } from './source.ts'

const filled = (...values: readonly (string | number | null | undefined)[]): string[] =>
  values.flatMap(value => (value ? [String(value)] : []))

export const agentOf = ({ id, contact: { name, email, phone } }: AgentJson): Participant => ({
  ...{ id: idOf(id), role: 'agent', usernames: [] },
  ...{ names: filled(name), emails: filled(email), phones: filled(phone) },
})

const personOf = (contact: ContactJson, role: Participant['role']): Participant => ({
  id: idOf(contact.id),
  role,
  names: filled(contact.name),
  emails: filled(contact.email, ...(contact.other_emails ?? [])),
  phones: filled(contact.phone, contact.mobile),
  usernames: filled(contact.twitter_id),
})

/** Everybody whom the ticket names by id. */
export const idsIn = ({
  ticket,
  conversations,
}: Pick<TicketSource, 'ticket' | 'conversations'>): RecordId[] => {
  const ids = [ticket.requester_id, ticket.responder_id, ...conversations.map(({ user_id }) => user_id)]
  return [...new Set(ids.flatMap(id => (id ? [idOf(id)] : [])))]
}

const participantsOf = (source: TicketSource): Participant[] =>
  idsIn(source).flatMap(id => {
    const agent = source.people.agents.get(id)
    if (agent) return [agentOf(agent)]
    const contact = source.people.contacts.get(id)
    const isRequester = id === String(source.ticket.requester_id)
    return contact ? [personOf(contact, isRequester ? 'requester' : 'other')] : []
  })

/** Answers are from -103 to 103, without the middle: 100 is neither. */
const csatOf = (ratings: readonly RatingJson[]): number | undefined => {
  const answer = ratings.at(-1)?.ratings?.default_question
  if (answer === undefined || answer === 100) return undefined
  return answer > 0 ? 1 : 0
}

const minutesBetween = (from: Date | undefined, to: Date | undefined): number | undefined =>
  from && to ? (to.getTime() - from.getTime()) / 60_000 : undefined

const statisticsOf = (
  { timezone }: DeskWords,
  { ticket, conversations, ratings }: TicketSource,
  facts: TicketFacts,
): TicketStatistics => {
  const { created_at: created, closed_at: closed } = facts.clocks
  const answered = momentOf(ticket.stats?.first_responded_at)
  return {
    month: created ? DateTime.fromJSDate(created, { zone: timezone }).toFormat('yyyy-MM') : '',
    category: facts.category ?? '',
    channel: facts.channel ?? '',
    priority: facts.priority ?? '',
    status: facts.status ?? '',
    agent: ticket.responder_id ? String(ticket.responder_id) : '',
    messages: 1 + conversations.length,
    reopened: ticket.stats?.reopened_at ? 1 : 0,
    ...optional('firstResponseMinutes', whole(minutesBetween(created, answered))),
    ...optional('resolutionMinutes', whole(minutesBetween(created, closed))),
    ...optional('csat', csatOf(ratings)),
  }
}

/** A ticket from the desk's answers: pure, so that answers as they will be give the ticket as it will be. */
export const buildTicket = (desk: DeskWords, source: TicketSource): Ticket => {
  const { ticket, categoryName } = source
  const facts = ticketFacts(ticket, { categoryName, lastMessage: lastMessageIn(source.conversations) })
  return {
    kind: 'ticket',
    id: idOf(ticket.id),
    store: desk.id,
    stamp: ticketStamp(ticket, facts),
    facts,
    fields: ticketFields(source),
    participants: participantsOf(source),
    statistics: statisticsOf(desk, source, facts),
    source,
  }
}

export const buildContact = (desk: DeskWords, source: ContactSource): Contact => {
  const { contact, tickets } = source
  return {
    kind: 'contact',
    id: recordId(String(contact.id)),
    store: desk.id,
    stamp: contactStamp(contact, tickets.open),
    ...(tickets.open > 0 ? {} : { stampWhileOpen: contactStamp(contact, 1) }),
    facts: contactFacts(contact, tickets),
    fields: contactFields(contact),
    participants: [personOf(contact, 'requester')],
    source,
  }
}
