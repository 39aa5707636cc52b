import type { ProposedStore, ProposeOptions } from './mongodb/propose/index.ts'

export type { ProposedStore } from './mongodb/propose/index.ts'

/** A store's part of stores.yaml, proposed from what its database holds. */
export const proposeStore = async (options: ProposeOptions): Promise<ProposedStore> =>
  // With it comes the driver.
  (await import('./mongodb/propose/index.ts')).proposeStore(options)
