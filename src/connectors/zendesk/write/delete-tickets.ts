import type { StampedChange } from '../../../tickets/change.ts'
import type { RecordId } from '../../../tickets/ids.ts'
import { pause } from '../../rest/backoff.ts'
import type { RestCall } from '../../rest/client.ts'
import { demandInTime, type Refusal } from '../../rest/refusal.ts'
import { isMissing } from '../missing.ts'
import type { ZendeskParts } from '../parts.ts'
import type { TicketSource } from '../source.ts'
import { judge } from './guard.ts'
import { awaitJob } from './jobs.ts'

type Result = Refusal | { readonly unreachable: readonly string[] }

const gone: Result = { unreachable: [] }
/** The desk says that nothing is there, and nothing else can be looked at. */
const unverified: Result = { unreachable: ['deleted_tickets'] }

/** A list lags behind what a call has done. */
const looks = 5
const purgeLooks = 3

const presentOf = async (
  parts: ZendeskParts,
  ids: readonly RecordId[],
  signal: AbortSignal,
): Promise<Set<string>> => new Set((await parts.api.tickets(ids, signal)).map(({ id }) => String(id)))

const untilGone = async (
  parts: ZendeskParts,
  ids: readonly RecordId[],
  signal: AbortSignal,
): Promise<Set<string>> => {
  let present = await presentOf(parts, ids, signal)
  for (let looked = 1; present.size > 0 && looked < looks; looked++) {
    await pause(parts.pollMs, signal)
    present = await presentOf(parts, ids, signal)
  }
  return present
}

const manyOf = (path: string, ids: readonly RecordId[]): RestCall => ({
  method: 'DELETE',
  path,
  query: { ids: ids.join(',') },
})

interface Moving {
  readonly parts: ZendeskParts
  readonly signal: AbortSignal
  readonly results: Map<RecordId, Result>
}

/**
 * Into the trash. Before each try every ticket is read again, with its hold tag. One that is not there at the first try is
 * stale; at a later one it was our own try whose answer was lost.
 */
const moveToTrash = async (
  { parts, signal, results }: Moving,
  changes: readonly StampedChange[],
): Promise<RecordId[]> => {
  if (changes.length === 0) return []
  let tries = 0
  const ours: RecordId[] = []
  const attempt = async (): Promise<void> => {
    await parts.api.reserve(manyOf('/tickets/destroy_many', []), signal)
    const left = changes.filter(({ change: { id } }) => !results.has(id) && !ours.includes(id))
    const ids = left.map(({ change: { id } }) => id)
    const now = new Map((await parts.api.tickets(ids, signal)).map(each => [String(each.id), each]))
    const free: RecordId[] = []
    for (const change of left) {
      const { id } = change.change
      const ticket = now.get(id)
      const refusal = !ticket && tries > 0 ? undefined : await judge(parts, { change, ticket }, signal)
      if (refusal) results.set(id, refusal)
      else if (ticket) free.push(id)
      else ours.push(id)
    }
    if (free.length === 0) return
    for (const change of left) demandInTime(change)
    tries += 1
    await awaitJob(parts, await parts.api.write(manyOf('/tickets/destroy_many', free), signal), signal)
    // Whatever the job says of all of them together: each is looked at.
    const present = await untilGone(parts, free, signal)
    for (const id of free)
      if (present.has(id)) results.set(id, { result: 'failed', code: 'NOT_DELETED' })
      else ours.push(id)
  }
  await parts.api.client.repeat({ method: 'DELETE', path: '/tickets/destroy_many' }, attempt, signal)
  return ours
}

/** Those that somebody else has put there: looked for in it once more, and among the tickets, where they may be back. */
const alreadyThere = async (
  { parts, signal, results }: Moving,
  changes: readonly StampedChange[],
): Promise<RecordId[]> => {
  if (changes.length === 0) return []
  const ids = changes.map(({ change: { id } }) => id)
  const [back, listed] = [await presentOf(parts, ids, signal), await parts.trash.now(signal)]
  for (const { change, holdTags, source } of changes) {
    const tags = (source as TicketSource).ticket.tags ?? []
    if (back.has(change.id) || !listed.has(change.id)) results.set(change.id, { result: 'stale' })
    else if (holdTags.some(tag => tags.includes(tag))) results.set(change.id, { result: 'held' })
  }
  for (const change of changes) demandInTime(change)
  return ids.filter(id => !results.has(id))
}

