import { csvLine } from '../../csv.ts'
import type { ArchiveTicket } from './archive-schema.ts'

const ticketColumns = [
  ...['store', 'id', 'relation', 'category', 'status', 'priority', 'channel', 'tags', 'created', 'closed'],
  ...['last_activity', 'subject', 'messages', 'files'],
]
const messageColumns = ['store', 'ticket', 'number', 'place', 'kind', 'from', 'at', 'text']

export const ticketsHead = csvLine(ticketColumns)
export const messagesHead = csvLine(messageColumns)

export const ticketLine = (ticket: ArchiveTicket): string =>
  csvLine([
    ...[ticket.store, ticket.id, ticket.relation, ticket.category, ticket.status, ticket.priority],
    ...[ticket.channel, ticket.tags.join('; '), ticket.created, ticket.closed, ticket.last_activity],
    ...[ticket.subject, ticket.messages.length, ticket.files.length],
  ])

export const messageLines = ({ store, id, messages }: ArchiveTicket): string =>
  messages
    .map(({ place, kind, from, at, text }, index) =>
      csvLine([store, id, index + 1, place, kind, from, at, text]),
    )
    .join('')
