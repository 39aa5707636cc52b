import type { PeriodKind } from '../../statistics/periods.ts'

/** How statistics of a store are merged and sealed. */
export interface SealRules {
  /** Fewest tickets of a cell. */
  readonly k: number
  readonly period: PeriodKind
  /** Days after which a month whose tickets are all closed does not change any more. */
  readonly days: number
  /** Of the store: what a month is. */
  readonly timezone: string
  /** When to look what can be sealed, in the store's zone. Absent: when somebody asks for it. */
  readonly cron?: string
}

/** Of a store that says nothing (statistics.md §1, §4). */
export const defaultSealing = { k: 5, period: 'month', days: 45 } as const
