import type { Log } from './jobs/context.ts'
import { tellable } from './jobs/failure.ts'
import type { RequestQueue } from './jobs/requests-queue.ts'
import type { RequestJobsContext } from './jobs/requests-worker.ts'
import type { RequestDesk } from './open-requests.ts'
import { createDriver } from './requests/advance.ts'
import { thawEnded } from './requests/archive/freeze.ts'
import { sendMails } from './requests/mails/send-mails.ts'
import { deliverDue } from './requests/recipients/deliver.ts'
import { reopenReleased } from './requests/released.ts'
import { reopenRequest } from './requests/reopen.ts'
import type { StepContext } from './requests/steps/stepping.ts'
import { createSurroundings } from './requests/surroundings.ts'
import { watchDeadlines } from './requests/watch.ts'

export const stepsOf = (desk: RequestDesk, log: Log): StepContext => ({
  ...desk,
  around: createSurroundings({ context: desk, tombstones: desk.tombstones, archives: desk.archives }),
  note: (request, code, message, cause) =>
    log.warn({ request, ...(cause === undefined ? { code } : tellable(cause)) }, message),
})

/** Holds that were lifted are looked for this often: every held ticket is read. */
const releasedMs = 10 * 60_000

/** What the worker of requests does: messages in, all open requests as far as they go, and what the clock demands. */
export const requestJobsOf = (desk: RequestDesk, queue: RequestQueue, log: Log): RequestJobsContext => {
  const drive = createDriver(stepsOf(desk, log))
  let lookedAt = Number.NEGATIVE_INFINITY
  return {
    requests: desk,
    queue,
    log,
    advance: (_, signal) => drive(signal),
    tick: async signal => {
      await watchDeadlines({
        ...desk,
        reopen: request => reopenRequest(desk, request),
        warn: (fields, message) => log.warn(fields, message),
      })
      await thawEnded(desk)
      await desk.archives.eraseExpired(desk.run.clock())
      await sendMails(desk, signal)
      // Last, since a store that is away must hold up none of the others.
      if (performance.now() - lookedAt > releasedMs) {
        lookedAt = performance.now()
        await reopenReleased(desk, signal)
      }
    },
  }
}

/** What a worker would do now, done once in this process: for commands that wait for a request. */
export const workOnce = async (desk: RequestDesk, log: Log, signal: AbortSignal): Promise<void> => {
  const drive = createDriver(stepsOf(desk, log))
  await drive(signal)
  // Whoever acknowledges at once lets a request come to its end.
  if (Object.keys(await deliverDue(desk, signal)).length > 0) await drive(signal)
  await sendMails(desk, signal)
}
