/** Rows of a table that are gone back, and units of a row: beyond, the head is out of sight. */
const [mostRows, widest] = [60, 400]
/** Spaces that line up the values of a column. */
const mostPadding = 24

const countOf = (text: string, sign: string, start: number, end: number): number => {
  let count = 0
  for (let at = text.indexOf(sign, start); at >= 0 && at < end; at = text.indexOf(sign, at + 1)) count++
  return count
}

/**
 * What the head of a table of `|`, `;` or tabs calls the column of the value at `start`; undefined in running text.
 * The head is the first line of those with as many of the sign as the value's own.
 */
export const columnName = (text: string, start: number): string | undefined => {
  let at = start
  while (text[at - 1] === ' ' && start - at < mostPadding) at--
  const sign = text[at - 1]
  if (sign !== '|' && sign !== ';' && sign !== '\t') return undefined
  let row = text.lastIndexOf('\n', start - 1) + 1
  const end = text.indexOf('\n', start)
  const last = end < 0 ? text.length : end
  if (last - row > widest) return undefined
  const [column, columns] = [countOf(text, sign, row, start), countOf(text, sign, row, last)]
  let head: string | undefined
  for (let rows = 0; row > 0 && rows < mostRows; rows++) {
    const above = text.lastIndexOf('\n', row - 2) + 1
    if (row - above > widest || countOf(text, sign, above, row - 1) !== columns) break
    head = text.slice(above, row - 1)
    row = above
  }
  return head?.split(sign)[column]?.trim()
}
