import { parsed } from '../rest/parsed.ts'
import { unreadable } from '../rest/passing.ts'
import { everyTicket } from './asking.ts'
import { base, type Finder, type PageQuery } from './finder.ts'
import {
  type AuditJson,
  auditsPage,
  type DeletedJson,
  deletedPage,
  exportPage,
  type MetricSet,
  metricAnswer,
  requestedPage,
  type TicketJson,
  ticketAnswer,
  ticketsAnswer,
} from './schema.ts'

/** Most ids that one call takes. */
export const atOnce = 100

export const exportPath = `${base}/incremental/tickets/cursor`

/** Asked for everywhere: else it takes a call for each ticket. */
const withMeasures = { include: 'metric_sets' } as const

/** Limits that the vendor documents beside the account's. */
const buckets = {
  export: { key: 'incremental', limit: { calls: 10, windowMs: 60_000 } },
  trash: { key: 'deleted-tickets', limit: { calls: 10, windowMs: 60_000 } },
  audits: { key: 'audits', limit: { calls: 500, windowMs: 60_000 } },
} as const

/** A ticket's measures stand in the ticket, or beside it, by the endpoint. */
export const withMetrics = (tickets: readonly TicketJson[], sets: readonly MetricSet[]): TicketJson[] => {
  const byTicket = new Map(sets.map(set => [set.ticket_id, set]))
  return tickets.map(each => {
    const set = each.metric_set ?? byTicket.get(each.id)
    return set ? { ...each, metric_set: set } : each
  })
}

export interface ExportPage {
  readonly tickets: readonly TicketJson[]
  readonly cursor: string | undefined
  readonly isLast: boolean
}

export type ExportFrom = { readonly cursor: string } | { readonly startTime: number }

const exported = async (
  { client, ask }: Finder,
  from: ExportFrom,
  signal: AbortSignal,
): Promise<ExportPage | undefined> => {
  // A thousand a page without being asked.
  const query: PageQuery = 'cursor' in from ? { cursor: from.cursor } : { start_time: String(from.startTime) }
  const optional = { ...everyTicket, ...withMeasures }
  const call = { path: exportPath, query, optional, bucket: buckets.export }
  const answer = await ask(call, signal)
  const told = { method: 'GET', path: call.path } as const
  if ('cursor' in from && [400, 404, 410, 422].includes(answer.status)) return undefined
  if (answer.status >= 300) throw unreadable(client.store, told, `HTTP ${answer.status}`)
  const page = parsed(client.store, exportPage, { call: told, answer })
  const cursor = page.after_cursor ?? undefined
  if (cursor === undefined && page.end_of_stream === false)
    throw unreadable(client.store, told, 'no cursor goes on')
  // A cursor that leads back to itself with nothing on it is an end that was not told.
  const isStill = page.tickets.length === 0 && 'cursor' in from && from.cursor === cursor
  return {
    tickets: withMetrics(page.tickets, page.metric_sets ?? []),
    cursor,
    isLast: page.end_of_stream === true || isStill,
  }
}

const one = async ({ find }: Finder, id: string, signal: AbortSignal): Promise<TicketJson | undefined> => {
  const call = { path: `${base}/tickets/${id}`, optional: withMeasures }
  const found = await find(ticketAnswer, call, signal)
  if (!found || found.ticket.status === 'deleted') return undefined
  const sets = [...(found.metric_sets ?? []), ...(found.metric_set ? [found.metric_set] : [])]
  return withMetrics(
    [found.ticket],
    sets.map(set => ({ ...set, ticket_id: found.ticket.id })),
  )[0]
}

const many = async (finder: Finder, ids: readonly string[], signal: AbortSignal): Promise<TicketJson[]> => {
  const call = { path: `${base}/tickets/show_many`, query: { ids: ids.join(',') }, optional: withMeasures }
  const page = await finder.find(ticketsAnswer, call, signal)
  const found = withMetrics(page?.tickets ?? [], page?.metric_sets ?? [])
  const known = new Set(found.map(each => String(each.id)))
  for (const id of ids) {
    // Whoever is missing in the list is asked for alone: archived tickets may be.
    const alone = known.has(id) ? undefined : await one(finder, id, signal)
    if (alone) found.push(alone)
  }
  return found.filter(({ status }) => status !== 'deleted')
}

/** An export leaves out what changed within the last minute; so much before the last change is looked at. */
const laggingMs = 5 * 60_000

/** A desk that sorts no list cannot be asked for what is new in it. */
const unsorted = new Set([400, 422])

