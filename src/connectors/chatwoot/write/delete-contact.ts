import { carryOut, type Step } from '../../rest/carry-out.ts'
import { demandInTime, type Refusal } from '../../rest/refusal.ts'
import { ticketsOfPerson } from '../contacts.ts'
import { contactStamp } from '../facts.ts'
import { isNumber } from '../read-conversations.ts'
import { carryingOf, type Result, type Writing } from './look.ts'

/** Read anew, with all of their conversations: the desk would delete those as well. */
const look = async ({ parts, change, signal }: Writing): Promise<Refusal | undefined> => {
  const { id } = change.change
  const contact = isNumber(id) ? await parts.api.contact(id, signal) : undefined
  if (!contact) return { result: 'stale' }
  const tickets = await ticketsOfPerson(parts, id, signal)
  if (change.holdTags.some(tag => tickets.labels.includes(tag))) return { result: 'held' }
  if (contactStamp(contact, tickets.open) !== change.stamp) return { result: 'stale' }
  if (tickets.open > 0 || tickets.lastClosedAt) return { result: 'failed', code: 'HAS_TICKETS' }
  demandInTime(change)
  return undefined
}

/** One person who has no conversation left. While they are online, the desk refuses it (422): the next run comes again. */
export const deleteContact = async (writing: Writing): Promise<Result> => {
  const { parts, change, signal } = writing
  const { id } = change.change
  const step: Step = {
    call: { method: 'DELETE', path: `/contacts/${id}` },
    state: async () => ((await parts.api.contact(id, signal)) ? 'before' : 'after'),
  }
  const stopped = await carryOut(
    carryingOf(writing, () => look(writing)),
    step,
  )
  const isGone = (await step.state()) === 'after'
  if (stopped?.result === 'failed' && stopped.code === 'HTTP_422') return { result: 'failed', code: 'ONLINE' }
  // Somebody else was faster, between the look and the call.
  if (stopped?.result === 'failed' && stopped.code === 'HTTP_404' && isGone) return { result: 'stale' }
  if (stopped) return stopped
  return isGone ? { unreachable: [] } : { result: 'failed', code: 'NOT_DELETED' }
}
