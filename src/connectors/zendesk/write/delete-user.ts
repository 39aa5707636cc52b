import type { StampedChange } from '../../../tickets/change.ts'
import type { RecordId } from '../../../tickets/ids.ts'
import { pause } from '../../rest/backoff.ts'
import type { RestCall } from '../../rest/client.ts'
import { demandInTime, isRefusal, type Refusal } from '../../rest/refusal.ts'
import { readUser } from '../contacts.ts'
import { contactStamp, isAgent, isClosed, isPurged } from '../facts.ts'
import type { ZendeskParts } from '../parts.ts'
import type { UserJson } from '../schema.ts'

type Result = Refusal | { readonly unreachable: readonly string[] }

const looks = 5

/** What all tickets say is asked for ten times a minute at most; a person's own that are not archived, each time. */
const freshMs = 20_000

/** 700 in ten minutes, by the vendor. */
const purges = { key: 'deleted-users', limit: { calls: 700, windowMs: 600_000 } }

interface Deleting {
  readonly parts: ZendeskParts
  readonly change: StampedChange
  readonly signal: AbortSignal
}

/** Read anew, with what their tickets say: the hold tag of one holds the person. */
const lookAt = async ({ parts, change, signal }: Deleting): Promise<Refusal | UserJson> => {
  const { id } = change.change
  const ticketsOf = await parts.index.people(signal, freshMs)
  const [recent, user] = [await parts.api.requested(id, signal), await readUser(parts, id, signal)]
  if (!user) return { result: 'stale' }
  const tickets = ticketsOf(id)
  const tags = [...tickets.tags, ...recent.flatMap(each => each.tags ?? [])]
  const isOpen = tickets.open > 0 || recent.some(each => !isClosed(each))
  if (change.holdTags.some(tag => tags.includes(tag))) return { result: 'held' }
  if (isAgent(user)) return { result: 'failed', code: 'AGENT' }
  if (contactStamp(user, isOpen ? 1 : 0) !== change.stamp) return { result: 'stale' }
  demandInTime(change)
  return user
}

/** The desk refuses it while a ticket of theirs is open. */
const softDelete = (deleting: Deleting): Promise<Refusal | undefined> => {
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
    const { status } = await parts.api.write(call, signal)
    if (status < 300 || (status === 404 && tries > 1)) return undefined
    return { result: 'failed', code: `HTTP_${status}` }
  }
  return parts.api.client.repeat(call, attempt, signal)
}

const isGone = async (parts: ZendeskParts, id: RecordId, signal: AbortSignal): Promise<boolean> =>
  (await readUser(parts, id, signal)) === undefined

/** One whom an earlier try deleted, and not for good: a desk may show them among the deleted alone. */
export const finishUser = async (parts: ZendeskParts, id: RecordId, signal: AbortSignal): Promise<void> => {
  const user = /^\d+$/u.test(id) ? await parts.api.deletedUser(id, signal) : undefined
  if (user && !isPurged(user) && !isAgent(user)) await purge({ parts, id, signal })
}

/** Not found is what a try before it left, or the desk's own clean-up: it is looked at. */
const purge = ({
  parts,
  id,
  signal,
}: Pick<Deleting, 'parts' | 'signal'> & { readonly id: RecordId }): Promise<Refusal | undefined> => {
  const call: RestCall = { method: 'DELETE', path: `/deleted_users/${id}`, bucket: purges }
  const attempt = async (): Promise<Refusal | undefined> => {
    await parts.api.reserve(call, signal)
    const { status } = await parts.api.write(call, signal)
    if (status < 300) return undefined
    const isDone = status === 404 && (await isGone(parts, id, signal))
    return isDone ? undefined : { result: 'failed', code: `HTTP_${status}` }
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

/** The proof takes the desk days at times: what it has not said yet is told as unverified. */
const verified = async ({ parts, change, signal }: Deleting): Promise<Result> => {
  const { id } = change.change
  for (let looked = 1; ; looked++) {
    const done = (await isComplete(parts, id, signal)) && (await isGone(parts, id, signal))
    if (done) return { unreachable: [] }
    if (looked >= looks) return { unreachable: ['compliance_deletion_statuses'] }
    await pause(parts.pollMs, signal)
  }
}

/** One person: deleted, deleted for good, and the desk's word for it asked for. Agents stay. */
export const deleteUser = async (deleting: Deleting): Promise<Result> => {
  const { id } = deleting.change.change
  const refused = (await softDelete(deleting)) ?? (await purge({ ...deleting, id }))
  return refused ?? verified(deleting)
}
