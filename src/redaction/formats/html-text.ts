import { isUnbroken, type Mapped, type MappedBuilder } from './mapped.ts'
import { readReference, reference } from './references.ts'

/** Elements that make lines: where a text has none, its own line breaks are all it has to show. */
const laidOut = /<(?:br|p|div|li|tr|td|h[1-6]|blockquote|table|ul|ol|pre|section|article|hr)\b/iu

export const hasLayout = (text: string): boolean => laidOut.test(text)

export const breakLine = (builder: MappedBuilder): void => {
  if (builder.last !== '' && builder.last !== '\n') builder.gap('\n')
}

const isSpace = /^[ \t\r\n\f]+$/u
/** References, and white space that browsers show otherwise than it is written. */
const special = new RegExp(`${reference.source}|[ \\t\\r\\n\\f]{2,}|[\\t\\r\\n\\f]`, 'giu')

const isLineStart = ({ last }: MappedBuilder): boolean => last === '' || last === '\n'

interface TextRange {
  readonly start: number
  readonly end: number
  /** Else any run of white space is one space, and none at the start of a line. */
  readonly keepsBreaks: boolean
}

const writeSpace = (builder: MappedBuilder, input: Mapped, start: number, end: number): void => {
  if (!isLineStart(builder)) builder.mean(' ', input, start, end)
}

/** Writes running text between tags, decoded. */
export const writeText = (
  builder: MappedBuilder,
  input: Mapped,
  { start, end, keepsBreaks }: TextRange,
): void => {
  let done = start
  if (!keepsBreaks && isLineStart(builder)) while (done < end && input.text[done] === ' ') done++
  for (const hit of input.text.slice(done, end).matchAll(special)) {
    const at = hit.index + (end - hit.input.length)
    builder.copy(input, done, at)
    done = at
    const found = hit[0].startsWith('&') ? readReference(hit, false) : { text: hit[0], length: hit[0].length }
    if (!found || !isUnbroken(input, at, at + found.length)) continue
    done = at + found.length
    if (!keepsBreaks && isSpace.test(found.text)) writeSpace(builder, input, at, done)
    else if (hit[0].startsWith('&')) builder.mean(found.text, input, at, done)
    else builder.copy(input, at, done)
  }
  builder.copy(input, done, end)
}

/** Lists of typefaces are full of first names: Georgia, Verdana, Helvetica Neue. */
const typeface = /(?:font(?:-family)?|panose-1)\s*:[^;}]*/giu

/** Style sheets without their typefaces: comments, addresses of pictures, written content. */
export const writeStyle = (builder: MappedBuilder, input: Mapped, start: number, end: number): void => {
  let done = start
  for (const { 0: part, index } of input.text.slice(start, end).matchAll(typeface)) {
    builder.copy(input, done, start + index)
    done = start + index + part.length
  }
  builder.copy(input, done, end)
}

const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Safe between tags, in quoted attributes, in comments and scripts. */
export const escapeHtml = (value: string): string => value.replace(/[&<>"']/gu, sign => signs[sign] ?? sign)
