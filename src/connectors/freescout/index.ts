import type { CallBudget } from '../call-budget.ts'
import type { Connector } from '../connector.ts'
import { createRestClient, type RestOptions } from '../rest/client.ts'
import { openScout, type ScoutOptions } from '../scout/open.ts'
import { freescoutCapabilities } from './capabilities.ts'
import { createFreescoutDesk } from './desk.ts'

export interface FreescoutOptions extends ScoutOptions {
  readonly url: string
  readonly token: string
  readonly callsPerMinute: number
  readonly budget: CallBudget
  /** How often and how long something is tried again. */
  readonly patience?: Pick<RestOptions, 'timeoutMs' | 'tries' | 'firstPauseMs'>
}

/** A FreeScout behind its API & Webhooks module. */
export const openFreescoutStore = (options: FreescoutOptions): Connector => {
  const { id, url, token, budget, callsPerMinute, patience = {} } = options
  const client = createRestClient({
    ...{ store: id, base: url, headers: { 'x-freescout-api-key': token }, budget, callsPerMinute },
    ...patience,
  })
  return openScout({
    ...options,
    account: new URL(url).origin,
    desk: createFreescoutDesk(client),
    capabilities: freescoutCapabilities,
  })
}
