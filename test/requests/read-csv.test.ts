import { expect, it } from 'vitest'
import { readCsv } from '../../src/requests/read-csv.ts'

it('counts lines whatever ends them, also several kinds in one file', () => {
  const rows = readCsv('type,emails\n\r\nerasure,a@x.se\r\nerasure,b@x.se\rerasure,c@x.se\n')
  expect(rows.map(({ line, values }) => [line, values.emails])).toEqual([
    [3, 'a@x.se'],
    [4, 'b@x.se'],
    [5, 'c@x.se'],
  ])
})

it('names the last line of a row over several', () => {
  const rows = readCsv(
    'type,emails,identity_reason\r\nerasure,a@x.se,"signed\r\nletter"\r\nerasure,b@x.se,\r\n',
  )
  expect(rows.map(({ line, values }) => [line, values.identity_reason])).toEqual([
    [3, 'signed\nletter'],
    [4, undefined],
  ])
})
