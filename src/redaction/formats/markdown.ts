import { placeholderSpans, type Span } from '../shields.ts'
import type { Encode, Format, Place } from './format.ts'
import { openHtml } from './html.ts'
import { createBuilder, isUnbroken, type Mapped, slice } from './mapped.ts'
import { emphasis } from './markdown-emphasis.ts'
import { withoutQuotes } from './quotes.ts'

/** `[text](address "title")` and `![text](address)`; brackets in the text may nest once. */
const link =
  /!?\[((?:[^[\]]|\[[^[\]]*\])*)\](\(\s*(?:<[^<>\n]*>|[^\s()]*(?:\([^\s()]*\)[^\s()]*)*)(?:\s+(?:"[^"\n]*"|'[^'\n]*'|\([^()\n]*\)))?\s*\))/gu
const backslash = /\\(?=[!-/:-@[-`{-~])/gu
const ticks = /`+/gu

interface Links {
  /** The signs around the text, and the address. */
  readonly hidden: readonly Span[]
  /** Addresses and titles, read for themselves. */
  readonly targets: readonly Span[]
}

const isLetter = (unit: string | undefined): boolean => unit !== undefined && /\p{L}/u.test(unit)

const spanOf = (start: number, length: number): Span => ({ start, end: start + length })

/** Tells of ascending offsets whether one of the spans holds them. */
const insideOf = (spans: readonly Span[]): ((at: number) => boolean) => {
  let next = 0
  return at => {
    while ((spans[next]?.end ?? Number.POSITIVE_INFINITY) <= at) next++
    return (spans[next]?.start ?? Number.POSITIVE_INFINITY) <= at
  }
}

const linksOf = (text: string, ours: readonly Span[]): Links => {
  const hidden: Span[] = []
  const targets: Span[] = []
  if (!text.includes('](')) return { hidden, targets }
  const isOurs = insideOf(ours)
  for (const { 0: whole, 1: shown = '', 2: target = '', index } of text.matchAll(link)) {
    const opening = whole.indexOf('[') + 1
    // `[EMAIL](…)`: what we wrote before a bracket makes no link.
    if (isOurs(index + opening - 1)) continue
    const closing = index + opening + shown.length
    hidden.push(spanOf(index, opening), spanOf(closing, 1 + target.length))
    targets.push(spanOf(closing + 2, target.length - 2))
  }
  return { hidden, targets }
}

/** Three stars behind a single letter, or before no letter, may be a mask of ours; `***Anna***` has none. */
const mayMask = (text: string, { start, end }: Span): boolean =>
  isLetter(text[start - 1]) ? !isLetter(text[start - 2]) : !isLetter(text[end])

/** Backticks and the signs of emphasis, unless they are our own masks. */
const signsOf = (text: string, ours: readonly Span[]): Span[] => {
  const isOurs = insideOf(ours)
  const found = [...text.matchAll(ticks)].map(hit => spanOf(hit.index, hit[0].length))
  return [...found, ...emphasis(text)]
    .sort((a, b) => a.start - b.start)
    .filter(span => !isOurs(span.start) || (text[span.start] === '*' && !mayMask(text, span)))
}

/** Takes out what is hidden; an escaped sign stands for its backslash too. One at a time: there may be millions. */
const without = (input: Mapped, hidden: readonly Span[]): Mapped => {
  const builder = createBuilder()
  const spans = [...hidden].sort((a, b) => a.start - b.start)
  let [done, next] = [0, 0]
  const skip = (span: Span): boolean => {
    if (span.end <= done) return false
    builder.copy(input, done, Math.max(done, span.start))
    done = span.end
    return true
  }
  const skipBefore = (end: number): void => {
    for (let span = spans[next]; span && span.start < end; span = spans[++next]) skip(span)
  }
  for (const { index: start } of input.text.matchAll(backslash)) {
    skipBefore(start)
    const [shown, end] = [Math.max(done, start), start + 2]
    if (!skip({ start, end })) continue
    if (shown === start && isUnbroken(input, start, end))
      builder.mean(input.text.slice(start + 1, end), input, start, end)
    else builder.copy(input, shown, end)
  }
  skipBefore(Number.POSITIVE_INFINITY)
  if (done === 0) return input
  builder.copy(input, done, input.text.length)
  return builder.build()
}

const encodeTarget =
  (outer: Encode): Encode =>
  value =>
    outer(value.replace(/\s/gu, '%20'))

/** Markdown: words across the signs of emphasis, links, escapes, and the HTML that may stand in it. */
export const markdown: Format = {
  name: 'markdown',
  open: (text, outer) => {
    const { sections, places } = openHtml(text, outer, { keepsBreaks: true })
    const [body = text, ...aside] = sections
    const ours = placeholderSpans(body.text)
    const { hidden, targets } = linksOf(body.text, ours)
    const shown = without(body, [...hidden, ...signsOf(body.text, ours)])
    const read = targets.map(({ start, end }) => slice(body, start, end))
    const targetPlaces = read.flatMap(({ from, to }): Place[] =>
      from.length === 0 ? [] : [{ start: from[0] ?? 0, end: to.at(-1) ?? 0, encode: encodeTarget(outer) }],
    )
    return {
      sections: [withoutQuotes(shown), ...read.map(target => without(target, [])), ...aside],
      encode: outer,
      places: [...places, ...targetPlaces].sort((a, b) => a.start - b.start),
    }
  },
}
