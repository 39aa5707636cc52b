import type { RefusalNotes } from './health/refusals.ts'
import type { Duty, WorkerNotes } from './health/workers.ts'
import type { ReadySource } from './http/readiness.ts'
import type { Log } from './jobs/context.ts'
import { followPolicies } from './jobs/follow-policies.ts'
import { pulseOf } from './open-pulse.ts'
import type { LivePolicies } from './policies/live-policies.ts'
import type { RunStore } from './runs/run-store.ts'

interface Followed {
  readonly database: {
    readonly workers: WorkerNotes
    readonly runStore: Pick<RunStore, 'pausedAll'>
    readonly watch: { readonly refusals: RefusalNotes }
  }
  readonly log: Log
  queue(): Promise<{ size(): Promise<number> }>
}

/** Policies as their files change, how this process proves that it is at work, and whether it is of use. */
export const followingOf = (live: LivePolicies, { database, log, queue }: Followed) => {
  const pulse = pulseOf(database.workers, log)
  const noted = { notes: database.watch.refusals, worker: pulse.worker }
  const refusedPolicies = (): readonly string[] => live.refused
  return {
    pulse,
    followed: {
      followPolicies: (signal: AbortSignal) => followPolicies(live, { log, signal, noted }),
      refusedPolicies,
      readySource: (duties: readonly Duty[] = []): ReadySource => ({
        mongodb: () => database.runStore.pausedAll(),
        redis: async () => (await queue()).size(),
        refusedPolicies,
        ...(duties.length > 0 ? { own: { worker: pulse.worker, duties, notes: database.workers } } : {}),
      }),
    },
  }
}
