import { createHash } from 'node:crypto'
import { DateTime } from 'luxon'
import { canonicalJson } from '../../src/ledger/canonical-json.ts'
import { isCoarseInstant, sinceCoarse } from '../../src/tickets/coarse.ts'
import { documentKey, recordId, stamp, storeId } from '../../src/tickets/ids.ts'
import type {
  Contact,
  ContactFacts,
  ExactField,
  Field,
  Participant,
  Ticket,
  TicketFacts,
  TicketStatistics,
} from '../../src/tickets/record.ts'
import type { Desk, DeskCopy, DeskPerson, DeskTicket } from './memory-desk.ts'

export const store = storeId('helpdesk')
export const timezone = 'Europe/Stockholm'

/** What a record was read from: edits are made in a copy of it. */
export interface TicketSource {
  readonly ticket: DeskTicket
  readonly copy: DeskCopy | undefined
}

const digest = (value: unknown) => stamp(createHash('sha256').update(canonicalJson(value)).digest('hex'))

const factsOf = (ticket: DeskTicket): TicketFacts => ({
  category: ticket.category,
  status: ticket.closed ? 'Closed' : 'Open',
  closed: ticket.closed,
  priority: ticket.priority,
  ...(ticket.channel === '' ? {} : { channel: ticket.channel }),
  tags: ticket.tags,
  custom: {},
  clocks: sinceCoarse({
    created_at: ticket.createdAt,
    ...(ticket.closedAt ? { closed_at: ticket.closedAt } : {}),
  }),
  ...(ticket.requester ? { requester: recordId(ticket.requester) } : {}),
  ...(isCoarseInstant(ticket.createdAt) ? { coarse: true as const } : {}),
})

const minutes = (from: Date, to: Date | undefined): number | undefined =>
  to && to >= from ? Math.floor((to.getTime() - from.getTime()) / 60_000) : undefined

const statisticsOf = (ticket: DeskTicket): TicketStatistics => {
  const [first, resolution] = [ticket.firstReplyAt, ticket.closedAt].map(to => minutes(ticket.createdAt, to))
  return {
    month: DateTime.fromJSDate(ticket.createdAt, { zone: timezone }).toFormat('yyyy-MM'),
    category: ticket.category,
    channel: ticket.channel,
    priority: ticket.priority,
    status: ticket.closed ? 'Closed' : 'Open',
    agent: ticket.agent,
    messages: ticket.comments.length,
    reopened: ticket.reopened,
    ...(first === undefined ? {} : { firstResponseMinutes: first }),
    ...(resolution === undefined ? {} : { resolutionMinutes: resolution }),
    ...(ticket.csat === undefined ? {} : { csat: ticket.csat }),
  }
}

type Make = (of: Field['class'], path: string, value: unknown, more?: Partial<Field>) => Field

const maker =
  (document: string): Make =>
  (of, path, value, more) => ({
    document: documentKey(document),
    path,
    pattern: `${document.split(':')[0]}:${path.replace(/\.\d+/gu, '[]')}`,
    class: of,
    format: 'plain',
    value,
    rules: {},
    ...more,
  })

/** A placeholder is nobody, so a link to one is none to a person. */
const link = (desk: Desk, id: string): Partial<Field> => {
  const person = desk.people.get(id)
  if (id.startsWith('placeholder-') || person?.role === 'placeholder') return {}
  return { person: { id: recordId(id), agent: person?.role === 'agent' } }
}

const ticketFields = (desk: Desk, { ticket, copy }: TicketSource): Field[] => {
  const [inTicket, inCopy] = [maker(`tickets:${ticket.id}`), maker(`copies:${ticket.id}`)]
  const { requester } = ticket
  return [
    inTicket('free-text', 'subject', ticket.subject),
    inTicket('statistic', 'category', ticket.category),
    inTicket('direct-identifier', 'ip', ticket.ip, { entity: 'IP' }),
    ...(requester ? [inTicket('link', 'requester', requester, link(desk, requester))] : []),
    inTicket('link', 'agent', ticket.agent, link(desk, ticket.agent)),
    ...ticket.comments.flatMap(({ author, text }, index) => [
      inTicket('link', `comments.${index}.author`, author, link(desk, author)),
      inTicket('free-text', `comments.${index}.text`, text),
    ]),
    ...ticket.attachments.map(({ url }, index) => inTicket('attachment', `attachments.${index}.url`, url)),
    ...(copy
      ? [
          inCopy('free-text', 'subject', copy.subject),
          ...(copy.owner ? [inCopy('link', 'owner', copy.owner, link(desk, copy.owner))] : []),
        ]
      : []),
  ]
}

