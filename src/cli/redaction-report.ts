import { writeFile } from 'node:fs/promises'
import { withApp } from '../app.ts'
import { entities } from '../entities.ts'
import { AppError } from '../errors.ts'
import { balanced } from '../redaction/thresholds.ts'
import { bands, type Collected, collectFindings, type Doubtful, type Row } from '../review/collect.ts'
import { reviewText } from '../review/review-file.ts'
import { sampleTickets } from '../review/sample.ts'
import { storeId } from '../tickets/ids.ts'
import { table } from './table.ts'
import type { CommonOptions, Io } from './verb.ts'

export interface ReportOptions extends CommonOptions {
  readonly sample: string
  readonly doubtful: string
  readonly review?: string
  readonly applyReview?: string
}

const number = (value: number): string => value.toLocaleString('en-GB').replaceAll(',', ' ')

const countOf = (text: string, option: string): number => {
  const value = Number(text)
  if (!Number.isInteger(value) || value < 1 || value > 100_000)
    throw new AppError('USAGE', `${option}: not a whole number from 1 to 100000`)
  return value
}

const inOrder = (rows: readonly Row[]): Row[] =>
  [...rows].sort(
    (a, b) => entities.indexOf(a.entity) - entities.indexOf(b.entity) || a.language.localeCompare(b.language),
  )

const right = (title: string) => ({ title, align: 'right' as const })

const rowsTable = (rows: readonly Row[]): string =>
  table(
    [
      { title: 'type' },
      { title: 'language' },
      right('findings'),
      right('0.9 and more'),
      right('0.7 and more'),
      right('less'),
      right('not taken'),
    ],
    rows.map(row => [
      row.entity,
      row.language,
      number(row.findings),
      ...bands.map(band => (row.bands[band] === 0 ? '·' : number(row.bands[band]))),
    ]),
  )

const doubtfulTable = (doubtful: readonly Doubtful[]): string =>
  table(
    [
      { title: 'id' },
      { title: 'type' },
      right('score'),
      { title: '' },
      right('times'),
      { title: 'masked, in shapes of words' },
    ],
    doubtful.map(each => [
      each.id,
      each.entity,
      each.score.toFixed(2),
      each.taken ? 'taken' : 'not taken',
      number(each.times),
      each.context,
    ]),
  )

const nextStep = (review: string | undefined): string =>
  review === undefined
    ? 'Next: --review FILE writes these into a file to be judged'
    : `Next: set "verdict" in ${review}, then gallra redaction report --apply-review ${review}`

const reportText = (store: string, of: number, found: Collected, review: string | undefined): string => {
  const { records, texts, units, rows, doubtful } = found
  return [
    `${store}: ${number(records)} of ${number(of)} tickets, ${number(texts)} texts, ${number(units)} characters`,
    '',
    rows.length === 0 ? 'Nothing was found.' : rowsTable(inOrder(rows)),
    ...(doubtful.length === 0 ? [] : ['', 'Doubtful:', doubtfulTable(doubtful), '', nextStep(review)]),
    '',
  ].join('\n')
}

const writeReview = async (file: string, text: string): Promise<void> => {
  // A file with verdicts in it is somebody's work.
  await writeFile(file, text, { mode: 0o600, flag: 'wx' }).catch(() => {
    throw new AppError('USAGE', `--review: ${file} cannot be written, or is there already`)
  })
}

/** Reads a sample under `recall: balanced` and `high`, and prints nothing that is not masked. */
export const reportRedaction = async (
  io: Io,
  store: string | undefined,
  options: ReportOptions,
): Promise<number> => {
  if (store === undefined) throw new AppError('USAGE', 'which store? gallra redaction report STORE')
  const [size, most] = [countOf(options.sample, '--sample'), countOf(options.doubtful, '--doubtful')]
  return withApp({ io, options }, async ({ context, opinion }, signal) => {
    const { connector, redactor, roster } = await context.store(storeId(store))
    const { total, tickets } = await sampleTickets(connector, { size, now: context.clock(), signal })
    const found = await collectFindings(tickets, {
      redactor: await redactor(),
      roster: await roster(signal),
      most,
    })
    const told = await opinion.told()
    if (told !== undefined && !options.quiet) io.err(`gallra: ${told}\n`)
    if (options.review !== undefined) await writeReview(options.review, reviewText(store, found.doubtful))
    if (options.json) {
      const rows = inOrder(found.rows)
      const review = options.review === undefined ? {} : { review: options.review }
      io.out(`${JSON.stringify({ store, of: total, thresholds: balanced, ...found, rows, ...review })}\n`)
    } else if (!options.quiet) io.out(reportText(store, total, found, options.review))
    return 0
  })
}
