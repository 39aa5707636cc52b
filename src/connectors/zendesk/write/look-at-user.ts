import type { StampedChange } from '../../../tickets/change.ts'
import { demandInTime, type Refusal } from '../../rest/refusal.ts'
import { readUser } from '../contacts.ts'
import { contactStamp, isAgent } from '../facts.ts'
import type { ZendeskParts } from '../parts.ts'
import type { UserJson } from '../schema.ts'

export interface WritingUser {
  readonly parts: ZendeskParts
  readonly change: StampedChange
  readonly signal: AbortSignal
}

/** Read anew, with what their tickets say: the hold tag of one holds the person. */
export const lookAt = async ({ parts, change, signal }: WritingUser): Promise<Refusal | UserJson> => {
  const { id } = change.change
  const ticketsOf = await parts.index.people(signal)
  parts.index.note(await parts.api.requested(id, signal))
  const user = await readUser(parts, id, signal)
  if (!user) return { result: 'stale' }
  const { tags, open } = ticketsOf(id)
  if (change.holdTags.some(tag => tags.includes(tag))) return { result: 'held' }
  if (isAgent(user)) return { result: 'failed', code: 'AGENT' }
  if (contactStamp(user, open) !== change.stamp) return { result: 'stale' }
  demandInTime(change)
  return user
}
