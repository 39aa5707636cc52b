import { pause } from '../../rest/backoff.ts'
import type { RestCall } from '../../rest/client.ts'
import { isRefusal, type Refusal } from '../../rest/refusal.ts'
import type { IntercomDesk } from '../desk.ts'
import { deletionAnswer } from '../schema.ts'
import type { ConversationSource } from '../source.ts'
import type { Writing } from './edit-conversation.ts'
import { judge } from './guard.ts'

/** Did the desk itself say that it was deleted? Of a lost answer nobody knows. */
interface Deleted {
  readonly isSaid: boolean
}

const looks = 5
/** So many pages of what was deleted last are looked through for a call whose answer was lost. */
const tombstonePages = 5

export const untilGone = async (
  { pollMs }: Pick<IntercomDesk, 'pollMs'>,
  read: () => Promise<object | undefined>,
  signal: AbortSignal,
): Promise<boolean> => {
  for (let looked = 1; ; looked++) {
    if (!(await read())) return true
    if (looked >= looks) return false
    await pause(pollMs, signal)
  }
}

const isInTombstones = async ({ api }: IntercomDesk, id: string, signal: AbortSignal): Promise<boolean> => {
  for (let page = 1; page <= tombstonePages; page++) {
    const { conversations, pages } = await api.deletedConversations(page, signal)
    if (conversations.some(each => each.id === id)) return true
    if (page >= (pages?.total_pages ?? 1)) return false
  }
  return false
}

/**
 * Before each try the conversation is read again, with its hold tag. One that is not there at the first try is stale; at a
 * later one it was our own try whose answer was lost.
 */
const deleteOnce = ({ desk, change, signal }: Writing): Promise<Refusal | Deleted> => {
  const { id } = change.change
  const call: RestCall = {
    ...{ method: 'DELETE', path: `/conversations/${id}` },
    query: { retain_metrics: String(!desk.dropsMetrics) },
  }
  let tries = 0
  const attempt = async (): Promise<Refusal | Deleted> => {
    await desk.api.reserve(call, signal)
    const now = await desk.api.conversation(id, signal)
    if (!now && tries > 0) return { isSaid: false }
    const refusal = await judge(desk, { change, now }, signal)
    if (refusal) return refusal
    tries += 1
    const answer = await desk.api.write(call, signal)
    if (answer.status === 404) return tries > 1 ? { isSaid: false } : { result: 'stale' }
    if (answer.status >= 300) return { result: 'failed', code: `HTTP_${answer.status}` }
    return { isSaid: deletionAnswer.safeParse(answer.body).success }
  }
  return desk.api.client.repeat(call, attempt, signal)
}

/** The desk's reports keep what a customer wrote beside a rating, where they are kept. */
const keptInReports = ({ dropsMetrics }: IntercomDesk, { conversation }: ConversationSource): string[] => {
  if (dropsMetrics) return []
  return [
    ...(conversation.conversation_rating?.remark ? ['conversations:conversation_rating.remark'] : []),
    ...(conversation.ai_agent?.rating_remark ? ['conversations:ai_agent.rating_remark'] : []),
  ]
}

/** One conversation, for good, and looked for by its number; and among what was deleted, where the answer was lost. */
export const deleteConversation = async (
  writing: Writing,
): Promise<Refusal | { readonly unreachable: readonly string[] }> => {
  const { desk, change, signal } = writing
  const { id } = change.change
  const deleted = await deleteOnce(writing)
  if (isRefusal(deleted)) return deleted
  if (!(await untilGone(desk, () => desk.api.conversation(id, signal), signal)))
    return { result: 'failed', code: 'NOT_DELETED' }
  const isKnown = deleted.isSaid || (await isInTombstones(desk, id, signal))
  return {
    unreachable: [
      ...keptInReports(desk, change.source as ConversationSource),
      ...(isKnown ? [] : ['conversations:deleted']),
    ],
  }
}
