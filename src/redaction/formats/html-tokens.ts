import { type Attribute, readAttributes } from './html-attributes.ts'

export interface Tag {
  readonly kind: 'tag'
  readonly start: number
  readonly end: number
  /** Lower case. */
  readonly name: string
  readonly isEnd: boolean
  readonly attributes: readonly Attribute[]
}

/** Everything of a document that is not text. */
export type Token =
  | { readonly kind: 'comment' | 'doctype'; readonly start: number; readonly end: number }
  | Tag

/** Elements whose contents are no markup, up to their end tag. */
const rawElements: ReadonlySet<string> = new Set(['script', 'style', 'textarea', 'title'])

export const isRaw = (name: string): boolean => rawElements.has(name)

const tagOpening = /<\/?([a-z][^ \t\r\n\f/>]*)/iuy
const commentEnd = /--!?>/gu

const tagAt = (text: string, start: number): Token | undefined => {
  tagOpening.lastIndex = start
  const [opening = '', name = ''] = tagOpening.exec(text) ?? []
  const { attributes, end } = readAttributes(text, start + opening.length)
  // What the end of the document breaks off is no tag; it is shown as the text it is.
  if (text[end] !== '>') return undefined
  return {
    kind: 'tag',
    start,
    end: end + 1,
    name: name.toLowerCase(),
    isEnd: opening.startsWith('</'),
    attributes,
  }
}

const commentAt = (text: string, start: number): Token => {
  const short = /^<!--(?:-?>)/u.exec(text.slice(start, start + 6))
  if (short) return { kind: 'comment', start, end: start + short[0].length }
  commentEnd.lastIndex = start + 4
  const hit = commentEnd.exec(text)
  return { kind: 'comment', start, end: hit ? hit.index + hit[0].length : text.length }
}

/** `<!doctype …>`, `<?xml …>`, `</ …>`: all to the next sign. */
const otherAt = (text: string, start: number): Token => {
  const end = text.indexOf('>', start) + 1 || text.length
  const isDoctype = text.slice(start, start + 9).toLowerCase() === '<!doctype'
  return { kind: isDoctype ? 'doctype' : 'comment', start, end }
}

const opensTag = (text: string, start: number): boolean => {
  const sign = text[start + 1] === '/' ? text[start + 2] : text[start + 1]
  return sign !== undefined && /[a-z]/iu.test(sign)
}

const tokenAt = (text: string, start: number): Token | undefined => {
  if (text.startsWith('<!--', start)) return commentAt(text, start)
  if (opensTag(text, start)) return tagAt(text, start)
  const [sign = '', after = ''] = [text[start + 1], text[start + 2]]
  if (sign === '!' || sign === '?' || (sign === '/' && after !== '' && after !== '>'))
    return otherAt(text, start)
  return undefined
}

const rawEnds = new Map(
  [...rawElements].map(name => [name, new RegExp(`</${name}(?=[ \\t\\r\\n\\f/>])`, 'giu')]),
)

/** Where the contents of a raw element end, or the whole text. */
const rawEnd = (text: string, name: string, from: number): number => {
  const pattern = rawEnds.get(name)
  if (!pattern) return from
  pattern.lastIndex = from
  return pattern.exec(text)?.index ?? text.length
}

/**
 * Tags and comments with their places, as the HTML Standard cuts them (13.2.5; a comment within a script is not
 * looked into). Text is what lies between. A parser that decodes loses the places; the tests hold this one to it.
 */
export function* tokensOf(text: string): Iterable<Token> {
  for (let at = text.indexOf('<'); at >= 0; ) {
    const token = tokenAt(text, at)
    let next = at + 1
    if (token) {
      yield token
      next = token.end
      if (token.kind === 'tag' && !token.isEnd) next = rawEnd(text, token.name, next)
    } else if (opensTag(text, at)) return
    at = text.indexOf('<', next)
  }
}
