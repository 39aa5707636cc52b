import { parquetMetadata, parquetReadObjects } from 'hyparquet'
import { expect, it } from 'vitest'
import { reportOf } from '../../src/statistics/report.ts'
import { reportParquet } from '../../src/statistics/report-parquet.ts'

const key = (month: string, category: string): string => JSON.stringify([month, category, 'mail', '', '', ''])

/** As another program reads it. */
const read = async (report: Parameters<typeof reportParquet>[0]) => {
  const bytes = reportParquet(report)
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer
  const rows = await parquetReadObjects({ file })
  const meta = parquetMetadata(file).key_value_metadata ?? []
  return { rows, meta: Object.fromEntries(meta.map(({ key: name, value }) => [name, value])) }
}

it('a report is the same in a Parquet file, group by group, to the last of more digits than a double has', async () => {
  const cells = {
    [key('2026-01', '=Å')]: { n: 7, late_n: 1, messages: -3 },
    [key('2026-02', 'b')]: { n: 5, resolution_sumsq: 1, resolution_sumsq_high: 2 },
  }
  const report = reportOf(cells, 5)
  const { rows, meta } = await read(report)
  const none = { late_n: 0n, messages: 0n, resolution_sumsq: 0n }
  expect(rows).toEqual([
    { ...none, period: '2026-01', category: '=Å', channel: 'mail', n: 7n, late_n: 1n, messages: -3n },
    {
      ...none,
      ...{ period: '2026-02', category: 'b', channel: 'mail', n: 5n },
      resolution_sumsq: 2n ** 54n + 1n,
    },
  ])
  expect(meta).toMatchObject({ 'gallra.k': '5', 'gallra.metricVersion': '2', 'gallra.sha256': report.sha256 })
})

it('of a desk of nothing a file without rows is written', async () => {
  expect((await read(reportOf({}, 5))).rows).toEqual([])
})

it('a number that a whole number of Parquet cannot hold is refused, and not rounded', () => {
  const report = reportOf({ [key('2026-01', 'a')]: { n: 5, resolution_sumsq_high: 1024 } }, 5)
  expect(() => reportParquet(report)).toThrow('resolution_sumsq is more than a Parquet file can hold')
})
