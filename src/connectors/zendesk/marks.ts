/** What Zendesk puts in place of each character that is redacted. */
export const block = '▇'

interface Piece {
  readonly kind: 'tag' | 'text'
  readonly text: string
}

/** What stands in these is no text that a mark could be put into. */
const raw = 'script|style|textarea|title|xmp|iframe|noembed|noframes'
const rawElement = new RegExp(`^<(?:${raw})\\b`, 'iu')

/**
 * A name, and what it is said to be: in either quotes, or up to a space. Each is met in one
 * way alone, so that nothing is tried twice.
 */
const attribute = `[^\\s/<>=]+(?:\\s*=\\s*(?:"[^"]*"|'[^']*'|[^\\s"'<>][^\\s<>]*(?=[\\s>])|(?=>))|(?=[\\s/>]))`

/**
 * Comments, elements of raw text, and tags, with `>` inside quoted attributes; the rest is text. As browsers read it (WHATWG
 * HTML, 13.2.5): `<!`, `<?` and `</` without a name begin a comment to the next `>`, CDATA among them.
 */
const tagPattern = new RegExp(
  [
    '<!--(?:-?>|[\\s\\S]*?(?:--!?>|$))',
    `<(${raw})\\b[\\s\\S]*?</\\1\\s*>`,
    `</?[a-z][^\\s<>/]*(?:[\\s/]|${attribute})*>`,
    // As nobody writes it: by its quotes, or up to the next `>`.
    `</?[a-z][^\\s<>/]*(?:"[^"]*"|'[^']*'|[^'"<>])*>`,
    '</?[a-z][^<>]*>',
    '<[!?][^>]*>',
    '</[^a-z>][^>]*>',
  ].join('|'),
  'giu',
)

/** Texts stand between any two tags, also where they are empty: that is how two versions of a source are compared. */
const piecesOf = (html: string): Piece[] => {
  const pieces: Piece[] = []
  let at = 0
  for (const match of html.matchAll(tagPattern)) {
    pieces.push({ kind: 'text', text: html.slice(at, match.index) }, { kind: 'tag', text: match[0] })
    at = match.index + match[0].length
  }
  pieces.push({ kind: 'text', text: html.slice(at) })
  return pieces
}

