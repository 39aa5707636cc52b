import type { StampedChange } from '../../../tickets/change.ts'
import { demandInTime, type Refusal } from '../../rest/refusal.ts'
import { lastMessageIn, ticketFacts, ticketStamp } from '../facts.ts'
import type { FreshdeskParts } from '../parts.ts'
import { presentTicket } from '../read-tickets.ts'
import type { ConversationJson, TicketJson } from '../schema.ts'
import type { TicketSource } from '../source.ts'

export interface Writing {
  readonly parts: FreshdeskParts
  readonly change: StampedChange
  readonly signal: AbortSignal
}

const isAsRead = (now: readonly ConversationJson[], { conversations }: TicketSource): boolean =>
  now.length === conversations.length &&
  conversations.every(old => now.some(({ id, body }) => id === old.id && body === old.body))

/** Messages as they were when the change was planned: nothing else of the ticket tells of a new one. */
export const hasOldMessages = async ({ parts, signal }: Writing, source: TicketSource): Promise<boolean> =>
  isAsRead(await parts.api.conversations(source.ticket, signal), source)

/** Of archived tickets without measures the messages are a part of the stamp. */
const stampOf = async (
  { parts, signal }: Writing,
  ticket: TicketJson,
): Promise<ReturnType<typeof ticketStamp>> => {
  const categoryName = (await parts.categories(signal)).of(ticket)
  const isSilent = ticket.archived === true && !ticket.stats
  const lastMessage = isSilent ? lastMessageIn(await parts.api.conversations(ticket, signal)) : undefined
  return ticketStamp(ticket, ticketFacts(ticket, { categoryName, lastMessage }))
}

/** Read anew, by itself: the hold tag may have been put a second ago. */
export const look = async (writing: Writing): Promise<Refusal | undefined> => {
  const { parts, change, signal } = writing
  const ticket = await presentTicket(parts, change.change.id, signal)
  if (!ticket) return { result: 'stale' }
  if (change.holdTags.some(tag => ticket.tags?.includes(tag))) return { result: 'held' }
  if ((await stampOf(writing, ticket)) !== change.stamp) return { result: 'stale' }
  demandInTime(change)
  return undefined
}
