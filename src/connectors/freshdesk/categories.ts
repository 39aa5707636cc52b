import type { FreshdeskApi } from './api.ts'
import type { TicketJson } from './schema.ts'
import type { CategorySource } from './store-schema.ts'
import type { TicketIndex } from './ticket-index.ts'

export interface Categories {
  of(ticket: TicketJson): string | undefined
  readonly names: readonly string[]
}

const places = {
  group: { what: 'groups', of: (ticket: TicketJson) => ticket.group_id },
  product: { what: 'products', of: (ticket: TicketJson) => ticket.product_id },
} as const

const keepMs = 60_000

const firstTag = ({ tags }: TicketJson): string | undefined => [...(tags ?? [])].sort()[0]

const typesIn = (choices: unknown): string[] =>
  Array.isArray(choices) ? choices.filter(each => typeof each === 'string') : []

/** How the account calls its categories; names by id are read at most once a minute. */
export const createCategories = (api: FreshdeskApi, index: TicketIndex, source: CategorySource) => {
  let kept: { readonly at: number; readonly categories: Categories } | undefined
  const read = async (signal: AbortSignal): Promise<Categories> => {
    if (source === 'tag') return { of: firstTag, names: [] }
    if (source === 'type') {
      const fields = await api.ticketFields('default_ticket_type', signal)
      return {
        of: ({ type }) => type ?? undefined,
        names: (fields ?? []).flatMap(({ choices }) => typesIn(choices)),
      }
    }
    const { what, of } = places[source]
    const named = await api.names(what, signal)
    const byId = new Map(named.map(({ id, name }) => [id, name]))
    return { of: ticket => byId.get(of(ticket) ?? Number.NaN), names: [...new Set(byId.values())] }
  }
  const categories = async (signal: AbortSignal): Promise<Categories> => {
    const now = performance.now()
    if (kept && now - kept.at < keepMs) return kept.categories
    kept = { at: now, categories: await read(signal) }
    return kept.categories
  }
  return {
    categories,
    /** All names in use. No list tells tags: tickets are gone through for them. */
    async names(signal: AbortSignal): Promise<readonly string[]> {
      if (source !== 'tag') return (await categories(signal)).names
      const known = [...(await index.seen(keepMs, signal)).values()]
      return [...new Set(known.flatMap(({ ticket }) => firstTag(ticket) ?? []))].sort()
    },
  }
}
