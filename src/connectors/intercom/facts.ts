import { recordId, type Stamp } from '../../tickets/ids.ts'
import type { ContactFacts, TicketFacts } from '../../tickets/record.ts'
import { clocksFrom } from '../rest/clocks.ts'
import { digest } from '../rest/digest.ts'
import { isScalar } from '../rest/scalar.ts'
import { dateOf, isClosed } from './moments.ts'
import type { ContactJson, ConversationJson } from './schema.ts'
import type { Moments, PersonConversations } from './source.ts'

export const tagsOf = ({ tags }: ConversationJson): string[] =>
  (tags?.tags ?? []).flatMap(({ name }) => name || [])

export const conversationFacts = (
  conversation: ConversationJson,
  { closedAt, activityAt }: Moments,
  categoryName: string | undefined,
): TicketFacts => {
  const { state, priority, source, contacts, custom_attributes, created_at } = conversation
  const requester = contacts?.contacts[0]?.id
  return {
    ...(categoryName === undefined ? {} : { category: categoryName }),
    status: state,
    closed: isClosed(conversation),
    ...(priority ? { priority } : {}),
    ...(source?.type ? { channel: source.type } : {}),
    tags: tagsOf(conversation),
    custom: Object.fromEntries(
      Object.entries(custom_attributes ?? {}).flatMap(([name, value]) =>
        isScalar(value) ? [[name, value]] : [],
      ),
    ),
    clocks: clocksFrom({
      created_at: dateOf(created_at),
      closed_at: closedAt,
      last_activity_at: activityAt,
    }),
    ...(requester === undefined ? {} : { requester: recordId(requester) }),
  }
}

/**
 * All that a decision rests on, and what changes when somebody else writes. Not `updated_at` and nothing that a redaction
 * of ours moves: the parts are compared one by one when they are written.
 */
export const conversationStamp = (conversation: ConversationJson, facts: TicketFacts): Stamp => {
  const {
    id,
    title,
    admin_assignee_id,
    team_assignee_id,
    statistics,
    conversation_rating: rating,
  } = conversation
  return digest({
    facts: { ...facts, tags: [...facts.tags].sort() },
    ...{ id, title },
    people: [admin_assignee_id, team_assignee_id, conversation.contacts?.contacts.map(({ id }) => id).sort()],
    rating: [rating?.rating, rating?.remark],
    // The values of attributes that are no scalar.
    custom: Object.entries(conversation.custom_attributes ?? {}).filter(([, value]) => !isScalar(value)),
    at: [
      conversation.waiting_since,
      statistics?.last_contact_reply_at,
      statistics?.last_admin_reply_at,
      statistics?.count_reopens,
    ],
  })
}

export const contactFacts = (contact: ContactJson, conversations: PersonConversations): ContactFacts => ({
  agent: false,
  openTickets: conversations.open,
  ticketTags: conversations.tags,
  clocks: clocksFrom({
    created_at: dateOf(contact.created_at),
    last_ticket_closed_at: conversations.lastClosedAt,
  }),
})

/** Closed conversations are not in it: our own runs take them away. */
export const contactStamp = (contact: ContactJson, open: number): Stamp => {
  const { id, role, created_at, name, email, phone, external_id, custom_attributes, location } = contact
  // What was emptied is shown as an empty text, or not at all.
  const filled = Object.entries(custom_attributes ?? {}).filter(([, value]) => value !== '' && value !== null)
  return digest({
    ...{ id, role, created_at, name: name || null, email, phone: phone || null, external_id, location },
    custom: Object.fromEntries(filled),
    open: open > 0,
  })
}
