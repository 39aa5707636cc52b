import type { Clock } from '../../tickets/record.ts'

/** Undefined for what is no moment. */
export const momentOf = (text: string | null | undefined): Date | undefined => {
  const moment = new Date(text ?? '')
  return Number.isNaN(moment.getTime()) ? undefined : moment
}

/** Those that are known. */
export const clocksFrom = (moments: Partial<Record<Clock, Date | undefined>>): Partial<Record<Clock, Date>> =>
  Object.fromEntries(Object.entries(moments).filter(([, moment]) => moment !== undefined))
