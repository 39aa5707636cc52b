import { type PeriodKind, unitsOf } from '../statistics/periods.ts'
import { type TeamRow, teamRows } from '../statistics/teams.ts'
import type { StoreId } from '../tickets/ids.ts'
import type { RunContext } from './context.ts'
import { storeStatistics } from './store-statistics.ts'

/**
 * Tickets and minutes of each team, in the very periods that the main table has, so that the one less the other is nothing.
 * Only of periods that are not sealed: a seal keeps no agent. Reads every ticket of the store.
 */
export const teamStatistics = async (
  context: Pick<RunContext, 'store' | 'runStore' | 'seals'>,
  store: StoreId,
  { k, kind, signal }: { readonly k: number; readonly kind: PeriodKind; readonly signal: AbortSignal },
): Promise<TeamRow[]> => {
  const { teams = {} } = await context.store(store)
  const teamOf = new Map(
    Object.entries(teams).flatMap(([team, agents]) => agents.map(agent => [agent, team] as const)),
  )
  const { cells } = await storeStatistics(context, store, signal)
  return unitsOf(cells, kind, { k }).flatMap(unit => teamRows(unit, { k, teamOf }))
}
