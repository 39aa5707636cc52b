import type { StoreId } from '../../tickets/ids.ts'
import type { CallBudget } from '../call-budget.ts'
import type { Connector } from '../connector.ts'
import { createRestClient, type RestOptions } from '../rest/client.ts'
import { createApi } from './api.ts'
import { chatwootCapabilities } from './capabilities.ts'
import { createCategories } from './categories.ts'
import type { ChatwootParts } from './parts.ts'
import { createReader } from './reader.ts'
import type { CategorySource } from './store-schema.ts'
import { createWriter } from './write/apply.ts'

export interface ChatwootOptions {
  readonly id: StoreId
  readonly url: string
  readonly account: number
  readonly token: string
  readonly locales: readonly string[]
  readonly timezone: string
  readonly category: CategorySource
  readonly callsPerMinute: number
  readonly budget: CallBudget
  readonly pollMs?: number
  readonly jobMs?: number
  /** How often and how long something is tried again. */
  readonly patience?: Pick<RestOptions, 'timeoutMs' | 'tries' | 'firstPauseMs'>
}

/** An account of a Chatwoot behind its API. Nothing is called before something is asked for. */
export const openChatwootStore = (options: ChatwootOptions): Connector => {
  const { id, url, account, token, locales, timezone, category, budget, callsPerMinute } = options
  const headers = { api_access_token: token }
  const client = createRestClient({
    ...{ store: id, base: url, headers, budget, callsPerMinute },
    ...options.patience,
  })
  const api = createApi(client, account)
  const parts: ChatwootParts = {
    ...{ id, timezone, api },
    accountNumber: account,
    account: `${new URL(url).origin} ${account}`,
    categories: createCategories(api, category),
    pollMs: options.pollMs ?? 1000,
    jobMs: options.jobMs ?? 5 * 60_000,
  }
  return {
    ...{ id, locales, timezone },
    capabilities: chatwootCapabilities,
    ...createReader(parts),
    ...createWriter(parts),
    async [Symbol.asyncDispose]() {},
  }
}
