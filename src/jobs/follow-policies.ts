import type { LivePolicies, Taken } from '../policies/live-policies.ts'
import type { Log } from './context.ts'
import { repeat } from './repeat.ts'

/** A change is taken with the second look that sees it. */
const lookMs = 2000

const tell = (log: Log, { taken, dropped, refused }: Taken): void => {
  for (const { name, version, mode, digest } of taken)
    log.info({ policy: name, version, mode, digest }, 'policy read again: from now on it is this')
  for (const policy of dropped)
    log.warn({ policy }, 'policy is gone from the folder, and not in force any more')
  for (const problem of refused) log.error({ problem }, 'policy file refused: what was in force before stays')
}

/** Reads policies again when their files change, until the signal. What is wrong is told once, until the files change again. */
export const followPolicies = (
  live: LivePolicies,
  { log, signal }: { readonly log: Log; readonly signal: AbortSignal },
): Promise<void> =>
  repeat(
    lookMs,
    async () => {
      const taken = await live.look()
      if (taken) tell(log, taken)
    },
    { log, signal },
  )