const wordsOf = (text: string): string[] => text.match(/&[#\w]+;|[\p{L}\p{N}\p{M}]+|[\s\S]/gu) ?? []

/** Words compared with words: more than this is compared by what both begin and end with alone. */
const mostCells = 4_000_000

/** Which of the old words are among the new ones, in order, as many as can be, and the later ones of those that are alike. */
const keptOf = (old: readonly string[], fresh: readonly string[]): boolean[] => {
  const kept = old.map(() => false)
  let [start, oldEnd, newEnd] = [0, old.length, fresh.length]
  while (start < Math.min(oldEnd, newEnd) && old[start] === fresh[start]) kept[start++] = true
  while (oldEnd > start && newEnd > start && old[oldEnd - 1] === fresh[newEnd - 1]) {
    kept[--oldEnd] = true
    newEnd--
  }
  const [rows, columns] = [oldEnd - start, newEnd - start]
  if (rows === 0 || columns === 0 || rows * columns > mostCells) return kept
  const lengths = new Uint32Array((rows + 1) * (columns + 1))
  const at = (row: number, column: number): number => lengths[row * (columns + 1) + column] ?? 0
  for (let row = 1; row <= rows; row++)
    for (let column = 1; column <= columns; column++)
      lengths[row * (columns + 1) + column] =
        old[start + row - 1] === fresh[start + column - 1]
          ? at(row - 1, column - 1) + 1
          : Math.max(at(row - 1, column), at(row, column - 1))
  for (let [row, column] = [rows, columns]; row > 0 && column > 0; ) {
    if (
      old[start + row - 1] === fresh[start + column - 1] &&
      at(row, column) === at(row - 1, column - 1) + 1
    ) {
      kept[start + --row] = true
      column--
    } else if (at(row - 1, column) >= at(row, column - 1)) row--
    else column--
  }
  return kept
}

type Mark = (text: string) => string

/** Only what stands in the new text as well stays outside the marks. */
const markText = (old: string, fresh: string, mark: Mark): string => {
  if (old === fresh) return old
  const words = wordsOf(old)
  const kept = keptOf(words, wordsOf(fresh))
  let [out, open] = ['', '']
  const close = (): void => {
    if (open !== '') out += open.trim() === '' ? open : mark(open)
    open = ''
  }
  words.forEach((word, index) => {
    if (kept[index]) close()
    if (kept[index]) out += word
    else open += word
  })
  close()
  return out
}

const nameOf = (tag: string): string | undefined => /^<(\/?[a-z][^\s>/]*)/iu.exec(tag)?.[1]?.toLowerCase()

/**
 * Put in at the end, as in the vendor's example, and nothing else moved: before a slash that closes the tag, after one that ends an
 * address without quotes. Behind an `=` it would be a value, so that it stands first there.
 */
const withAttribute = (tag: string): string => {
  if (/=\s*\/?>$/u.test(tag)) return tag.replace(/^<[^\s>/]+/u, name => `${name} redact`)
  const end = /=\s*[^\s"'>][^\s"'>]*\/>$/u.test(tag) ? />$/u : /\s*\/?>$/u
  return tag.replace(end, closing => ` redact${closing}`)
}

const hasAttribute = (tag: string): boolean => /^<[^\s>/]+ redact[\s/>]| redact\s*\/?>$/u.test(tag)

/** The stored source with marks, nothing else changed; what no mark can take is counted. */
export interface Marked {
  readonly html: string
  /** Tags, comments and the like that hold something that had to go and that the desk has no mark for. */
  readonly beyond: number
}

const isSame = (old: readonly Piece[], fresh: readonly Piece[]): boolean =>
  old.length === fresh.length &&
  old.every(({ kind, text }, index) => kind === 'text' || nameOf(text) === nameOf(fresh[index]?.text ?? ''))

/** Attributes that say how something looks; any other may hold an address or a name. */
const plainTag = /^<\/?[a-z][^\s>/]*(?:\s+(?:class|dir)\s*=\s*(?:"[\w -]*"|'[\w -]*'|[\w-]+))*\s*\/?>$/iu

/**
 * From a source and what it is to become: the source with `<redact>` around the words that are no longer there, and the
 * attribute `redact` in tags whose attributes changed. Sources that cannot be laid side by side are marked as a whole,
 * with every tag that may hold something.
 */
export const markedHtml = (stored: string, wanted: string): Marked => {
  const [old, fresh] = [piecesOf(stored), piecesOf(wanted)]
  const whole = !isSame(old, fresh)
  let beyond = 0
  const html = old.map(({ kind, text }, index) => {
    const other = whole ? '' : (fresh[index]?.text ?? '')
    if (kind === 'text') return markText(text, other, marked => `<redact>${marked}</redact>`)
    if (whole ? plainTag.test(text) : text === other) return text
    if (nameOf(text) !== undefined && !text.startsWith('</') && !rawElement.test(text))
      return withAttribute(text)
    beyond += 1
    return text
  })
  return { html: html.join(''), beyond }
}

/** Nothing is left but what the desk puts in place of characters, in tags that hold nothing. */
export const isAllBlack = (html: string): boolean =>
  html.includes(block) &&
  piecesOf(html).every(({ kind, text }) =>
    kind === 'text' ? /^[▇\s\u00a0]*$/u.test(text.replace(/&nbsp;/giu, '')) : plainTag.test(text),
  )

/** A chat message is plain text. */
export const markedText = (stored: string, wanted: string): string =>
  markText(stored, wanted, marked => `<redact>${marked}</redact>`)

const blocks = (text: string): string => [...text].map(char => (/\s/u.test(char) ? char : block)).join('')

/** What the desk makes of marks, as far as its vendor describes it. */
export const blackened = (marked: string): string => {
  const closing: boolean[] = []
  return marked
    .replace(/<redact>([\s\S]*?)<\/redact>/gu, (_, inner: string) => blocks(inner.replace(/&[#\w]+;/gu, 'x')))
    .replace(tagPattern, tag => {
      const name = nameOf(tag)
      if (name === undefined || rawElement.test(tag)) return tag
      if (/\/>$/u.test(tag) || voids.has(name)) return hasAttribute(tag) ? '' : tag
      if (name.startsWith('/')) return closing.pop() ? '' : tag
      const goes = hasAttribute(tag)
      closing.push(goes)
      return goes ? '' : tag
    })
}

const voids = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'track',
  'wbr',
])
