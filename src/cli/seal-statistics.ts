import { withApp } from '../app.ts'
import { AppError } from '../errors.ts'
import { rulesOf, type SealReport, sealMonths } from '../runs/sealing/seal-months.ts'
import type { Seal, SealStore } from '../runs/sealing/seal-store.ts'
import type { DistinctCustomers } from '../statistics/distinct.ts'
import { storeId } from '../tickets/ids.ts'
import { actor } from './arguments.ts'
import { table } from './table.ts'
import type { CommonOptions, Io } from './verb.ts'

export interface SealOptions extends CommonOptions {
  readonly month?: string
  readonly dryRun?: boolean
  readonly as?: string
}

const right = (title: string) => ({ title, align: 'right' as const })

const sealsText = (seals: readonly Seal[]): string =>
  table(
    [
      { title: 'seal' },
      { title: 'period' },
      ...['tickets', 'groups', 'merged', 'fewest', 'k', 'metrics'].map(right),
      { title: 'sealed' },
      { title: 'report before' },
      { title: 'with it' },
    ],
    seals.map(({ id, period, k, metricVersion, sealedAt, log }) => [
      id,
      period,
      ...[log.rowsIn, log.cellsOut, log.mergedUp, log.minN, k, metricVersion].map(String),
      sealedAt.toISOString().slice(0, 10),
      log.reportBefore.slice(0, 16),
      log.reportAfter.slice(0, 16),
    ]),
  )

const customersText = (all: readonly DistinctCustomers[]): string =>
  table(
    [{ title: 'period' }, right('customers'), { title: 'by how often they wrote' }, right('of nobody known')],
    all.map(({ period, distinct, classes, unknown }) => [
      period,
      distinct === undefined ? '(too few)' : String(distinct),
      classes.map(({ contacts, people }) => `${contacts}: ${people}`).join(', ') || '·',
      String(unknown),
    ]),
  )

const waitingText = ({ waiting }: SealReport): string => {
  if (!waiting) return 'Nothing else is there to be sealed, or what is there is too small.'
  const { period } = waiting
  if (waiting.because === 'open-tickets')
    return `${period} waits: ${waiting.tickets} of its tickets are open.`
  const day = waiting.until.toISOString().slice(0, 10)
  return waiting.because === 'not-over'
    ? `${period} waits: it is not over before ${day}.`
    : `${period} waits until ${day}: its last ticket was closed too recently.`
}

const reportText = (report: SealReport, dryRun: boolean): string => {
  const count = report.seals.length
  const verb = dryRun ? 'would be sealed' : 'sealed'
  return [
    ...(count > 0 ? [sealsText(report.seals), ''] : []),
    `${count} ${count === 1 ? 'period' : 'periods'} ${verb}. ${waitingText(report)}`,
    ...(report.late > 0
      ? [
          `${report.late} tickets of sealed months count as something else since: ${dryRun ? 'it would be' : 'it is'} counted in the present month.`,
        ]
      : []),
    '',
  ].join('\n')
}

const monthOf = (text: string | undefined): string | undefined => {
  if (text === undefined || /^\d{4}-(0[1-9]|1[0-2])$/u.test(text)) return text
  throw new AppError('USAGE', '--month: write 2026-01')
}

const asSealing = <T extends { readonly seals?: SealStore }>(
  context: T,
): T & { readonly seals: SealStore } => {
  const { seals } = context
  if (!seals) throw new AppError('INTERNAL', 'no place for seals')
  return { ...context, seals }
}

/**
 * Seals what does not change any more. Exit 3 where `--month` names one that is not sealed afterwards; 4 while a run is at
 * work on the store.
 */
export const sealStatistics = (io: Io, store: string, options: SealOptions): Promise<number> => {
  const until = monthOf(options.month)
  const { dryRun = false } = options
  return withApp({ io, options }, async ({ context }, signal) => {
    const sealing = asSealing(context)
    const id = storeId(store)
    await rulesOf(context, id)
    const named = until === undefined ? {} : { until }
    const report = await sealMonths(sealing, { store: id, by: actor(options.as), dryRun, signal, ...named })
    if (options.json) io.out(`${JSON.stringify({ store, dryRun, ...report })}\n`)
    else if (!options.quiet) io.out(reportText(report, dryRun))
    const through = (report.seals.at(-1) ?? (await sealing.seals.seals(id)).at(-1))?.through ?? ''
    return until !== undefined && through < until && report.waiting ? 3 : 0
  })
}

/** What is sealed of a store, with what an auditor is shown of each seal, and its customers. */
export const showSeals = (io: Io, store: string, options: CommonOptions): Promise<number> =>
  withApp({ io, options }, async ({ context }) => {
    const id = storeId(store)
    await rulesOf(context, id)
    const seals = await asSealing(context).seals.seals(id)
    if (options.json) io.out(`${JSON.stringify({ store, seals })}\n`)
    else if (seals.length === 0) io.out('Nothing is sealed yet.\n')
    else io.out(`${sealsText(seals)}\n\n${customersText(seals.flatMap(each => each.distinct))}\n`)
    return 0
  })
