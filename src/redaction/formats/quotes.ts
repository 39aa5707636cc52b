import { createBuilder, type Mapped } from './mapped.ts'

interface Line {
  /** Where the line's own text begins, behind `> > `. */
  readonly start: number
  /** Without its line break. */
  readonly end: number
  readonly next: number
  readonly depth: number
  /** With everything: programs break lines by their whole length. */
  readonly width: number
}

/** A quoting sign and up to three spaces before it. */
const sign = / {0,3}>/y

/** Signs and the space behind the last. No pattern of its own: a line of ten million signs is more than one can hold. */
const quoteAt = (text: string, start: number): { readonly end: number; readonly depth: number } => {
  let [end, depth] = [start, 0]
  for (sign.lastIndex = start; sign.test(text); depth++) end = sign.lastIndex
  return { end: depth > 0 && text[end] === ' ' ? end + 1 : end, depth }
}

const linesOf = (text: string): Line[] => {
  const lines: Line[] = []
  for (let at = 0; at < text.length; ) {
    const found = text.indexOf('\n', at)
    const next = found < 0 ? text.length : found + 1
    const last = found < 0 ? text.length : text[found - 1] === '\r' && found > at ? found - 1 : found
    const { end, depth } = quoteAt(text, at)
    lines.push({ start: Math.min(end, last), end: last, next, depth, width: last - at })
    at = next
  }
  return lines
}

/** RFC 3676 and most programs break at 66 to 78 units, some with a space left at the end. */
const shortest = { flowed: 40, broken: 50 }
const margin = 66

/** Did a program break the line here, or its writer? */
const isWrapped = (text: string, line: Line, following: Line): boolean => {
  const own = text.slice(line.start, line.end)
  if (line.depth !== following.depth || own === '-- ' || following.start >= following.end) return false
  if (own.endsWith(' ')) return line.width >= shortest.flowed
  const word =
    /^\S*/u.exec(text.slice(following.start, Math.min(following.end, following.start + 80)))?.[0] ?? ''
  return word !== '' && line.width >= shortest.broken && line.width + 1 + word.length > margin
}

const header =
  /^(?:from|to|cc|bcc|subject|reply-to|sender|return-path|received|delivered-to|date|x-[\w-]+|fr[åa]n|von|van|til|till|kopia|ämne|betreff|onderwerp|emne|lähettäjä)\s{0,2}:/iu

/** RFC 5322 §2.2.3: a header goes on in lines that begin with a space. */
const isFolded = (text: string, line: Line, following: Line, inHeader: boolean): boolean =>
  inHeader &&
  line.depth === following.depth &&
  /^[ \t]+\S/u.test(text.slice(following.start, following.start + 20))

/**
 * Mail as its writer wrote it: without the signs of quoting, and with lines that a program has broken put together
 * again. Signs and breaks stay in the source, whatever is edited around them.
 */
export const withoutQuotes = (input: Mapped): Mapped => {
  const { text } = input
  const lines = linesOf(text)
  const builder = createBuilder()
  let inHeader = false
  for (const [index, line] of lines.entries()) {
    const following = lines[index + 1]
    builder.copy(input, line.start, line.end)
    inHeader = inHeader || header.test(text.slice(line.start, Math.min(line.end, line.start + 60)))
    if (following && isFolded(text, line, following, inHeader)) continue
    inHeader = false
    if (following && isWrapped(text, line, following)) {
      if (builder.last !== ' ') builder.gap(' ')
    } else builder.copy(input, line.end, line.next)
  }
  return builder.build()
}
