import type { z } from 'zod'
import type { RestCall, RestClient } from '../rest/client.ts'
import { parsed } from '../rest/parsed.ts'
import { unreadable } from '../rest/passing.ts'
import { type MailboxJson, mailbox, pageOf, type UserJson, user } from './schema.ts'

type Get = Pick<RestCall, 'path' | 'query'>

export interface ScoutAsk {
  /** Undefined for what is not there, or goes by another number now. */
  find<T>(schema: z.ZodType<T>, call: Get, signal: AbortSignal): Promise<T | undefined>
  /** One page of a list, by its number. */
  page<T>(
    schema: z.ZodType<readonly T[]>,
    call: Get,
    { number, signal }: { readonly number: number; readonly signal: AbortSignal },
  ): Promise<readonly T[]>
  /** All pages, until one is empty. */
  list<T>(schema: z.ZodType<readonly T[]>, call: Get, signal: AbortSignal): Promise<T[]>
  mailboxes(signal: AbortSignal): Promise<MailboxJson[]>
  users(signal: AbortSignal): Promise<UserJson[]>
}

/** More than any desk has people; a list that never ends would be gone round for ever. */
const mostPages = 100_000

/** Reads what the desk answers, below its base path. Links in answers are not followed. */
export const createAsk = (client: RestClient, base: string): ScoutAsk => {
  const { store } = client
  const find: ScoutAsk['find'] = async (schema, { path, query }, signal) => {
    const call = { path: `${base}${path}`, mayBeMoved: true, ...(query ? { query } : {}) } as const
    const answer = await client.get(call, signal)
    const { status } = answer
    if (status === 404 || status === 410 || (status >= 300 && status < 400)) return undefined
    const told = { method: 'GET', path: call.path } as const
    if (status >= 400) throw unreadable(store, told, `HTTP ${status}`)
    return parsed(store, schema, { call: told, answer })
  }
  const page: ScoutAsk['page'] = async (schema, call, { number, signal }) => {
    const query = { ...call.query, page: String(number) }
    return (await find(schema, { ...call, query }, signal)) ?? []
  }
  const list = async <T>(schema: z.ZodType<readonly T[]>, call: Get, signal: AbortSignal): Promise<T[]> => {
    const items: T[] = []
    for (let number = 1; number < mostPages; number++) {
      const found = await page(schema, call, { number, signal })
      if (found.length === 0) break
      items.push(...found)
    }
    return items
  }
  return {
    find,
    page,
    list,
    mailboxes: signal => list(pageOf('mailboxes', mailbox), { path: '/mailboxes' }, signal),
    users: signal => list(pageOf('users', user), { path: '/users' }, signal),
  }
}
