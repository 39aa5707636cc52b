import type { TicketFacts } from './record.ts'

/**
 * The one moment that every time of a coarse row stands at (`rows: coarse`). By its creation there a ticket is known as one
 * that Gallra counts apart: so it must be none that a desk writes by mistake, as 1970 is, and one that is still a moment
 * where a desk keeps seconds or milliseconds in numbers.
 */
export const coarseInstant = new Date('1975-01-01T00:00:00.000Z')

export const isCoarseInstant = (moment: Date | undefined): boolean =>
  moment?.getTime() === coarseInstant.getTime()

/** Of a coarse row: what the desk has set since. A deadline is counted from none of the moments that were taken away. */
export const sinceCoarse = (clocks: TicketFacts['clocks']): TicketFacts['clocks'] =>
  Object.fromEntries(Object.entries(clocks).filter(([, moment]) => !isCoarseInstant(moment)))
