import type { Cells } from '../statistics/cells.ts'
import type { StoreId } from '../tickets/ids.ts'
import type { RunContext } from './context.ts'
import type { Seal } from './sealing/seal-store.ts'
import { storeStatistics } from './store-statistics.ts'

/** When a store was counted last, and who asked for it. */
export interface CountedThen {
  readonly at: Date
  readonly by: string
}

/** The statistics of a store as they were counted last. */
export interface KeptCount extends CountedThen {
  readonly store: StoreId
  /** Of months that were not sealed then. */
  readonly cells: Cells
  /** The last month that was; absent: none. */
  readonly through?: string
  /** Tickets that were in the store, by the month in which they were made. */
  readonly thereByMonth: Readonly<Record<string, number>>
  /** Tickets that were closed before they were made. */
  readonly clockErrors: number
}

/** Where counts are kept, one for each store. Implemented in `src/database/`. */
export interface CountStore {
  /** In the place of the store's earlier one. */
  keep(count: KeptCount): Promise<void>
  of(store: StoreId): Promise<KeptCount | undefined>
  /** Forgets a count that holds months up to this one group by group, which are sealed now. */
  dropSealed(store: StoreId, through: string): Promise<void>
  /** Of all stores, without what was counted. */
  moments(): Promise<ReadonlyMap<StoreId, CountedThen>>
}

interface Asked {
  readonly store: StoreId
  readonly by: string
  readonly signal: AbortSignal
  onProgress?(seen: number): void
}

/** Counts a store, which reads every ticket of it, and keeps what came of it for whoever asks later. */
export const countAndKeep = async (
  context: RunContext,
  { store, by, signal, onProgress }: Asked,
): Promise<Awaited<ReturnType<typeof storeStatistics>>> => {
  const at = context.clock()
  const counted = await storeStatistics(context, store, signal, onProgress)
  const { cells, seals, thereByMonth, clockErrors } = counted
  const through = seals.at(-1)?.through
  const sealed = through === undefined ? {} : { through }
  await context.counts?.keep({ store, at, by, cells, ...sealed, thereByMonth, clockErrors })
  // Somebody sealed while it was counted, and has looked for such a count already.
  const last = (await context.seals?.seals(store))?.at(-1)
  if (last) await context.counts?.dropSealed(store, last.through)
  return counted
}

/** Seals that the count is beside: what was sealed later is in its cells. */
export const sealsBeside = async (
  { seals }: Pick<RunContext, 'seals'>,
  { store, through }: Pick<KeptCount, 'store' | 'through'>,
): Promise<readonly Seal[]> =>
  through === undefined ? [] : ((await seals?.seals(store)) ?? []).filter(seal => seal.through <= through)
