import type { z } from 'zod'
import type { RestAnswer, RestClient } from '../rest/client.ts'
import { parsed } from '../rest/parsed.ts'
import { unreadable } from '../rest/passing.ts'
import type { Asking, Get } from './asking.ts'
import { isMissing } from './missing.ts'

export const base = '/api/v2'

/** Of a list: how a page of it is asked for. */
export type PageQuery = Readonly<Record<string, string>>

interface Page {
  readonly meta?:
    | { readonly has_more?: boolean | null | undefined; readonly after_cursor?: string | null | undefined }
    | null
    | undefined
  readonly next_page?: string | null | undefined
}

interface Listing<P, T> {
  readonly call: Get
  itemsOf(page: P): readonly T[]
  /** What led to a page, for whoever wants it again. */
  onPage?(items: readonly T[], query: PageQuery): void
  /** By pages of which kind it is asked for; cursors if not said. */
  readonly first?: PageQuery
  /** No further page is asked for when there are so many. */
  readonly most?: number
}

export interface Finder {
  readonly client: RestClient
  ask(call: Get, signal: AbortSignal): Promise<RestAnswer>
  readonly isUnknown: Asking['isUnknown']
  /** Undefined for what is not there, and with `orRefused` for what the login may not see. */
  find<T>(schema: z.ZodType<T>, call: Get, signal: AbortSignal): Promise<T | undefined>
  demand<T>(schema: z.ZodType<T>, call: Get, signal: AbortSignal): Promise<T>
  /** All pages of a list; nothing of what is not there. */
  list<P extends Page, T>(schema: z.ZodType<P>, listing: Listing<P, T>, signal: AbortSignal): Promise<T[]>
}

const perPage = '100'

/**
 * Cursors where the desk gives them, else pages by number; addresses in answers are never followed. `nowhere`: there is
 * more, and nothing says how it is asked for.
 */
const nextOf = (page: Page, number: number): PageQuery | 'nowhere' | undefined => {
  const { has_more, after_cursor } = page.meta ?? {}
  if (has_more && after_cursor) return { 'page[size]': perPage, 'page[after]': after_cursor }
  if (page.next_page && has_more !== false) return { per_page: perPage, page: String(number + 1) }
  return has_more ? 'nowhere' : undefined
}

/** Reads what the API answers, by its documented shape. */
export const createFinder = (client: RestClient, { get, isUnknown }: Asking): Finder => {
  const { store } = client
  const find: Finder['find'] = async (schema, call, signal) => {
    const whole = { ...call, method: 'GET' as const }
    const answer = await get(call, signal)
    if (isMissing(answer)) return undefined
    if (call.orRefused && (answer.status === 403 || answer.status === 404)) return undefined
    if (answer.status === 404)
      throw unreadable(store, whole, 'HTTP 404, and not by the desk: is "url" the account’s?')
    if (answer.status >= 300) throw unreadable(store, whole, `HTTP ${answer.status}`)
    return parsed(store, schema, { call: whole, answer })
  }
  const demand: Finder['demand'] = async (schema, call, signal) => {
    const found = await find(schema, call, signal)
    if (found === undefined) throw unreadable(store, { method: 'GET', ...call }, 'HTTP 404')
    return found
  }
  const list: Finder['list'] = async (schema, listing, signal) => {
    const {
      call,
      itemsOf,
      onPage,
      first = { 'page[size]': perPage },
      most = Number.POSITIVE_INFINITY,
    } = listing
    const items: ReturnType<typeof itemsOf>[number][] = []
    const seen = new Set<string>()
    let next: PageQuery | undefined = first
    for (let number = 1; next && items.length < most; number++) {
      const at = JSON.stringify(next)
      // Going round in a circle would never end, and ending here would leave something out.
      if (seen.has(at)) throw unreadable(store, { method: 'GET', ...call }, 'the same page twice')
      seen.add(at)
      const page = await find(schema, { ...call, query: { ...call.query, ...next } }, signal)
      if (!page) break
      const found = itemsOf(page)
      items.push(...found)
      onPage?.(found, next)
      const following = nextOf(page, number)
      if (following === 'nowhere')
        throw unreadable(store, { method: 'GET', ...call }, 'more pages, and no cursor')
      next = following
    }
    return items
  }
  return { client, ask: get, isUnknown, find, demand, list }
}
