import type { z } from 'zod'
import { type Ask, createAsk } from '../rest/ask.ts'
import type { RestClient } from '../rest/client.ts'
import { unreadable } from '../rest/passing.ts'
import type { PagesJson } from './schema.ts'

export interface Filter {
  readonly field: string
  readonly operator: '=' | '<' | '>'
  readonly value: string | number
}

interface Paged {
  readonly pages?: PagesJson
}

interface Listing<P, T> {
  readonly path: string
  /** With the first page and every other; absent: as many on a page as the desk gives. */
  readonly query?: Readonly<Record<string, string>>
  /** Of a search; absent: everything. The desk takes fifteen filters at most. */
  readonly filters?: readonly Filter[]
  itemsOf(page: P): readonly T[]
}

export interface Finder extends Ask {
  /** Page after page, each asked for when the one before was used. */
  pages<P extends Paged, T>(
    schema: z.ZodType<P>,
    listing: Listing<P, T>,
    signal: AbortSignal,
  ): AsyncGenerator<readonly T[]>
}

/** As many as the desk takes. */
const perPage = 150

const queryOf = (filters: readonly Filter[]): unknown =>
  filters.length === 1 ? filters[0] : { operator: 'AND', value: filters }

/** Reads what the API answers, by its documented shape. */
export const createFinder = (client: RestClient): Finder => {
  const ask = createAsk(client)
  const pageAfter = <P, T>(
    schema: z.ZodType<P>,
    { path, filters, query = { per_page: String(perPage) } }: Listing<P, T>,
    { after, signal }: { readonly after: string | undefined; readonly signal: AbortSignal },
  ): Promise<P> => {
    const from = after === undefined ? {} : { starting_after: after }
    if (!filters) return ask.demand(schema, { path, query: { ...query, ...from } }, signal)
    const body = { query: queryOf(filters), pagination: { per_page: perPage, ...from } }
    return ask.search(schema, { path, body }, signal)
  }
  async function* pages<P extends Paged, T>(
    schema: z.ZodType<P>,
    listing: Listing<P, T>,
    signal: AbortSignal,
  ): AsyncGenerator<readonly T[]> {
    const told = { method: listing.filters ? 'POST' : 'GET', path: listing.path }
    const seen = new Set<string>()
    for (let after: string | undefined; ; ) {
      const page = await pageAfter(schema, listing, { after, signal })
      yield listing.itemsOf(page)
      const next = page.pages?.next
      if (typeof next === 'string') throw unreadable(client.store, told, 'no cursor goes on')
      after = next?.starting_after ?? undefined
      if (after === undefined) return
      // Going round in a circle would never end, and ending here would leave something out.
      if (seen.has(after)) throw unreadable(client.store, told, 'the same page twice')
      seen.add(after)
    }
  }
  return { ...ask, pages }
}
