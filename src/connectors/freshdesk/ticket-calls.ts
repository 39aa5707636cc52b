import { type Finder, perPage } from './finder.ts'
import {
  type ConversationJson,
  conversations,
  type RatingJson,
  ratings,
  type TicketJson,
  ticket,
  ticketFields,
  tickets,
} from './schema.ts'

/** Before the desk was. Without `updated_since` the last thirty days alone are given. */
export const beginning = '1970-01-01T00:00:00Z'

/** Deleted ones and spam are in no list that does not ask for them. */
export type Folder = 'live' | 'deleted' | 'spam'

export interface TicketPage {
  readonly tickets: readonly TicketJson[]
  readonly hasNext: boolean
}

/** Each thing that comes along costs two more calls in a list, and one more of a single ticket. */
const listWeight = 3
const oneWeight = 2

const onPage = async (
  finder: Finder,
  { folder, since, page }: { readonly folder: Folder; readonly since: string; readonly page: number },
  signal: AbortSignal,
): Promise<TicketPage> => {
  const query = {
    updated_since: since,
    order_by: 'updated_at',
    order_type: 'asc',
    include: 'stats',
    per_page: String(perPage),
    page: String(page),
    ...(folder === 'live' ? {} : { filter: folder }),
  }
  const call = { path: '/tickets', query, weight: listWeight, limited: 'ticket-lists' } as const
  const found = await finder.page(tickets, call, signal)
  return { tickets: found?.items ?? [], hasNext: found?.hasNext ?? false }
}

/** As it is shown among the others, in the trash, or in the archive. */
const one = async ({ find }: Finder, id: string, signal: AbortSignal): Promise<TicketJson | undefined> => {
  const query = { include: 'stats' }
  const shown = await find(ticket, { path: `/tickets/${id}`, query, weight: oneWeight }, signal)
  return shown ?? archivedOne({ find }, id, signal)
}

const archivedOne = async (
  { find }: Pick<Finder, 'find'>,
  id: string,
  signal: AbortSignal,
): Promise<TicketJson | undefined> => {
  const query = { include: 'stats' }
  const call = { path: `/tickets/archived/${id}`, query, weight: oneWeight }
  const found = await find(ticket, call, signal)
  return found && { ...found, archived: true }
}

const placeOf = ({ id, archived }: Pick<TicketJson, 'id' | 'archived'>): string =>
  archived ? `/tickets/archived/${id}` : `/tickets/${id}`

/** What is read of tickets. */
export const ticketCalls = (finder: Finder) => ({
  ticketsOn: (of: Parameters<typeof onPage>[1], signal: AbortSignal) => onPage(finder, of, signal),
  ticket: (id: string, signal: AbortSignal) => one(finder, id, signal),
  isArchived: async (id: string, signal: AbortSignal): Promise<boolean> =>
    (await finder.find(ticket, { path: `/tickets/archived/${id}` }, signal)) !== undefined,
  archivedTicket: (id: string, signal: AbortSignal) => archivedOne(finder, id, signal),
  /** Of one requester, archived ones aside. */
  requested: (id: string, signal: AbortSignal): Promise<TicketJson[]> => {
    const query = { requester_id: id, updated_since: beginning, include: 'stats' }
    const call = { path: '/tickets', query, weight: listWeight, limited: 'ticket-lists' } as const
    return finder.list(tickets, call, signal)
  },
  conversations: (
    of: Pick<TicketJson, 'id' | 'archived'>,
    signal: AbortSignal,
  ): Promise<ConversationJson[]> =>
    finder.list(conversations, { path: `${placeOf(of)}/conversations` }, signal),
  /** None where the account asks nobody what they think, and of archived tickets. */
  ratings: async (of: Pick<TicketJson, 'id' | 'archived'>, signal: AbortSignal): Promise<RatingJson[]> =>
    of.archived
      ? []
      : finder.list(ratings, { path: `/tickets/${of.id}/satisfaction_ratings`, orRefused: true }, signal),
  ticketFields: (type: string | undefined, signal: AbortSignal) =>
    finder.find(
      ticketFields,
      { path: '/ticket_fields', orRefused: true, ...(type === undefined ? {} : { query: { type } }) },
      signal,
    ),
})
