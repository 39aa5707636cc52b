import type { RequestDesk } from './open-requests.ts'
import { sealedStores } from './open-stores.ts'
import type { Configuration } from './policies/load-folder.ts'
import type { Settings } from './settings.ts'

/** What workers do beside the runs. */
export const besideRuns = (
  { stores }: Configuration,
  { dueCron }: Pick<Settings, 'dueCron'>,
  requests: () => RequestDesk,
) => ({
  sealed: sealedStores(stores),
  ...(dueCron === undefined ? {} : { dueCron }),
  mailer: () => requests().mailer,
})
