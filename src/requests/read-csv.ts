import { CsvError, parse } from 'csv-parse/sync'
import { AppError } from '../errors.ts'

/** Columns of a backlog of requests, and what would be valid in each. */
export const csvColumns = {
  type: 'erasure, access, portability, rectification, restriction or objection',
  emails: 'addresses like asa@example.se, several divided by |; or ids',
  phones: 'numbers like +46 70 123 45 67, several divided by |',
  names: 'names, several divided by |, and never alone',
  ids: 'STORE/ID, several divided by |; or emails',
  reference: 'up to 100 signs, each only once',
  received_at: '2026-11-22 or 2026-11-22T08:30:00Z, not in the future',
  locale: 'a locale like sv-SE',
  stores: 'names of stores.yaml, several divided by |',
  from: 'of a rectification: what is wrong',
  to: 'of a rectification: what it has to be',
  identity_reason: 'up to 500 signs, without personal data',
} as const
export type CsvColumn = keyof typeof csvColumns

export const csvColumnNames = Object.keys(csvColumns) as readonly CsvColumn[]

const isColumn = (name: string): name is CsvColumn => Object.hasOwn(csvColumns, name)

export interface CsvRow {
  /** In the file, the first is 1; of a row over several lines its last. */
  readonly line: number
  readonly values: Readonly<Partial<Record<CsvColumn, string>>>
}

/** As spreadsheets write it where a comma divides decimals, too. */
const separatorOf = (text: string): string => {
  const [head = ''] = text.split(/\r?\n/, 1)
  return head.split(';').length > head.split(',').length ? ';' : ','
}

/** The parser's own messages quote the file. */
const unreadable = (error: unknown): AppError => {
  if (!(error instanceof CsvError)) throw error
  const line = typeof error.lines === 'number' ? `line ${error.lines}: ` : ''
  return new AppError(
    'USAGE',
    `${line}not in order as CSV (${error.code}); a cell with quotes, separators or line breaks stands in "quotes"`,
  )
}

const headOf = (names: readonly string[]): CsvColumn[] => {
  const trimmed = names.map(name => name.trim().toLowerCase())
  const wrong = trimmed.findIndex(name => !isColumn(name))
  const valid = csvColumnNames.join(', ')
  // A file without a head has a person in its first line: the place is told, not what stands there.
  if (wrong >= 0)
    throw new AppError(
      'USAGE',
      `line 1: column ${wrong + 1} has no known name; it names the columns (valid: ${valid})`,
    )
  if (new Set(trimmed).size < trimmed.length) throw new AppError('USAGE', 'line 1: a column is there twice')
  if (!trimmed.includes('type')) throw new AppError('USAGE', `line 1: no column "type" (valid: ${valid})`)
  return trimmed.filter(isColumn)
}

/** Files with several kinds of line ends are there, and the parser counts the lines of those wrongly. */
const withOneLineEnd = (text: string): string => text.replace(/\r\n?/gu, '\n')

/** Reads a CSV of requests. USAGE with the number of the line for what is no CSV, or has other columns. */
export const readCsv = (text: string): readonly CsvRow[] => {
  let rows: { readonly info: { readonly lines: number }; readonly record: readonly string[] }[]
  try {
    rows = parse(withOneLineEnd(text), {
      bom: true,
      delimiter: separatorOf(text),
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as typeof rows
  } catch (error) {
    throw unreadable(error)
  }
  const [head, ...rest] = rows
  if (!head) throw new AppError('USAGE', `the file is empty (columns: ${csvColumnNames.join(', ')})`)
  const columns = headOf(head.record)
  return rest.map(({ info, record }) => {
    if (record.length > columns.length)
      throw new AppError(
        'USAGE',
        `line ${info.lines}: ${record.length} columns, and ${columns.length} have names`,
      )
    const values = columns.map((name, index) => [name, record[index] ?? ''] as const)
    return { line: info.lines, values: Object.fromEntries(values.filter(([, value]) => value !== '')) }
  })
}
