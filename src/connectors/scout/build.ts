import { DateTime } from 'luxon'
import type { RecordId } from '../../tickets/ids.ts'
import type { Contact, Participant, Ticket, TicketFacts, TicketStatistics } from '../../tickets/record.ts'
import { momentOf } from '../rest/clocks.ts'
import { optional, whole } from '../rest/measures.ts'
import type { DeskWords } from './desk.ts'
import {
  conversationFacts,
  conversationStamp,
  customerFacts,
  customerOf,
  customerStamp,
  idOf,
  type PersonConversations,
} from './facts.ts'
import { conversationFields, customerFields } from './fields.ts'
import type { ConversationJson, CustomerJson, PersonJson, ThreadJson, UserJson } from './schema.ts'

const filled = (...values: readonly (string | null | undefined)[]): string[] =>
  values.flatMap(value => value || [])

export const fullName = ({ first, last, firstName, lastName }: PersonJson): string =>
  filled(first ?? firstName, last ?? lastName).join(' ')

const participantOf = (person: PersonJson, role: Participant['role']): Participant => ({
  ...(person.id ? { id: idOf(person.id) } : {}),
  role,
  names: filled(fullName(person)),
  emails: filled(person.email),
  phones: [],
  usernames: [],
})

/** Agents and customers are numbered apart: a number is told of customers alone, who may be held. */
export const agentOf = (user: PersonJson & Pick<Partial<UserJson>, 'phone'>): Participant => {
  const { id: _, ...rest } = participantOf(user, 'agent')
  return { ...rest, phones: filled(user.phone) }
}

/** Whoever the conversation and its messages name, once each. */
const participantsOf = (conversation: ConversationJson, threads: readonly ThreadJson[]): Participant[] => {
  const customer = customerOf(conversation)
  const found = new Map<string, Participant>()
  const add = (person: PersonJson | null | undefined, role: Participant['role']): void => {
    if (!person) return
    const key = `${role === 'agent' ? 'agent' : 'customer'} ${person.id ?? person.email ?? ''}`
    if (!found.has(key)) found.set(key, role === 'agent' ? agentOf(person) : participantOf(person, role))
  }
  add(customer, 'requester')
  for (const { createdBy, customer: other } of threads) {
    add(createdBy, createdBy?.type === 'user' ? 'agent' : 'other')
    add(other, 'other')
  }
  add(conversation.assignee, 'agent')
  return [...found.values()]
}

/** Lines of the history are no messages. */
const said = (threads: readonly ThreadJson[]): ThreadJson[] =>
  threads.filter(({ type, state }) => type !== 'lineitem' && state !== 'draft' && state !== 'hidden')

const minutesBetween = (from: Date | undefined, to: Date | undefined): number | undefined =>
  from && to ? (to.getTime() - from.getTime()) / 60_000 : undefined

const firstAnswer = (threads: readonly ThreadJson[]): Date | undefined => {
  const answers = threads.filter(({ type, createdBy }) => type !== 'note' && createdBy?.type === 'user')
  const times = answers.flatMap(({ createdAt }) => momentOf(createdAt)?.getTime() ?? [])
  return times.length > 0 ? new Date(Math.min(...times)) : undefined
}

const statisticsOf = (
  { timezone }: DeskWords,
  { conversation, threads }: ConversationSource,
  facts: TicketFacts,
): TicketStatistics => {
  const { created_at: created, closed_at: closed } = facts.clocks
  return {
    month: created ? DateTime.fromJSDate(created, { zone: timezone }).toFormat('yyyy-MM') : '',
    category: facts.category ?? '',
    channel: facts.channel ?? '',
    priority: '',
    status: facts.status ?? '',
    agent: conversation.assignee?.id ? String(conversation.assignee.id) : '',
    messages: said(threads).length,
    reopened: 0,
    ...optional('firstResponseMinutes', whole(minutesBetween(created, firstAnswer(said(threads))))),
    ...optional('resolutionMinutes', whole(minutesBetween(created, closed))),
  }
}

/** What `StoreRecord.source` holds of a conversation: the desk's answers as they came. */
export interface ConversationSource {
  readonly kind: 'ticket'
  readonly conversation: ConversationJson
  readonly threads: readonly ThreadJson[]
  readonly categoryName: string | undefined
}

export interface CustomerSource {
  readonly kind: 'contact'
  readonly customer: CustomerJson
  readonly conversations: PersonConversations
}

export const buildConversation = (desk: DeskWords, source: ConversationSource): Ticket => {
  const { conversation, threads, categoryName } = source
  const facts = conversationFacts(conversation, categoryName)
  return {
    kind: 'ticket',
    id: idOf(conversation.id),
    store: desk.id,
    stamp: conversationStamp(conversation, facts),
    facts,
    fields: conversationFields(conversation, threads),
    participants: participantsOf(conversation, threads),
    statistics: statisticsOf(desk, source, facts),
    source,
  }
}

export const emailsOf = ({ _embedded: embedded }: CustomerJson): string[] =>
  (embedded?.emails ?? []).flatMap(({ value }) => value || [])

const phonesOf = ({ _embedded: embedded }: CustomerJson): string[] =>
  (embedded?.phones ?? []).flatMap(({ value }) => value || [])

export const buildCustomer = (desk: DeskWords, source: CustomerSource): Contact => {
  const { customer, conversations } = source
  const id: RecordId = idOf(customer.id)
  return {
    kind: 'contact',
    id,
    store: desk.id,
    stamp: customerStamp(customer, conversations.open),
    ...(conversations.open > 0 ? {} : { stampWhileOpen: customerStamp(customer, 1) }),
    facts: customerFacts(customer, conversations),
    fields: customerFields(customer),
    participants: [
      {
        ...{ id, role: 'requester', names: filled(fullName(customer)), usernames: [] },
        ...{ emails: emailsOf(customer), phones: phonesOf(customer) },
      },
    ],
    source,
  }
}
