import { DateTime } from 'luxon'
import { type RecordId, recordId } from '../../tickets/ids.ts'
import type { Contact, Participant, Ticket, TicketFacts, TicketStatistics } from '../../tickets/record.ts'
import { optional, whole } from '../rest/measures.ts'
import { contactFields } from './contact-fields.ts'
import { contactFacts, contactStamp, idOf, isAgent, ticketFacts, ticketStamp } from './facts.ts'
import { ticketFields } from './fields.ts'
import type { DeskWords } from './parts.ts'
import type { UserJson } from './schema.ts'
import type { ContactSource, TicketSource } from './source.ts'

const filled = (...values: readonly (string | null | undefined)[]): string[] =>
  values.flatMap(value => value || [])

const withFurther = ({ identities }: UserJson, type: string, first?: string | null): string[] => {
  const further = (identities ?? []).flatMap(each => (each.type === type ? [each.value] : []))
  return [...new Set(filled(first, ...further))]
}

export const participantOf = (user: UserJson, role: Participant['role']): Participant => ({
  id: idOf(user.id),
  role: isAgent(user) ? 'agent' : role,
  names: filled(user.name, user.alias),
  emails: withFurther(user, 'email', user.email),
  phones: withFurther(user, 'phone_number', user.phone),
  usernames: withFurther(user, 'twitter'),
})

/** Everybody whom the ticket names by id. */
export const idsIn = ({ ticket, comments }: Pick<TicketSource, 'ticket' | 'comments'>): RecordId[] => {
  const ids = [
    ...[ticket.requester_id, ticket.submitter_id, ticket.assignee_id],
    ...(ticket.collaborator_ids ?? []),
    ...(ticket.follower_ids ?? []),
    ...(ticket.email_cc_ids ?? []),
    ...comments.map(({ author_id }) => author_id),
  ]
  // Below zero are the desk's own rules and robots.
  return [...new Set(ids.flatMap(id => (id && id > 0 ? [idOf(id)] : [])))]
}

const participantsOf = (source: TicketSource): Participant[] =>
  idsIn(source).flatMap(id => {
    const user = source.people.get(id)
    const role = id === String(source.ticket.requester_id) ? 'requester' : 'other'
    return user ? [participantOf(user, role)] : []
  })

const scores: Readonly<Record<string, number>> = { good: 1, bad: 0 }

const statisticsOf = (
  { timezone }: DeskWords,
  source: TicketSource,
  facts: TicketFacts,
): TicketStatistics => {
  const { ticket, comments } = source
  const { created_at: created, closed_at: closed } = facts.clocks
  const { metric_set: set } = ticket
  const minutes = created && closed ? (closed.getTime() - created.getTime()) / 60_000 : undefined
  return {
    month: created ? DateTime.fromJSDate(created, { zone: timezone }).toFormat('yyyy-MM') : '',
    category: facts.category ?? '',
    channel: facts.channel ?? '',
    priority: facts.priority ?? '',
    status: facts.status ?? '',
    agent: ticket.assignee_id ? String(ticket.assignee_id) : '',
    messages: comments.length,
    reopened: whole(set?.reopens) ?? 0,
    ...optional('firstResponseMinutes', whole(set?.reply_time_in_minutes?.calendar)),
    ...optional('resolutionMinutes', whole(minutes)),
    ...optional('csat', scores[ticket.satisfaction_rating?.score ?? '']),
  }
}

/** A ticket from the desk's answers: pure, so that answers as they will be give the ticket as it will be. */
export const buildTicket = (desk: DeskWords, source: TicketSource): Ticket => {
  const facts = ticketFacts(source.ticket, source)
  return {
    kind: 'ticket',
    id: idOf(source.ticket.id),
    store: desk.id,
    stamp: ticketStamp(source.ticket, facts),
    facts,
    fields: ticketFields(source),
    participants: participantsOf(source),
    statistics: statisticsOf(desk, source, facts),
    source,
    ...(source.trashed ? { trashed: true } : {}),
  }
}

export const buildContact = (desk: DeskWords, source: ContactSource): Contact => {
  const { user, tickets } = source
  return {
    kind: 'contact',
    id: recordId(String(user.id)),
    store: desk.id,
    stamp: contactStamp(user, tickets.open),
    ...(tickets.open > 0 ? {} : { stampWhileOpen: contactStamp(user, 1) }),
    facts: contactFacts(user, tickets),
    fields: contactFields(user),
    participants: [participantOf(user, 'requester')],
    source,
  }
}
