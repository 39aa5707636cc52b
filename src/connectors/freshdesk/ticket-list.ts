import { unreadable } from '../rest/passing.ts'
import type { FreshdeskApi } from './api.ts'
import type { TicketJson } from './schema.ts'
import { beginning, type Folder } from './ticket-calls.ts'

/** The desk gives no further pages. */
const mostPages = 300

const secondBefore = (moment: string): string =>
  new Date(Date.parse(moment) - 1000).toISOString().replace(/\.\d+Z$/u, 'Z')

/**
 * All tickets of a folder, archived ones aside, in the order of their last change. After each page it is asked anew for
 * what changed since, less a second: page numbers would leave out what moves up when a ticket changes meanwhile, and end
 * at thirty thousand tickets. So one comes twice at times, as it is last.
 */
export async function* listTickets(
  api: FreshdeskApi,
  folder: Folder,
  signal: AbortSignal,
): AsyncGenerator<TicketJson> {
  let [since, page] = [beginning, 1]
  for (;;) {
    const { tickets, hasNext } = await api.ticketsOn({ folder, since, page }, signal)
    yield* tickets
    const last = tickets.at(-1)
    if (!hasNext || !last) return
    const next = secondBefore(last.updated_at)
    if (Date.parse(next) > Date.parse(since)) [since, page] = [next, 1]
    else page += 1
    if (page > mostPages)
      throw unreadable(
        api.client.store,
        { method: 'GET', path: '/api/v2/tickets' },
        'more tickets changed in one second than it shows',
      )
  }
}
