import { parquetWriteBuffer } from 'hyparquet-writer'
import { AppError } from '../errors.ts'
import type { Count, ReportedCell, StatisticsReport } from './report.ts'

const [least, most] = [-(2n ** 63n), 2n ** 63n - 1n]

/** Parquet’s greatest whole number has 64 bits with its sign; a sum of squares may outgrow that, and is never rounded. */
const whole = (count: Count, counter: string): bigint => {
  const value = BigInt(count)
  if (value < least || value > most)
    throw new AppError(
      'USAGE',
      `${counter} is more than a Parquet file can hold as a whole number; use --csv`,
    )
  return value
}

/** The groups of a report for programs that read tables: the columns of the CSV, counters as INT64, 0 where a cell has none. */
export const reportParquet = ({ cells, k, metricVersion, sha256 }: StatisticsReport): Uint8Array => {
  const text = (name: 'period' | 'category' | 'channel') => ({
    ...{ name, type: 'STRING' as const, nullable: false },
    data: cells.map(cell => cell[name]),
  })
  const counters = [...new Set(cells.flatMap(cell => Object.keys(cell.counters)))].sort()
  const counter = (name: string) => ({
    ...{ name, type: 'INT64' as const, nullable: false },
    data: cells.map(({ counters: counts }: ReportedCell) => whole(counts[name] ?? 0, name)),
  })
  const file = parquetWriteBuffer({
    columnData: [text('period'), text('category'), text('channel'), ...counters.map(counter)],
    kvMetadata: [
      { key: 'gallra.k', value: String(k) },
      { key: 'gallra.metricVersion', value: String(metricVersion) },
      { key: 'gallra.sha256', value: sha256 },
    ],
  })
  return new Uint8Array(file)
}
