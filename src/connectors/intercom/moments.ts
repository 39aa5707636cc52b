import type { IntercomApi } from './api.ts'
import type { ConversationJson, PartJson } from './schema.ts'
import type { Moments } from './source.ts'

export const dateOf = (seconds: number | null | undefined): Date | undefined =>
  typeof seconds === 'number' && seconds > 0 ? new Date(seconds * 1000) : undefined

const latest = (moments: readonly (number | null | undefined)[]): Date | undefined => {
  const known = moments.flatMap(moment => moment ?? [])
  return known.length > 0 ? dateOf(Math.max(...known)) : undefined
}

export const isClosed = ({ state }: Pick<ConversationJson, 'state'>): boolean => state === 'closed'

export const partsOf = ({ conversation_parts }: ConversationJson): readonly PartJson[] =>
  conversation_parts?.conversation_parts ?? []

/** The last part that closes; else the first of those that were written since it was closed. */
const closedByParts = (parts: readonly PartJson[]): Date | undefined => {
  const inOrder = [...parts].sort((a, b) => (a.created_at ?? 0) - (b.created_at ?? 0))
  const closing = inOrder.findLast(({ part_type }) => part_type?.startsWith('close'))
  if (closing) return dateOf(closing.created_at)
  const before = inOrder.findLastIndex(({ state }) => state !== 'closed')
  return dateOf(inOrder[before + 1]?.created_at)
}

const isTold = (conversation: ConversationJson): boolean => {
  const { last_close_at, last_contact_reply_at, last_admin_reply_at } = conversation.statistics ?? {}
  return Boolean(last_contact_reply_at || last_admin_reply_at) && (!isClosed(conversation) || !!last_close_at)
}

/**
 * When the conversation was closed and when somebody last wrote, by the desk's measures, and by its parts where it measured
 * nothing. Never `updated_at`: a redaction moves that, and ours would put the retention off. No `closedAt` where neither says.
 */
export const momentsOf = async (
  api: Pick<IntercomApi, 'conversation'>,
  conversation: ConversationJson,
  signal: AbortSignal,
): Promise<Moments> => {
  const { created_at, statistics } = conversation
  const hasParts = conversation.conversation_parts !== undefined && conversation.conversation_parts !== null
  const whole =
    isTold(conversation) || hasParts ? conversation : await api.conversation(conversation.id, signal)
  const parts = partsOf(whole ?? conversation)
  const written = parts.filter(({ body }) => body).map(part => part.created_at)
  const replies = [statistics?.last_contact_reply_at, statistics?.last_admin_reply_at]
  const said = replies.some(each => each) ? replies : written
  const closedAt = dateOf(statistics?.last_close_at) ?? closedByParts(parts)
  return {
    activityAt: latest([created_at, ...said]) ?? new Date(created_at * 1000),
    ...(isClosed(conversation) && closedAt ? { closedAt } : {}),
  }
}
