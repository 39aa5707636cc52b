import type { FreshdeskApi } from './api.ts'
import type { Archive } from './archive.ts'
import { isAway } from './facts.ts'
import { type Known, wholeTicket, withoutText } from './known.ts'
import { listTickets } from './ticket-list.ts'

export interface TicketIndex {
  /** Every ticket as it is now, archived ones too, by number. */
  all(signal: AbortSignal): Promise<ReadonlyMap<number, Known>>
  /** Those that were seen in this process no longer ago than that; read anew where that is too long ago. */
  seen(freshMs: number, signal: AbortSignal): Promise<ReadonlyMap<number, Known>>
  /** It was deleted. */
  forget(id: number): void
}

const liveTickets = async (api: FreshdeskApi, signal: AbortSignal): Promise<Map<number, Known>> => {
  const found = new Map<number, Known>()
  for await (const shown of listTickets(api, 'live', signal)) {
    const ticket = await wholeTicket(api, shown, signal)
    if (isAway(ticket)) found.delete(ticket.id)
    else found.set(ticket.id, { ticket: withoutText(ticket) })
  }
  return found
}

/** What is known of every ticket. Without an archive the archived ones are left out. */
export const createTicketIndex = (api: FreshdeskApi, archive: Archive | undefined): TicketIndex => {
  let [known, readAt]: [ReadonlyMap<number, Known>, number] = [new Map(), Number.NEGATIVE_INFINITY]
  let last: Promise<unknown> = Promise.resolve()
  const read = async (signal: AbortSignal): Promise<ReadonlyMap<number, Known>> => {
    const live = await liveTickets(api, signal)
    await archive?.update(live, signal)
    known = new Map([...(archive?.found ?? []), ...live])
    readAt = performance.now()
    return known
  }
  /** One after the other: two at once would ask for the same. */
  const all = (signal: AbortSignal): Promise<ReadonlyMap<number, Known>> => {
    const reading = last.catch(() => undefined).then(() => read(signal))
    last = reading
    return reading
  }
  return {
    all,
    seen: async (freshMs, signal) => (performance.now() - readAt < freshMs ? known : all(signal)),
    forget: id => archive?.forget(id),
  }
}
