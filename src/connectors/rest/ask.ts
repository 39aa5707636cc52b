import type { z } from 'zod'
import type { RestAnswer, RestCall, RestClient } from './client.ts'
import { parsed } from './parsed.ts'
import { unreadable } from './passing.ts'

export type Get = Pick<RestCall, 'path' | 'query' | 'bucket'>

export interface Ask {
  readonly client: RestClient
  /** Undefined for what is not there. STORE_UNREADABLE where the login may not look, or the answer has another shape. */
  find<T>(schema: z.ZodType<T>, call: Get, signal: AbortSignal): Promise<T | undefined>
  demand<T>(schema: z.ZodType<T>, call: Get, signal: AbortSignal): Promise<T>
  /** Reads through a call with a body, which changes nothing at the desk and may be repeated. */
  search<T>(schema: z.ZodType<T>, call: Get & { readonly body: unknown }, signal: AbortSignal): Promise<T>
  /** One try of a call that was reserved: whoever writes looks at what is there before each. */
  write(call: RestCall, signal: AbortSignal): Promise<RestAnswer>
}

/** Reads what a desk answers, by its documented shape. */
export const createAsk = (client: RestClient): Ask => {
  const { store } = client
  const find: Ask['find'] = async (schema, call, signal) => {
    const whole = { ...call, method: 'GET' as const }
    const answer = await client.get(call, signal)
    if (answer.status === 404 || answer.status === 410) return undefined
    if (answer.status >= 300) throw unreadable(store, whole, `HTTP ${answer.status}`)
    return parsed(store, schema, { call: whole, answer })
  }
  return {
    client,
    find,
    async demand(schema, call, signal) {
      const found = await find(schema, call, signal)
      if (found === undefined) throw unreadable(store, { method: 'GET', ...call }, 'HTTP 404')
      return found
    },
    async search(schema, call, signal) {
      const whole = { ...call, method: 'POST' as const }
      const answer = await client.repeat(whole, () => client.once(whole, signal), signal)
      if (answer.status >= 300) throw unreadable(store, whole, `HTTP ${answer.status}`)
      return parsed(store, schema, { call: whole, answer })
    },
    async write(call, signal) {
      const answer = await client.send(call, signal)
      if (answer.status === 403) throw unreadable(store, call, 'the login may not do this (HTTP 403)')
      return answer
    },
  }
}
