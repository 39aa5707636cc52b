import { AppError } from '../../errors.ts'
import type { ZendeskApi } from './api.ts'
import type { TicketJson } from './schema.ts'
import type { ExportFrom } from './ticket-calls.ts'

/** Before Zendesk was. Zero passes for no time at all with some. */
export const fromTheBeginning = 1
/** All that there are. */
export const beginning: ExportFrom = { startTime: fromTheBeginning }
/** In a row, and without having come any further. */
const mostRestarts = 5

export interface Exported {
  readonly tickets: readonly TicketJson[]
  /** Where to go on later; only what changed since comes then. */
  readonly cursor: string | undefined
}

const newestIn = (tickets: readonly TicketJson[], before: number): number =>
  tickets.reduce((newest, { generated_timestamp: at }) => Math.max(newest, at ?? 0), before)

/**
 * All tickets that changed since the cursor or the time, or all there are, in pages: archived ones too, deleted ones as `deleted`, and
 * one that changes meanwhile a second time; at the end those of the last minutes, which an export leaves out. A cursor that ran out is gone on from by the time of the last page.
 */
export async function* exportTickets(
  api: ZendeskApi,
  start: ExportFrom,
  signal: AbortSignal,
): AsyncGenerator<Exported> {
  let from = start
  let newest = 'startTime' in start ? start.startTime : fromTheBeginning
  let reached = newest
  for (let restarts = 0; ; ) {
    const page = await api.exported(from, signal)
    if (!page) {
      restarts = newest > reached ? 1 : restarts + 1
      reached = newest
      if (restarts > mostRestarts)
        throw new AppError(
          'STORE_UNREACHABLE',
          `store ${api.client.store}: cursors run out before they are used`,
        )
      from = { startTime: newest }
      continue
    }
    newest = newestIn(page.tickets, newest)
    yield { tickets: page.tickets, cursor: page.cursor }
    if (page.isLast || page.cursor === undefined) {
      // What was written a moment ago is in no export yet, and is looked for all the same.
      yield { tickets: await api.recent(signal), cursor: page.cursor }
      return
    }
    from = { cursor: page.cursor }
  }
}
