import { AppError } from '../errors.ts'
import { defaultLimits, type Policy } from '../policies/policy.ts'
import type { StoreId } from '../tickets/ids.ts'
import type { CapCheck, CapOverride, Plan } from './model.ts'

/** One store's share in a plan. */
export interface StoreShare {
  readonly store: StoreId
  /** Records of both kinds that are to be changed. */
  readonly planned: number
  /** Records of both kinds in the store. */
  readonly total: number
}

export interface Limits {
  readonly tickets: number
  readonly percent: number
}

/** A flag outranks the policy, the policy the built-in caps; each member for itself. */
export const limitsFor = (policy: Policy, override?: CapOverride): Limits => ({
  tickets: override?.tickets ?? policy.limits?.tickets ?? defaultLimits.tickets,
  percent: override?.percent ?? policy.limits?.percent ?? defaultLimits.percent,
})

/** A cap is raised for a reason, by a number that means something. USAGE otherwise. */
export const checkOverride = (override: CapOverride | undefined): void => {
  if (!override) return
  const { tickets, percent, deviation, reason } = override
  if (reason.trim() === '') throw new AppError('USAGE', 'raising a cap needs a reason')
  if (tickets !== undefined && !(Number.isSafeInteger(tickets) && tickets > 0))
    throw new AppError('USAGE', 'a cap on records is a whole number above 0')
  if (percent !== undefined && !(percent > 0 && percent <= 100))
    throw new AppError('USAGE', 'a cap in percent lies above 0 and at most at 100')
  if (deviation !== undefined && !(Number.isFinite(deviation) && deviation >= 1))
    throw new AppError('USAGE', 'a deviation is a number of times the usual, 1 or more')
}

/**
 * Most records that may change, per store: the share in percent, rounded down, and what the stores before it leave of
 * the number for the whole run, whichever is less.
 */
export const checkCaps = (shares: readonly StoreShare[], limits: Limits): CapCheck[] => {
  let left = limits.tickets
  return shares.map(({ store, planned, total }) => {
    const allowed = Math.min(left, Math.floor((total * limits.percent) / 100))
    left = Math.max(0, left - planned)
    return { store, planned, total, allowed }
  })
}

/** The stores in which the plan goes too far. */
export const overCap = (plan: Pick<Plan, 'caps'>): readonly CapCheck[] =>
  plan.caps.filter(({ planned, allowed }) => planned > allowed)
