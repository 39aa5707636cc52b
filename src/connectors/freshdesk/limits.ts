import type { Bucket } from '../call-budget.ts'

/** The vendor's table of plans: calls a minute, and how many of them may list or change tickets, or list people. */
const plans = [
  { total: 200, lists: 20, updates: 80 },
  { total: 400, lists: 100, updates: 160 },
  { total: 700, lists: 200, updates: 280 },
  { total: 1000, lists: 300, updates: 400 },
  { total: 2000, lists: 400, updates: 800 },
] as const

/** Of a trial account, which has the least. */
export const leastPerMinute = 50

const planOf = (perMinute: number): { readonly lists: number; readonly updates: number } =>
  plans.findLast(({ total }) => total <= perMinute) ?? {
    lists: Math.max(1, Math.floor(perMinute / 10)),
    updates: Math.max(1, Math.floor(perMinute / 4)),
  }

export type Limited = 'ticket-lists' | 'contact-lists' | 'ticket-updates'

/**
 * The endpoint's own limit, which is one of calls; what a call costs the account counts there alone.
 * So the room is as many times larger as the call is heavier.
 */
export const bucketFor = (what: Limited, perMinute: number, weight: number): Bucket => {
  const { lists, updates } = planOf(perMinute)
  return {
    key: what,
    limit: { calls: (what === 'ticket-updates' ? updates : lists) * weight, windowMs: 60_000 },
  }
}
