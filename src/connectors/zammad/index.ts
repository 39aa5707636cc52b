import type { StoreId } from '../../tickets/ids.ts'
import type { CallBudget } from '../call-budget.ts'
import type { Connector } from '../connector.ts'
import { createRestClient, type RestOptions } from '../rest/client.ts'
import { kept } from '../rest/kept.ts'
import { createApi } from './api.ts'
import { zammadCapabilities } from './capabilities.ts'
import { hiddenGroups } from './hidden-groups.ts'
import { createCategories, createNames } from './names.ts'
import type { ZammadParts } from './parts.ts'
import { createReader } from './reader.ts'
import type { CategorySource } from './store-schema.ts'
import { createWriter } from './write/apply.ts'

export interface ZammadOptions {
  readonly id: StoreId
  readonly url: string
  readonly token: string
  readonly locales: readonly string[]
  readonly timezone: string
  readonly category: CategorySource
  readonly callsPerMinute: number
  readonly budget: CallBudget
  readonly pollMs?: number
  readonly taskMs?: number
  /** How often and how long something is tried again. */
  readonly patience?: Pick<RestOptions, 'timeoutMs' | 'tries' | 'firstPauseMs'>
}

/** A Zammad desk behind its API. Nothing is called before something is asked for. */
export const openZammadStore = (options: ZammadOptions): Connector => {
  const { id, url, token, locales, timezone, category, budget, callsPerMinute, patience = {} } = options
  const headers = { authorization: `Token token=${token}` }
  const api = createApi(
    createRestClient({ store: id, base: url, headers, budget, callsPerMinute, ...patience }),
  )
  const parts: ZammadParts = {
    ...{ id, timezone, category, api },
    account: new URL(url).origin,
    names: createNames(api),
    categories: createCategories(api, category),
    hiddenGroups: kept(signal => hiddenGroups(api, signal)),
    pollMs: options.pollMs ?? 5000,
    taskMs: options.taskMs ?? 30 * 60_000,
  }
  return {
    ...{ id, locales, timezone },
    capabilities: zammadCapabilities,
    ...createReader(parts),
    ...createWriter(parts),
    async [Symbol.asyncDispose]() {},
  }
}
