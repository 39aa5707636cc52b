import type { PreparedText } from '../recogniser.ts'
import type { Span } from '../shields.ts'
import { hitsInAnyCase, mayBegin } from '../word-starts.ts'
import type { WordSet } from '../word-tree.ts'

/** Rows below a head that are read, and units of a row: what is longer is no row of a list of people. */
const [mostRows, widest] = [200, 600]
const signs = ',;|\t'

/** A heading of a column as the source of a sticky pattern: nothing else stands between the signs of the table. */
export const headOf = (words: string): RegExp =>
  new RegExp(`(?<=(?:^|[\\n;|\\t,])["' ]{0,3})(?:${words})(?=["' ]{0,24}(?:[;|\\t,\\n]|$))`, 'uy')

const lineEnd = (text: string, at: number): number => {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end
}

/** The cells of a row, signs in quotes left alone. */
const cellsOf = (text: string, start: number, end: number, sign: string): Span[] => {
  const cells: Span[] = []
  let [from, isQuoted] = [start, false]
  for (let at = start; at < end; at++) {
    if (text[at] === '"') isQuoted = !isQuoted
    else if (text[at] === sign && !isQuoted) {
      cells.push({ start: from, end: at })
      from = at + 1
    }
  }
  cells.push({ start: from, end })
  return cells
}

const isMargin = (sign: string | undefined): boolean => sign === '"' || sign === "'" || sign?.trim() === ''

/** Without the quotes and spaces around it; undefined for an empty one. */
const bareOf = (text: string, { start, end }: Span): Span | undefined => {
  let [from, to] = [start, end]
  while (from < to && isMargin(text[from])) from++
  while (to > from && isMargin(text[to - 1])) to--
  return to > from ? { start: from, end: to } : undefined
}

/** Two columns will do beside each other but where a comma parts them: that stands in any sentence. */
const fewestCells = (sign: string): number => (sign === ',' ? 3 : 2)

/** Numbers stand in no head, and commas of CSV have no space behind them. */
const isProse = (line: string, sign: string): boolean =>
  /\d{3}/.test(line) || (sign === ',' && line.includes(', '))

const signOf = (text: string, head: Span): string | undefined => {
  let at = head.end
  while (text[at] === '"' || text[at] === "'" || text[at] === ' ') at++
  if (signs.includes(text[at] ?? '\n')) return text[at]
  at = head.start - 1
  while (text[at] === '"' || text[at] === "'" || text[at] === ' ') at--
  return signs.includes(text[at] ?? '\n') ? text[at] : undefined
}

/** Behind the last row that was read, by sign, width and column: a head inside a table begins no second reading of it. */
type Read = Map<string, number>

function* below(text: string, head: Span, read: Read): Iterable<Span> {
  const sign = signOf(text, head)
  const [start, end] = [text.lastIndexOf('\n', head.start - 1) + 1, lineEnd(text, head.end)]
  if (sign === undefined || end - start > widest) return
  const heads = cellsOf(text, start, end, sign)
  if (heads.length < fewestCells(sign) || isProse(text.slice(start, end), sign)) return
  const column = heads.findIndex(cell => cell.end >= head.end)
  const table = `${sign}${heads.length} ${column}`
  for (
    let from = Math.max(end + 1, read.get(table) ?? 0), rows = 0;
    from < text.length && rows < mostRows;
    rows++
  ) {
    const to = lineEnd(text, from)
    const cells = to - from > widest ? [] : cellsOf(text, from, to, sign)
    const cell = cells.length === heads.length ? cells[column] : undefined
    if (!cell) return
    const value = bareOf(text, cell)
    if (value) yield value
    from = to + 1
    read.set(table, from)
  }
}

/** What stands in a column of a table with such a heading: CSV with any of its signs, tables of Markdown, lists with tabs. */
export function* cellsUnder(prepared: PreparedText, head: RegExp, leads: WordSet): Iterable<Span> {
  if (!mayBegin(prepared, leads) || !prepared.text.includes('\n')) return
  const read: Read = new Map()
  for (const { index, 0: value } of hitsInAnyCase(prepared, head, leads))
    yield* below(prepared.text, { start: index, end: index + value.length }, read)
}
