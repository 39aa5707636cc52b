import type { RecordQuery } from '../../tickets/filter.ts'
import type { RecordId } from '../../tickets/ids.ts'
import type { RecordRef, StoreRecord } from '../../tickets/record.ts'
import { mayTicketBeDue } from '../rest/due.ts'
import { fromTheEnd } from '../rest/from-the-end.ts'
import { inTurns } from '../rest/in-turns.ts'
import { buildTicket } from './build.ts'
import { idOf, ticketFacts, ticketStamp } from './facts.ts'
import type { ChatwootParts } from './parts.ts'
import type { ConversationSource } from './source.ts'

/** Conversations read at once; each takes a call or two. */
const atOnce = 4

export const isNumber = (id: string): boolean => /^\d{1,15}$/u.test(id)

/**
 * References in the order of their numbers. The desk gives them in that of their creation, in which nobody can go on after a
 * key, so that those that fit are held in memory.
 */
export async function* selectConversations(
  parts: ChatwootParts,
  { rules, all, after }: RecordQuery,
  signal: AbortSignal,
): AsyncGenerator<RecordRef> {
  if (!all && rules.length === 0) return
  const categories = await parts.categories(signal)
  const found: { readonly number: number; readonly ref: RecordRef }[] = []
  for await (const page of fromTheEnd(parts.api.allConversations, signal))
    for (const conversation of page) {
      const { id: number } = conversation
      if (after !== undefined && number <= Number(after)) continue
      const facts = ticketFacts(conversation, categories.of(conversation))
      const ref: RecordRef = {
        ...{ kind: 'ticket', id: idOf(number), facts, stamp: ticketStamp(conversation, facts) },
      }
      if (all || rules.some(rule => mayTicketBeDue(facts, rule))) found.push({ number, ref })
    }
  for (const { ref } of found.sort((a, b) => a.number - b.number)) {
    signal.throwIfAborted()
    yield ref
  }
}

const sourceOf = async (
  parts: ChatwootParts,
  id: RecordId,
  signal: AbortSignal,
): Promise<ConversationSource | undefined> => {
  const conversation = await parts.api.conversation(id, signal)
  if (!conversation) return undefined
  const categoryName = (await parts.categories(signal)).of(conversation)
  return { kind: 'ticket', conversation, messages: await parts.api.messages(id, signal), categoryName }
}

/** Whole conversations, in the order of the ids; those that are gone are left out. */
export const readConversations = async (
  parts: ChatwootParts,
  ids: readonly RecordId[],
  signal: AbortSignal,
): Promise<StoreRecord[]> => {
  const sources = await inTurns(ids.filter(isNumber), atOnce, id => sourceOf(parts, id, signal))
  return sources.flatMap(source => (source ? [buildTicket(parts, source)] : []))
}
