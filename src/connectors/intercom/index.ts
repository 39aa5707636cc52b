import type { StoreId } from '../../tickets/ids.ts'
import type { CallBudget } from '../call-budget.ts'
import type { Connector } from '../connector.ts'
import { createRestClient, type RestOptions } from '../rest/client.ts'
import { createApi } from './api.ts'
import { intercomCapabilities } from './capabilities.ts'
import type { IntercomDesk } from './desk.ts'
import { createReader } from './reader.ts'
import type { CategorySource } from './store-schema.ts'
import { createWords } from './words.ts'
import { createWriter } from './write/apply.ts'

export interface IntercomOptions {
  readonly id: StoreId
  readonly url: string
  readonly token: string
  readonly locales: readonly string[]
  readonly timezone: string
  readonly category: CategorySource
  readonly metrics: 'keep' | 'delete'
  readonly budget: CallBudget
  readonly pollMs?: number
  /** How often and how long something is tried again. */
  readonly patience?: Pick<RestOptions, 'timeoutMs' | 'tries' | 'firstPauseMs'>
}

/** The version of the API that the connector was written for. */
const apiVersion = '2.16'

/** Of one app; counted by the vendor in windows of ten seconds. */
const limits = { callsPerMinute: 10_000, windowMs: 10_000 }

/** An Intercom workspace behind its API. Nothing is called before something is asked for. */
export const openIntercomStore = (options: IntercomOptions): Connector => {
  const { id, url, token, locales, timezone, category, metrics, budget } = options
  const { pollMs = 1000, patience = {} } = options
  const api = createApi(
    createRestClient({
      store: id,
      base: url,
      headers: { authorization: `Bearer ${token}`, 'intercom-version': apiVersion },
      budget,
      // Every workspace of a region answers at one host.
      account: token,
      ...limits,
      limitHeader: 'x-ratelimit-limit',
      resetHeader: 'x-ratelimit-reset',
      ...patience,
    }),
  )
  const desk: IntercomDesk = {
    ...{ id, timezone, url, api, pollMs },
    words: createWords(api, category),
    dropsMetrics: metrics === 'delete',
  }
  return {
    ...{ id, locales, timezone, capabilities: intercomCapabilities },
    ...createReader(desk),
    ...createWriter(desk),
    async [Symbol.asyncDispose]() {},
  }
}
