import { writeFile } from 'node:fs/promises'
import { withApp } from '../app.ts'
import { AppError } from '../errors.ts'
import { countAndKeep } from '../runs/kept-counts.ts'
import { rulesOf } from '../runs/sealing/seal-months.ts'
import type { storeStatistics } from '../runs/store-statistics.ts'
import { type Measure, percentileClass } from '../statistics/histogram.ts'
import { meanOf, type ReportedCell, reportOf, type StatisticsReport, scoreOf } from '../statistics/report.ts'
import { reportCsv } from '../statistics/report-csv.ts'
import { storeId } from '../tickets/ids.ts'
import { actor } from './arguments.ts'
import { createProgress } from './progress.ts'
import { table } from './table.ts'
import type { CommonOptions, Io } from './verb.ts'

export interface StatsOptions extends CommonOptions {
  readonly k?: string
  readonly csv?: boolean
  /** Where to. */
  readonly parquet?: string
}

interface Parquet extends Pick<StatsOptions, 'json' | 'quiet'> {
  readonly file: string
}

const kOf = (text: string): number => {
  const k = Number(text)
  if (!Number.isSafeInteger(k) || k < 2 || k > 1000)
    throw new AppError('USAGE', '--k: not a whole number from 2 to 1000')
  return k
}

const number = (value: number): string => value.toLocaleString('en-GB').replaceAll(',', ' ')

/** Minutes as people say them. */
const spanText = (minutes: number | undefined): string => {
  if (minutes === undefined) return '·'
  if (minutes < 120) return `${minutes.toFixed(0)} min`
  return minutes < 2880 ? `${(minutes / 60).toFixed(1)} h` : `${(minutes / 1440).toFixed(1)} d`
}

/** Nine of ten took no longer: the class that the 90th percentile lies in. */
const mostText = (counters: ReportedCell['counters'], measure: Measure): string => {
  const found = percentileClass(counters, measure, 90)
  if (!found) return '·'
  return found.upTo === undefined ? `> ${spanText(found.over)}` : `≤ ${spanText(found.upTo)}`
}

const groupText = (value: string): string => {
  if (value === '*') return '(merged)'
  return value === '' ? '(none)' : value
}

/** Promised times that were kept, of those that were promised. */
const keptText = ({ sla_n: n, sla_met: met = 0 }: ReportedCell['counters']): string =>
  n === undefined ? '·' : `${met} of ${n}`

const rowOf = ({ period, category, channel, counters }: ReportedCell): string[] => {
  const { mean, n } = scoreOf(counters)
  return [
    period === '*' ? '(all time)' : period,
    groupText(category),
    groupText(channel),
    number(Number(counters.n ?? 0)),
    number(Number(counters.messages ?? 0)),
    spanText(meanOf(counters, 'first_response')),
    mostText(counters, 'first_response'),
    spanText(meanOf(counters, 'resolution')),
    mostText(counters, 'resolution'),
    number(Number(counters.reopened_n ?? 0)),
    mean === undefined ? '·' : `${mean.toFixed(2)} (${n})`,
    keptText(counters),
  ]
}

const right = (title: string) => ({ title, align: 'right' as const })
const columns = [
  { title: 'period' },
  { title: 'category' },
  { title: 'channel' },
  ...[
    'tickets',
    'messages',
    'first answer',
    '9 of 10',
    'solved in',
    '9 of 10',
    'reopened',
    'score',
    'sla',
  ].map(right),
]

const text = (store: string, report: StatisticsReport): string => {
  const { cells, k, withheld, sha256 } = report
  const all = cells.reduce((sum, { counters }) => sum + Number(counters.n ?? 0), 0)
  return [
    table(columns, cells.map(rowOf)),
    '',
    `${store}: ${number(all)} tickets in ${number(cells.length)} groups of at least ${k}; groups that were smaller are merged into wider ones.`,
    ...(withheld > 0
      ? [`${number(withheld)} tickets are in no group yet: they are too few for one of their own.`]
      : []),
    `sha256 ${sha256}`,
    '',
  ].join('\n')
}

const writeParquet = async (
  io: Io,
  report: StatisticsReport,
  { file, json, quiet }: Parquet,
): Promise<void> => {
  const { reportParquet } = await import('../statistics/report-parquet.ts')
  await writeFile(file, reportParquet(report), { mode: 0o600 }).catch(() => {
    throw new AppError('USAGE', `the file ${file} cannot be written`)
  })
  const groups = report.cells.length
  if (json) io.out(`${JSON.stringify({ file, groups, sha256: report.sha256 })}\n`)
  else if (!quiet) io.out(`${number(groups)} groups written to ${file}\n`)
}

/** How many are gone or wrong says nothing of how the figures stand: it is no part of them. */
const besideText = ({ there, gone, clockErrors }: Awaited<ReturnType<typeof storeStatistics>>): string =>
  [
    `${number(there)} tickets are in the store, ${number(gone)} are gone and are counted as they were.`,
    ...(clockErrors > 0
      ? [
          `${number(clockErrors)} of those in the store were closed before they were made, by the desk's clocks: how long they took is not counted.`,
        ]
      : []),
    '',
  ].join('\n')

/** The same figures before and after a run, byte for byte. Reads every ticket of the store. */
export const showStatistics = (io: Io, store: string, options: StatsOptions): Promise<number> => {
  if (options.csv && options.parquet !== undefined)
    throw new AppError('USAGE', '--csv or --parquet, not both')
  const asked = options.k === undefined ? undefined : kOf(options.k)
  return withApp({ io, options }, async ({ context }, signal) => {
    const { period, k } = await rulesOf(context, storeId(store))
    // The usual report less this one would tell of groups that are smaller still.
    if (asked !== undefined && asked < k)
      throw new AppError('USAGE', `--k: at least ${k} for ${store} (sealing.k in stores.yaml)`)
    const progress = createProgress(io, options.quiet)
    const counted = await countAndKeep(context, {
      ...{ store: storeId(store), by: actor(), signal },
      onProgress: seen => progress.show(0, 1, `${seen} tickets counted`),
    })
    progress.end()
    const report = reportOf(counted.cells, asked ?? k, { period, seals: counted.seals, least: k })
    if (options.parquet !== undefined) await writeParquet(io, report, { ...options, file: options.parquet })
    else if (options.json) io.out(`${JSON.stringify({ store, ...report })}\n`)
    else if (options.csv) io.data(reportCsv(report))
    else io.out(text(store, report))
    if (!options.quiet && !options.json && !options.csv) io.err(besideText(counted))
    return 0
  })
}
