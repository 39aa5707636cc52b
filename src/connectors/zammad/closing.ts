import { momentOf } from '../rest/clocks.ts'
import type { DeskNames } from './names.ts'
import type { ZammadParts } from './parts.ts'
import type { ChangeJson, TicketJson } from './schema.ts'

const isState = ({ object, attribute }: ChangeJson): boolean => object === 'Ticket' && attribute === 'state'

const latest = (moments: readonly (Date | undefined)[]): Date | undefined => {
  const known = moments.flatMap(moment => moment?.getTime() ?? [])
  return known.length > 0 ? new Date(Math.max(...known)) : undefined
}

/** A state that is closed came after one that is not, or the other way round. */
const turns = (history: readonly ChangeJson[], { closed }: DeskNames, to: 'closed' | 'open'): ChangeJson[] =>
  history.filter(change => {
    const [was, is] = [closed.has(change.id_from ?? 0), closed.has(change.id_to ?? 0)]
    return isState(change) && was !== is && is === (to === 'closed')
  })

export const reopenings = (history: readonly ChangeJson[], names: DeskNames): number =>
  turns(history, names, 'open').length

/** The desk's own word, where it knows it; `close_at` is the first closing and says nothing of a ticket that was reopened. */
const toldClosing = ({ last_close_at }: TicketJson): Date | undefined => momentOf(last_close_at)

/**
 * When a closed ticket was closed last. By `last_close_at`; of older desks, and of a ticket that was merged into another, by the
 * history; of one without any (imported) it is the last that is known to have happened to it. Never `updated_at`.
 */
export const closingFrom = (
  ticket: TicketJson,
  history: readonly ChangeJson[],
  names: DeskNames,
): Date | undefined =>
  toldClosing(ticket) ??
  latest(turns(history, names, 'closed').map(({ created_at }) => momentOf(created_at))) ??
  latest([ticket.close_at, ticket.last_contact_at, ticket.created_at].map(momentOf))

/** Undefined for an open ticket. The history is asked for only where the ticket does not say it. */
export const closingOf = async (
  { api }: Pick<ZammadParts, 'api'>,
  { ticket, names }: { readonly ticket: TicketJson; readonly names: DeskNames },
  signal: AbortSignal,
): Promise<Date | undefined> => {
  if (!names.closed.has(ticket.state_id)) return undefined
  const history = toldClosing(ticket) ? [] : await api.history(String(ticket.id), signal)
  return closingFrom(ticket, history, names)
}
