import { setTimeout as sleep } from 'node:timers/promises'
import type { HealthSource, QueueState } from '../../../health/judge.ts'
import type { JobPage } from '../../../jobs/queue-jobs.ts'
import type { ConsoleDesk } from '../../desk.ts'

const patienceMs = 1500

/** What Redis says, if it says it soon; a page is shown also while it does not answer. */
const soon = async <Value>(asked: Promise<Value>): Promise<{ readonly value: Value } | undefined> => {
  const stop = new AbortController()
  const late = sleep(patienceMs, undefined, { signal: stop.signal }).catch(() => undefined)
  const found = await Promise.race([asked.then(value => ({ value })).catch(() => undefined), late])
  stop.abort()
  return found
}

export interface LoadedQueue extends QueueState {
  /** Given up and not taken off: nearly always none, since what is given up is kept in MongoDB. */
  readonly failed: number
}

type Looking = Pick<ConsoleDesk, 'queueJobs'> & { readonly health: Pick<HealthSource, 'queueStates'> }

/** All queues with their counts; undefined while Redis does not answer. */
export const loadQueues = async (desk: Looking): Promise<readonly LoadedQueue[] | undefined> => {
  const load = async (): Promise<readonly LoadedQueue[]> =>
    Promise.all(
      (await desk.health.queueStates()).map(async state => {
        const page = await desk.queueJobs(state.queue, { first: 0, most: 0 })
        return { ...state, failed: page?.counts.failed ?? 0 }
      }),
    )
  return (await soon(load()))?.value
}

/** `page` is undefined for a queue that there is not; nothing at all is while Redis does not answer. */
export const loadJobs = (
  desk: Pick<ConsoleDesk, 'queueJobs'>,
  queue: string,
  range: { readonly first: number; readonly most: number },
): Promise<{ readonly value: JobPage | undefined } | undefined> => soon(desk.queueJobs(queue, range))
