import { type Encode, type Format, type Place, placesOver, type View } from './format.ts'
import { type Attribute, isWords } from './html-attributes.ts'
import { blocks, cells, links, named, structural } from './html-names.ts'
import { breakLine, escapeHtml, hasLayout, writeStyle, writeText } from './html-text.ts'
import { isRaw, type Tag, type Token, tokensOf } from './html-tokens.ts'
import { createBuilder, type Mapped, type MappedBuilder, slice } from './mapped.ts'
import { withoutReferences } from './references.ts'

/** HTML in an attribute in HTML in an attribute is met; deeper than this it is a trick, and read as it is written. */
const maxDepth = 3

interface Reading {
  readonly input: Mapped
  readonly outer: Encode
  readonly depth: number
  readonly keepsBreaks: boolean
  readonly body: MappedBuilder
  /** What does not stand in the running text, a line each. */
  readonly aside: MappedBuilder
  readonly nested: Mapped[]
  readonly places: Place[]
}

/** In a link a space is written as `%20`; unquoted, a space or nothing at all would end the value. */
const attributeEncode =
  (outer: Encode, name: string, isQuoted: boolean): Encode =>
  value => {
    const safe = escapeHtml(links.has(name) ? value.replace(/\s/gu, '%20') : value)
    return outer(isQuoted ? safe : safe.replace(/\s/gu, '&#32;') || '&#32;')
  }

const labelFor = (name: string, { input }: Reading, attributes: readonly Attribute[]): string => {
  if (name.startsWith('data-')) return `${name.slice('data-'.length)}: `
  const label = named.has(name)
    ? attributes.find(other => /^(?:name|property)$/iu.test(other.name))?.value
    : undefined
  const text = label ? input.text.slice(label.start, label.end) : ''
  return /^[\w:. -]{1,40}$/u.test(text) ? `${text}: ` : ''
}

const readAttribute = (reading: Reading, attribute: Attribute, all: readonly Attribute[]): void => {
  const { input, outer, aside, nested, places, depth } = reading
  const { value } = attribute
  const name = attribute.name.toLowerCase()
  if (!value || value.start >= value.end || structural.has(name)) return
  const encode = attributeEncode(outer, name, value.isQuoted)
  const span = { start: input.from[value.start] ?? 0, end: input.to[value.end - 1] ?? 0 }
  const text = withoutReferences(slice(input, value.start, value.end), { inAttribute: true })
  if (name === 'style') {
    if (!/url\(|content|\/\*|@/iu.test(text.text)) return
    breakLine(aside)
    writeStyle(aside, text, 0, text.text.length)
  } else if (depth < maxDepth && /<[a-z!/]/iu.test(text.text)) {
    const inner = openHtml(text, encode, { depth: depth + 1 })
    // One by one: a call has no room for hundreds of thousands of arguments.
    for (const section of inner.sections) nested.push(section)
    for (const place of placesOver(span, encode, inner.places)) places.push(place)
    return
  } else {
    breakLine(aside)
    aside.gap(labelFor(name, reading, all))
    aside.copy(text, 0, text.text.length)
  }
  places.push({ ...span, encode })
}

const readComment = ({ input, aside }: Reading, { start, end }: Token): void => {
  const isClosed = input.text.startsWith('<!--', start) && input.text.endsWith('-->', end) && end - start >= 7
  breakLine(aside)
  // `<?xml …>` and `<![if …]>` count as comments too, and end with a single sign.
  const closing = isClosed ? 3 : input.text[end - 1] === '>' ? 1 : 0
  aside.copy(input, start + (isClosed ? 4 : 2), end - closing)
}

/** `<td>Phone: …`: the cell says itself what it holds. */
const ownLabel = /\s{0,20}(?:[^\s\d<>:&;]|&[a-z]{1,8};|&#\d{1,5};|[ ](?=\S)){2,40}[ ]?:(?=[\s<&])/iy

const hasOwnLabel = (text: string, at: number): boolean => {
  ownLabel.lastIndex = at
  return ownLabel.test(text)
}

/** Cells are apart by a tab, as in a table's line, but one with a label of its own begins a line of its own. */
const separate = ({ body, input }: Reading, { name, isEnd, end }: Tag): void => {
  if (blocks.has(name)) breakLine(body)
  else if (!cells.has(name) || isEnd || body.last === '') return
  else if (hasOwnLabel(input.text, end)) breakLine(body)
  else if (body.last !== '\n' && body.last !== '\t') body.gap('\t')
}

/** Walks over the tokens; `raw` is the element whose contents are no markup, `preserved` how many `pre` are open. */
const readTokens = (reading: Reading): void => {
  const { input, body, aside } = reading
  let [done, raw, preserved] = [0, '', 0]
  const textTo = (end: number): void => {
    if (done >= end) return
    if (raw === 'script' || raw === 'style') {
      breakLine(aside)
      if (raw === 'script') aside.copy(input, done, end)
      else writeStyle(aside, input, done, end)
    } else {
      const keepsBreaks = reading.keepsBreaks || preserved > 0 || raw === 'textarea'
      writeText(body, input, { start: done, end, keepsBreaks })
    }
  }
  for (const token of tokensOf(input.text)) {
    textTo(token.start)
    done = token.end
    if (token.kind === 'comment') readComment(reading, token)
    if (token.kind !== 'tag') continue
    const { name, isEnd, attributes } = token
    raw = !isEnd && isRaw(name) ? name : ''
    if (isWords(token)) {
      writeText(body, input, { start: token.start, end: token.end, keepsBreaks: reading.keepsBreaks })
      continue
    }
    if (name === 'pre') preserved = Math.max(0, preserved + (isEnd ? -1 : 1))
    separate(reading, token)
    for (const attribute of attributes) readAttribute(reading, attribute, attributes)
  }
  textTo(input.text.length)
}

interface HtmlOptions {
  /** How many levels of attributes lie around it. */
  readonly depth?: number
  /** Line breaks of the source mean line breaks, as in Markdown. */
  readonly keepsBreaks?: boolean
}

/** For formats that may hold HTML. */
export const openHtml = (input: Mapped, outer: Encode, options: HtmlOptions = {}): View => {
  const reading: Reading = {
    input,
    outer,
    depth: options.depth ?? 0,
    keepsBreaks: options.keepsBreaks ?? !hasLayout(input.text),
    body: createBuilder(),
    aside: createBuilder(),
    nested: [],
    places: [],
  }
  readTokens(reading)
  const sections = [reading.body.build(), reading.aside.build(), ...reading.nested]
  return {
    sections: sections.filter(({ text }, index) => index === 0 || text !== ''),
    encode: value => outer(escapeHtml(value)),
    places: reading.places,
  }
}

/**
 * HTML as desks and mail programs store it: words across inline tags, entities decoded, attributes that hold text or
 * links, comments, scripts and style sheets. Nothing of it is ever serialised anew.
 */
export const html: Format = { name: 'html', open: (text, outer) => openHtml(text, outer) }
