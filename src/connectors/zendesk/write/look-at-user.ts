import type { StampedChange } from '../../../tickets/change.ts'
import { demandInTime, type Refusal } from '../../rest/refusal.ts'
import { readUser } from '../contacts.ts'
import { contactStamp, isAgent } from '../facts.ts'
import type { ZendeskParts } from '../parts.ts'
import type { UserJson } from '../schema.ts'
import type { PersonTickets } from '../source.ts'

export interface WritingUser {
  readonly parts: ZendeskParts
  readonly change: StampedChange
  readonly signal: AbortSignal
}

/** What their tickets say, read anew, archived ones as they were known a while ago. */
const ticketsNow = async ({ parts, change, signal }: WritingUser): Promise<PersonTickets> => {
  const { id } = change.change
  const ticketsOf = await parts.index.people(signal)
  parts.index.note(await parts.api.requested(id, signal))
  return ticketsOf(id)
}

/** Does a tag of one of their tickets hold them, just now? */
export const isHeld = async (writing: WritingUser): Promise<boolean> => {
  const { tags } = await ticketsNow(writing)
  return writing.change.holdTags.some(tag => tags.includes(tag))
}

/** Read anew, with what their tickets say: the hold tag of one holds the person. */
export const lookAt = async (writing: WritingUser): Promise<Refusal | UserJson> => {
  const { parts, change, signal } = writing
  const { tags, open } = await ticketsNow(writing)
  const user = await readUser(parts, change.change.id, signal)
  if (!user) return { result: 'stale' }
  if (change.holdTags.some(tag => tags.includes(tag))) return { result: 'held' }
  if (isAgent(user)) return { result: 'failed', code: 'AGENT' }
  if (contactStamp(user, open) !== change.stamp) return { result: 'stale' }
  demandInTime(change)
  return user
}
