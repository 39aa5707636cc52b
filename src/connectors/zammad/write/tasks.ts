import { pause } from '../../rest/backoff.ts'
import type { RestCall } from '../../rest/client.ts'
import { fromTheEnd } from '../../rest/from-the-end.ts'
import type { ZammadParts } from '../parts.ts'
import type { TaskJson } from '../schema.ts'

const longestPauseMs = 30_000

/** `unknown`: it is there no more, or takes longer than anybody waits; who wants to know looks at the person. */
export type TaskEnd = 'completed' | 'failed' | 'unknown'

/** The newest task for the person that has not failed. */
export const taskFor = async (
  { api }: ZammadParts,
  person: string,
  signal: AbortSignal,
): Promise<TaskJson | undefined> => {
  for await (const page of fromTheEnd(api.allTasks, signal))
    for (const task of page) {
      const isTheirs = task.deletable_type === 'User' && String(task.deletable_id) === person
      if (isTheirs && task.state !== 'failed') return task
    }
  return undefined
}

const endOf = (task: TaskJson | undefined): TaskEnd | undefined => {
  if (!task) return 'unknown'
  return task.state === 'completed' || task.state === 'failed' ? task.state : undefined
}

/** All of them to their ends. The desk works on them one after the other, and begins every ten minutes. */
export const awaitTasks = async (
  { api, pollMs, taskMs }: ZammadParts,
  ids: readonly number[],
  signal: AbortSignal,
): Promise<ReadonlyMap<number, TaskEnd>> => {
  const ends = new Map<number, TaskEnd>()
  const until = performance.now() + taskMs
  for (let waitMs = pollMs / 10; ends.size < ids.length; waitMs = Math.min(waitMs * 1.5, longestPauseMs)) {
    for (const id of ids.filter(each => !ends.has(each))) {
      const end = endOf(await api.task(id, signal))
      if (end) ends.set(id, end)
      // They are taken up in their order: those behind one that waits are not looked at.
      else break
    }
    if (ends.size === ids.length || performance.now() > until) break
    await pause(waitMs, signal)
  }
  for (const id of ids) if (!ends.has(id)) ends.set(id, 'unknown')
  return ends
}

/**
 * The task itself keeps the first and last letters of the name and the address for a year. It was ours, is at its end, and
 * goes. True: it is gone.
 */
export const removeTask = async ({ api }: ZammadParts, id: number, signal: AbortSignal): Promise<boolean> => {
  const call: RestCall = { method: 'DELETE', path: `/data_privacy_tasks/${id}` }
  const attempt = async (): Promise<boolean> => {
    await api.reserve(call, signal)
    await api.write(call, signal)
    return (await api.task(id, signal)) === undefined
  }
  return api.client.repeat(call, attempt, signal)
}
