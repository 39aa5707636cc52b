import { AppError } from '../errors.ts'
import { addTo, type Cells, type CellTotals, cellIn, cellsOf, type Totals } from './cells.ts'
import { addToHistogram, type Measure } from './histogram.ts'

/** One ticket as it is counted: the groups it is in, and integer measures in whole minutes. */
export interface Measured {
  readonly month: string
  readonly category: string
  readonly channel: string
  readonly priority: string
  readonly status: string
  readonly agent: string
  readonly messages: number
  readonly firstResponseMinutes?: number
  readonly resolutionMinutes?: number
  readonly reopened: number
  /** A score; a desk may count by halves, since scores are counted and never added. */
  readonly csat?: number
  /** Was the promised time kept? Absent where none was promised. */
  readonly slaMet?: boolean
}

/** An array, so that no value can run into its neighbour. */
const keyOf = ({ month, category, channel, priority, status, agent }: Measured): string =>
  JSON.stringify([month, category, channel, priority, status, agent])

/** A fraction would come out differently by the order of adding; a negative one is a clock error (T9). */
const integer = (value: number, what: string): number => {
  if (!Number.isSafeInteger(value) || value < 0) {
    throw new AppError('STORE_UNREADABLE', `statistics: ${what} of a ticket is not a whole number`)
  }
  return value
}

const squareOf = (value: number): number | bigint => {
  const square = value * value
  return Number.isSafeInteger(square) ? square : BigInt(value) * BigInt(value)
}

/** The names are made once, not for each ticket. */
const namesFor = (name: Measure) => ({ name, n: `${name}_n`, sum: `${name}_sum`, squares: `${name}_sumsq` })
const firstResponse = namesFor('first_response')
const resolution = namesFor('resolution')

const addDuration = (
  cell: CellTotals,
  { name, n, sum, squares }: typeof resolution,
  minutes: number | undefined,
): void => {
  if (minutes === undefined) return
  const value = integer(minutes, name)
  addTo(cell, n, 1)
  addTo(cell, sum, value)
  addTo(cell, squares, squareOf(value))
  addToHistogram(cell, name, value)
}

const addTicket = (totals: Totals, ticket: Measured): void => {
  const cell = cellIn(totals, keyOf(ticket))
  addTo(cell, 'n', 1)
  addTo(cell, 'messages', integer(ticket.messages, 'messages'))
  addDuration(cell, firstResponse, ticket.firstResponseMinutes)
  addDuration(cell, resolution, ticket.resolutionMinutes)
  const reopened = integer(ticket.reopened, 'reopened')
  addTo(cell, 'reopened_n', reopened > 0 ? 1 : 0)
  addTo(cell, 'reopened_sum', reopened)
  if (ticket.slaMet !== undefined) {
    addTo(cell, 'sla_n', 1)
    addTo(cell, 'sla_met', ticket.slaMet ? 1 : 0)
  }
  if (ticket.csat === undefined) return
  if (!Number.isFinite(ticket.csat)) {
    throw new AppError('STORE_UNREADABLE', 'statistics: csat of a ticket is not a number')
  }
  addTo(cell, `csat_${ticket.csat}`, 1)
}

/**
 * Counts tickets into cells month × category × channel × priority × status × agent: n, messages, n with a value, sum
 * and sum of squares of first response and resolution, a count for each class of their length, reopened, promised times
 * and those that were kept, one count for each CSAT score. Means are made when they are read (statistics.md §3). STORE_UNREADABLE for a measure that is no whole number.
 */
export const countTickets = (tickets: Iterable<Measured>): Cells => {
  const totals: Totals = new Map()
  for (const ticket of tickets) addTicket(totals, ticket)
  return cellsOf(totals)
}
