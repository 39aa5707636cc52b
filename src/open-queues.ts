import type { CallCounts } from './jobs/call-counts.ts'
import type { Log } from './jobs/context.ts'
import type { Pace } from './jobs/pace.ts'
import type { JobKeys } from './jobs/signature.ts'
import { type ServerOpening, urlOf } from './open-servers.ts'

/** Opened at the first call, and once. */
export const once = <T>(open: () => T): (() => T) => {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: open() }
    return made.value
  }
}

/** The same, but what failed is tried again with the next call. */
const onceOpened = <T>(open: () => Promise<T>): (() => Promise<T>) => {
  let opening: Promise<T> | undefined
  return () => {
    opening ??= open().catch(error => {
      opening = undefined
      throw error
    })
    return opening
  }
}

interface Opening extends ServerOpening {
  readonly settings: ServerOpening['settings'] & { readonly pace: Pace }
}

/** Everything that is kept in Redis; connected to, or an embedded one started, when it is first asked for. */
export const createQueues = (opening: Opening, keys: JobKeys) => {
  const url = onceOpened(() => urlOf('redis', opening))
  const opened = <Q extends AsyncDisposable>(
    open: (url: string, log: Log, keys: JobKeys, pace: Pace) => Promise<Q>,
  ) =>
    onceOpened(async () => {
      const queue = await open(await url(), opening.log, keys, opening.settings.pace)
      opening.releases.push(() => queue[Symbol.asyncDispose]())
      return queue
    })
  return {
    url,
    retention: opened(async (...at) => (await import('./jobs/queue.ts')).openQueue(...at)),
    requests: opened(async (...at) => (await import('./jobs/requests-queue.ts')).openRequestQueue(...at)),
    states: opened(async (at, log) => (await import('./jobs/queue-states.ts')).openQueueStates(at, log)),
    counts: opened<CallCounts & AsyncDisposable>(async at =>
      (await import('./jobs/call-counts.ts')).openCallCounts(at),
    ),
  }
}
