import type { StampedChange } from '../../../tickets/change.ts'
import type { RecordId } from '../../../tickets/ids.ts'
import { pause } from '../../rest/backoff.ts'
import type { RestCall } from '../../rest/client.ts'
import type { Refusal } from '../../rest/refusal.ts'
import type { ChatwootParts } from '../parts.ts'
import { lookAtConversation, type Result, type Writing } from './look.ts'

const longestPauseMs = 10_000

/**
 * Puts it on the desk's list; the desk deletes it in the background. A try whose answer was lost may have done it: asked
 * twice, the desk finds nothing the second time. One that is not there is stale at the first try, and ours at a later one.
 */
const begin = (writing: Writing): Promise<Refusal | undefined> => {
  const { parts, change, signal } = writing
  const { api } = parts
  const { id } = change.change
  const call: RestCall = { method: 'DELETE', path: `/conversations/${id}` }
  let tries = 0
  const attempt = async (): Promise<Refusal | undefined> => {
    await api.reserve(call, signal)
    const refusal = await lookAtConversation(writing)
    const isGone = refusal?.result === 'stale' && !(await api.conversation(id, signal))
    if (refusal) return isGone && tries > 0 ? undefined : refusal
    tries += 1
    const { status } = await api.write(call, signal)
    if (status < 300) return undefined
    // Releases before mid-2025 have no such call, and say not found of a conversation that is there.
    const isThere = (await api.conversation(id, signal)) !== undefined
    if (isThere || status !== 404) return { result: 'failed', code: `HTTP_${status}` }
    return tries > 1 ? undefined : { result: 'stale' }
  }
  return api.client.repeat(call, attempt, signal)
}

/** Those that are still shown when nobody waits any longer. */
const stillThere = async (
  { api, pollMs, jobMs }: ChatwootParts,
  ids: readonly RecordId[],
  signal: AbortSignal,
): Promise<ReadonlySet<RecordId>> => {
  const until = performance.now() + jobMs
  let left = ids
  for (let waitMs = pollMs / 4; ; waitMs = Math.min(waitMs * 1.5, longestPauseMs)) {
    const shown: RecordId[] = []
    for (const id of left) if (await api.conversation(id, signal)) shown.push(id)
    left = shown
    if (left.length === 0 || performance.now() > until) return new Set(left)
    await pause(waitMs, signal)
  }
}

/**
 * Conversations with their messages and files. What the desk has taken on and not done yet is told as out of reach: it counts
 * as deleted, since it will be, and what is left of it is found by whoever verifies.
 */
export const deleteConversations = async (
  parts: ChatwootParts,
  changes: readonly StampedChange[],
  signal: AbortSignal,
): Promise<ReadonlyMap<RecordId, Result>> => {
  const results = new Map<RecordId, Result>()
  const begun: RecordId[] = []
  for (const change of changes) {
    const refusal = await begin({ parts, change, signal })
    if (refusal) results.set(change.change.id, refusal)
    else begun.push(change.change.id)
  }
  const left = await stillThere(parts, begun, signal)
  for (const id of begun) results.set(id, { unreachable: left.has(id) ? ['conversations'] : [] })
  return results
}
