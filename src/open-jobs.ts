import type { RequestDesk } from './open-requests.ts'
import { sealedStores } from './open-stores.ts'
import type { Configuration } from './policies/load-folder.ts'

/** What workers do beside the runs. */
export const besideRuns = ({ stores }: Configuration, requests: () => RequestDesk) => ({
  sealed: sealedStores(stores),
  mailer: () => requests().mailer,
})
