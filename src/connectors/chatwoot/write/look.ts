import type { StampedChange } from '../../../tickets/change.ts'
import type { Stamp } from '../../../tickets/ids.ts'
import type { Carrying } from '../../rest/carry-out.ts'
import { demandInTime, type Refusal } from '../../rest/refusal.ts'
import { ticketFacts, ticketStamp } from '../facts.ts'
import type { ChatwootParts } from '../parts.ts'

export interface Done {
  readonly unreachable: readonly string[]
  /** Of what is still there, where it is another one than before. */
  readonly stampAfter?: Stamp
}

export type Result = Refusal | Done

export interface Writing {
  readonly parts: ChatwootParts
  readonly change: StampedChange
  readonly signal: AbortSignal
}

/** Read anew: the label that holds may have been put a second ago. */
export const lookAtConversation = async ({
  parts,
  change,
  signal,
}: Writing): Promise<Refusal | undefined> => {
  const conversation = await parts.api.conversation(change.change.id, signal)
  if (!conversation) return { result: 'stale' }
  if (change.holdTags.some(tag => conversation.labels?.includes(tag))) return { result: 'held' }
  const categoryName = (await parts.categories(signal)).of(conversation)
  const facts = ticketFacts(conversation, categoryName)
  if (ticketStamp(conversation, facts) !== change.stamp) return { result: 'stale' }
  demandInTime(change)
  return undefined
}

export const carryingOf = (
  { parts: { api, pollMs }, signal }: Writing,
  look: Carrying['look'],
): Carrying => ({
  ...{ client: api.client, pollMs, signal, look },
  reserve: call => api.reserve(call, signal),
  write: call => api.write(call, signal),
})
