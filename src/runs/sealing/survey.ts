import { type Cells, createTally, type Tally } from '../../statistics/cells.ts'
import { countTickets } from '../../statistics/counters.ts'
import { cellsAfter } from '../../statistics/periods.ts'
import type { RecordId, StoreId } from '../../tickets/ids.ts'
import type { Ticket } from '../../tickets/record.ts'
import type { RunContext } from '../context.ts'
import { ticketPages } from '../store-statistics.ts'
import type { MonthState } from './closing.ts'
import { type Late, lateOf, rowOf } from './late.ts'
import type { SealStore } from './seal-store.ts'

/** What one look at all tickets of a store tells for its seals. People are in memory only, and go with it. */
export interface Survey {
  /** Of months that are not sealed, of tickets that are there. */
  readonly cells: Cells
  readonly months: ReadonlyMap<string, MonthState>
  /** By month: how often each person is the one who asked. */
  readonly people: ReadonlyMap<string, ReadonlyMap<RecordId, number>>
  readonly late: readonly Late[]
  /** Tickets of months that are over. */
  readonly seen: ReadonlySet<RecordId>
}

export interface Surveying {
  readonly store: StoreId
  /** The last month that is sealed. */
  readonly through: string | undefined
  /** In the zone of the store. */
  readonly thisMonth: string
  /** Absent: nothing is written. */
  readonly keep?: SealStore
  readonly signal: AbortSignal
}

interface Gathered {
  readonly tally: Tally
  readonly months: Map<string, MonthState>
  readonly people: Map<string, Map<RecordId, number>>
  readonly late: Late[]
  readonly seen: Set<RecordId>
}

const noteMonth = (months: Gathered['months'], { statistics: { month }, facts }: Ticket): void => {
  const { open, lastClosed } = months.get(month) ?? { open: 0 }
  const closed = facts.closed ? facts.clocks.closed_at : undefined
  const later = closed && lastClosed && lastClosed > closed ? lastClosed : (closed ?? lastClosed)
  months.set(month, { open: open + (facts.closed ? 0 : 1), ...(later ? { lastClosed: later } : {}) })
}

const notePerson = (people: Gathered['people'], { statistics: { month }, facts }: Ticket): void => {
  if (facts.requester === undefined) return
  const known = people.get(month) ?? new Map<RecordId, number>()
  known.set(facts.requester, (known.get(facts.requester) ?? 0) + 1)
  people.set(month, known)
}

const noteLate = async (
  { late }: Gathered,
  tickets: readonly Ticket[],
  { store, thisMonth }: Surveying,
  seals: SealStore,
): Promise<void> => {
  if (tickets.length === 0) return
  const ids = tickets.map(({ id }) => id)
  const sealed = new Map((await seals.sealedTickets(store, ids)).map(each => [each.id, each]))
  const found = lateOf(tickets, sealed, thisMonth)
  if (found.changes.length > 0) late.push(found)
}

/** Years of which nothing is open to be told any more need no people in memory. */
const isCounted = (month: string, through: string | undefined): boolean =>
  through === undefined || month.slice(0, 4) >= through.slice(0, 4)

/**
 * Reads all tickets once: what those of open months count as, and whether those of sealed months count as something else now.
 * With `keep` each ticket of a month that is over is noted as it was counted here, so that a change after the seal is found.
 */
export const survey = async (
  context: Pick<RunContext, 'store' | 'runStore'> & { readonly seals: SealStore },
  options: Surveying,
): Promise<Survey> => {
  const { store, through, thisMonth, keep, signal } = options
  const gathered: Gathered = {
    tally: createTally(),
    ...{ months: new Map(), people: new Map(), late: [], seen: new Set() },
  }
  for await (const tickets of ticketPages(context, store, signal)) {
    const monthOf = (each: Ticket): string => each.statistics.month
    const over = tickets.filter(each => monthOf(each) !== '' && monthOf(each) < thisMonth)
    const [sealed, open] = [[] as Ticket[], [] as Ticket[]]
    for (const each of over) (through !== undefined && monthOf(each) <= through ? sealed : open).push(each)
    for (const each of over) gathered.seen.add(each.id)
    for (const each of open) noteMonth(gathered.months, each)
    for (const each of over) if (isCounted(monthOf(each), through)) notePerson(gathered.people, each)
    const counted = cellsAfter(countTickets(tickets.map(({ statistics }) => statistics)), through)
    gathered.tally.add(counted)
    await noteLate(gathered, sealed, options, context.seals)
    await keep?.putSealedTickets(store, open.map(rowOf))
  }
  const { tally, ...rest } = gathered
  return { ...rest, cells: tally.cells() }
}
