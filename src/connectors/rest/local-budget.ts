import type { CallBudget, CallLimit } from '../call-budget.ts'

interface Taken {
  readonly at: number
  readonly weight: number
}

const waitIn = (
  taken: readonly Taken[],
  { limit, weight, now }: { limit: CallLimit; weight: number; now: number },
) => {
  let used = taken.reduce((sum, each) => sum + each.weight, 0)
  // What weighs more than the limit itself goes when nothing else does.
  const room = Math.max(limit.calls, weight)
  for (const { at, weight: freed } of taken) {
    if (used + weight <= room) return 0
    used -= freed
    if (used + weight <= room) return Math.max(1, at + limit.windowMs - now)
  }
  return 0
}

/** For one process alone: tests, and whoever runs without Redis. */
export const createLocalBudget = (now: () => number = () => performance.now()): CallBudget => {
  const taken = new Map<string, Taken[]>()
  const blocked = new Map<string, number>()
  return {
    async take(account, buckets, weight) {
      const moment = now()
      const waits = buckets.map(({ key, limit }) => {
        const recent = (taken.get(`${account} ${key}`) ?? []).filter(({ at }) => at > moment - limit.windowMs)
        taken.set(`${account} ${key}`, recent)
        return waitIn(recent, { limit, weight, now: moment })
      })
      const waitMs = Math.max(0, (blocked.get(account) ?? 0) - moment, ...waits)
      if (waitMs > 0) return Math.ceil(waitMs)
      for (const { key } of buckets) taken.get(`${account} ${key}`)?.push({ at: moment, weight })
      return 0
    },
    async block(account, ms) {
      blocked.set(account, Math.max(blocked.get(account) ?? 0, now() + ms))
    },
  }
}
