import type { StampedChange } from '../../../tickets/change.ts'
import type { RecordId } from '../../../tickets/ids.ts'
import { pause } from '../../rest/backoff.ts'
import type { RestCall } from '../../rest/client.ts'
import type { ZendeskParts } from '../parts.ts'
import { demandInTime, judge, type Refusal } from './guard.ts'
import { awaitJob } from './jobs.ts'

type Result = Refusal | { readonly unreachable: readonly string[] }

const gone: Result = { unreachable: [] }
/** The desk says that nothing is there, and nothing else can be looked at. */
const unverified: Result = { unreachable: ['deleted_tickets'] }

/** A list lags behind what a call has done. */
const looks = 5

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
  let tries = 0
  const ours: RecordId[] = []
  const attempt = async (): Promise<void> => {
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

/** One alone: what is not in the trash any more is gone for good, since it was we who put it there. */
const purgeOne = async (parts: ZendeskParts, id: RecordId, signal: AbortSignal): Promise<boolean> => {
  const call: RestCall = { method: 'DELETE', path: `/deleted_tickets/${id}` }
  const attempt = async (): Promise<boolean> => {
    const answer = await parts.api.write(call, signal)
    if (answer.status === 404 || answer.status === 410) return true
    return (await awaitJob(parts, answer, signal)) === 'completed'
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
    if (tries++ > 0) return false
    return (await awaitJob(parts, await parts.api.write(call, signal), signal)) === 'completed'
  }
  return parts.api.client.repeat(call, attempt, signal)
}

const inTrash = async (parts: ZendeskParts, signal: AbortSignal): Promise<Set<string>> =>
  new Set((await parts.api.trash(signal)).map(({ id }) => String(id)))

/**
 * Out of the trash for good, and looked for: by their number, and in the trash, which never shows archived tickets. Those
 * of which no job said that it was done, and nobody could say that they are not there, are told as unverified.
 */
export const purgeTickets = async (
  parts: ZendeskParts,
  ids: readonly RecordId[],
  signal: AbortSignal,
): Promise<ReadonlyMap<RecordId, Result>> => {
  if (ids.length === 0) return new Map()
  const done = new Set<RecordId>((await purgeMany(parts, ids, signal)) ? ids : [])
  let trash = await inTrash(parts, signal)
  for (let looked = 1; ids.some(id => trash.has(id)) && done.size > 0 && looked < looks; looked++) {
    await pause(parts.pollMs, signal)
    trash = await inTrash(parts, signal)
  }
  for (const id of ids)
    if ((!done.has(id) || trash.has(id)) && (await purgeOne(parts, id, signal))) done.add(id)
  const present = await untilGone(parts, ids, signal)
  const isLeft = ids.some(id => trash.has(id)) ? await inTrash(parts, signal) : new Set<string>()
  return new Map(
    ids.map((id): [RecordId, Result] => {
      if (present.has(id) || isLeft.has(id)) return [id, { result: 'failed', code: 'NOT_DELETED' }]
      return [id, done.has(id) ? gone : unverified]
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
  const ours = await moveToTrash({ parts, signal, results }, changes)
  for (const [id, result] of await purgeTickets(parts, ours, signal)) results.set(id, result)
  return results
}
