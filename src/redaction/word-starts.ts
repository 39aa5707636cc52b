import type { PreparedText, Shared } from './recogniser.ts'
import type { Span } from './shields.ts'
import { foldCode, isLetterAt } from './units.ts'

/** The words of a text that some leads may meet, each with a number for its first two and its first three units. */
export interface WordStarts {
  readonly starts: readonly number[]
  readonly twos: readonly number[]
  readonly threes: readonly number[]
  /** Which leads meet one of them: a bit each, by their number. */
  readonly met: readonly number[]
  /** How many leads there were when the text was read. */
  readonly known: number
}

const tableSize = 0x1000

const mixed = (first: number, second: number, third: number): number =>
  (Math.imul(first, 961) + Math.imul(second, 31) + third) & (tableSize - 1)

/** The beginnings of words that a pattern may begin with, compiled. */
export interface Leads {
  /** Leads are numbered, so that one look at a word tells for each of them. */
  readonly number: number
  readonly twos: Uint8Array
  readonly threes: Uint8Array
}

/** For each beginning of two and of three units: which leads have it, 32 to a table. */
const [byTwo, byThree]: [Int32Array[], Int32Array[]] = [[], []]
/** Is there one at all? */
const [someTwo, someThree] = [new Uint8Array(tableSize), new Uint8Array(tableSize)]
let count = 0
/** Those of configured recognisers, made anew whenever a store is, must not slow down all reading for ever. */
const mostNumbered = 256

const bitOf = (number: number): number => 1 << (number & 31)

const register = (twos: Uint8Array, threes: Uint8Array): Leads => {
  if (count >= mostNumbered) return { number: mostNumbered, twos, threes }
  const number = count++
  const table = number >> 5
  byTwo[table] ??= new Int32Array(tableSize)
  byThree[table] ??= new Int32Array(tableSize)
  const [two, three] = [byTwo[table], byThree[table]]
  for (let at = 0; at < tableSize; at++) {
    if (twos[at]) two[at] = (two[at] ?? 0) | bitOf(number)
    if (threes[at]) three[at] = (three[at] ?? 0) | bitOf(number)
    someTwo[at] = (someTwo[at] ?? 0) | (twos[at] ?? 0)
    someThree[at] = (someThree[at] ?? 0) | (threes[at] ?? 0)
  }
  return { number, twos, threes }
}

/** Plain lists: a text has some dozens of words, for which typed arrays are dear to make. */
const read = (text: string): WordStarts => {
  const starts: number[] = []
  const twos: number[] = []
  const threes: number[] = []
  const met: number[] = byTwo.map(() => 0)
  for (let at = 0, isInWord = false; at < text.length; at++) {
    const isLetter = isLetterAt(text, at)
    if (isLetter && !isInWord) {
      const first = foldCode(text.charCodeAt(at))
      const second = foldCode(text.charCodeAt(at + 1))
      const two = mixed(first, second, 0)
      const three = mixed(first, second, foldCode(text.charCodeAt(at + 2)))
      if (someTwo[two] || someThree[three]) {
        starts.push(at)
        twos.push(two)
        threes.push(three)
        for (let table = 0; table < met.length; table++)
          met[table] = (met[table] ?? 0) | (byTwo[table]?.[two] ?? 0) | (byThree[table]?.[three] ?? 0)
      }
    }
    isInWord = isLetter
  }
  return { starts, twos, threes, met, known: count }
}

/** The starts of words; read once, for all recognisers together. */
export const wordStarts = (text: string, shared: Shared): WordStarts => {
  shared.words ??= read(text)
  return shared.words
}

