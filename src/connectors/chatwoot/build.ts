import { DateTime } from 'luxon'
import type { RecordId } from '../../tickets/ids.ts'
import type { Contact, Participant, Ticket, TicketFacts, TicketStatistics } from '../../tickets/record.ts'
import { optional, whole } from '../rest/measures.ts'
import { agentIdOf, contactFacts, contactStamp, idOf, momentAt, ticketFacts, ticketStamp } from './facts.ts'
import { contactFields, conversationFields, isSurvey } from './fields.ts'
import type { DeskWords } from './parts.ts'
import type { AgentJson, ContactJson, MessageJson } from './schema.ts'
import type { ContactSource, ConversationSource } from './source.ts'

const filled = (...values: readonly (string | null | undefined)[]): string[] =>
  values.flatMap(value => value || [])

export const agentOf = ({ id, name, available_name, email }: AgentJson): Participant => ({
  id: agentIdOf(id),
  role: 'agent',
  names: [...new Set(filled(name, available_name))],
  emails: filled(email),
  phones: [],
  usernames: [],
})

const contactOf = (
  { id, name, email, phone_number }: Pick<ContactJson, 'id' | 'name' | 'email' | 'phone_number'>,
  role: Participant['role'],
): Participant => ({
  ...{ id: idOf(id), role, names: filled(name), emails: filled(email), phones: filled(phone_number) },
  usernames: [],
})

const senderOf = ({ sender }: MessageJson): Participant[] => {
  if (sender?.type === 'user') return [agentOf(sender)]
  return sender?.type === 'contact' ? [contactOf(sender, 'other')] : []
}

const participantsOf = ({ conversation: { meta }, messages }: ConversationSource): Participant[] => {
  const byId = new Map<RecordId | undefined, Participant>()
  for (const each of [
    contactOf(meta.sender, 'requester'),
    ...(meta.assignee ? [agentOf(meta.assignee)] : []),
    ...messages.flatMap(senderOf),
  ])
    if (!byId.has(each.id)) byId.set(each.id, each)
  return [...byId.values()]
}

const inside = (value: unknown, [key, ...rest]: readonly string[]): unknown => {
  if (key === undefined) return value
  return typeof value === 'object' && value !== null && key in value
    ? inside((value as Record<string, unknown>)[key], rest)
    : undefined
}

/** One to five, where somebody answered. */
const ratingOf = (messages: readonly MessageJson[]): number | undefined => {
  const path = ['submitted_values', 'csat_survey_response', 'rating']
  const ratings = messages.filter(isSurvey).map(each => inside(each.content_attributes, path))
  const rating = ratings.findLast(each => typeof each === 'number')
  return typeof rating === 'number' ? whole(rating) : undefined
}

const minutes = (from: Date | undefined, to: Date | undefined): number | undefined =>
  from && to && to >= from ? Math.floor((to.getTime() - from.getTime()) / 60_000) : undefined

/** Of the desk's own notes none counts as a message. */
const isNote = ({ message_type }: MessageJson): boolean => message_type === 2

const statisticsOf = (
  { timezone }: DeskWords,
  { conversation, messages }: ConversationSource,
  facts: TicketFacts,
): TicketStatistics => {
  const { created_at: created, closed_at: closed } = facts.clocks
  return {
    month: created ? DateTime.fromJSDate(created, { zone: timezone }).toFormat('yyyy-MM') : '',
    category: facts.category ?? '',
    channel: facts.channel ?? '',
    priority: facts.priority ?? '',
    status: facts.status ?? '',
    agent: conversation.meta.assignee ? String(conversation.meta.assignee.id) : '',
    messages: messages.filter(each => !isNote(each)).length,
    // The desk keeps none that this connector reads.
    reopened: 0,
    ...optional('firstResponseMinutes', minutes(created, momentAt(conversation.first_reply_created_at))),
    ...optional('resolutionMinutes', minutes(created, closed)),
    ...optional('csat', ratingOf(messages)),
  }
}

/** A conversation from the desk's answers: pure, so that answers as they will be give it as it will be. */
export const buildTicket = (desk: DeskWords, source: ConversationSource): Ticket => {
  const facts = ticketFacts(source.conversation, source.categoryName)
  return {
    kind: 'ticket',
    id: idOf(source.conversation.id),
    store: desk.id,
    stamp: ticketStamp(source.conversation, facts),
    facts,
    fields: conversationFields(source),
    participants: participantsOf(source),
    statistics: statisticsOf(desk, source, facts),
    source,
  }
}

export const buildContact = ({ id }: DeskWords, source: ContactSource): Contact => {
  const { contact, tickets } = source
  return {
    kind: 'contact',
    id: idOf(contact.id),
    store: id,
    stamp: contactStamp(contact, tickets.open),
    ...(tickets.open > 0 ? {} : { stampWhileOpen: contactStamp(contact, 1) }),
    facts: contactFacts(contact, tickets),
    fields: contactFields(source),
    participants: [contactOf(contact, 'requester')],
    source,
  }
}
