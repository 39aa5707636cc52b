/** Before anything else, so that spreadsheets read UTF-8. */
export const byteOrderMark = '\ufeff'

type Cell = string | number | undefined

/** What a spreadsheet takes for a formula at the beginning of a cell (OWASP, CSV injection), full-width signs too. */
const formula = /^\s*[=+\-@＝＋－＠\t\r]/u
/** One that divides by `;` or tabs, as most in Europe do, heeds no quotes in the middle of a line: cells begin here too. */
const within = /([;\t\r\n] {0,8})(?=[=+@＝＋＠]|[-－][\p{L}\p{N}(])/gu

/** With an apostrophe before whatever could be taken for a formula. */
const defused = (text: string): string => {
  const inside = text.replace(within, "$1'")
  return formula.test(inside) ? `'${inside}` : inside
}

const written = (cell: Cell): string => {
  if (typeof cell === 'number') return String(cell)
  const text = defused(cell ?? '')
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** One line, RFC 4180; nothing in it is taken for a formula. */
export const csvLine = (cells: readonly Cell[]): string => `${cells.map(written).join(',')}\r\n`
