import type { ZendeskApi } from './api.ts'
import type { TicketJson } from './schema.ts'
import type { CategorySource } from './store-schema.ts'

export interface Categories {
  of(ticket: TicketJson): string | undefined
  readonly names: readonly string[]
}

const types = ['question', 'incident', 'problem', 'task']

const places = {
  group: { what: 'groups', of: (ticket: TicketJson) => ticket.group_id },
  brand: { what: 'brands', of: (ticket: TicketJson) => ticket.brand_id },
  form: { what: 'ticket_forms', of: (ticket: TicketJson) => ticket.ticket_form_id },
} as const

const keepMs = 60_000

/** How the account calls its categories; names by id are read at most once a minute. */
export const createCategories = (api: ZendeskApi, source: CategorySource) => {
  let kept: { readonly at: number; readonly categories: Categories } | undefined
  return async (signal: AbortSignal): Promise<Categories> => {
    if (source === 'type') return { of: ({ type }) => type ?? undefined, names: types }
    const now = performance.now()
    if (kept && now - kept.at < keepMs) return kept.categories
    const { what, of } = places[source]
    const named = await api.names(what, signal)
    const byId = new Map(named.map(({ id, name }) => [id, name]))
    const categories: Categories = {
      of: ticket => byId.get(of(ticket) ?? Number.NaN),
      names: [...new Set(byId.values())],
    }
    kept = { at: now, categories }
    return categories
  }
}
