import { inOneLine } from '../printable.ts'

/** Characters a terminal shows; wide enough for our languages, which have no double-width letters. */
const width = (text: string): number => [...text].length

interface Column {
  readonly title: string
  readonly align?: 'left' | 'right'
}

/** A plain table with a rule under its head; numbers stand right. */
export const table = (columns: readonly Column[], rows: readonly (readonly string[])[]): string => {
  const shown = rows.map(row => row.map(inOneLine))
  const widths = columns.map(({ title }, index) =>
    Math.max(width(title), ...shown.map(row => width(row[index] ?? ''))),
  )
  const line = (cells: readonly string[]): string =>
    columns
      .map(({ align }, index) => {
        const cell = cells[index] ?? ''
        const gap = ' '.repeat((widths[index] ?? 0) - width(cell))
        return align === 'right' ? gap + cell : cell + gap
      })
      .join('  ')
      .trimEnd()
  const rule = widths.map(each => '─'.repeat(each)).join('  ')
  return [line(columns.map(({ title }) => title)), rule, ...shown.map(line)].join('\n')
}
