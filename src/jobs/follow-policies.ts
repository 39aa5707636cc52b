import { setTimeout as sleep } from 'node:timers/promises'
import type { RefusalNotes } from '../health/refusals.ts'
import type { WorkerName } from '../health/workers.ts'
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

/** Some of what is wrong is enough to know where to look. */
const mostTold = 20
const longestTold = 300
/** What is noted is forgotten after an hour. */
const againMs = 5 * 60_000

interface Following {
  readonly log: Log
  readonly signal: AbortSignal
  /** Where others see what this process refuses; absent: they do not. */
  readonly noted?: { readonly notes: Pick<RefusalNotes, 'noteRefused'>; readonly worker: WorkerName }
}

/** Notes what is refused when it changes, and again while it stays. */
const noting = (live: Pick<LivePolicies, 'refused'>, { noted }: Following) => {
  let [told, at]: [readonly string[], number] = [[], 0]
  return async (): Promise<void> => {
    const { refused } = live
    const isOld = refused.length > 0 && performance.now() - at > againMs
    if (!noted || (refused === told && !isOld) || refused.length + told.length === 0) return
    const some = refused.slice(0, mostTold).map(problem => problem.slice(0, longestTold))
    await noted.notes.noteRefused(noted.worker, some)
    told = refused
    at = performance.now()
  }
}

/** A database that is away keeps nobody from ending. */
const patienceMs = 1000

/**
 * Reads policies again when their files change, until the signal. What is wrong is told once, until the files change again,
 * and noted for as long as it lasts.
 */
export const followPolicies = async (live: LivePolicies, following: Following): Promise<void> => {
  const { log, signal, noted } = following
  const note = noting(live, following)
  const look = async (): Promise<void> => {
    const taken = await live.look()
    if (taken) tell(log, taken)
    await note()
  }
  await repeat(lookMs, look, { log, signal })
  if (!noted || live.refused.length === 0) return
  const forgotten = noted.notes.noteRefused(noted.worker, []).catch(() => undefined)
  await Promise.race([forgotten, sleep(patienceMs, undefined, { ref: false })])
}
