import { DateTime } from 'luxon'
import { deadline } from '../../policies/durations.ts'
import type { Policy } from '../../policies/policy.ts'
import { lastMonthOf } from '../../statistics/months.ts'
import type { Unit } from '../../statistics/periods.ts'
import type { StoreId } from '../../tickets/ids.ts'
import type { SealRules } from './rules.ts'

const dayMs = 86_400_000
/** A schedule may look once a week; what is deleted before it looks again is to be sealed before. */
const aheadMs = 8 * dayMs

/** What decides whether a month changes any more, of the tickets of it that are in the desk. */
export interface MonthState {
  readonly open: number
  readonly lastClosed?: Date
}

/** The first moment after it, on the clocks of the zone. */
const endOf = (period: string, timezone: string): Date =>
  DateTime.fromISO(`${lastMonthOf(period)}-01`, { zone: timezone })
    .plus({ months: 1 })
    .toJSDate()

/**
 * Before this moment no policy in force touches a ticket of the month: no clock runs before the ticket was there. Undefined
 * where nothing ever does.
 */
export const firstDeadline = (
  policies: readonly Policy[],
  store: StoreId,
  { month, timezone }: { readonly month: string; readonly timezone: string },
): Date | undefined => {
  const start = DateTime.fromISO(`${month}-01`, { zone: timezone }).toJSDate()
  const moments = policies
    .filter(({ stores, mode }) => stores.includes(store) && mode === 'enforce')
    .flatMap(policy =>
      policy.rules.flatMap(({ stages: [first] }) =>
        first ? [deadline(start, first.after, policy.timezone, first.roundTo).getTime()] : [],
      ),
    )
  return moments.length === 0 ? undefined : new Date(Math.min(...moments))
}

export type Waiting =
  | { readonly because: 'not-over'; readonly until: Date }
  | { readonly because: 'too-recent'; readonly until: Date }
  | { readonly because: 'open-tickets'; readonly tickets: number }

const latest = (moments: readonly (Date | undefined)[]): number =>
  Math.max(0, ...moments.map(moment => moment?.getTime() ?? 0))

/**
 * Why the figures of a unit may still change, or undefined where it can be sealed: it is over, and all its tickets have been
 * closed for so many days, or a policy may soon take one of them away (statistics.md §1).
 */
export const waitingFor = (
  { period, months }: Unit,
  states: ReadonlyMap<string, MonthState>,
  { rules, first, now }: { readonly rules: SealRules; readonly first: Date | undefined; readonly now: Date },
): Waiting | undefined => {
  const end = endOf(period, rules.timezone)
  if (end > now) return { because: 'not-over', until: end }
  if (first && first.getTime() <= now.getTime() + aheadMs) return undefined
  const own = months.flatMap(month => states.get(month) ?? [])
  const tickets = own.reduce((sum, { open }) => sum + open, 0)
  if (tickets > 0) return { because: 'open-tickets', tickets }
  const until = new Date(latest([end, ...own.map(({ lastClosed }) => lastClosed)]) + rules.days * dayMs)
  return until > now ? { because: 'too-recent', until } : undefined
}