/**
 * Tickets that changed last, archived ones left out: what no export shows yet. Pages are read until one is older by minutes than the
 * first: the desk's own clock tells.
 */
const changedLast = async ({ client, ask }: Finder, signal: AbortSignal): Promise<TicketJson[]> => {
  const found: TicketJson[] = []
  let after: string | undefined
  do {
    const query = {
      ...{ sort: '-updated_at', 'page[size]': String(atOnce) },
      ...(after === undefined ? {} : { 'page[after]': after }),
    }
    const call = { path: `${base}/tickets`, query, optional: { ...everyTicket, ...withMeasures } }
    const answer = await ask(call, signal)
    const told = { method: 'GET', path: call.path } as const
    if (unsorted.has(answer.status)) break
    if (answer.status >= 300) throw unreadable(client.store, told, `HTTP ${answer.status}`)
    const page = parsed(client.store, requestedPage, { call: told, answer })
    found.push(...withMetrics(page.tickets, page.metric_sets ?? []))
    after = page.meta?.has_more ? (page.meta.after_cursor ?? undefined) : undefined
    const [first, last] = [found[0], found.at(-1)].map(each => Date.parse(each?.updated_at ?? ''))
    if (!(Number(first) - Number(last) < laggingMs)) break
  } while (after !== undefined)
  return found
}

/** Sorted as it is asked for by pages with numbers alone. */
const trashCall = {
  path: `${base}/deleted_tickets`,
  query: { sort_by: 'deleted_at', sort_order: 'desc' },
  optional: everyTicket,
  bucket: buckets.trash,
  orRefused: true,
} as const
const firstOfTrash: PageQuery = { per_page: String(atOnce) }

/** Each further hundred takes a tenth of what is given out in a minute. */
const mostTrashed = 1000

/** What is read of tickets. */
export const ticketCalls = (finder: Finder) => {
  const { find, list } = finder
  /** Tickets that were written here, and when: archived ones are in no list that is sorted. */
  const written = new Map<string, number>()
  const tickets = async (ids: readonly string[], signal: AbortSignal): Promise<TicketJson[]> => {
    const found: TicketJson[] = []
    for (let at = 0; at < ids.length; at += atOnce)
      found.push(...(await many(finder, ids.slice(at, at + atOnce), signal)))
    return found
  }
  return {
    wrote(id: string): void {
      written.set(id, performance.now())
    },
    /** Those that changed within the last minutes, as far as the desk or this process knows. */
    async recent(signal: AbortSignal): Promise<TicketJson[]> {
      const listed = await changedLast(finder, signal)
      const known = new Set(listed.map(({ id }) => String(id)))
      for (const [id, at] of written) if (performance.now() - at > laggingMs) written.delete(id)
      const missing = [...written.keys()].filter(id => !known.has(id))
      return [...listed, ...(await tickets(missing, signal))]
    },
    /** One page of all tickets, archived ones too; undefined for a cursor that the desk knows no longer. */
    exported: (from: ExportFrom, signal: AbortSignal) => exported(finder, from, signal),
    /** Those that are there, in no order. */
    tickets,
    ticket: (id: string, signal: AbortSignal) => one(finder, id, signal),
    async metrics(id: string, signal: AbortSignal): Promise<MetricSet | undefined> {
      const told = (await find(metricAnswer, { path: `${base}/tickets/${id}/metrics` }, signal))
        ?.ticket_metric
      return (Array.isArray(told) ? told[0] : told) ?? undefined
    },
    audits: (id: string, signal: AbortSignal): Promise<AuditJson[]> => {
      const call = { path: `${base}/tickets/${id}/audits`, bucket: buckets.audits }
      return list(auditsPage, { call, itemsOf: page => page.audits }, signal)
    },
    /** All that others deleted, a thousand at most; nothing where the login may not look. Archived ones are never among them. */
    trashed: (signal: AbortSignal): Promise<DeletedJson[]> =>
      list(
        deletedPage,
        { call: trashCall, first: firstOfTrash, itemsOf: page => page.deleted_tickets, most: mostTrashed },
        signal,
      ),
    /**
     * Newest first, one page: what was deleted just now. Archived tickets are never among them. Undefined where the login may
     * not look.
     */
    async trash(signal: AbortSignal) {
      const call = { ...trashCall, query: { ...trashCall.query, ...firstOfTrash } }
      return (await find(deletedPage, call, signal))?.deleted_tickets
    },
  }
}
