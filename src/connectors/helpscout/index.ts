import type { CallBudget } from '../call-budget.ts'
import type { Connector } from '../connector.ts'
import { createRestClient, type RestOptions } from '../rest/client.ts'
import { openScout, type ScoutOptions } from '../scout/open.ts'
import { helpscoutCapabilities } from './capabilities.ts'
import { createHelpscoutDesk } from './desk.ts'
import { createLogin } from './login.ts'

export interface HelpscoutOptions extends ScoutOptions {
  readonly url: string
  readonly appId: string
  readonly appSecret: string
  readonly budget: CallBudget
  /** How often and how long something is tried again. */
  readonly patience?: Pick<RestOptions, 'timeoutMs' | 'tries' | 'firstPauseMs'>
}

/** Until the desk says what the account's plan allows. */
const callsPerMinute = 200

/** A Help Scout account behind its API. */
export const openHelpscoutStore = (options: HelpscoutOptions): Connector => {
  const { id, url, appId, appSecret, budget, patience = {} } = options
  const client = createRestClient({
    ...{ store: id, base: url, headers: {}, budget, callsPerMinute },
    // All accounts answer at one host.
    account: appId,
    limitHeader: 'x-ratelimit-limit-minute',
    retryHeader: 'x-ratelimit-retry-after',
    login: createLogin({ store: id, base: url, id: appId, secret: appSecret }),
    ...patience,
  })
  return openScout({
    ...options,
    account: `${new URL(url).origin} ${appId}`,
    desk: createHelpscoutDesk(client),
    capabilities: helpscoutCapabilities,
  })
}
