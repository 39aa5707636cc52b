import { setTimeout as sleep } from 'node:timers/promises'
import type { App } from '../app.ts'
import { AppError } from '../errors.ts'
import type { RequestQueue } from '../jobs/requests-queue.ts'
import { workOnce } from '../request-jobs.ts'
import { isEnded } from '../requests/deadlines.ts'
import type { DataRequest, RequestId } from '../requests/model.ts'
import { requestDocument, waitsFor } from './request-report.ts'
import type { CommonOptions, Io } from './verb.ts'

export interface WaitOptions {
  readonly wait?: boolean
}

const stored = async (app: App, id: RequestId): Promise<DataRequest> => {
  const request = await app.requests().requests.request(id)
  if (!request) throw new AppError('NOT_FOUND', `no request ${id}`)
  return request
}

/** What was said is in the database already, so that Redis being away is no failure of the command. */
const liveQueue = async (app: App): Promise<RequestQueue | undefined> => {
  try {
    const { queue } = await app.requestJobs()
    return (await queue.workers()) > 0 ? queue : undefined
  } catch (error) {
    if (error instanceof AppError) return undefined
    throw error
  }
}

const lookMs = 300
/** So long nothing has to happen before it counts as waiting for somebody. */
const quietMs = 15_000

const isBusy = ({ state, blocked }: DataRequest): boolean =>
  !blocked && (state === 'applying' || state === 'verifying' || state === 'preflight')

const untilWorkersStop = async (app: App, id: RequestId, signal: AbortSignal): Promise<DataRequest> => {
  let request = await stored(app, id)
  for (let since = performance.now(); ; ) {
    const isStill = isBusy(request) ? false : performance.now() - since > quietMs
    const isWaiting = request.blocked ?? ['identity-asked', 'awaiting-approval'].includes(request.state)
    if (isEnded(request) || isWaiting || isStill) return request
    await sleep(lookMs, undefined, { signal })
    const next = await stored(app, id)
    if (next.version !== request.version) since = performance.now()
    request = next
  }
}

const workHere = async (app: App, id: RequestId, signal: AbortSignal): Promise<DataRequest> => {
  for (;;) {
    const before = await stored(app, id)
    await workOnce(app.requests(), app.log, signal)
    const after = await stored(app, id)
    if (isEnded(after) || after.blocked || after.version === before.version) return after
  }
}

/** Tried, and not done. */
const failures = new Set(['RESIDUAL', 'NOT_DONE', 'PLAN_STALE', 'APPROVAL_REFUSED'])
/** A rule stands against it. */
const rules = new Set(['AGENT', 'CAPABILITY_MISSING'])

/** 0 completed, 3 in part or waiting, 1 failed, 4 refused by a rule. */
const exitCodeOf = ({ state, blocked }: DataRequest): number => {
  if (blocked) return failures.has(blocked.code) ? 1 : rules.has(blocked.code) ? 4 : 3
  if (state === 'refused') return 4
  return state === 'completed' || state === 'revoked' ? 0 : 3
}

const tell = (io: Io, request: DataRequest): void => {
  const waiting = waitsFor(request)
  io.out(`Request ${request.id} is ${request.state}.${waiting === undefined ? '' : ` It ${waiting}.`}\n`)
}

const nobodyWorks = 'No worker of requests is alive: gallra work goes on, and so does --wait.\n'

/** After many words at once. */
export const wakeWorkers = async (
  app: App,
  io: Io,
  requests: readonly Pick<DataRequest, 'id'>[],
  { quiet }: CommonOptions,
): Promise<void> => {
  const queue = await liveQueue(app)
  if (queue) await queue.enqueue(requests.map(({ id }) => id))
  else if (!quiet) io.err(nobodyWorks)
}

interface Going {
  readonly id: RequestId
  /** What else is told of it. */
  readonly more?: object
}

/**
 * After a word on a request: wakes the workers, or says that there are none; with `--wait` goes on here until the
 * request has ended or waits for somebody, and the exit code tells which. Prints the request.
 */
export const goOn = async (
  app: App,
  io: Io,
  { id, more = {} }: Going,
  { wait, json, quiet }: WaitOptions & CommonOptions,
): Promise<number> => {
  const queue = isEnded(await stored(app, id)) ? undefined : await liveQueue(app)
  if (queue) await queue.enqueue([id])
  let request = await stored(app, id)
  if (wait && !isEnded(request))
    request = queue ? await untilWorkersStop(app, id, io.signal) : await workHere(app, id, io.signal)
  if (json) io.out(`${JSON.stringify({ ...requestDocument(request), ...more })}\n`)
  else if (!quiet) tell(io, request)
  if (wait) return exitCodeOf(request)
  if (!queue && !quiet && !isEnded(request)) io.err(nobodyWorks)
  return 0
}
