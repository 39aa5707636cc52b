import { type Mapped, type MappedBuilder, slice } from './mapped.ts'
import { withoutReferences } from './references.ts'

/** Elements that make lines: where a text has none, its own line breaks are all it has to show. */
const laidOut = /<(?:br|p|div|li|tr|td|h[1-6]|blockquote|table|ul|ol|pre|section|article|hr)\b/iu

export const hasLayout = (text: string): boolean => laidOut.test(text)

export const breakLine = (builder: MappedBuilder): void => {
  if (builder.last !== '' && builder.last !== '\n') builder.gap('\n')
}

/** White space as browsers show it: one space for any run of it, none at the start of a line. */
const collapse = (builder: MappedBuilder, text: Mapped): void => {
  let done = 0
  for (const { 0: run, index } of text.text.matchAll(/[ \t\r\n\f]+/gu)) {
    builder.copy(text, done, index)
    done = index + run.length
    if (builder.last === '' || builder.last === '\n') continue
    if (run === ' ') builder.copy(text, index, done)
    else builder.mean(' ', text, index, done)
  }
  builder.copy(text, done, text.text.length)
}

/** Writes running text between tags, decoded. */
export const writeText = (
  builder: MappedBuilder,
  input: Mapped,
  {
    start,
    end,
    keepsBreaks,
  }: { readonly start: number; readonly end: number; readonly keepsBreaks: boolean },
): void => {
  if (start >= end) return
  const text = withoutReferences(slice(input, start, end), { inAttribute: false })
  if (keepsBreaks) builder.copy(text, 0, text.text.length)
  else collapse(builder, text)
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
