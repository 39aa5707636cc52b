// Where in a YAML text the cursor is, as a path of keys, from the text before it. A parser is of no use here: what is being
// written is seldom valid at the cursor. Block style goes by its indentation, flow style by its brackets.

const keyPattern = /^("[^"]*"|'[^']*'|[^\s:#,[\]{}][^:#]*?)\s*:(?=\s|$)/

const unquoted = word => word.replace(/^(["'])(.*)\1$/, '$2')

/** What stands before a comment; a sign of number within a word is none. */
const withoutComment = line => line.replace(/(^|\s)#.*$/, '$1')

/** Reads on in flow style; gives the brackets that are open at the end, innermost last. */
const readFlow = (text, open) => {
  let word = ''
  let quote = ''
  for (const sign of text) {
    const inner = open.at(-1)
    if (quote) {
      if (sign === quote) quote = ''
      else word += sign
    } else if ((sign === '"' || sign === "'") && word.trim() === '') {
      quote = sign
    } else if (sign === '{' || sign === '[') {
      open.push({ isMap: sign === '{', key: undefined })
      word = ''
    } else if (sign === '}' || sign === ']') {
      open.pop()
      word = ''
    } else if (sign === ',' && inner) {
      inner.key = undefined
      word = ''
    } else if (sign === ':' && inner?.isMap && inner.key === undefined) {
      inner.key = word.trim()
      word = ''
    } else word += sign
  }
  return { open, word: word.trimStart() }
}

/** Entries that a line at this column is not part of any more. */
const cut = (stack, column, isItem) => {
  while (stack.length > 0) {
    const last = stack.at(-1)
    const isOver = last.indent > column || (last.indent === column && (isItem ? last.isItem : !last.isItem))
    if (!isOver) return
    stack.pop()
  }
}

/** Takes the dashes and the key of a line of block style; gives what follows them. */
const readBlock = (line, stack) => {
  let column = line.length - line.trimStart().length
  let rest = line.slice(column)
  for (let dash = /^-(\s+|$)/.exec(rest); dash; dash = /^-(\s+|$)/.exec(rest)) {
    cut(stack, column, true)
    stack.push({ indent: column, isItem: true, key: 0 })
    column += dash[0].length
    rest = rest.slice(dash[0].length)
  }
  cut(stack, column, false)
  const key = keyPattern.exec(rest)
  if (!key) return { rest, hasKey: false }
  stack.push({ indent: column, isItem: false, key: unquoted(key[1]) })
  return { rest: rest.slice(key[0].length), hasKey: true }
}

/**
 * `{ path, isKey, word }`: the keys above the cursor (0 for any element of a list), whether a key is being written or the value
 * of the last one in the path, and what of it is there.
 */
export const placeAt = before => {
  const lines = before.split('\n')
  const stack = []
  let flow = []
  let place = { isKey: true, word: '' }
  for (const [index, written] of lines.entries()) {
    const isLast = index === lines.length - 1
    const line = isLast ? written : withoutComment(written)
    if (!isLast && line.trim() === '') continue
    const inFlow = flow.length > 0
    const { rest, hasKey } = inFlow ? { rest: line, hasKey: false } : readBlock(line, stack)
    const read = readFlow(rest, flow)
    flow = read.open
    const inner = flow.at(-1)
    const isKey = inner ? inner.isMap && inner.key === undefined : !hasKey
    place = { isKey, word: read.word }
  }
  const flowPath = flow.flatMap(({ isMap, key }) => (isMap ? (key === undefined ? [] : [key]) : [0]))
  return { path: [...stack.map(({ key }) => key), ...flowPath], ...place }
}
