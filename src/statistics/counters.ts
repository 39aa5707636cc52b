import { AppError } from '../errors.ts'
import { addTo, type Cells, cellsOf, type Totals } from './cells.ts'

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
}

/** An array, so that no value can run into its neighbour. */
const keyOf = ({ month, category, channel, priority, status, agent }: Measured): string =>
  JSON.stringify([month, category, channel, priority, status, agent])

/** A fraction would come out differently by the order of adding; a negative one is a clock error (T9). */
const integer = (value: number, what: string): bigint => {
  if (!Number.isSafeInteger(value) || value < 0) {
    throw new AppError('STORE_UNREADABLE', `statistics: ${what} of a ticket is not a whole number`)
  }
  return BigInt(value)
}

const addDuration = (totals: Totals, key: string, name: string, minutes: number | undefined): void => {
  if (minutes === undefined) return
  const value = integer(minutes, name)
  addTo(totals, key, `${name}_n`, 1n)
  addTo(totals, key, `${name}_sum`, value)
  addTo(totals, key, `${name}_sumsq`, value * value)
}

const addTicket = (totals: Totals, ticket: Measured): void => {
  const key = keyOf(ticket)
  addTo(totals, key, 'n', 1n)
  addTo(totals, key, 'messages', integer(ticket.messages, 'messages'))
  addDuration(totals, key, 'first_response', ticket.firstResponseMinutes)
  addDuration(totals, key, 'resolution', ticket.resolutionMinutes)
  const reopened = integer(ticket.reopened, 'reopened')
  addTo(totals, key, 'reopened_n', reopened > 0n ? 1n : 0n)
  addTo(totals, key, 'reopened_sum', reopened)
  if (ticket.csat === undefined) return
  if (!Number.isFinite(ticket.csat)) {
    throw new AppError('STORE_UNREADABLE', 'statistics: csat of a ticket is not a number')
  }
  addTo(totals, key, `csat_${ticket.csat}`, 1n)
}

/**
 * Counts tickets into cells month × category × channel × priority × status × agent: n, messages, n with a value, sum
 * and sum of squares of first response and resolution, reopened, one count for each CSAT score. Means are made when
 * they are read (statistics.md §3). STORE_UNREADABLE for a measure that is no whole number.
 */
export const countTickets = (tickets: Iterable<Measured>): Cells => {
  const totals: Totals = new Map()
  for (const ticket of tickets) addTicket(totals, ticket)
  return cellsOf(totals)
}
