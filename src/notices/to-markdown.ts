import { unbroken } from '../printable.ts'
import type { Block, Inline, Paper } from './paper.ts'

/** What a policy says may hold any sign; none of them is to make a link, a cell or a tag (CommonMark 0.31, 2.4). */
const escaped = (text: string): string => unbroken(text).replace(/[\\`*_[\]<>|~#&!]/gu, sign => `\\${sign}`)

const inline = (piece: Inline): string =>
  typeof piece === 'string'
    ? escaped(piece)
    : `[${escaped(piece.text)}](<${unbroken(piece.href).replace(/[<>\\|\s]/gu, encodeURIComponent)}>)`

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

const markdownOf = (block: Block): string => {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${escaped(block.text)}`
    case 'paragraph':
      return escaped(block.text)
    case 'list':
      return block.items.map(item => `- ${escaped(item)}`).join('\n')
    case 'terms':
      return block.of.map(([term, value]) => `- **${escaped(term)}:** ${escaped(value)}`).join('\n')
    case 'table':
      return [
        line(block.columns.map(escaped)),
        line(block.columns.map(() => '---')),
        ...block.rows.map(row => line(row.map(cell => cell.map(inline).join('')))),
      ].join('\n')
  }
}

/** Markdown as GitHub reads it. The same bytes for the same paper. */
export const toMarkdown = ({ blocks }: Paper): string => `${blocks.map(markdownOf).join('\n\n')}\n`
