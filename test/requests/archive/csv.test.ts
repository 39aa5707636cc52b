import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { ArchiveTicket } from '../../../src/requests/archive/archive-schema.ts'
import { messageLines, messagesHead, ticketLine, ticketsHead } from '../../../src/requests/archive/csv.ts'

const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '=',
        '+',
        '-',
        '@',
        '＝',
        '＋',
        '－',
        '＠',
        '\t',
        '\r',
        '\n',
        '"',
        ';',
        ',',
        ' ',
        '1',
        'A1',
        '|',
      ),
      fc.constantFrom(
        "=cmd|' /C calc'!A0",
        '=HYPERLINK("http://evil.example")',
        '@SUM(1)',
        '\u00a0=1',
        '\ufeff=1',
      ),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 12 },
  )
  .map(parts => parts.join(''))

const ticketOf = (text: string): ArchiveTicket =>
  ({
    ...{
      store: 'helpdesk',
      id: text,
      relation: 'own',
      category: text,
      status: text,
      tags: [text],
      files: [],
    },
    ...{ subject: text, messages: [{ place: text, kind: 'message', from: text, text }] },
  }) as unknown as ArchiveTicket

const cellsOf = (csv: string): string[] => (parse(csv) as string[][]).flat()

it('no cell is a formula, whatever desks and people write, and no line has cells of its own', () => {
  fc.assert(
    fc.property(hostile, text => {
      for (const [head, line] of [
        [ticketsHead, ticketLine(ticketOf(text))],
        [messagesHead, messageLines(ticketOf(text))],
      ] as const) {
        const cells = cellsOf(head + line)
        expect(cells).toHaveLength(2 * cellsOf(head).length)
        for (const cell of cells) expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]/u)
        // Read by a program that divides by other signs and knows no quotes inside a line.
        for (const cell of line.split(/[;\t\r\n]/u)) expect(cell).not.toMatch(/^ {0,8}[=+@＝＋＠]/u)
      }
    }),
  )
})
