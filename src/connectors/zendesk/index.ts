import type { StoreId } from '../../tickets/ids.ts'
import type { CallBudget } from '../call-budget.ts'
import type { Connector } from '../connector.ts'
import { createRestClient, type RestOptions } from '../rest/client.ts'
import { createApi } from './api.ts'
import { zendeskCapabilities } from './capabilities.ts'
import { createCategories } from './categories.ts'
import type { ZendeskParts } from './parts.ts'
import { createReader } from './reader.ts'
import type { CategorySource } from './store-schema.ts'
import { createTicketIndex } from './ticket-index.ts'
import { createTrash } from './trash.ts'
import { createWriter } from './write/apply.ts'

export interface ZendeskOptions {
  readonly id: StoreId
  readonly url: string
  /** Whose API token it is; absent: the token is an OAuth access token. */
  readonly email?: string
  readonly token: string
  readonly locales: readonly string[]
  readonly timezone: string
  readonly category: CategorySource
  readonly budget: CallBudget
  readonly pollMs?: number
  /** Told once what the desk leaves out. */
  readonly notice: (message: string) => void
  /** How often and how long something is tried again. */
  readonly patience?: Pick<RestOptions, 'timeoutMs' | 'tries' | 'firstPauseMs'>
}

/** A minute of the smallest plan; the desk says what its own is with every answer. */
const callsPerMinute = 200

/** https://developer.zendesk.com/api-reference/introduction/security-and-auth/ */
const authorizationOf = (email: string | undefined, token: string): string =>
  email === undefined
    ? `Bearer ${token}`
    : `Basic ${Buffer.from(`${email}/token:${token}`, 'utf8').toString('base64')}`

/** A Zendesk account behind its API. Nothing is called before something is asked for. */
export const openZendeskStore = (options: ZendeskOptions): Connector => {
  const { id, url, email, token, locales, timezone, category, budget, pollMs = 1000, patience = {} } = options
  const { notice } = options
  const api = createApi(
    createRestClient({
      store: id,
      base: url,
      headers: { authorization: authorizationOf(email, token) },
      budget,
      callsPerMinute,
      limitHeader: 'x-rate-limit',
      ...patience,
    }),
    notice,
  )
  const trash = createTrash(api)
  const parts: ZendeskParts = {
    id,
    timezone,
    account: new URL(url).origin,
    api,
    index: createTicketIndex(api, trash),
    trash,
    categories: createCategories(api, category),
    pollMs,
  }
  return {
    id,
    locales,
    timezone,
    capabilities: zendeskCapabilities,
    ...createReader(parts),
    ...createWriter(parts),
    async [Symbol.asyncDispose]() {},
  }
}
