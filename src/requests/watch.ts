import { alarmsDue } from './deadlines.ts'
import { expireRequest } from './decisions.ts'
import type { WritingContext } from './mails/queue-letter.ts'
import type { DataRequest, RequestId } from './model.ts'
import { noteMissed } from './note-accepted.ts'
import { isForGood } from './steps/places.ts'

export interface WatchContext extends WritingContext {
  /** Takes up a request of which a withheld part has come due. */
  reopen(request: DataRequest): Promise<void>
  /** Ids and counts only. */
  warn(fields: Readonly<Record<string, string | number>>, message: string): void
}

const dayMs = 86_400_000
/** Ended lately enough that a crash may have left the person's data behind. */
const swept = 100

const note = async (context: WatchContext, request: DataRequest, days: readonly number[]): Promise<void> => {
  const to: DataRequest = {
    ...request,
    version: request.version + 1,
    alarms: [...request.alarms, ...days].sort((a, b) => a - b),
  }
  // Whoever moved it meanwhile has an older list; the next round sees to it.
  if (!(await context.requests.move(request.version, to))) return
  for (const day of days) {
    await context.run.ledger.append({ kind: 'request-alarm', request: request.id, days: day })
    context.warn({ request: request.id, days: day }, 'a request of a data subject is still open')
  }
}

/** Asked so many days ago without an answer. Whom nobody could ask, for want of mail, has not failed to answer. */
const hasGivenUp = (request: DataRequest, now: Date, days: number): boolean => {
  if (request.state !== 'identity-asked' || request.blocked?.code === 'no-mail') return false
  const asked = request.steps.find(({ state }) => state === 'identity-asked')?.at ?? request.check.sentAt
  return now.getTime() - asked.getTime() >= days * dayMs
}

const watchOpen = async (context: WatchContext): Promise<void> => {
  const now = context.run.clock()
  for (const request of await context.requests.open()) {
    if (hasGivenUp(request, now, context.settings['give-up-after'])) {
      await expireRequest(context, request)
      continue
    }
    const days = alarmsDue(request, now)
    if (days.length > 0) await note(context, request, days)
  }
}

const watchWithheld = async (context: WatchContext): Promise<void> => {
  const due = await context.requests.withheldUntil(context.run.clock())
  const ids = new Set<RequestId>(due.map(({ request }) => request))
  for (const id of ids) {
    const request = await context.requests.request(id)
    // Of one that is still under way its own next step sees to it.
    if (request?.state === 'partly-withheld') await context.reopen(request)
  }
}

/** Between the step and the destruction a crash may lie. */
const sweep = async ({ requests }: WatchContext): Promise<void> => {
  const ended = await requests.list({
    states: ['completed', 'partly-withheld', 'refused', 'revoked', 'expired'],
    limit: swept,
  })
  for (const request of ended) {
    // A part that comes due later has to be found again.
    if (request.state === 'partly-withheld' && !isForGood(request.found)) continue
    if ((await requests.sealed(request.id)) !== undefined) await requests.destroySubject(request.id)
  }
}

/**
 * To be run every minute by a worker, by several at once if need be: alarms 20 and 27 days after receipt, the end of
 * what nobody proved their identity for, and of what was withheld until now; and what a crash has left undone.
 */
export const watchDeadlines = async (context: WatchContext): Promise<void> => {
  await watchOpen(context)
  await watchWithheld(context)
  await sweep(context)
  await noteMissed(context)
}
