import type { PreparedText, Shared } from './recogniser.ts'
import type { Span } from './shields.ts'
import { foldCode, isLetterAt } from './units.ts'

/** Where the words of a text begin, each with a number for its first two and its first three units. */
export interface WordStarts {
  readonly starts: readonly number[]
  readonly twos: readonly number[]
  readonly threes: readonly number[]
}

const tableSize = 0x1000

const mixed = (first: number, second: number, third: number): number =>
  (Math.imul(first, 961) + Math.imul(second, 31) + third) & (tableSize - 1)

/** Plain lists: a text has some dozens of words, for which typed arrays are dear to make. */
const read = (text: string): WordStarts => {
  const starts: number[] = []
  const twos: number[] = []
  const threes: number[] = []
  for (let at = 0, isInWord = false; at < text.length; at++) {
    const isLetter = isLetterAt(text, at)
    if (isLetter && !isInWord) {
      const first = foldCode(text.charCodeAt(at))
      const second = foldCode(text.charCodeAt(at + 1))
      starts.push(at)
      twos.push(mixed(first, second, 0))
      threes.push(mixed(first, second, foldCode(text.charCodeAt(at + 2))))
    }
    isInWord = isLetter
  }
  return { starts, twos, threes }
}

/** The starts of words; read once, for all recognisers together. */
export const wordStarts = (text: string, shared: Shared): WordStarts => {
  shared.words ??= read(text)
  return shared.words
}

/** The beginnings of words that a pattern may begin with, compiled. */
export interface Leads {
  readonly twos: Uint8Array
  readonly threes: Uint8Array
}

/** The letters and plain signs with which an alternative of a pattern begins, three at most. */
const lead = (source: string): string => {
  const [, found = ''] = /^((?:\\[.]|[\p{L} /'-](?![?*{])){2,3})/iu.exec(source) ?? []
  return found.replaceAll('\\', '').toLowerCase()
}

/** Leads of words, two letters or more each. */
export const leadsOfWords = (words: readonly string[]): Leads => {
  const leads = { twos: new Uint8Array(tableSize), threes: new Uint8Array(tableSize) }
  for (const word of words) {
    const [first, second, third] = [0, 1, 2].map(at => foldCode(word.charCodeAt(at)))
    if (!first || !second) throw new Error(`no two letters begin ${word}`)
    if (third) leads.threes[mixed(first, second, third)] = 1
    else leads.twos[mixed(first, second, 0)] = 1
  }
  return leads
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

/** The words that begin in one of these ways. */
export const wordsWith = ({ text, shared }: PreparedText, leads: Leads): number[] => {
  const { starts, twos, threes } = wordStarts(text, shared)
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

/** Does a word begin in one of these ways? */
export const holdsLead = (words: WordStarts, { twos, threes }: Leads): boolean => {
  for (let word = 0; word < words.starts.length; word++) {
    if (threes[words.threes[word] ?? 0] || twos[words.twos[word] ?? 0]) return true
  }
  return false
}

export const mayBegin = ({ text, shared }: PreparedText, leads: Leads): boolean =>
  holdsLead(wordStarts(text, shared), leads)

/** The starts of words when spans of the text are hidden; nothing, if one ends within a word. */
export const startsWithout = (
  words: WordStarts,
  text: string,
  spans: readonly Span[],
): WordStarts | undefined => (spans.every(({ end }) => !isLetterAt(text, end)) ? words : undefined)
