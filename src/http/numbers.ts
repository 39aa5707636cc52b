import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { RefusalNotes } from '../health/refusals.ts'
import type { TallyStore } from '../health/tally.ts'
import { mayWorkOn } from '../jobs/may-work.ts'
import type { LedgerChecks } from '../ledger/checked.ts'
import type { LedgerStore } from '../ledger/ledger-store.ts'
import type { RunContext } from '../runs/context.ts'
import { planFigures, type RunFigures } from '../runs/figures.ts'
import type { RunNumbers } from './gauges/runs.ts'
import type { UpkeepNumbers } from './gauges/upkeep.ts'

/** Where the numbers of plans, runs and upkeep come from: all of them are of the whole installation. */
export interface Counted {
  readonly context: Pick<RunContext, 'policies' | 'runStore' | 'clock'>
  readonly ledgerStore: Pick<LedgerStore, 'tail'>
  readonly watch: {
    readonly figures: RunFigures
    readonly tallies: Pick<TallyStore, 'all'>
    readonly ledgerChecks: Pick<LedgerChecks, 'last'>
    readonly refusals: Pick<RefusalNotes, 'refusals'>
  }
}

/** More runs than these wait for nobody in particular. */
const mostGivenUp = 1000

/** Reads the runs' side. Costs what the number of runs costs, whatever the number of tickets. */
export const runNumbers = async ({ context, watch: { figures } }: Counted): Promise<RunNumbers> => {
  const { runStore, policies, clock } = context
  const asked = { figures, runStore, now: clock() }
  const [totals, left, open, givenUp, paused, plans] = await Promise.all([
    figures.runTotals(),
    figures.leftTotals(),
    runStore.openRuns(),
    runStore.runsGivenUp(mostGivenUp),
    runStore.pausedAll(),
    Promise.all(policies.map(policy => planFigures(asked, policy))),
  ])
  return {
    ...{ totals, left, open, givenUp: givenUp.length },
    working: paused ? [] : open.filter(run => mayWorkOn(context, run)),
    plans: plans.flatMap(plan => plan ?? []),
  }
}

/** Of the package that this file belongs to, built or not. */
const ownVersion = (folder = import.meta.dirname): string => {
  try {
    const read: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    if (typeof read === 'object' && read !== null && 'version' in read) return String(read.version)
  } catch {
    // Not here: the folder above.
  }
  const above = dirname(folder)
  return above === folder ? 'unknown' : ownVersion(above)
}

export const upkeepNumbers = async ({ context, ledgerStore, watch }: Counted): Promise<UpkeepNumbers> => {
  const { runStore, clock } = context
  const [paused, holds, tail, check, refusals, counts] = await Promise.all([
    runStore.pausedAll(),
    runStore.holds(),
    ledgerStore.tail(),
    watch.ledgerChecks.last(),
    watch.refusals.refusals(),
    watch.tallies.all(),
  ])
  const now = clock()
  return {
    isPaused: paused !== undefined,
    holds: holds.filter(({ until }) => until === undefined || until > now),
    ledgerEntries: tail?.seq ?? 0,
    ...(check ? { check } : {}),
    ...{ refusals, counts, version: ownVersion() },
  }
}
