import { escaped } from '../redaction/escaped.ts'
import { readable } from './unfold.ts'

/** Words that a phrase may hold besides the value, and how long it may be with them, in UTF-16 units. */
const maxWords = 6
const maxLength = 120

const alnum = /[\p{L}\p{N}]/u
const isAlnum = (text: string, at: number): boolean => alnum.test(text[at] ?? '')

/** Where words begin from here to the left, the nearest first; ours and the next text are not passed. */
const wordStarts = (text: string, from: number): number[] => {
  const starts = [from]
  for (let at = from - 1; at >= 0 && from - at <= maxLength && starts.length < maxWords; at--) {
    if (text[at] === '\u0000') break
    if (isAlnum(text, at) && !isAlnum(text, at - 1)) starts.push(at)
  }
  return starts
}

const wordEnds = (text: string, from: number): number[] => {
  const ends = [from]
  for (let at = from; at < text.length && at - from <= maxLength && ends.length < maxWords; at++) {
    if (text[at] === '\u0000') break
    if (isAlnum(text, at) && !isAlnum(text, at + 1)) ends.push(at + 1)
  }
  return ends
}

/** `x-lotta-stolen` and `lotta-stolen-kit` are other words than `lotta-stolen`. */
const goesOn = (text: string, start: number, end: number): boolean =>
  isAlnum(text, start - 1) ||
  (/[._%+-]/.test(text[start - 1] ?? '') && isAlnum(text, start - 2)) ||
  isAlnum(text, end) ||
  (/[.@-]/.test(text[end] ?? '') && isAlnum(text, end + 1))

/** Is the place inside something of the organisation's, together with the words around it? The fewest words first. */
const isInside = (
  text: string,
  [start, end]: readonly [number, number],
  isOwn: (phrase: string) => boolean,
): boolean => {
  const [starts, ends] = [wordStarts(text, start), wordEnds(text, end)]
  for (let words = 0; words < maxWords; words++) {
    for (let left = 0; left <= words; left++) {
      const [from, to] = [starts[left], ends[words - left]]
      if (from === undefined || to === undefined || goesOn(text, from, to)) continue
      if (isOwn(readable(text.slice(from, to)))) return true
    }
  }
  return false
}

/** The value as it stands, also in a file name or a link, where other signs are for spaces. */
const patternOf = (value: string): RegExp =>
  new RegExp(value.split(' ').map(escaped).join('[-_.+/\\\\ ]{1,4}'), 'gu')

/**
 * Does the value stand nowhere but in what the organisation allows (`Lotta-stolen`, `lotta@shop.example`)? Of texts
 * and value in the comparable form. With `isCut` the value may go on. At the first other place the answer is no, and
 * where the value is not found at all.
 */
export const standsInOwn = (
  texts: readonly string[],
  { value, isCut }: { readonly value: string; readonly isCut: boolean },
  isOwn: (phrase: string) => boolean,
): boolean => {
  const known = new Map<string, boolean>()
  const asked = (phrase: string): boolean => {
    const answer = known.get(phrase) ?? isOwn(phrase)
    known.set(phrase, answer)
    return answer
  }
  const pattern = patternOf(value)
  let found = 0
  for (const text of texts) {
    for (const hit of text.matchAll(pattern)) {
      const [start, end] = [hit.index, hit.index + hit[0].length]
      if (isAlnum(text, start) && isAlnum(text, start - 1)) continue
      if (!isCut && isAlnum(text, end - 1) && isAlnum(text, end)) continue
      if (!isInside(text, [start, end], asked)) return false
      found += 1
    }
  }
  return found > 0
}
