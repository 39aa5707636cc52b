import { byteOrderMark, csvLine } from '../csv.ts'
import type { Count, StatisticsReport } from './report.ts'

/** A number where a double holds it exactly; text otherwise. */
const written = (count: Count): Count => (Number(count) === count ? Number(count) : String(count))

/** A report for a spreadsheet. Every counter that any cell has gets a column, and 0 where a cell has none of it. */
export const reportCsv = ({ cells }: StatisticsReport): string => {
  const counters = [...new Set(cells.flatMap(cell => Object.keys(cell.counters)))].sort()
  const lines = cells.map(({ period, category, channel, counters: counts }) =>
    csvLine([period, category, channel, ...counters.map(name => written(counts[name] ?? 0))]),
  )
  return [byteOrderMark, csvLine(['period', 'category', 'channel', ...counters]), ...lines].join('')
}
