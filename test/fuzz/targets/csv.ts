import fc from 'fast-check'
import { type CsvRow, csvColumnNames, readCsv } from '../../../src/requests/read-csv.ts'
import { inProportion, planted, refusedOr } from '../promises.ts'
import { mangled } from '../spoiling.ts'
import { defineTarget } from '../target.ts'

const comma = `type,emails,names,reference,received_at
erasure,asa.${planted}@example.se,"${planted}, Åsa",A-1,2026-11-22
access,bo@example.se|bo2@example.se,,A-2,
`
const semicolon = `\ufefftype;phones;ids;identity_reason\r\nerasure;+46 70 174 06 05;helpdesk/5;"signed ""letter""\n${planted}"\r\n`

const cell = fc.oneof(
  fc.constantFrom(
    'erasure',
    'access',
    `${planted}@example.se`,
    '',
    '"',
    '""',
    '=1+1',
    '|',
    'helpdesk/1',
    '__proto__',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
)
const made = fc
  .tuple(
    fc.array(fc.oneof(fc.constantFrom<string>(...csvColumnNames), cell), { maxLength: 6 }),
    fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 5 }),
    fc.constantFrom(',', ';'),
  )
  .map(([head, rows, by]) => [head, ...rows].map(row => row.join(by)).join('\n'))

const attempt = async (text: string): Promise<void> => {
  let rows: readonly CsvRow[] | undefined
  await inProportion(text.length, async () => {
    rows = await refusedOr(() => readCsv(text))
  })
  const lines = text.split(/\r\n|[\r\n]/u).length
  for (const { line, values } of rows ?? []) {
    if (line < 1 || line > lines) throw new Error(`line ${line} of ${lines}`)
    if (Object.getPrototypeOf(values) !== Object.prototype) throw new Error('a row with another prototype')
    if (Object.keys(values).some(key => !csvColumnNames.some(name => name === key)))
      throw new Error('a column of its own')
  }
}

/** Tables of requests as spreadsheets, and people, write them. */
export const csv = defineTarget<string>({
  name: 'csv',
  inputs: fc.oneof(mangled([comma, semicolon]), made, fc.string({ unit: 'binary', maxLength: 120 })),
  open: async () => ({ attempt }),
})
