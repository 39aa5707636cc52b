import { setTimeout as sleep } from 'node:timers/promises'
import type { Log } from './context.ts'
import { tellable } from './failure.ts'

/** Does the work again and again until the signal, whatever becomes of one time; the first time after a while. */
export const repeat = async (
  everyMs: number,
  work: () => Promise<void>,
  { log, signal }: { readonly log: Log; readonly signal: AbortSignal },
): Promise<void> => {
  for (;;) {
    await sleep(everyMs, undefined, { signal }).catch(() => undefined)
    if (signal.aborted) return
    try {
      await work()
    } catch (error) {
      if (!signal.aborted) log.error(tellable(error), 'failed, is tried again later')
    }
  }
}
