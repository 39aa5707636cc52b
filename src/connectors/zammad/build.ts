import { DateTime } from 'luxon'
import type { RecordId } from '../../tickets/ids.ts'
import type { Contact, Participant, Ticket, TicketFacts, TicketStatistics } from '../../tickets/record.ts'
import { momentOf } from '../rest/clocks.ts'
import { optional } from '../rest/measures.ts'
import { reopenings } from './closing.ts'
import { contactFacts, contactStamp, idOf, ticketFacts, ticketStamp } from './facts.ts'
import { contactFields, ticketFields } from './fields.ts'
import type { DeskNames } from './names.ts'
import type { DeskWords } from './parts.ts'
import type { ArticleJson, TicketJson, UserJson } from './schema.ts'
import type { ContactSource, TicketSource } from './source.ts'

const filled = (...values: readonly (string | null | undefined)[]): string[] =>
  values.flatMap(value => value || [])

export const fullName = ({ firstname, lastname }: UserJson): string => filled(firstname, lastname).join(' ')

export const participantOf = (user: UserJson, role: Participant['role']): Participant => ({
  id: idOf(user.id),
  role,
  names: filled(fullName(user)),
  emails: filled(user.email),
  phones: filled(user.phone, user.mobile, user.fax),
  // Where nobody chose one it is the address, or a number of the desk's own.
  usernames: filled(user.login).filter(login => login !== user.email && !login.startsWith('auto-')),
})

/** Everybody whom the ticket names by id; number one is nobody. */
export const idsIn = (ticket: TicketJson, articles: readonly ArticleJson[]): RecordId[] => {
  const ids = [
    ticket.customer_id,
    ticket.owner_id,
    ...articles.flatMap(({ created_by_id, origin_by_id }) => [created_by_id, origin_by_id]),
  ]
  return [...new Set(ids.flatMap(id => (id && id !== 1 ? [idOf(id)] : [])))]
}

const participantsOf = ({ ticket, articles, people }: TicketSource): Participant[] =>
  idsIn(ticket, articles).flatMap(id => {
    const person = people.get(id)
    if (!person) return []
    const other = id === String(ticket.customer_id) ? 'requester' : 'other'
    return [participantOf(person.user, person.agent ? 'agent' : other)]
  })

const minutes = (from: Date | undefined, to: Date | undefined): number | undefined =>
  from && to && to >= from ? Math.floor((to.getTime() - from.getTime()) / 60_000) : undefined

const statisticsOf = (
  { timezone, names }: DeskWords & { readonly names: DeskNames },
  { ticket, articles, history }: TicketSource,
  facts: TicketFacts,
): TicketStatistics => {
  const { created_at: created, closed_at: closed } = facts.clocks
  return {
    month: created ? DateTime.fromJSDate(created, { zone: timezone }).toFormat('yyyy-MM') : '',
    category: facts.category ?? '',
    channel: facts.channel ?? '',
    priority: facts.priority ?? '',
    status: facts.status ?? '',
    agent: ticket.owner_id && ticket.owner_id !== 1 ? String(ticket.owner_id) : '',
    messages: articles.length,
    reopened: reopenings(history, names),
    ...optional('firstResponseMinutes', minutes(created, momentOf(ticket.first_response_at))),
    ...optional('resolutionMinutes', minutes(created, closed)),
  }
}

/** A ticket from the desk's answers. */
export const buildTicket = (
  desk: DeskWords & { readonly names: DeskNames },
  source: TicketSource,
): Ticket => {
  const facts = ticketFacts(source, desk)
  return {
    kind: 'ticket',
    id: idOf(source.ticket.id),
    store: desk.id,
    stamp: ticketStamp(source, facts),
    facts,
    fields: ticketFields(source),
    participants: participantsOf(source),
    statistics: statisticsOf(desk, source, facts),
    source,
  }
}

export const buildContact = ({ id }: Pick<DeskWords, 'id'>, source: ContactSource): Contact => {
  const { user, tickets } = source
  return {
    kind: 'contact',
    id: idOf(user.id),
    store: id,
    stamp: contactStamp(user, tickets.open),
    ...(tickets.open > 0 ? {} : { stampWhileOpen: contactStamp(user, 1) }),
    facts: contactFacts(source),
    fields: contactFields(user),
    participants: [participantOf(user, 'requester')],
    source,
  }
}
