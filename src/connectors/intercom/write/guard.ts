import type { StampedChange } from '../../../tickets/change.ts'
import type { Refusal } from '../../rest/refusal.ts'
import { demandInTime } from '../../rest/refusal.ts'
import type { IntercomDesk } from '../desk.ts'
import { conversationFacts, conversationStamp, tagsOf } from '../facts.ts'
import { momentsOf, partsOf } from '../moments.ts'
import { deletedBody } from '../redactable.ts'
import type { ConversationJson, PartJson, SourceJson } from '../schema.ts'
import type { ConversationSource } from '../source.ts'

export const isRedacted = ({ body, redacted }: Pick<PartJson | SourceJson, 'body' | 'redacted'>): boolean =>
  redacted === true || body === deletedBody

/** Addresses of pictures and files are signed anew for each who reads, and for a while. */
const unsigned = (body: string | null | undefined): string =>
  (body ?? '').replace(/(https?:\/\/[^\s"'<>?#]+)[?#][^\s"'<>]*/gu, '$1')

/** Every message is one that was read before, and says the same or nothing any more. */
const isAsRead = (now: ConversationJson, { conversation: then }: ConversationSource): boolean => {
  const earlier = new Map(partsOf(then).map(part => [part.id, part]))
  const isSame = (part: PartJson): boolean => {
    const old = earlier.get(part.id)
    return old !== undefined && (unsigned(old.body) === unsigned(part.body) || isRedacted(part))
  }
  const isSourceSame =
    !now.source || unsigned(now.source.body) === unsigned(then.source?.body) || isRedacted(now.source)
  return isSourceSame && partsOf(now).every(isSame)
}

/** A message may have tags of its own. */
const isHeld = (conversation: ConversationJson, holdTags: readonly string[]): boolean => {
  const ofParts = partsOf(conversation).flatMap(({ tags }) => (tags ?? []).flatMap(({ name }) => name || []))
  const tags = new Set([...tagsOf(conversation), ...ofParts])
  return holdTags.some(tag => tags.has(tag))
}

/** Is the conversation, as it was read a moment ago, what the change was planned from, and does no tag hold it? */
export const judge = async (
  desk: IntercomDesk,
  { change, now }: { readonly change: StampedChange; readonly now: ConversationJson | undefined },
  signal: AbortSignal,
): Promise<Refusal | undefined> => {
  if (!now) return { result: 'stale' }
  if (isHeld(now, change.holdTags)) return { result: 'held' }
  const categoryName = (await desk.words(signal)).categoryOf(now)
  const facts = conversationFacts(now, await momentsOf(desk.api, now, signal), categoryName)
  const isSame = conversationStamp(now, facts) === change.stamp
  if (!isSame || !isAsRead(now, change.source as ConversationSource)) return { result: 'stale' }
  demandInTime(change)
  return undefined
}

/** Read anew, by itself: the hold tag may have been put a second ago. */
export const look = async (
  desk: IntercomDesk,
  change: StampedChange,
  signal: AbortSignal,
): Promise<Refusal | undefined> =>
  judge(desk, { change, now: await desk.api.conversation(change.change.id, signal) }, signal)
