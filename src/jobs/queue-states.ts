import { Queue } from 'bullmq'
import type { QueueState } from '../health/judge.ts'
import type { Log } from './context.ts'
import { messagesQueue, retentionQueue, stepsQueue } from './contracts.ts'
import { usualPace } from './pace.ts'
import { type JobPage, type JobRange, jobsIn } from './queue-jobs.ts'
import { closeQueues, openLink } from './queue-worker.ts'

/** Looked at from the end where jobs leave, at which canaries come and go. */
const looked = 4

const stateOf = async (queue: Queue): Promise<QueueState> => {
  const counts = await queue.getJobCounts('waiting', 'active', 'delayed', 'prioritized')
  const oldest = await queue.getJobs(['waiting'], 0, looked, true)
  // One that was taken meanwhile is not there any more.
  const since = Math.min(...oldest.flatMap(job => job?.timestamp ?? []))
  const { waiting = 0, active = 0, delayed = 0, prioritized = 0 } = counts
  return {
    queue: queue.name,
    waiting: waiting + prioritized,
    active,
    delayed,
    oldestWaitingSeconds: Number.isFinite(since) ? Math.max(0, Date.now() - since) / 1000 : 0,
  }
}

/** The queues, looked at. */
export interface QueueStates extends AsyncDisposable {
  states(): Promise<readonly QueueState[]>
  /** Some jobs of the queue of this name; undefined where there is no such queue. */
  jobs(name: string, range: JobRange): Promise<JobPage | undefined>
}

/** Looks at the queues without doing anything. Throws as `openQueue` does. */
export const openQueueStates = async (url: string, log: Log): Promise<QueueStates> => {
  const { connection, prefix, tellError } = await openLink(url, log, usualPace)
  const queues = [retentionQueue, messagesQueue, stepsQueue].map(
    name => new Queue(name, { connection, prefix }),
  )
  for (const queue of queues) queue.on('error', tellError)
  return {
    states: () => Promise.all(queues.map(stateOf)),
    async jobs(name, range) {
      const queue = queues.find(each => each.name === name)
      return queue && jobsIn(queue, range)
    },
    [Symbol.asyncDispose]: () => closeQueues(queues, connection),
  }
}
