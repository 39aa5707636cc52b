import type { Pulse } from '../health/pulse.ts'
import { type IntakeContext, refuseMessage, takeMessage } from '../requests/intake.ts'
import type { RequestId } from '../requests/model.ts'
import { sendCanaries } from './canaries.ts'
import type { Log } from './context.ts'
import { tellable } from './failure.ts'
import { repeat } from './repeat.ts'
import type { MessageJob, RequestQueue } from './requests-queue.ts'

const tickMs = 60_000

/** What the worker of requests is given; made by `app.ts`. */
export interface RequestJobsContext {
  readonly requests: IntakeContext
  readonly queue: RequestQueue
  readonly log: Log
  /** Brings the request as far as it can go. Safe at any time and in several processes. */
  advance(request: RequestId, signal: AbortSignal): Promise<void>
  /** What the clock demands of requests; at once and every minute. */
  tick?(signal: AbortSignal): Promise<void>
  readonly pulse?: Pulse
}

/** A step that cannot be put on the queue now is put there by the sweep. */
const wake = async ({ queue, log }: RequestJobsContext, request: RequestId): Promise<void> => {
  try {
    await queue.enqueue([request])
  } catch {
    log.warn({ request }, 'the request goes on with the next sweep')
  }
}

/** Takes one message in: once it returns, the database has what becomes of it. */
const takeIn = async (context: RequestJobsContext, { token, source }: MessageJob): Promise<void> => {
  const { requests, log } = context
  const arrival = { via: 'queue', source } as const
  const taken =
    token === undefined
      ? await refuseMessage(requests, { refusal: 'unreadable' }, arrival)
      : await takeMessage(requests, token, arrival)
  if (taken.outcome === 'refused') {
    const { id, reason, sender, detail } = taken.message
    log.warn({ refused: id, reason, sender, detail }, 'message refused')
    return
  }
  const { id, type, sender } = taken.request
  log.info({ request: id, type, sender }, 'request accepted')
  await wake(context, id)
}

/** Puts all open requests on the queue: those that wait for somebody are looked at and left. */
export const sweepRequests = async ({ requests, queue }: RequestJobsContext): Promise<void> => {
  const open = await requests.requests.open()
  await queue.enqueue(open.map(({ id }) => id))
}

/** Takes messages in and brings requests forward, with all that are open at once and with each sweep, until the signal. */
export const runRequestsWorker = async (context: RequestJobsContext, signal: AbortSignal): Promise<void> => {
  const { queue, log, advance } = context
  const tick = async (): Promise<void> => context.tick?.(signal)
  // Before this worker counts as alive: what a dead one had in hand is then found and put back.
  await sweepRequests(context)
  log.info({}, 'requests worker started')
  await Promise.all([
    queue.takeIn(message => takeIn(context, message), signal),
    queue.step(
      ({ job, signal: own }) => advance(job.request, own),
      signal,
      () => context.pulse?.beat('requests'),
    ),
    sendCanaries('requests', { ...context, canary: queue.canary }, signal),
    repeat(queue.pace.sweepMs, () => sweepRequests(context), { log, signal }),
    tick().catch(error => log.error(tellable(error), 'failed, is tried again later')),
    repeat(tickMs, tick, { log, signal }),
  ])
  log.info({}, 'requests worker stopped')
}
