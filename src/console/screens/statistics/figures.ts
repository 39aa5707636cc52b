import { rulesOf } from '../../../runs/sealing/seal-months.ts'
import { storeStatistics } from '../../../runs/store-statistics.ts'
import { reportOf, type StatisticsReport } from '../../../statistics/report.ts'
import { type Volume, volumesOf } from '../../../statistics/volumes.ts'
import type { StoreId } from '../../../tickets/ids.ts'
import type { ConsoleDesk } from '../../desk.ts'

/** What is counted of a store, as `gallra stats` prints it, and what is there of it. */
export interface Figures {
  readonly report: StatisticsReport
  readonly volumes: readonly Volume[]
  /** Tickets in the store that were closed before they were made. */
  readonly clockErrors: number
}

/** Reads every ticket of the store. */
export const countFigures = async (
  { run, signal }: ConsoleDesk,
  store: StoreId,
  onSeen: (seen: number) => void,
): Promise<Figures> => {
  const { period, k } = await rulesOf(run, store)
  const { cells, seals, thereByMonth, clockErrors } = await storeStatistics(run, store, signal, onSeen)
  const report = reportOf(cells, k, { period, seals, least: k })
  return { report, volumes: volumesOf(report, thereByMonth), clockErrors }
}