const exactFields = ({ ticket }: TicketSource): ExactField[] => {
  const make = maker(`tickets:${ticket.id}`)
  const each =
    (is: ExactField['is'], rules: Field['rules'] = {}) =>
    ([path, value]: readonly [string, unknown]): ExactField[] =>
      value === undefined ? [] : [{ ...make('statistic', path, value, { rules }), is }]
  const { createdAt, closedAt, firstReplyAt, comments, channel, csat, reopened } = ticket
  const moments = Object.entries({ createdAt, closedAt, firstReplyAt })
  return [
    ...moments.flatMap(each('moment')),
    ...comments.map(({ at }, index) => [`comments.${index}.at`, at] as const).flatMap(each('moment')),
    ...Object.entries({ channel, csat }).flatMap(each('measure')),
    ...Object.entries({ reopened }).flatMap(each('measure', { required: true })),
  ]
}

const participant = (person: DeskPerson, role: Participant['role']): Participant => ({
  id: recordId(person.id),
  role: person.role === 'agent' ? 'agent' : role,
  names: [person.name],
  emails: [person.email],
  phones: [person.phone],
  usernames: [],
})

const participantsOf = (desk: Desk, ticket: DeskTicket): Participant[] => {
  const ids = new Set([ticket.requester, ticket.agent, ...ticket.comments.map(({ author }) => author)])
  return [...ids].flatMap(id => {
    const person = id === undefined ? undefined : desk.people.get(id)
    if (!person || person.role === 'placeholder') return []
    return [participant(person, id === ticket.requester ? 'requester' : 'other')]
  })
}

export const toTicket = (desk: Desk, source: TicketSource): Ticket => {
  const facts = factsOf(source.ticket)
  return {
    kind: 'ticket',
    id: recordId(source.ticket.id),
    store,
    facts,
    stamp: digest({ facts, version: source.ticket.version }),
    statistics: statisticsOf(source.ticket),
    fields: ticketFields(desk, source),
    exact: exactFields(source),
    participants: participantsOf(desk, source.ticket),
    source,
  }
}

const contactFacts = (desk: Desk, person: DeskPerson): ContactFacts => {
  const own = [...desk.tickets.values()].filter(({ requester }) => requester === person.id)
  const closings = own.flatMap(({ closed, closedAt }) => (closed && closedAt ? closedAt.getTime() : []))
  return {
    agent: person.role === 'agent',
    openTickets: own.filter(({ closed }) => !closed).length,
    ticketTags: [...new Set(own.flatMap(({ tags }) => tags))],
    clocks: {
      created_at: person.createdAt,
      ...(closings.length > 0 ? { last_ticket_closed_at: new Date(Math.max(...closings)) } : {}),
    },
  }
}

export const toContact = (desk: Desk, person: DeskPerson): Contact => {
  const facts = contactFacts(desk, person)
  const { role, createdAt, version } = person
  const make = maker(`people:${person.id}`)
  return {
    kind: 'contact',
    id: recordId(person.id),
    store,
    facts,
    // Closed tickets are not in it: our own anonymising takes them away.
    stamp: digest({ role, createdAt, version, open: facts.openTickets > 0 }),
    fields: [
      make('direct-identifier', 'name', person.name, { entity: 'PERSON', rules: { required: true } }),
      make('direct-identifier', 'email', person.email, {
        entity: 'EMAIL',
        rules: { required: true, unique: true },
      }),
      make('direct-identifier', 'phone', person.phone, { entity: 'PHONE' }),
    ],
    participants: person.role === 'placeholder' ? [] : [participant(person, 'requester')],
    source: person,
  }
}
