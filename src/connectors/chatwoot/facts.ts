import { type RecordId, recordId, type Stamp } from '../../tickets/ids.ts'
import type { ContactFacts, TicketFacts } from '../../tickets/record.ts'
import { clocksFrom } from '../rest/clocks.ts'
import { digest } from '../rest/digest.ts'
import { isScalar } from '../rest/scalar.ts'
import type { ContactJson, ConversationJson } from './schema.ts'
import type { PersonTickets } from './source.ts'

export const idOf = (id: number): RecordId => recordId(String(id))

/** Those who work at the desk are numbered by themselves: contact 5 and agent 5 are two people. */
export const agentIdOf = (id: number): RecordId => recordId(`user-${id}`)

export const momentAt = (seconds: number | null | undefined): Date | undefined =>
  seconds ? new Date(Math.floor(seconds) * 1000) : undefined

export const isClosed = ({ status }: ConversationJson): boolean => status === 'resolved'

/**
 * The desk keeps no moment of closing. When it is resolved it writes a note into the conversation, which is its last
 * activity, until somebody writes after that: never before it was closed, and nothing of ours moves it. Not `updated_at`.
 */
export const closedAtOf = (conversation: ConversationJson): Date | undefined =>
  isClosed(conversation) ? momentAt(conversation.last_activity_at) : undefined

export const ticketFacts = (
  conversation: ConversationJson,
  categoryName: string | undefined,
): TicketFacts => {
  const { status, priority, meta, labels, custom_attributes } = conversation
  const custom = Object.entries(custom_attributes ?? {}).filter(
    (entry): entry is [string, string | number | boolean] => isScalar(entry[1]),
  )
  return {
    ...(categoryName === undefined ? {} : { category: categoryName }),
    status,
    closed: isClosed(conversation),
    ...(priority ? { priority } : {}),
    ...(meta.channel ? { channel: meta.channel.replace(/^Channel::/u, '') } : {}),
    tags: labels ?? [],
    custom: Object.fromEntries(custom),
    clocks: clocksFrom({
      created_at: momentAt(conversation.created_at),
      closed_at: closedAtOf(conversation),
      last_activity_at: momentAt(conversation.last_activity_at),
    }),
    requester: idOf(meta.sender.id),
  }
}

/** Nothing in it is moved by blanking a message; each new message is an activity. */
export const ticketStamp = (conversation: ConversationJson, facts: TicketFacts): Stamp =>
  digest({
    facts: { ...facts, tags: [...facts.tags].sort() },
    people: [conversation.meta.assignee?.id, conversation.meta.team?.id, conversation.inbox_id],
    custom: conversation.custom_attributes,
  })

export const contactFacts = ({ created_at }: ContactJson, tickets: PersonTickets): ContactFacts => ({
  agent: false,
  openTickets: tickets.open,
  ticketTags: tickets.labels,
  clocks: clocksFrom({ created_at: momentAt(created_at), last_ticket_closed_at: tickets.lastClosedAt }),
})

/** Closed conversations are not in it: our own runs take them away. */
export const contactStamp = (contact: ContactJson, open: number): Stamp => {
  const { name, email, phone_number, identifier, custom_attributes, created_at } = contact
  return digest({ name, email, phone_number, identifier, custom_attributes, created_at, open: open > 0 })
}
