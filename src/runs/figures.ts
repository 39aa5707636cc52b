import type { Policy } from '../policies/policy.ts'
import type { StoreId } from '../tickets/ids.ts'
import { isUnusual, totalOf } from './breaker.ts'
import { overCap } from './caps.ts'
import type { ActionName, Counts, Plan, Run, RunState, SkipReason } from './model.ts'
import type { RunStore } from './run-store.ts'

/** All runs of a policy in one state, summed up. */
export interface RunTotals {
  readonly policy: string
  readonly state: RunState
  readonly runs: number
  readonly counts: Counts
  readonly skipped: Readonly<Record<SkipReason, number>>
  readonly verified: number
  readonly residual: number
  readonly unreachable: number
}

/** Records of a store in which something is left that had to go, and that nobody has settled. */
export interface LeftTotals {
  readonly store: StoreId
  readonly records: number
  readonly values: number
}

/** The port to sums over what is stored; implemented in `src/database`. Bounded by the number of runs, never of tickets. */
export interface RunFigures {
  runTotals(): Promise<readonly RunTotals[]>
  leftTotals(): Promise<readonly LeftTotals[]>
  /** The newest plan of this version of a policy, compared with the real clock. */
  newestPlan(policyDigest: string): Promise<Plan | undefined>
}

/** What stops a plan until a person looks: it goes too far, or much further than usual. */
export type StoppedBy = 'cap' | 'unusual'

/** How a policy stands, by its newest plan. */
export interface PlanFigures {
  readonly policy: string
  readonly ageSeconds: number
  readonly rows: readonly {
    readonly store: StoreId
    readonly rule: string
    readonly action: ActionName
    readonly records: number
  }[]
  /** Of its records those that nobody has done: all until its run is over, and then what that left. */
  readonly due: number
  /** It waits for somebody's approval. */
  readonly isWaiting: boolean
  readonly stopped: Readonly<Record<StoppedBy, boolean>>
}

/** Categories are the desk's own words and are not told: rules are ours. */
const rowsOf = ({ rows }: Plan): PlanFigures['rows'] => {
  const sums = new Map<string, PlanFigures['rows'][number]>()
  for (const { store, rule, action, records } of rows) {
    const key = JSON.stringify([store, rule, action])
    sums.set(key, { store, rule, action, records: records + (sums.get(key)?.records ?? 0) })
  }
  return [...sums.values()]
}

const dueOf = (plan: Plan, run: Pick<Run, 'result'> | undefined): number =>
  Math.max(0, totalOf(plan.counts) - (run?.result ? totalOf(run.result.counts) : 0))

interface Asked {
  readonly figures: Pick<RunFigures, 'newestPlan'>
  readonly runStore: Pick<RunStore, 'runHead'>
  readonly now: Date
}

/** Undefined while nobody planned with the policy as it is written now. */
export const planFigures = async (
  { figures, runStore, now }: Asked,
  { name, digest, approval }: Policy,
): Promise<PlanFigures | undefined> => {
  const plan = await figures.newestPlan(digest)
  if (!plan) return undefined
  const isOpen = plan.state === 'planned' && plan.mode === undefined
  return {
    policy: name,
    ageSeconds: Math.max(0, (now.getTime() - plan.createdAt.getTime()) / 1000),
    rows: rowsOf(plan),
    due: dueOf(plan, await runStore.runHead(plan.id)),
    isWaiting: isOpen && approval !== 'none' && totalOf(plan.counts) > 0,
    stopped: { cap: isOpen && overCap(plan).length > 0, unusual: isOpen && isUnusual(plan) },
  }
}
