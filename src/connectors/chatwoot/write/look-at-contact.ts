import { demandInTime, isRefusal, type Refusal } from '../../rest/refusal.ts'
import { ticketsOfPerson } from '../contacts.ts'
import { contactStamp } from '../facts.ts'
import { isNumber } from '../read-conversations.ts'
import type { PersonTickets } from '../source.ts'
import type { Writing } from './look.ts'

/** Read anew, with all of their conversations: a label on one of them holds the person. */
export const lookAtContact = async ({
  parts,
  change,
  signal,
}: Writing): Promise<Refusal | { readonly tickets: PersonTickets }> => {
  const { id } = change.change
  const contact = isNumber(id) ? await parts.api.contact(id, signal) : undefined
  if (!contact) return { result: 'stale' }
  const tickets = await ticketsOfPerson(parts, id, signal)
  if (change.holdTags.some(tag => tickets.labels.includes(tag))) return { result: 'held' }
  if (contactStamp(contact, tickets.open) !== change.stamp) return { result: 'stale' }
  demandInTime(change)
  return { tickets }
}

/** The desk would delete their conversations with them. */
export const lookToDelete = async (writing: Writing): Promise<Refusal | undefined> => {
  const seen = await lookAtContact(writing)
  if (isRefusal(seen)) return seen
  const { open, lastClosedAt } = seen.tickets
  return open > 0 || lastClosedAt ? { result: 'failed', code: 'HAS_TICKETS' } : undefined
}
