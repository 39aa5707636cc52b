import type { RecordId } from '../../../tickets/ids.ts'
import { pause } from '../../rest/backoff.ts'
import type { RestCall } from '../../rest/client.ts'
import { isRefusal, type Refusal } from '../../rest/refusal.ts'
import { readUser } from '../contacts.ts'
import { isAgent, isClosed, isPurged } from '../facts.ts'
import { isMissing } from '../missing.ts'
import type { ZendeskParts } from '../parts.ts'
import { isHeld, lookAt, type WritingUser } from './look-at-user.ts'

type Result = Refusal | { readonly unreachable: readonly string[] }

const looks = 5

/** 700 in ten minutes, by the vendor. */
const purges = { key: 'deleted-users', limit: { calls: 700, windowMs: 600_000 } }

/** Tickets of AI agents are in no list of a person's. */
const hasOpen = async ({ parts, change, signal }: WritingUser): Promise<boolean> => {
  const { id } = change.change
  const asked = await parts.api.requested(id, signal)
  return asked.some(ticket => !isClosed(ticket)) || (await parts.index.people(signal))(id).open > 0
}

/** The desk refuses it while a ticket of theirs is open. */
const softDelete = (deleting: WritingUser): Promise<Refusal | undefined> => {
  const { parts, change, signal } = deleting
  const call: RestCall = { method: 'DELETE', path: `/users/${change.change.id}` }
  let tries = 0
  const attempt = async (): Promise<Refusal | undefined> => {
    await parts.api.reserve(call, signal)
    const user = await lookAt(deleting)
    if (isRefusal(user)) return tries > 0 && user.result === 'stale' ? undefined : user
    // What an earlier try began is only ended.
    if (user.active === false) return undefined
    tries += 1
    const answer = await parts.api.write(call, signal)
    const { status } = answer
    if (status < 300 || (tries > 1 && isMissing(answer))) return undefined
    const isOpen = status === 422 && (await hasOpen(deleting))
    return { result: 'failed', code: isOpen ? 'OPEN_TICKETS' : `HTTP_${status}` }
  }
  return parts.api.client.repeat(call, attempt, signal)
}

const isGone = async (parts: ZendeskParts, id: RecordId, signal: AbortSignal): Promise<boolean> =>
  (await readUser(parts, id, signal)) === undefined

/** One whom an earlier try deleted, and not for good: a desk may show them among the deleted alone. */
export const finishUser = async (parts: ZendeskParts, id: RecordId, signal: AbortSignal): Promise<void> => {
  const user = /^\d+$/u.test(id) ? await parts.api.deletedUser(id, signal) : undefined
  if (user && !isPurged(user) && !isAgent(user)) await purge({ parts, id, signal }, async () => false)
}

/** Not found is what a try before it left, or the desk's own clean-up: it is looked at. */
const purge = (
  { parts, id, signal }: Pick<WritingUser, 'parts' | 'signal'> & { readonly id: RecordId },
  /** A ticket may have got a tag since they were deleted: they stay as they are then. */
  isHeldNow: () => Promise<boolean>,
): Promise<Refusal | undefined> => {
  const call: RestCall = { method: 'DELETE', path: `/deleted_users/${id}`, bucket: purges }
  const attempt = async (): Promise<Refusal | undefined> => {
    await parts.api.reserve(call, signal)
    if (await isHeldNow()) return { result: 'held' }
    const answer = await parts.api.write(call, signal)
    if (answer.status < 300) return undefined
    const isDone = isMissing(answer) && (await isGone(parts, id, signal))
    return isDone ? undefined : { result: 'failed', code: `HTTP_${answer.status}` }
  }
  return parts.api.client.repeat(call, attempt, signal)
}

/** Every application that began has come to its end. */
const isComplete = async (parts: ZendeskParts, id: RecordId, signal: AbortSignal): Promise<boolean> => {
  const statuses = (await parts.api.compliance(id, signal)) ?? []
  const of = (action: string) => statuses.filter(each => each.action === action).map(each => each.application)
  const complete = new Set(of('complete'))
  if (complete.has('all')) return true
  return complete.size > 0 && of('started').every(application => complete.has(application))
}

/** A record that names nobody may have addresses left that do. */
const identitiesLeft = async (parts: ZendeskParts, id: RecordId, signal: AbortSignal): Promise<boolean> =>
  (await parts.api.identities(id, signal)).some(({ value }) => value)

const furtherAddresses = 'users:identities[].value'

/** The proof takes the desk days at times: what it has not said yet is told as unverified. */
const verified = async ({ parts, change, signal }: WritingUser): Promise<Result> => {
  const { id } = change.change
  for (let looked = 1; ; looked++) {
    const done = (await isComplete(parts, id, signal)) && (await isGone(parts, id, signal))
    if (done) return { unreachable: (await identitiesLeft(parts, id, signal)) ? [furtherAddresses] : [] }
    if (looked >= looks) return { unreachable: ['compliance_deletion_statuses'] }
    await pause(parts.pollMs, signal)
  }
}

/** One person: deleted, deleted for good, and the desk's word for it asked for. Agents stay. */
export const deleteUser = async (deleting: WritingUser): Promise<Result> => {
  const { id } = deleting.change.change
  const refused = (await softDelete(deleting)) ?? (await purge({ ...deleting, id }, () => isHeld(deleting)))
  return refused ?? verified(deleting)
}
