import type { RunContext } from '../../../runs/context.ts'
import { type KeptCount, sealsBeside } from '../../../runs/kept-counts.ts'
import { rulesOf } from '../../../runs/sealing/seal-months.ts'
import type { Seal } from '../../../runs/sealing/seal-store.ts'
import { reportOf, type StatisticsReport } from '../../../statistics/report.ts'
import { type Volume, volumesOf } from '../../../statistics/volumes.ts'
import type { StoreId } from '../../../tickets/ids.ts'
import type { Taken } from '../../takings.ts'

/** What is counted of a store, as `gallra stats` prints it, and what is there of it. */
export interface Figures {
  readonly report: StatisticsReport
  readonly volumes: readonly Volume[]
  /** Tickets in the store that were closed before they were made. */
  readonly clockErrors: number
}

interface Counted {
  readonly count: KeptCount
  readonly seals: readonly Seal[]
}

/** What stores were counted as, read once for each count: that of a large desk takes some tenths of a second to unpack. */
export interface KeptFigures {
  /** Undefined: it was never counted. */
  counted(store: StoreId): Promise<Counted | undefined>
  /** In groups of at least the k of the store. */
  of(store: StoreId): Promise<Taken<Figures> | undefined>
}

interface Known {
  readonly at: number
  readonly counted: Promise<Counted | undefined>
  figures?: Promise<Figures>
}

const figuresOf = async (run: RunContext, { count, seals }: Counted): Promise<Figures> => {
  const { cells, thereByMonth, clockErrors, store } = count
  const { period, k } = await rulesOf(run, store)
  const report = reportOf(cells, k, { period, seals, least: k })
  return { report, volumes: volumesOf(report, thereByMonth), clockErrors }
}

export const createKeptFigures = (run: RunContext): KeptFigures => {
  const known = new Map<StoreId, Known>()
  const load = async (store: StoreId): Promise<Counted | undefined> => {
    const count = await run.counts?.of(store)
    return count && { count, seals: await sealsBeside(run, count) }
  }
  const lookUp = async (store: StoreId): Promise<Known | undefined> => {
    const moment = (await run.counts?.moments())?.get(store)
    if (!moment) return undefined
    const before = known.get(store)
    if (before?.at === moment.at.getTime()) return before
    const made: Known = { at: moment.at.getTime(), counted: load(store) }
    known.set(store, made)
    made.counted.catch(() => known.delete(store))
    return made
  }
  return {
    counted: async store => (await lookUp(store))?.counted,
    async of(store) {
      const found = await lookUp(store)
      const counted = await found?.counted
      if (!found || !counted) return undefined
      found.figures ??= figuresOf(run, counted)
      found.figures.catch(() => known.delete(store))
      const { at, by } = counted.count
      return { value: await found.figures, at, by }
    },
  }
}
