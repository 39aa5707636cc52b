import { type Cells, differenceOf, mergeCells } from '../../statistics/cells.ts'
import { countTickets } from '../../statistics/counters.ts'
import type { Ticket, TicketStatistics } from '../../tickets/record.ts'
import type { LateChange, SealedTicket } from './seal-store.ts'

type Row = NonNullable<SealedTicket['statistics']>

/** What outlives nothing: the ticket's own figures, without who worked on it and in what state it is. */
export const rowOf = ({ id, statistics }: Pick<Ticket, 'id' | 'statistics'>): SealedTicket => {
  const { agent: _, priority: __, status: ___, ...row } = statistics
  return { id, statistics: row }
}

/** Counted in the month in which it is found, and in the group that the ticket is in by then. */
const counted = (row: Row, group: Pick<TicketStatistics, 'month' | 'category' | 'channel'>): Cells =>
  countTickets([{ ...row, ...group, agent: '', priority: '', status: '' }])

/** Tickets of sealed months that have come to count as something else since they were sealed, or have come only now. */
export interface Late {
  readonly cells: Cells
  readonly changes: readonly LateChange[]
}

const isSame = (left: Row, right: Row): boolean =>
  JSON.stringify(Object.entries(left).sort()) === JSON.stringify(Object.entries(right).sort())

/**
 * What came late to these tickets, all of sealed months, as counters to add to the present month. A counter may be below zero:
 * a rating that was changed is one less of the old and one more of the new. `late_n` is how many tickets it came to. One that
 * had gone and is back counts as it did.
 */
export const lateOf = (
  tickets: readonly Ticket[],
  sealed: ReadonlyMap<string, SealedTicket>,
  month: string,
): Late => {
  const parts: Cells[] = []
  const changes: LateChange[] = []
  for (const ticket of tickets) {
    const row = rowOf(ticket)
    const known = sealed.get(ticket.id)
    const before = known?.statistics
    if (!row.statistics || (before && isSame(before, row.statistics))) continue
    changes.push({ ...(known ? { before: known } : {}), after: row })
    if (known && !before) continue
    const { category, channel } = row.statistics
    const group = { month, category, channel }
    const now = counted(row.statistics, group)
    const change = before ? differenceOf(now, counted(before, group)) : now
    const late = Object.keys(change).map(key => [key, { late_n: 1 }] as const)
    parts.push(change, Object.fromEntries(late))
  }
  return { cells: mergeCells(parts), changes }
}
