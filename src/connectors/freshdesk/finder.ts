import type { z } from 'zod'
import type { RestCall, RestClient } from '../rest/client.ts'
import { parsed } from '../rest/parsed.ts'
import { unreadable } from '../rest/passing.ts'
import { bucketFor, type Limited } from './limits.ts'

export const base = '/api/v2'

export interface Get {
  readonly path: string
  readonly query?: NonNullable<RestCall['query']>
  readonly weight?: number
  readonly limited?: Limited
  /** Of what the account has not switched on, or this login may not see. */
  readonly orRefused?: true
}

interface Page<T> {
  readonly items: T
  readonly hasNext: boolean
}

export interface Finder {
  readonly client: RestClient
  /** Undefined for what is not there. */
  page<T>(schema: z.ZodType<T>, call: Get, signal: AbortSignal): Promise<Page<T> | undefined>
  find<T>(schema: z.ZodType<T>, call: Get, signal: AbortSignal): Promise<T | undefined>
  /** All pages of a list, no further than `most`; nothing of what is not there. */
  list<T>(schema: z.ZodType<T[]>, call: Get, signal: AbortSignal, most?: number): Promise<T[]>
}

/** More on a page is an error, by the vendor. */
export const perPage = 100
/** Beyond so many pages nothing is promised. */
const deepest = 500

/** Another page is said to be by the header alone; its address is not followed, but the next number asked for. */
const saysNext = (link: string | undefined): boolean => /rel="?next"?/u.test(link ?? '')

/** Reads what the API answers, by its documented shape. */
export const createFinder = (client: RestClient): Finder => {
  const { store } = client
  const page: Finder['page'] = async (schema, { limited, orRefused, ...get }, signal) => {
    const call = { ...get, path: `${base}${get.path}` }
    const bucket = limited && bucketFor(limited, client.perMinute(), get.weight ?? 1)
    const answer = await client.get({ ...call, ...(bucket ? { bucket } : {}) }, signal)
    const told = { method: 'GET', path: call.path } as const
    if (answer.status === 404 || (orRefused && answer.status === 403)) return undefined
    if (answer.status >= 300) throw unreadable(store, told, `HTTP ${answer.status}`)
    return { items: parsed(store, schema, { call: told, answer }), hasNext: saysNext(answer.link) }
  }
  const list: Finder['list'] = async (schema, call, signal, most = Number.POSITIVE_INFINITY) => {
    const items: Awaited<ReturnType<typeof list>> = []
    for (let number = 1; ; number++) {
      const query = { ...call.query, per_page: String(perPage), page: String(number) }
      const found = await page(schema, { ...call, query }, signal)
      items.push(...((found?.items ?? []) as typeof items))
      if (!found?.hasNext || items.length >= most) return items as never
      if (number >= deepest)
        throw unreadable(store, { method: 'GET', path: call.path }, `more than ${deepest} pages`)
    }
  }
  return { client, page, list, find: async (...asked) => (await page(...asked))?.items }
}
