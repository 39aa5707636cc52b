import { type RecordId, recordId, type Stamp } from '../../tickets/ids.ts'
import type { ContactFacts, TicketFacts } from '../../tickets/record.ts'
import { clocksFrom, momentOf } from '../rest/clocks.ts'
import { digest } from '../rest/digest.ts'
import { isScalar } from '../rest/scalar.ts'
import type { ConversationJson, CustomerJson, PersonJson } from './schema.ts'

export const idOf = (id: number): RecordId => recordId(String(id))

export const isClosed = ({ status }: Pick<ConversationJson, 'status'>): boolean => status === 'closed'

/** Drafts were never sent, and deleted ones wait for the desk to empty its folder. */
export const isPresent = ({ state }: Pick<ConversationJson, 'state'>): boolean =>
  state !== 'deleted' && state !== 'draft'

export const customerOf = ({ primaryCustomer, customer }: ConversationJson): PersonJson | undefined =>
  primaryCustomer ?? customer ?? undefined

export const tagsOf = ({ tags, _embedded: embedded }: ConversationJson): string[] =>
  (tags ?? embedded?.tags ?? []).flatMap(each => each.tag ?? each.name ?? []).sort()

export const closedAtOf = (conversation: ConversationJson): Date | undefined =>
  isClosed(conversation) ? momentOf(conversation.closedAt) : undefined

const latest = (moments: readonly (Date | undefined)[]): Date | undefined => {
  const times = moments.flatMap(moment => moment?.getTime() ?? [])
  return times.length > 0 ? new Date(Math.max(...times)) : undefined
}

export const conversationFacts = (
  conversation: ConversationJson,
  categoryName: string | undefined,
): TicketFacts => {
  const { status, type, customFields, createdAt, userUpdatedAt, customerWaitingSince } = conversation
  const requester = customerOf(conversation)?.id
  const closedAt = closedAtOf(conversation)
  const moments = [createdAt, userUpdatedAt, customerWaitingSince?.time].map(momentOf)
  const custom = (customFields ?? []).flatMap(({ id, value }) =>
    isScalar(value) ? [[String(id), value] as const] : [],
  )
  return {
    ...(categoryName === undefined ? {} : { category: categoryName }),
    status,
    closed: isClosed(conversation),
    ...(type ? { channel: type } : {}),
    tags: tagsOf(conversation),
    custom: Object.fromEntries(custom),
    clocks: clocksFrom({
      created_at: momentOf(createdAt),
      closed_at: closedAt,
      last_activity_at: latest([...moments, closedAt]),
    }),
    ...(requester ? { requester: idOf(requester) } : {}),
  }
}

/** Nothing of ours changes a conversation, so all that tells of a change is in it: how many messages, and when the last. */
export const conversationStamp = (conversation: ConversationJson, facts: TicketFacts): Stamp => {
  const { id, subject, preview, assignee, threads, threadsCount, userUpdatedAt, state } = conversation
  return digest({
    facts,
    ...{ id, subject, preview, state, userUpdatedAt },
    assignee: assignee?.id,
    messages: typeof threads === 'number' ? threads : threadsCount,
  })
}

/** What a person's conversations say about them. */
export interface PersonConversations {
  readonly count: number
  readonly open: number
  readonly tags: readonly string[]
  readonly lastClosedAt?: Date
}

export const summed = (conversations: readonly ConversationJson[]): PersonConversations => {
  const lastClosedAt = latest(conversations.map(closedAtOf))
  return {
    count: conversations.length,
    open: conversations.filter(each => !isClosed(each)).length,
    tags: [...new Set(conversations.flatMap(tagsOf))].sort(),
    ...(lastClosedAt ? { lastClosedAt } : {}),
  }
}

export const customerFacts = (
  { createdAt }: CustomerJson,
  { open, tags, lastClosedAt }: PersonConversations,
): ContactFacts => ({
  agent: false,
  openTickets: open,
  ticketTags: tags,
  clocks: clocksFrom({ created_at: momentOf(createdAt), last_ticket_closed_at: lastClosedAt }),
})

/** What the record says of the person. Closed conversations are not in it: our own runs take them away. */
export const customerStamp = (customer: CustomerJson, open: number): Stamp => {
  const { id, firstName, lastName, organization, jobTitle, createdAt } = customer
  const told = [id, firstName, lastName, organization, jobTitle, createdAt]
  return digest({ told: told.map(each => each ?? ''), open: open > 0 })
}
