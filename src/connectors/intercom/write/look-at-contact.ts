import { demandInTime, type Refusal } from '../../rest/refusal.ts'
import { readSource } from '../contacts.ts'
import { contactStamp } from '../facts.ts'
import type { ContactSource } from '../source.ts'
import type { Writing } from './edit-conversation.ts'

/** Read anew, with what their conversations say: the hold tag of one holds the person. */
export const lookAt = async ({ desk, change, signal }: Writing): Promise<Refusal | ContactSource> => {
  const source = await readSource(desk, change.change.id, signal)
  if (!source) return { result: 'stale' }
  const { contact, conversations } = source
  if (change.holdTags.some(tag => conversations.tags.includes(tag))) return { result: 'held' }
  if (contactStamp(contact, conversations.open) !== change.stamp) return { result: 'stale' }
  demandInTime(change)
  return source
}
