import { unbroken } from '../printable.ts'
import { escapeHtml } from '../redaction/formats/html-text.ts'
import { htmlHead } from '../requests/archive/html-head.ts'
import { mark, rows } from '../requests/archive/markup.ts'
import type { Block, Inline, Paper } from './paper.ts'

const style = `
body{max-width:60rem}
table{border-collapse:collapse;width:100%;margin:1rem 0}caption{text-align:left;font-weight:bold;padding:.25rem 0}
th,td{border:1px solid #888;padding:.35rem .5rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}
thead th{background:#f2f2f2}tbody th{font-weight:normal}
`.trim()

const marked = (tag: string, text: string): string => mark(tag, unbroken(text))

const inline = (piece: Inline): string =>
  typeof piece === 'string'
    ? escapeHtml(unbroken(piece))
    : `<a href="${escapeHtml(unbroken(piece.href))}">${escapeHtml(unbroken(piece.text))}</a>`

const cellsOf = (row: readonly (readonly Inline[])[]): string =>
  row
    .map((cell, index) => {
      const content = cell.map(inline).join('')
      return index === 0 ? `<th scope="row">${content}</th>` : `<td>${content}</td>`
    })
    .join('')

const htmlOf = (block: Block): string => {
  switch (block.kind) {
    case 'heading':
      return marked(`h${block.level}`, block.text)
    case 'paragraph':
      return marked('p', block.text)
    case 'list':
      return `<ul>${block.items.map(item => marked('li', item)).join('')}</ul>`
    case 'terms':
      return rows(block.of.map(([term, value]) => [unbroken(term), unbroken(value)])).trimEnd()
    case 'table':
      return `<table>
${marked('caption', block.caption)}
<thead><tr>${block.columns.map(column => marked('th scope="col"', column)).join('')}</tr></thead>
<tbody>
${block.rows.map(row => `<tr>${cellsOf(row)}</tr>`).join('\n')}
</tbody>
</table>`
  }
}

/** A page that loads nothing and runs nothing. The same bytes for the same paper. */
export const toHtml = ({ lang, blocks }: Paper): string => {
  const title = blocks.find(block => block.kind === 'heading')?.text ?? ''
  return `${htmlHead({ lang, title: unbroken(title), style })}<body>
<main>
${blocks.map(htmlOf).join('\n')}
</main>
</body>
</html>
`
}
