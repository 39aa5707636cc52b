import type { Span } from '../shields.ts'
import { isUnbroken, type Mapped, rewriteMapped, slice } from './mapped.ts'
import { withoutPercent, withoutPlus } from './percent.ts'
import { withoutReferences } from './references.ts'

/** What marks a text as encoded, whatever its format says: people paste links and pieces of source. */
const encoded =
  /%[0-9a-f]{2}|&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,31});|\\u[0-9a-f]{4}|[?&][\w.%[\]-]{1,64}=[^&#?\s"'<>@+]{0,500}\+/giu

/** Cheap, and right for most texts. */
export const mayBeEncoded = (text: string): boolean =>
  text.includes('%') ||
  text.includes('&') ||
  (text.includes('\\') && /\\u/i.test(text)) ||
  (text.includes('?') && text.includes('+'))

/** Units of the line around an encoded sign that are read with it: context words stand there. */
const reach = 80
/** A mail quoted in a web form is encoded twice. */
const rounds = 2

const isSpace = (unit: string | undefined): boolean => unit === undefined || /\s/u.test(unit)

const windowAround = (text: string, start: number, end: number): Span => {
  let [from, to] = [start, end]
  while (from > 0 && text[from - 1] !== '\n' && (start - from < reach || !isSpace(text[from - 1]))) from--
  while (to < text.length && text[to] !== '\n' && (to - end < reach || !isSpace(text[to]))) to++
  return { start: from, end: to }
}

const windows = (text: string): Span[] => {
  const found: { start: number; end: number }[] = []
  for (const hit of text.matchAll(encoded)) {
    const previous = found.at(-1)
    const end = hit.index + hit[0].length
    if (previous && end <= previous.end) continue
    const span = windowAround(text, hit.index, end)
    if (previous && span.start <= previous.end) previous.end = span.end
    else found.push({ ...span })
  }
  return found
}

const withoutEscapes = (input: Mapped): Mapped =>
  input.text.includes('\\')
    ? rewriteMapped(input, /\\u([0-9a-f]{4})/giu, ({ 0: written, 1: digits = '', index }, builder) => {
        const end = index + written.length
        if (!isUnbroken(input, index, end)) return false
        builder.mean(String.fromCharCode(Number.parseInt(digits, 16)), input, index, end)
        return true
      })
    : input

const decoded = (input: Mapped): Mapped =>
  withoutPercent(withoutPlus(withoutReferences(withoutEscapes(input), { inAttribute: false })))

/**
 * What an encoded piece of the text says when decoded: `anna%40exempel.se`, `Anna&nbsp;Berg`, `name=Anna+Berg`. The
 * text itself stays as it is written, for a link is read best undecoded; these lines are read beside it.
 */
export const shadowsOf = (input: Mapped): readonly Mapped[] => {
  if (!mayBeEncoded(input.text)) return []
  return windows(input.text).flatMap(({ start, end }) => {
    const written = slice(input, start, end)
    let read = written
    for (let round = 0; round < rounds; round++) read = decoded(read)
    return read.text === written.text ? [] : [read]
  })
}
