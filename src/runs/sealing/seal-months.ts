import { DateTime } from 'luxon'
import { AppError } from '../../errors.ts'
import { type Cells, digestOfCells, mergeCells } from '../../statistics/cells.ts'
import { lastMonthOf } from '../../statistics/months.ts'
import { cellsAfter, coarseCells, type Unit, unitsOf } from '../../statistics/periods.ts'
import type { RecordId, StoreId } from '../../tickets/ids.ts'
import type { RunContext } from '../context.ts'
import { inChunks } from '../streams.ts'
import { firstDeadline, type Waiting, waitingFor } from './closing.ts'
import { makeSeal, policyDigestOf } from './make-seal.ts'
import { defaultSealing, type SealRules } from './rules.ts'
import type { Seal, SealStore } from './seal-store.ts'
import { type Survey, survey } from './survey.ts'

export interface SealRequest {
  readonly store: StoreId
  readonly by: string
  /** No month after this one, `2026-01`. */
  readonly until?: string
  /** Nothing is written. */
  readonly dryRun?: boolean
  readonly signal: AbortSignal
}

export interface SealReport {
  readonly seals: readonly Seal[]
  /** What comes next, and why not yet; absent where nothing is left but what is too small. */
  readonly waiting?: Waiting & { readonly period: string }
  /** Tickets of sealed months that came to count as something else since, and are counted in the present month. */
  readonly late: number
}

type Sealing = RunContext & { readonly seals: SealStore }

export const rulesOf = async (context: Pick<RunContext, 'store'>, store: StoreId): Promise<SealRules> =>
  (await context.store(store)).sealing ?? { ...defaultSealing, timezone: 'UTC' }

/** While a run deletes, a ticket may be counted twice for a moment, or not at all. */
const checkQuiet = async ({ runStore }: Sealing, store: StoreId): Promise<void> => {
  for (const { id } of await runStore.openRuns()) {
    if ((await runStore.plan(id))?.stores.includes(store))
      throw new AppError(
        'RUN_OPEN',
        `store ${store}: run ${id} is not at its end, and what it deletes would be counted twice or not at all; seal afterwards`,
      )
  }
}

const keptOf = async ({ runStore }: Sealing, store: StoreId): Promise<Cells> =>
  mergeCells(await runStore.keptStatistics(store))

/** All tickets, there and gone, as they were while no run was at work. */
const surveyed = async (
  context: Sealing,
  { store, dryRun, signal }: SealRequest,
  { through, thisMonth }: { readonly through: string | undefined; readonly thisMonth: string },
): Promise<Survey> => {
  await checkQuiet(context, store)
  const kept = await keptOf(context, store)
  const keep = dryRun ? {} : { keep: context.seals }
  const found = await survey(context, { store, through, thisMonth, signal, ...keep })
  await checkQuiet(context, store)
  if (digestOfCells(await keptOf(context, store)) !== digestOfCells(kept))
    throw new AppError('NOT_YET', `store ${store}: a run deleted tickets while they were counted; seal again`)
  return { ...found, cells: coarseCells(mergeCells([found.cells, cellsAfter(kept, through)])) }
}

/** Told once, whoever tries; then the single groups go, since the seals tell of them. Safe to repeat. */
const conclude = async (
  { ledger, seals, counts }: Sealing,
  { id, store, period, log, ...seal }: Seal,
): Promise<void> => {
  const { k, metricVersion, through } = seal
  await ledger.appendOnce({ kind: 'statistics-sealed', seal: id, store, period, k, metricVersion, ...log })
  await seals.dropKept(store, through)
  await counts?.dropSealed(store, through)
}

const write = async (context: Sealing, seal: Seal): Promise<void> => {
  const { reportBefore, reportAfter } = seal.log
  if (reportBefore !== reportAfter)
    throw new AppError(
      'STATISTICS_CHANGED',
      `store ${seal.store}: statistics of ${seal.period} would not be equal once they are sealed, so they are not`,
    )
  if (!(await context.seals.addSeal(seal)))
    throw new AppError('NOT_YET', `store ${seal.store}: somebody else sealed ${seal.period} at this moment`)
  await conclude(context, seal)
}

const lateIn = (cells: Cells): number =>
  Object.values(cells).reduce((sum, { late_n: tickets = 0 }) => sum + tickets, 0)

const noteLate = async (
  { seals }: Sealing,
  { store }: SealRequest,
  { late, seen }: Survey,
  now: Date,
): Promise<number> => {
  let tickets = 0
  for (const { cells, changes } of late)
    if (await seals.correct(store, cells, changes)) tickets += lateIn(cells)
  const gone: RecordId[] = []
  for await (const id of seals.sealedTicketIds(store)) if (!seen.has(id)) gone.push(id)
  for await (const some of inChunks(gone, 500)) await seals.forgetSealedTickets(store, some, now)
  return tickets
}

const isWithin = ({ period }: Unit, until: string | undefined): boolean =>
  period !== '' && (until === undefined || lastMonthOf(period) <= until)

/**
 * Seals the periods of a store that do not change any more, in the order of time: their figures are kept as cells of at least
 * k tickets, told to the ledger, and everything finer that Gallra held of them is dropped. Safe to repeat after a crash at any
 * point. What came late to months that are sealed is counted in the present one. RUN_OPEN while a run is at work on the store,
 * NOT_YET where one was or somebody else seals, STATISTICS_CHANGED where a figure would be another: nothing is sealed then.
 */
export const sealMonths = async (context: Sealing, request: SealRequest): Promise<SealReport> => {
  const { store, by, until, dryRun = false } = request
  const rules = await rulesOf(context, store)
  const seals = [...(await context.seals.seals(store))]
  const now = context.clock()
  const last = seals.at(-1)
  // Of the last one the ledger may not have been told, where somebody died.
  if (last && !dryRun) await conclude(context, last)
  const thisMonth = DateTime.fromJSDate(now, { zone: rules.timezone }).toFormat('yyyy-MM')
  const found = await surveyed(context, request, { through: last?.through, thisMonth })
  const { cells, people, months } = found
  const policyDigest = policyDigestOf(context.policies, store)
  const made: Seal[] = []
  let waiting: SealReport['waiting']
  for (const unit of unitsOf(cells, rules.period, rules).filter(each => isWithin(each, until))) {
    const [month = ''] = unit.months
    const first = firstDeadline(context.policies, store, { month, timezone: rules.timezone })
    const why = waitingFor(unit, months, { rules, first, now })
    if (why) {
      waiting = { ...why, period: unit.period }
      break
    }
    const seal = makeSeal(unit, { store, cells, seals, people, rules, policyDigest, by, now })
    if (!dryRun) await write(context, seal)
    seals.push(seal)
    made.push(seal)
  }
  const late = dryRun
    ? found.late.reduce((sum, each) => sum + lateIn(each.cells), 0)
    : await noteLate(context, request, found, now)
  return { seals: made, late, ...(waiting ? { waiting } : {}) }
}
