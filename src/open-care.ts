import type { DrillReport } from './drill/run-drill.ts'
import type { InstallationKeys } from './keys/load-keys.ts'
import type { KeyUses } from './keys/uses.ts'
import type { DrillOptions } from './open-drill.ts'
import { type KeyDesk, openKeyDesk } from './open-keys.ts'
import type { ServerOpening } from './open-servers.ts'
import type { Configuration } from './policies/load-folder.ts'
import type { RunContext } from './runs/context.ts'
import type { Settings } from './settings.ts'

/** What operators look after: the keys, and that a backup can be restored. */
export interface Care {
  readonly keyDesk: KeyDesk
  /** Restores a backup of Gallra's own database beside it, and looks at it. */
  drill(options: DrillOptions, signal: AbortSignal): Promise<DrillReport>
}

interface Parts {
  /** Of Gallra's own database. */
  readonly url: string
  readonly run: RunContext
  readonly keys: InstallationKeys
  readonly configuration: Configuration
  readonly uses: KeyUses
}

export const openCare = (
  { settings, log }: Pick<ServerOpening, 'log'> & { readonly settings: Pick<Settings, 'keyFile'> },
  { url, run, keys, configuration, uses }: Parts,
): Care => ({
  keyDesk: openKeyDesk({ file: settings.keyFile, keys, uses, ledger: run.ledger, clock: run.clock }),
  drill: async (options, signal) => {
    const stores = configuration.stores.map(({ id }) => id)
    const notice = (message: string): void => log.warn({}, message)
    return (await import('./open-drill.ts')).openDrill({ url, run, keys, stores, notice })(options, signal)
  },
})
