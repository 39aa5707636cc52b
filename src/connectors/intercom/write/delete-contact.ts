import type { RestCall } from '../../rest/client.ts'
import { isRefusal, type Refusal } from '../../rest/refusal.ts'
import { untilGone } from './delete-conversation.ts'
import type { Writing } from './edit-conversation.ts'
import { lookAt } from './look-at-contact.ts'

type Result = Refusal | { readonly unreachable: readonly string[] }

const hasTickets = async ({ desk, change, signal }: Writing): Promise<boolean> => {
  const filters = [{ field: 'contact_ids', operator: '=', value: change.change.id }] as const
  for await (const page of desk.api.foundTickets(filters, signal)) if (page.length > 0) return true
  return false
}

/**
 * By the vendor a person takes their conversations along, on which nobody has decided and which are in no statistics: as
 * long as one is left, the person stays.
 */
const lookAtAll = async (writing: Writing): Promise<Refusal | undefined> => {
  const seen = await lookAt(writing)
  if (isRefusal(seen)) return seen
  if (seen.conversations.all > 0) return { result: 'failed', code: 'CONVERSATIONS_LEFT' }
  return (await hasTickets(writing)) ? { result: 'failed', code: 'TICKETS_LEFT' } : undefined
}

/** One person, for good, and looked for by their id. */
export const deleteContact = async (writing: Writing): Promise<Result> => {
  const { desk, change, signal } = writing
  const { id } = change.change
  const call: RestCall = { method: 'DELETE', path: `/contacts/${id}` }
  let tries = 0
  const attempt = async (): Promise<Refusal | undefined> => {
    await desk.api.reserve(call, signal)
    const refusal = await lookAtAll(writing)
    if (refusal) return refusal.result === 'stale' && tries > 0 ? undefined : refusal
    tries += 1
    const { status } = await desk.api.write(call, signal)
    if (status < 300 || (status === 404 && tries > 1)) return undefined
    return status === 404 ? { result: 'stale' } : { result: 'failed', code: `HTTP_${status}` }
  }
  const refusal = await desk.api.client.repeat(call, attempt, signal)
  if (refusal) return refusal
  const isGone = await untilGone(desk, () => desk.api.contact(id, signal), signal)
  return isGone ? { unreachable: [] } : { result: 'failed', code: 'NOT_DELETED' }
}
