import { DateTime } from 'luxon'
import { type RecordId, recordId } from '../../tickets/ids.ts'
import type { Contact, Participant, Ticket, TicketFacts, TicketStatistics } from '../../tickets/record.ts'
import { optional } from '../rest/measures.ts'
import { contactFields } from './contact-fields.ts'
import type { DeskWords } from './desk.ts'
import { contactFacts, contactStamp, conversationFacts, conversationStamp } from './facts.ts'
import { assigneeOf, conversationFields } from './fields.ts'
import { dateOf, partsOf } from './moments.ts'
import { isAdmin, isCustomer } from './redactable.ts'
import type { AdminJson, AuthorJson, ContactJson, ConversationJson } from './schema.ts'
import type { ContactSource, ConversationSource } from './source.ts'

interface Known {
  readonly name?: string | null | undefined
  readonly email?: string | null | undefined
  readonly phone?: string | null | undefined
}

const filled = (value: string | null | undefined): string[] => (value ? [value] : [])

const participant = (id: string, role: Participant['role'], known: readonly Known[]): Participant => {
  const all = (key: keyof Known): string[] => [...new Set(known.flatMap(each => filled(each[key])))]
  return {
    ...{ id: recordId(id), role, usernames: [] },
    ...{ names: all('name'), emails: all('email'), phones: all('phone') },
  }
}

export const agentOf = (admin: AdminJson): Participant => participant(admin.id, 'agent', [admin])

const customerOf = (contact: ContactJson): Participant => participant(contact.id, 'requester', [contact])

const authorsIn = (conversation: ConversationJson): AuthorJson[] =>
  [conversation.source?.author, ...partsOf(conversation).map(({ author }) => author)].filter(
    author => author !== null && author !== undefined,
  )

/** Customers whom the conversation names by id. */
export const customerIdsIn = (conversation: ConversationJson): RecordId[] => {
  const listed = (conversation.contacts?.contacts ?? []).map(({ id }) => id)
  const wrote = authorsIn(conversation).flatMap(author => (isCustomer(author) ? (author.id ?? []) : []))
  return [...new Set([...listed, ...wrote])].map(recordId)
}

const participantsOf = ({ conversation, people, admins }: ConversationSource): Participant[] => {
  const authors = authorsIn(conversation)
  const saidOf = (id: string) => authors.filter(author => author.id === id)
  const first = conversation.contacts?.contacts[0]?.id
  const customers = customerIdsIn(conversation).map(id =>
    participant(id, id === first ? 'requester' : 'other', [...filledIn(people.get(id)), ...saidOf(id)]),
  )
  const wrote = authors.flatMap(author => (isAdmin(author) ? (author.id ?? []) : []))
  const agents = [...new Set([...wrote, ...filled(assigneeOf(conversation))])].map(id =>
    participant(id, 'agent', [...filledIn(admins.get(recordId(id))), ...saidOf(id)]),
  )
  return [...customers, ...agents]
}

const filledIn = <T>(value: T | undefined): T[] => (value === undefined ? [] : [value])

const minutes = (from: Date | undefined, to: Date | undefined): number | undefined => {
  if (!from || !to || to < from) return undefined
  return Math.floor((to.getTime() - from.getTime()) / 60_000)
}

const statisticsOf = (
  { timezone }: DeskWords,
  { conversation }: ConversationSource,
  facts: TicketFacts,
): TicketStatistics => {
  const { statistics, conversation_rating: rating, source } = conversation
  const { created_at: created, closed_at: closed } = facts.clocks
  const first = minutes(created, dateOf(statistics?.first_admin_reply_at))
  const resolution = minutes(created, closed)
  return {
    month: created ? DateTime.fromJSDate(created, { zone: timezone }).toFormat('yyyy-MM') : '',
    category: facts.category ?? '',
    channel: facts.channel ?? '',
    priority: facts.priority ?? '',
    status: facts.status ?? '',
    agent: assigneeOf(conversation) ?? '',
    // Events have no body; a message that is redacted keeps one.
    messages: [source, ...partsOf(conversation)].filter(each => each?.body).length,
    reopened: Math.max(0, statistics?.count_reopens ?? 0),
    ...optional('firstResponseMinutes', first),
    ...optional('resolutionMinutes', resolution),
    ...optional('csat', rating?.rating || undefined),
  }
}

/** A conversation from the desk's answers: pure, so that answers as they will be give it as it will be. */
export const buildConversation = (desk: DeskWords, source: ConversationSource): Ticket => {
  const { conversation, moments, categoryName } = source
  const facts = conversationFacts(conversation, moments, categoryName)
  return {
    kind: 'ticket',
    id: recordId(conversation.id),
    store: desk.id,
    stamp: conversationStamp(conversation, facts),
    facts,
    fields: conversationFields(source),
    participants: participantsOf(source),
    statistics: statisticsOf(desk, source, facts),
    source,
  }
}

export const buildContact = (desk: DeskWords, source: ContactSource): Contact => {
  const { contact, conversations } = source
  return {
    kind: 'contact',
    id: recordId(contact.id),
    store: desk.id,
    stamp: contactStamp(contact, conversations.open),
    ...(conversations.open > 0 ? {} : { stampWhileOpen: contactStamp(contact, 1) }),
    facts: contactFacts(contact, conversations),
    fields: contactFields(source),
    participants: [customerOf(contact)],
    source,
  }
}
