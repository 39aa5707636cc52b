import { type Cells, createTally, mergeCells } from '../statistics/cells.ts'
import { countTickets } from '../statistics/counters.ts'
import { cellsAfter } from '../statistics/periods.ts'
import type { StoreId } from '../tickets/ids.ts'
import type { Ticket } from '../tickets/record.ts'
import { isClosedBeforeMade } from './clock-errors.ts'
import type { RunContext } from './context.ts'
import type { Seal } from './sealing/seal-store.ts'
import { inChunks } from './streams.ts'

/** What is counted at the console is counted while its pages are asked for: with five times as many each waits that much longer. */
const pageSize = 100

interface Counted {
  /** Of months that are not sealed. */
  readonly cells: Cells
  /** In the order of time. */
  readonly seals: readonly Seal[]
  /** Tickets in the store now, but for coarse rows. */
  readonly there: number
  /** The same, by the month in which they were made. */
  readonly thereByMonth: Readonly<Record<string, number>>
  /** Tickets that are gone, or whose rows are coarse: they are counted as they were. */
  readonly gone: number
  /** Tickets in the store that were closed before they were made: their duration is left out. */
  readonly clockErrors: number
}

const ticketsIn = (cells: Cells): number => Object.values(cells).reduce((sum, { n = 0 }) => sum + n, 0)

type Counting = Pick<RunContext, 'store' | 'runStore' | 'seals'>

/** All tickets of a store that are to be counted, a page at a time: coarse rows are not, as Gallra keeps what they counted as. */
export async function* ticketPages(
  { store: open }: Counting,
  store: StoreId,
  signal: AbortSignal,
): AsyncGenerator<readonly Ticket[]> {
  const { connector } = await open(store)
  const all = connector.select('ticket', { rules: [], all: true, batch: pageSize }, signal)
  for await (const page of inChunks(all, pageSize)) {
    const records = await connector.readMany(
      'ticket',
      page.map(({ id }) => id),
      signal,
    )
    yield records.filter(record => record.kind === 'ticket').filter(({ facts }) => !facts.coarse)
  }
}

/**
 * Counts the tickets of a store: those that are there, read a page at a time, those that Gallra deleted or coarsened, as they
 * counted before, and of months that are sealed what was sealed. While a run is at work a ticket may be in both for a moment, or in
 * neither.
 */
export const storeStatistics = async (
  context: Counting,
  store: StoreId,
  signal: AbortSignal,
  onProgress?: (seen: number) => void,
): Promise<Counted> => {
  const seals = (await context.seals?.seals(store)) ?? []
  const through = seals.at(-1)?.through
  const tally = createTally()
  const byMonth = new Map<string, number>()
  let there = 0
  let open = 0
  let clockErrors = 0
  for await (const tickets of ticketPages(context, store, signal)) {
    const counted = cellsAfter(countTickets(tickets.map(({ statistics }) => statistics)), through)
    tally.add(counted)
    open += ticketsIn(counted)
    there += tickets.length
    clockErrors += tickets.filter(isClosedBeforeMade).length
    for (const { statistics } of tickets)
      byMonth.set(statistics.month, (byMonth.get(statistics.month) ?? 0) + 1)
    onProgress?.(there)
  }
  const kept = cellsAfter(mergeCells(await context.runStore.keptStatistics(store)), through)
  const sealed = seals.reduce((sum, { log }) => sum + log.rowsIn, 0)
  const gone = ticketsIn(kept) + Math.max(0, sealed - (there - open))
  return {
    ...{ cells: mergeCells([tally.cells(), kept]), seals, there, gone, clockErrors },
    thereByMonth: Object.fromEntries(byMonth),
  }
}
