import { setTimeout as sleep } from 'node:timers/promises'
import type { Log } from './context.ts'
import { tellable } from './failure.ts'

interface Repeating {
  readonly log: Log
  readonly signal: AbortSignal
  readonly firstMs?: number
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
    try {
      await work()
    } catch (error) {
      if (!signal.aborted) log.error(tellable(error), 'failed, is tried again later')
    }
  }
}
