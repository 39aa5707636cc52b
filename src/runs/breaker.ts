import { defaultLimits, type Policy } from '../policies/policy.ts'
import type { CapOverride, Counts, Plan, Usual } from './model.ts'
import type { RunStore } from './run-store.ts'

/** Of earlier runs that had something to do so many are looked at; of fewer than the least nobody knows what is usual. */
const [most, least] = [10, 3]
/** Nights without work may lie between them, and say nothing of how much there is on the others. */
const lookedThrough = 50
/** A few more than usual are no surprise, however few were usual. */
const neverUnusual = 100

export const totalOf = ({ redact, anonymise, delete: gone, contacts }: Counts): number =>
  redact + anonymise + gone + contacts

const medianOf = (numbers: readonly number[]): number => {
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  const [low = 0, high = 0] = [sorted[sorted.length % 2 === 0 ? middle - 1 : middle], sorted[middle]]
  return (low + high) / 2
}

/** How many records a run may change if it is to be like the last ones; undefined while there are too few of those. */
export const usualFrom = (earlier: readonly number[], factor: number): Usual | undefined => {
  const worked = earlier.filter(total => total > 0).slice(0, most)
  if (worked.length < least) return undefined
  const median = medianOf(worked)
  return { runs: worked.length, median, allowed: Math.max(neverUnusual, Math.floor(median * factor)) }
}

/** What is usual for the policy, by its last ten runs that changed something. */
export const usualOf = async (
  runStore: Pick<RunStore, 'earlierTotals'>,
  { name, limits }: Pick<Policy, 'name' | 'limits'>,
  override?: CapOverride,
): Promise<Usual | undefined> =>
  usualFrom(
    await runStore.earlierTotals(name, lookedThrough),
    override?.deviation ?? limits?.deviation ?? defaultLimits.deviation,
  )

/** Does the plan change so many more records than earlier runs of its policy did that somebody should look first? */
export const isUnusual = ({ usual, counts }: Pick<Plan, 'usual' | 'counts'>): boolean =>
  usual !== undefined && totalOf(counts) > usual.allowed
