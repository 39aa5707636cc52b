import { type Cells, mergeCells } from '../statistics/cells.ts'
import { countTickets } from '../statistics/counters.ts'
import type { StoreId } from '../tickets/ids.ts'
import type { RunContext } from './context.ts'
import { inChunks } from './streams.ts'

const pageSize = 500

interface Counted {
  readonly cells: Cells
  /** Tickets in the store now. */
  readonly there: number
  /** Tickets that Gallra deleted, and counted before. */
  readonly gone: number
}

const ticketsIn = (cells: Cells): number => Object.values(cells).reduce((sum, { n = 0 }) => sum + n, 0)

/**
 * Counts the tickets of a store: those that are there, read a page at a time, and those that Gallra deleted, as they counted
 * before. While a run is at work a ticket may be in both for a moment, or in neither.
 */
export const storeStatistics = async (
  context: Pick<RunContext, 'store' | 'runStore'>,
  store: StoreId,
  signal: AbortSignal,
  onProgress?: (seen: number) => void,
): Promise<Counted> => {
  const { connector } = await context.store(store)
  let cells: Cells = {}
  let there = 0
  const all = connector.select('ticket', { rules: [], all: true, batch: pageSize }, signal)
  for await (const page of inChunks(all, pageSize)) {
    const ids = page.map(({ id }) => id)
    const records = await connector.readMany('ticket', ids, signal)
    const tickets = records.flatMap(record => (record.kind === 'ticket' ? [record.statistics] : []))
    cells = mergeCells([cells, countTickets(tickets)])
    there += tickets.length
    onProgress?.(there)
  }
  const kept = mergeCells(await context.runStore.keptStatistics(store))
  return { cells: mergeCells([cells, kept]), there, gone: ticketsIn(kept) }
}
