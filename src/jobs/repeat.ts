import { setTimeout as sleep } from 'node:timers/promises'
import type { Log } from './context.ts'
import { tellable } from './failure.ts'

interface Repeating {
  readonly log: Log
  readonly signal: AbortSignal
  readonly firstMs?: number
}

/** What is under way when the process has to end has so long: it may wait for a server that is away. */
const patienceMs = 4000

const endedInTime = async (work: Promise<void>, signal: AbortSignal): Promise<void> => {
  const over = new AbortController()
  const late = new Promise<void>(resolve => {
    const wait = (): void =>
      void sleep(patienceMs, undefined, { signal: over.signal }).then(resolve, () => undefined)
    if (signal.aborted) wait()
    else signal.addEventListener('abort', wait, { once: true, signal: over.signal })
  })
  await Promise.race([work, late])
  over.abort()
}

/**
 * Does the work again and again until the signal, whatever becomes of one time; the first time after a while, or after
 * `firstMs`: a process that is restarted often would else never come to what is rare.
 */
export const repeat = async (
  everyMs: number,
  work: () => Promise<void>,
  { log, signal, firstMs = everyMs }: Repeating,
): Promise<void> => {
  for (let waitMs = firstMs; ; waitMs = everyMs) {
    await sleep(waitMs, undefined, { signal }).catch(() => undefined)
    if (signal.aborted) return
    const round = work().catch(error => {
      if (!signal.aborted) log.error(tellable(error), 'failed, is tried again later')
    })
    await endedInTime(round, signal)
  }
}
