import type { StampedChange } from '../../../tickets/change.ts'
import { demandInTime, type Refusal } from '../../rest/refusal.ts'
import { ticketFacts, ticketStamp } from '../facts.ts'
import type { ZendeskParts } from '../parts.ts'
import { closingOf, measured } from '../read-tickets.ts'
import type { TicketJson } from '../schema.ts'

/** Is the ticket, as it was read a moment ago, what the change was planned from, and does no tag hold it? */
export const judge = async (
  parts: ZendeskParts,
  { change, ticket: shown }: { readonly change: StampedChange; readonly ticket: TicketJson | undefined },
  signal: AbortSignal,
): Promise<Refusal | undefined> => {
  if (!shown) return { result: 'stale' }
  const ticket = await measured(parts, shown, signal)
  if (change.holdTags.some(tag => ticket.tags?.includes(tag))) return { result: 'held' }
  const closedAt = await closingOf(parts, ticket, signal)
  const categoryName = (await parts.categories(signal)).of(ticket)
  const facts = ticketFacts(ticket, { closedAt, categoryName })
  return ticketStamp(ticket, facts) === change.stamp ? undefined : { result: 'stale' }
}

/** Read anew, by itself: the hold tag may have been put a second ago. */
export const look = async (
  parts: ZendeskParts,
  change: StampedChange,
  signal: AbortSignal,
): Promise<Refusal | undefined> => {
  const ticket = await parts.api.ticket(change.change.id, signal)
  const refusal = await judge(parts, { change, ticket }, signal)
  if (!refusal) demandInTime(change)
  return refusal
}
