import { describe, expect, it } from 'vitest'
import { table } from '../../src/cli/table.ts'

const columns = [{ title: 'store' }, { title: 'records', align: 'right' as const }]

describe('table', () => {
  it('is as wide as its widest cells, with numbers on the right and no blanks at line ends', () => {
    expect(
      table(columns, [
        ['a', '1'],
        ['helpdesk', '12 000'],
      ]),
    ).toBe(['store     records', '────────  ───────', 'a               1', 'helpdesk   12 000'].join('\n'))
  })

  it('counts characters, not code units', () => {
    const lines = table(
      [{ title: 'x' }, { title: 'y' }],
      [
        ['Åsa 🙂', '1'],
        ['abcde', '2'],
      ],
    ).split('\n')
    expect(lines[2]).toBe('Åsa 🙂  1')
    expect(lines[3]).toBe('abcde  2')
  })

  it('is its head alone without rows, and fills in cells that are missing', () => {
    expect(table(columns, [])).toBe('store  records\n─────  ───────')
    expect(table(columns, [['a']])).toBe('store  records\n─────  ───────\na')
  })
})