/** One alone. `missing`: it is not in the trash any more, or not yet. */
const purgeOne = async (
  parts: ZendeskParts,
  id: RecordId,
  signal: AbortSignal,
): Promise<'done' | 'missing' | 'failed'> => {
  const call: RestCall = { method: 'DELETE', path: `/deleted_tickets/${id}` }
  const attempt = async () => {
    await parts.api.reserve(call, signal)
    const answer = await parts.api.write(call, signal)
    if (isMissing(answer)) return 'missing'
    return (await awaitJob(parts, answer, signal)) === 'completed' ? 'done' : 'failed'
  }
  return parts.api.client.repeat(call, attempt, signal)
}

/** All in one go; the answer may be lost, and is for all of them at once. */
const purgeMany = async (
  parts: ZendeskParts,
  ids: readonly RecordId[],
  signal: AbortSignal,
): Promise<boolean> => {
  const call = manyOf('/deleted_tickets/destroy_many', ids)
  let tries = 0
  const attempt = async (): Promise<boolean> => {
    // Whoever repeats it blindly deletes what somebody has put there meanwhile; one by one each is known.
    if (tries > 0) return false
    await parts.api.reserve(call, signal)
    tries += 1
    return (await awaitJob(parts, await parts.api.write(call, signal), signal)) === 'completed'
  }
  return parts.api.client.repeat(call, attempt, signal)
}

/** Undefined where the login may not look into it. */
const inTrash = async (parts: ZendeskParts, signal: AbortSignal): Promise<Set<string> | undefined> => {
  const trash = await parts.api.trash(signal)
  return trash && new Set(trash.map(({ id }) => String(id)))
}

/** One by one, and again while the trash shows them: what is put there may be seen later than it was done. */
const purgeSingly = async (
  { parts, signal }: Pick<Moving, 'parts' | 'signal'>,
  ids: readonly RecordId[],
): Promise<{ readonly done: ReadonlySet<RecordId>; readonly left: ReadonlySet<string> }> => {
  const done = new Set<RecordId>()
  let left: ReadonlySet<string> = new Set<string>(ids)
  for (let looked = 0; looked < purgeLooks && left.size > 0; looked++) {
    if (looked > 0) await pause(parts.pollMs, signal)
    let isMissing = false
    for (const id of ids.filter(each => left.has(each))) {
      const end = await purgeOne(parts, id, signal)
      isMissing ||= end === 'missing'
      // Not found is done, since it was we who put it there, unless the trash shows it later.
      if (end === 'failed') done.delete(id)
      else done.add(id)
    }
    if (isMissing) await pause(parts.pollMs, signal)
    const trash = await inTrash(parts, signal)
    left = new Set(ids.filter(id => trash?.has(id)))
  }
  return { done, left }
}

/**
 * Out of the trash for good, and looked for: by their number, and in the trash, which never shows archived tickets. Those
 * of which nothing said that it was done are told as unverified.
 */
export const purgeTickets = async (
  parts: ZendeskParts,
  ids: readonly RecordId[],
  signal: AbortSignal,
): Promise<ReadonlyMap<RecordId, Result>> => {
  if (ids.length === 0) return new Map()
  const isDone = await purgeMany(parts, ids, signal)
  const trash = await inTrash(parts, signal)
  const rest = ids.filter(id => !isDone || trash?.has(id))
  const singly = await purgeSingly({ parts, signal }, rest)
  const present = await untilGone(parts, ids, signal)
  return new Map(
    ids.map((id): [RecordId, Result] => {
      if (present.has(id) || singly.left.has(id)) return [id, { result: 'failed', code: 'NOT_DELETED' }]
      parts.trash.forget(id)
      return [id, trash && (!rest.includes(id) || singly.done.has(id)) ? gone : unverified]
    }),
  )
}

/** Tickets into the trash and out of it for good, so many as one call takes. */
export const deleteTickets = async (
  parts: ZendeskParts,
  changes: readonly StampedChange[],
  signal: AbortSignal,
): Promise<ReadonlyMap<RecordId, Result>> => {
  const results = new Map<RecordId, Result>()
  const moving = { parts, signal, results }
  const isInTrash = ({ source }: StampedChange): boolean => (source as TicketSource).trashed !== undefined
  const ours = await moveToTrash(
    moving,
    changes.filter(each => !isInTrash(each)),
  )
  const theirs = await alreadyThere(moving, changes.filter(isInTrash))
  for (const [id, result] of await purgeTickets(parts, [...ours, ...theirs], signal)) results.set(id, result)
  return results
}