/** The letters and plain signs with which an alternative of a pattern begins, three at most. */
const lead = (source: string): string => {
  const [, found = ''] = /^((?:\\[.]|[\p{L} /'-](?![?*{])){2,3})/iu.exec(source) ?? []
  return found.replaceAll('\\', '').toLowerCase()
}

/** Leads of words, two letters or more each. */
export const leadsOfWords = (words: readonly string[]): Leads => {
  const [twos, threes] = [new Uint8Array(tableSize), new Uint8Array(tableSize)]
  for (const word of words) {
    const [first, second, third] = [0, 1, 2].map(at => foldCode(word.charCodeAt(at)))
    if (!first || !second) throw new Error(`no two letters begin ${word}`)
    if (third) threes[mixed(first, second, third)] = 1
    else twos[mixed(first, second, 0)] = 1
  }
  return register(twos, threes)
}

/**
 * Leads of patterns that are alternatives of words, each with two letters at least that are always there. Throws at
 * load where one has none: it would never be found.
 */
export const leadsOf = (...sources: readonly string[]): Leads =>
  leadsOfWords(sources.flatMap(splitTop).map(lead))

/** Alternatives that stand in no brackets. */
const splitTop = (source: string): string[] => {
  const parts: string[] = []
  let [depth, from] = [0, 0]
  for (let at = 0; at < source.length; at++) {
    const sign = source[at]
    if (sign === '\\') at++
    else if (sign === '(' || sign === '[') depth++
    else if (sign === ')' || sign === ']') depth--
    else if (sign === '|' && depth === 0) {
      parts.push(source.slice(from, at))
      from = at + 1
    }
  }
  return [...parts, source.slice(from)]
}

/** For leads that came later than the text was read. */
const everyWordWith = (text: string, { twos, threes }: Leads): number[] => {
  const found: number[] = []
  for (let at = 0; at < text.length; at++) {
    if (!isLetterAt(text, at) || isLetterAt(text, at - 1)) continue
    const [first, second] = [foldCode(text.charCodeAt(at)), foldCode(text.charCodeAt(at + 1))]
    const third = foldCode(text.charCodeAt(at + 2))
    if (threes[mixed(first, second, third)] || twos[mixed(first, second, 0)]) found.push(at)
  }
  return found
}

/** The words that begin in one of these ways. */
export const wordsWith = ({ text, shared }: PreparedText, leads: Leads): number[] => {
  const words = wordStarts(text, shared)
  if (leads.number >= words.known) return everyWordWith(text, leads)
  if (!holdsLead(words, leads)) return []
  const { starts, twos, threes } = words
  const found: number[] = []
  for (let word = 0; word < starts.length; word++) {
    if (leads.threes[threes[word] ?? 0] || leads.twos[twos[word] ?? 0]) found.push(starts[word] ?? 0)
  }
  return found
}

/** Hits of a sticky pattern at some places, given in order, none in another hit. */
export const hitsAt = (
  text: string,
  pattern: RegExp,
  places: readonly number[],
): readonly RegExpExecArray[] => {
  const hits: RegExpExecArray[] = []
  let done = 0
  for (const start of places) {
    if (start < done) continue
    pattern.lastIndex = start
    const hit = pattern.exec(text)
    if (!hit) continue
    hits.push(hit)
    done = start + hit[0].length
  }
  return hits
}

/**
 * Hits of a sticky pattern at the words it may begin with: the same as a search of the whole text for a pattern that
 * begins at a word, but for the cost.
 */
export const hitsAtWords = (
  prepared: PreparedText,
  pattern: RegExp,
  leads: Leads,
): readonly RegExpExecArray[] => hitsAt(prepared.text, pattern, wordsWith(prepared, leads))

/** Does a word begin in one of these ways? Yes, where the leads are younger than the reading. */
export const holdsLead = ({ met, known }: WordStarts, { number }: Leads): boolean =>
  number >= known || ((met[number >> 5] ?? 0) & bitOf(number)) !== 0

export const mayBegin = ({ text, shared }: PreparedText, leads: Leads): boolean =>
  holdsLead(wordStarts(text, shared), leads)

/** The starts of words when spans of the text are hidden; nothing, if one ends within a word. */
export const startsWithout = (
  words: WordStarts,
  text: string,
  spans: readonly Span[],
): WordStarts | undefined => (spans.every(({ end }) => !isLetterAt(text, end)) ? words : undefined)
