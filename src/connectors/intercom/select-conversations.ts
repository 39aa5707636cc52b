import type { RecordQuery, RuleQuery } from '../../tickets/filter.ts'
import { type RecordId, recordId } from '../../tickets/ids.ts'
import type { RecordRef } from '../../tickets/record.ts'
import { mayTicketBeDue } from '../rest/due.ts'
import type { IntercomDesk } from './desk.ts'
import { conversationFacts, conversationStamp } from './facts.ts'
import type { Filter } from './finder.ts'
import { momentsOf } from './moments.ts'
import type { ConversationJson } from './schema.ts'

const daySeconds = 86_400

/**
 * Searches compare whole days in the zone of the workspace, which nobody tells for sure, and the day of a moment is left out
 * by `<`. Two days later is after any of it; the exact moment is looked at here. Whatever clock a rule goes by, nothing is
 * due that was not there before.
 */
const narrowed = (rules: readonly RuleQuery[]): Filter[] => {
  const before = Math.max(...rules.map(rule => rule.before.getTime())) / 1000
  const isOfClosed = rules.every(({ clock }) => clock === 'closed_at')
  return [
    { field: 'created_at', operator: '<', value: Math.ceil(before) + 2 * daySeconds },
    ...(isOfClosed ? [{ field: 'state', operator: '=' as const, value: 'closed' }] : []),
  ]
}

/** Numbers without leading noughts, in the order of their values: some are longer than what is counted exactly. */
export const byNumber = (a: string, b: string): number =>
  a.length === b.length ? (a < b ? -1 : Number(a > b)) : a.length - b.length

const candidates = (
  { api }: IntercomDesk,
  { rules, all }: RecordQuery,
  signal: AbortSignal,
): AsyncGenerator<readonly ConversationJson[]> =>
  all ? api.conversations(signal) : api.foundConversations(narrowed(rules), signal)

/**
 * References in the order of their numbers. The desk gives them in an order of its own, in which nobody can go on after a
 * key, so that those that fit are held in memory.
 */
export async function* selectConversations(
  desk: IntercomDesk,
  query: RecordQuery,
  signal: AbortSignal,
): AsyncGenerator<RecordRef> {
  const { rules, all, after } = query
  signal.throwIfAborted()
  if (!all && rules.length === 0) return
  const { categoryOf } = await desk.words(signal)
  const found = new Map<RecordId, RecordRef>()
  for await (const page of candidates(desk, query, signal))
    for (const conversation of page) {
      const id = recordId(conversation.id)
      // What changed meanwhile comes again, and counts as it is last.
      found.delete(id)
      if (after !== undefined && byNumber(id, after) <= 0) continue
      const moments = await momentsOf(desk.api, conversation, signal)
      const facts = conversationFacts(conversation, moments, categoryOf(conversation))
      if (all || rules.some(rule => mayTicketBeDue(facts, rule)))
        found.set(id, { kind: 'ticket', id, stamp: conversationStamp(conversation, facts), facts })
    }
  for (const id of [...found.keys()].sort(byNumber)) {
    signal.throwIfAborted()
    const ref = found.get(id)
    if (ref) yield ref
  }
}
