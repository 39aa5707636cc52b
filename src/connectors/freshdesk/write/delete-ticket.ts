import type { RecordId } from '../../../tickets/ids.ts'
import { pause } from '../../rest/backoff.ts'
import type { RestCall } from '../../rest/client.ts'
import type { Refusal } from '../../rest/refusal.ts'
import { isAway } from '../facts.ts'
import type { FreshdeskParts } from '../parts.ts'
import type { TicketSource } from '../source.ts'
import { hasOldMessages, look, type Writing } from './guard.ts'

type Result = Refusal | { readonly unreachable: readonly string[] }

const looks = 5

/** No call takes a ticket out of the trash: the desk does, after thirty days. */
const inTrash = 'tickets:trash'

type Place = 'there' | 'trash' | 'gone'

const placeOf = async (
  { api }: Pick<FreshdeskParts, 'api'>,
  id: RecordId,
  signal: AbortSignal,
): Promise<Place> => {
  const ticket = await api.ticket(id, signal)
  if (!ticket) return 'gone'
  return isAway(ticket) ? 'trash' : 'there'
}

const unlessThere = async (parts: FreshdeskParts, id: RecordId, signal: AbortSignal): Promise<Place> => {
  for (let looked = 1; ; looked++) {
    const place = await placeOf(parts, id, signal)
    if (place !== 'there' || looked >= looks) return place
    await pause(parts.pollMs, signal)
  }
}

/** Where a deleted ticket still lies. */
export const trashed = async (
  parts: Pick<FreshdeskParts, 'api'>,
  id: RecordId,
  signal: AbortSignal,
): Promise<readonly string[]> => ((await placeOf(parts, id, signal)) === 'trash' ? [inTrash] : [])

/**
 * Into the trash, or out of the archive, and looked for by its number. Not there at the first try, it is stale; at a later
 * one it was our own try whose answer was lost.
 */
export const deleteTicket = (writing: Writing): Promise<Result> => {
  const { parts, change, signal } = writing
  const { id } = change.change
  const source = change.source as TicketSource
  const path = source.ticket.archived ? `/tickets/archived/${id}` : `/tickets/${id}`
  const call: RestCall = { method: 'DELETE', path }
  let tries = 0
  const attempt = async (): Promise<Result> => {
    await parts.api.reserve(call, signal)
    const isDone = tries > 0 && (await placeOf(parts, id, signal)) !== 'there'
    if (!isDone) {
      const refusal = await look(writing)
      if (refusal) return refusal
      if (!(await hasOldMessages(writing, source))) return { result: 'stale' }
      tries += 1
      const { status } = await parts.api.write(call, signal)
      if (status >= 300 && status !== 404) return { result: 'failed', code: `HTTP_${status}` }
      if (status === 404 && tries === 1) return { result: 'stale' }
    }
    const place = await unlessThere(parts, id, signal)
    if (place === 'there') return { result: 'failed', code: 'NOT_DELETED' }
    parts.index.forget(Number(id))
    return { unreachable: place === 'trash' ? [inTrash] : [] }
  }
  return parts.api.client.repeat(call, attempt, signal)
}
