import { carryOut, type Step } from '../../rest/carry-out.ts'
import { carryingOf, type Result, type Writing } from './look.ts'
import { lookToDelete } from './look-at-contact.ts'

/** One person who has no conversation left. While they are online, the desk refuses it (422): the next run comes again. */
export const deleteContact = async (writing: Writing): Promise<Result> => {
  const { parts, change, signal } = writing
  const { id } = change.change
  const step: Step = {
    call: { method: 'DELETE', path: `/contacts/${id}` },
    state: async () => ((await parts.api.contact(id, signal)) ? 'before' : 'after'),
  }
  const stopped = await carryOut(
    carryingOf(writing, () => lookToDelete(writing)),
    step,
  )
  const isGone = (await step.state()) === 'after'
  if (stopped?.result === 'failed' && stopped.code === 'HTTP_422') return { result: 'failed', code: 'ONLINE' }
  // Somebody else was faster, between the look and the call.
  if (stopped?.result === 'failed' && stopped.code === 'HTTP_404' && isGone) return { result: 'stale' }
  if (stopped) return stopped
  return isGone ? { unreachable: [] } : { result: 'failed', code: 'NOT_DELETED' }
}
