import { isLetterAt } from '../units.ts'

/** Layout of the weights: those of words, then those of trigrams; of each, one weight a language. */
export const classCount = 8
export const wordSlots = 2048
export const trigramSlots = 4096

/** Enough for a verdict; a long mail says no more than its beginning. */
const maxCounted = 240
/** Quotations, tags and addresses count for nothing but must not be read for ever. */
const maxLooked = 2_000
const maxWord = 24
const maxTag = 300

const [space, quote, ampersand, less, greater, semicolon] = [32, 62, 38, 60, 62, 59]

/** Small letter of each letter of Latin script, 0 for what is none. */
const latin = Uint16Array.from({ length: 0x250 }, (_, code) => {
  const sign = String.fromCharCode(code)
  if (!/\p{L}/u.test(sign)) return 0
  const small = sign.toLowerCase()
  return small.length === 1 ? small.charCodeAt(0) : code
})

/** Signs that make an address, a path, or code of the word they stand in. */
const technical = new Uint8Array(128)
for (const sign of '@/\\_=#{}0123456789') technical[sign.charCodeAt(0)] = 1

const isTechnical = (code: number): boolean => code < 128 && technical[code] === 1

/** FNV-1a over UTF-16 units. */
export const hashWord = (codes: Uint16Array, length: number): number => {
  let hash = 0x811c9dc5
  for (let at = 0; at < length; at++) hash = Math.imul(hash ^ (codes[at] ?? 0), 0x01000193)
  return (hash ^ (hash >>> 15)) >>> 0
}

const trigramAt = (a: number, b: number, c: number): number => {
  const hash = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b) ^ Math.imul(c, 0xc2b2ae35)
  return (hash ^ (hash >>> 13) ^ (hash >>> 21)) & (trigramSlots - 1)
}

/** A letter of another script; halves of a pair are none. */
const isForeign = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return code >= 0x250 && (code & 0xf800) !== 0xd800 && isLetterAt(text, at)
}

/** What is told about a text, word by word. */
export interface Listener {
  word(hash: number): void
  trigram(slot: number): void
}

export interface Looked {
  /** Letters of words whose trigrams were told. */
  readonly letters: number
  /** Letters of other scripts. */
  readonly foreign: number
}

interface Pass {
  /** Quoted lines, and the letters of words in capitals, which are names more often than not. */
  readonly isThorough: boolean
}

const isLineStart = (text: string, at: number): boolean => at === 0 || text.charCodeAt(at - 1) === 10

/** The end of a tag, or of a character reference, that begins here. */
const endOfMarkup = (text: string, at: number): number => {
  const next = text.charCodeAt(at + 1) | space
  if (!((next >= 97 && next <= 122) || next === 47)) return at
  const code = text.charCodeAt(at)
  const closing = code === less ? greater : semicolon
  const limit = Math.min(text.length, at + (code === less ? maxTag : 10))
  for (let end = at + 1; end < limit; end++) if (text.charCodeAt(end) === closing) return end + 1
  return at
}

/** Is the run of signs between spaces an address or a piece of code? `end` is its end. */
const readRun = (text: string, from: number): { end: number; isCode: boolean } => {
  let end = from
  let isCode = false
  for (; end < text.length && end < from + maxLooked; end++) {
    const code = text.charCodeAt(end)
    if (code <= space || code === 0xa0 || code === less || code === ampersand) break
    if (isTechnical(code) || (code === 58 && text.charCodeAt(end + 1) === 47)) isCode = true
  }
  return { end: Math.max(end, from + 1), isCode }
}

const word = new Uint16Array(maxWord + 1)

const tellWord = (text: string, start: number, end: number, { isThorough }: Pass, to: Listener): number => {
  const length = end - start
  if (length > maxWord) return 0
  for (let at = 0; at < length; at++) word[at] = latin[text.charCodeAt(start + at)] ?? 0
  to.word(hashWord(word, length))
  const isCapital = word[0] !== text.charCodeAt(start)
  if (isCapital && !isThorough) return 0
  let [a, b] = [space, word[0] ?? 0]
  for (let at = 1; at <= length; at++) {
    const c = at < length ? (word[at] ?? 0) : space
    to.trigram(trigramAt(a, b, c))
    a = b
    b = c
  }
  return length
}

/**
 * Tells of the words of the text's beginning and of the trigrams of those in small letters. Names, addresses, code
 * and tags say nothing about a language and are passed over; so are quoted lines unless the pass is thorough.
 */
export const tellFeatures = (text: string, pass: Pass, to: Listener): Looked => {
  let [letters, foreign, at] = [0, 0, 0]
  const limit = Math.min(text.length, maxLooked)
  while (at < limit && letters < maxCounted) {
    const code = text.charCodeAt(at)
    if (code <= space || code === 0xa0) at++
    else if (code === quote && !pass.isThorough && isLineStart(text, at)) {
      const next = text.indexOf('\n', at)
      at = next < 0 ? limit : next + 1
    } else if ((code === less || code === ampersand) && endOfMarkup(text, at) > at) at = endOfMarkup(text, at)
    else {
      const { end, isCode } = readRun(text, at)
      for (let from = at; !isCode && from < end; ) {
        let last = from
        while (last < end && latin[text.charCodeAt(last)]) last++
        if (last > from) letters += tellWord(text, from, last, pass, to)
        else if (isForeign(text, last)) foreign++
        from = Math.max(last, from + 1)
      }
      at = end
    }
  }
  return { letters, foreign }
}
