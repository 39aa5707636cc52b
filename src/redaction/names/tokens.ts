import { atEnd } from '../at-end.ts'
import type { PreparedText } from '../recogniser.ts'
import type { Span } from '../shields.ts'
import { isDigitCode, isLetterAt, isMarkedLetterAt } from '../units.ts'
import { foldWord } from './fold.ts'
import { stemOf } from './word-filter.ts'

/** A run of letters. Hyphens, apostrophes and digits stand between tokens. */
export interface Token extends Span {
  readonly text: string
  /** Lower case without accents, `å` as `a`. */
  readonly key: string
  /** The same with `å` as `aa`, `ö` as `oe`. */
  readonly long: string
  /** See `stemOf`. */
  readonly stem: number
  readonly isCapital: boolean
  /** What an operator wrote: nothing may be read out of it or over it. */
  readonly isOurs: boolean
}

export interface TokenText {
  readonly text: string
  readonly tokens: readonly Token[]
}

const upperFirst = /^\p{Lu}/u

const isUpperAscii = (code: number): boolean => code >= 65 && code <= 90

const isCapital = (word: string): boolean => {
  const code = word.charCodeAt(0)
  return code < 128 ? isUpperAscii(code) : upperFirst.test(word)
}

/** Cuts a prepared text into its words. Linear; one pass. */
export const tokenise = ({ text, ours }: PreparedText): TokenText => {
  const tokens: Token[] = []
  let next = 0
  for (let start = 0; start < text.length; start++) {
    if (!isLetterAt(text, start)) continue
    let end = start + 1
    while (end < text.length && isMarkedLetterAt(text, end)) end++
    const word = text.slice(start, end)
    while (next < ours.length && (ours[next]?.end ?? 0) <= start) next++
    const isOurs = (ours[next]?.start ?? end) < end
    const [key, long] = foldWord(word)
    tokens.push({ start, end, text: word, key, long, stem: stemOf(key), isCapital: isCapital(word), isOurs })
    start = end
  }
  return { text, tokens }
}

export const gapAfter = ({ text, tokens }: TokenText, index: number): string => {
  const [left, right] = [tokens[index], tokens[index + 1]]
  return left && right ? text.slice(left.end, right.start) : '\n\n'
}

/** A digit at its edge: a piece of a code or a user name. */
export const touchesDigit = ({ text }: TokenText, { start, end }: Span): boolean =>
  isDigitCode(text.charCodeAt(start - 1)) || isDigitCode(text.charCodeAt(end))

/** Letters of a web or mail address around a word are looked at this far. */
const addressReach = 80
const addressSign =
  /@|:\/\/|^www\.|\.(?:com|net|org|se|no|dk|fi|nl|be|de|at|eu|is|ee|lv|lt|uk|ie|fr|es|it|pl)(?:[/?#:]|$)/iu
const edgeOfRun = /[\s<>"()[\]{},;|]/u

const beside = new Uint8Array(128)
for (const sign of '@.:/_?=&-') beside[sign.charCodeAt(0)] = 1
const isAddressSign = (code: number): boolean => beside[code] === 1

/** Is the word a piece of an e-mail address, a link or a domain? */
export const isInAddress = ({ text }: TokenText, { start, end }: Span): boolean => {
  // Most words stand between spaces; only signs make an address.
  if (!isAddressSign(text.charCodeAt(start - 1)) && !isAddressSign(text.charCodeAt(end))) return false
  let [from, to] = [start, end]
  while (from > 0 && start - from < addressReach && !edgeOfRun.test(text[from - 1] ?? '')) from--
  while (to < text.length && to - end < addressReach && !edgeOfRun.test(text[to] ?? '')) to++
  return addressSign.test(text.slice(from, to).replace(/[.,:!?]+$/u, ''))
}

const sentenceEnd = /[.!?:…\n\r•*>|;"“”«»(]|\p{Extended_Pictographic}/u
const smiley = /[:;=]-?[)(DPp/|]+$|<3$|[)]$/u

/** Is a capital here only the beginning of a sentence, a line, or a quotation? */
export const startsSentence = ({ text }: TokenText, at: number): boolean => {
  let from = at - 1
  while (from >= 0 && (text[from] === ' ' || text[from] === '\t')) from--
  if (from < 0 || sentenceEnd.test(text[from] ?? '') || (text[from] === '-' && from !== at - 1)) return true
  return /[)(DPp/|3]/.test(text[from] ?? '') && smiley.test(text.slice(Math.max(0, from - 4), from + 1))
}

const lineLead = atEnd(/(?:^|[\n\r])[\s>|*_"'“”»•~-]*$/u)

/** Does nothing but signs of quotation stand before it on its line? */
export const startsLine = ({ text }: TokenText, at: number): boolean => {
  const before = text[at - 1]
  if (before === undefined || before === '\n') return true
  return (
    lineLead.test(text.slice(Math.max(0, at - 24), at)) ||
    (at <= 24 && /^[\s>|*_"'“”»•~-]*$/u.test(text.slice(0, at)))
  )
}

/** Does the line end behind it, signs aside? */
export const endsLine = ({ text }: TokenText, at: number): boolean =>
  /^[ \t.,!;*_"'”«»)]{0,6}(?:[\n\r]|$)/u.test(text.slice(at, at + 8))
