import type { StampedChange } from '../../../tickets/change.ts'
import type { RecordId } from '../../../tickets/ids.ts'
import type { RestCall } from '../../rest/client.ts'
import { parsed } from '../../rest/parsed.ts'
import { demandInTime, isRefusal, type Refusal } from '../../rest/refusal.ts'
import { summed, ticketsOfPerson } from '../contacts.ts'
import { contactStamp, isAgent } from '../facts.ts'
import type { ZammadParts } from '../parts.ts'
import { isNumber } from '../read-tickets.ts'
import { type TaskJson, type TicketJson, task as taskSchema, type UserJson } from '../schema.ts'
import type { Result, Writing } from './delete-ticket.ts'
import { awaitTasks, removeTask, type TaskEnd, taskFor } from './tasks.ts'

const isHeld = async (
  { parts, change, signal }: Writing,
  tickets: readonly TicketJson[],
): Promise<boolean> => {
  for (const { id } of tickets) {
    const tags = await parts.api.tags(String(id), signal)
    if (change.holdTags.some(tag => tags.includes(tag))) return true
  }
  return false
}

/** Read anew, with all of their tickets: the desk would delete those as well. */
const lookAt = async (writing: Writing): Promise<Refusal | UserJson> => {
  const { parts, change, signal } = writing
  const { id } = change.change
  const user = isNumber(id) ? await parts.api.user(id, signal) : undefined
  if (!user) return { result: 'stale' }
  if (isAgent(user, await parts.names(signal))) return { result: 'failed', code: 'AGENT' }
  const tickets = await ticketsOfPerson(parts, id, signal)
  if (await isHeld(writing, tickets)) return { result: 'held' }
  const { open } = await summed(parts, tickets, signal)
  if (contactStamp(user, open) !== change.stamp) return { result: 'stale' }
  if (tickets.length > 0) return { result: 'failed', code: 'HAS_TICKETS' }
  // Tickets that nobody here has seen would go as well.
  if ((await parts.hiddenGroups(signal)) > 0) return { result: 'failed', code: 'GROUPS_HIDDEN' }
  demandInTime(change)
  return user
}

type Begun = Refusal | { readonly task: number }

/** The desk counts tickets of groups that are not active any more, which it shows to nobody: the task is taken back at once. */
const begunBy = async ({ parts, signal }: Writing, task: TaskJson): Promise<Begun> => {
  if ((task.preferences?.customer_tickets ?? []).length === 0) return { task: task.id }
  await removeTask(parts, task.id, signal)
  return { result: 'failed', code: 'HAS_TICKETS' }
}

/** Puts the person on the desk's list. A try whose answer was lost may have done it: it is looked for before the next. */
const begin = (writing: Writing): Promise<Begun> => {
  const { parts, change, signal } = writing
  const { api } = parts
  const { id } = change.change
  const body = { deletable_type: 'User', deletable_id: Number(id) }
  const call: RestCall = { method: 'POST', path: '/data_privacy_tasks', body }
  let tries = 0
  const attempt = async (): Promise<Begun> => {
    const known = tries > 0 ? await taskFor(parts, id, signal) : undefined
    if (known) return begunBy(writing, known)
    await api.reserve(call, signal)
    const user = await lookAt(writing)
    if (isRefusal(user)) return user
    tries += 1
    const answer = await api.write(call, signal)
    if (answer.status < 300) return begunBy(writing, parsed(api.client.store, taskSchema, { call, answer }))
    // It is on the list already: what an earlier run began is ended.
    const listed = answer.status === 422 ? await taskFor(parts, id, signal) : undefined
    return listed ? { task: listed.id } : { result: 'failed', code: `HTTP_${answer.status}` }
  }
  return api.client.repeat(call, attempt, signal)
}

const settle = async (
  parts: ZammadParts,
  { id, task, end }: { readonly id: RecordId; readonly task: number; readonly end: TaskEnd },
  signal: AbortSignal,
): Promise<Result> => {
  if (end === 'failed') return { result: 'failed', code: 'TASK_FAILED' }
  if (await parts.api.user(id, signal)) return { result: 'failed', code: 'NOT_DELETED' }
  const isClean = await removeTask(parts, task, signal)
  return { unreachable: isClean ? [] : ['data_privacy_tasks'] }
}

/**
 * People, by the desk's data privacy tasks: they are put on its list, their tasks followed to the end, and then each is
 * asked for by number. Nobody with a ticket left is put there, nor an agent.
 */
export const deletePeople = async (
  parts: ZammadParts,
  changes: readonly StampedChange[],
  signal: AbortSignal,
): Promise<ReadonlyMap<RecordId, Result>> => {
  const results = new Map<RecordId, Result>()
  const begun: { readonly id: RecordId; readonly task: number }[] = []
  for (const change of changes) {
    const { id } = change.change
    const start = await begin({ parts, change, signal })
    if (isRefusal(start)) results.set(id, start)
    else begun.push({ id, task: start.task })
  }
  const ends = await awaitTasks(
    parts,
    begun.map(({ task }) => task).sort((a, b) => a - b),
    signal,
  )
  for (const each of begun)
    results.set(each.id, await settle(parts, { ...each, end: ends.get(each.task) ?? 'unknown' }, signal))
  return results
}
