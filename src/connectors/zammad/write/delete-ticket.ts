import type { StampedChange } from '../../../tickets/change.ts'
import { carryOut, type Step } from '../../rest/carry-out.ts'
import { demandInTime, type Refusal } from '../../rest/refusal.ts'
import { ticketFacts, ticketStamp } from '../facts.ts'
import type { ZammadParts } from '../parts.ts'
import { headOf } from '../read-tickets.ts'

export type Result = Refusal | { readonly unreachable: readonly string[] }

export interface Writing {
  readonly parts: ZammadParts
  readonly change: StampedChange
  readonly signal: AbortSignal
}

/** Read anew: the hold tag may have been put a second ago. */
const look = async ({ parts, change, signal }: Writing): Promise<Refusal | undefined> => {
  const ticket = await parts.api.ticket(change.change.id, signal)
  if (!ticket) return { result: 'stale' }
  const head = await headOf(parts, ticket, signal)
  if (change.holdTags.some(tag => head.tags.includes(tag))) return { result: 'held' }
  if (ticketStamp(head, ticketFacts(head, parts)) !== change.stamp) return { result: 'stale' }
  demandInTime(change)
  return undefined
}

/** One ticket with its articles, files and history: the desk deletes it at once, and it is asked for by its number. */
export const deleteTicket = async (writing: Writing): Promise<Result> => {
  const { parts, change, signal } = writing
  const { api, pollMs } = parts
  const { id } = change.change
  const step: Step = {
    call: { method: 'DELETE', path: `/tickets/${id}` },
    state: async () => ((await api.ticket(id, signal)) ? 'before' : 'after'),
  }
  const carrying = {
    ...{ client: api.client, pollMs, signal },
    reserve: (call: Step['call']) => api.reserve(call, signal),
    look: () => look(writing),
    write: (call: Step['call']) => api.write(call, signal),
  }
  const stopped = await carryOut(carrying, step)
  const isGone = (await step.state()) === 'after'
  // Somebody else was faster, between the look and the call.
  if (stopped?.result === 'failed' && stopped.code === 'HTTP_404' && isGone) return { result: 'stale' }
  if (stopped) return stopped
  return isGone ? { unreachable: [] } : { result: 'failed', code: 'NOT_DELETED' }
}
