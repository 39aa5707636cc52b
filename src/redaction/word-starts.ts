import type { PreparedText, Shared } from './recogniser.ts'
import type { Span } from './shields.ts'
import { foldCode, isLetterAt, lower } from './units.ts'
import { type WordSet, wordSet, wordTree } from './word-tree.ts'

/**
 * The words of a text that are in some set, in order; of one place maybe more than one, the shortest first. A list for
 * each of their marks: an object for each word would cost more than the reading.
 */
export interface WordStarts {
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  /** Where the sets of each stand in `bits`. */
  readonly rows: readonly number[]
  /** Which sets have the words that end at a branch of the tree. */
  readonly bits: Int32Array
  /** Which sets have one of them: a bit each, by their number. */
  readonly met: readonly number[]
  /** How many sets there were when the text was read. */
  readonly known: number
}

const isLatin = (code: number): boolean => (code > 96 && code < 123) || (code > 64 && code < 91)

const read = (text: string): WordStarts => {
  const { columns, width, next, ends: endings, bits, lanes, zeros, known } = wordTree()
  const [starts, ends, rows]: [number[], number[], number[]] = [[], [], []]
  const met = zeros.slice()
  for (let start = 0; start < text.length; start++) {
    // Most signs are plain, and no question for a table.
    const code = text.charCodeAt(start)
    if (code < 128 ? !isLatin(code) : !isLetterAt(text, start)) continue
    let branch = 1
    for (let end = start; end < text.length; ) {
      branch = next[branch * width + (columns[text.charCodeAt(end++)] ?? 0)] ?? 0
      if (branch === 0) break
      const ending = endings[branch] ?? 0
      if (ending === 0) continue
      const row = ending * lanes
      starts.push(start)
      ends.push(end)
      rows.push(row)
      for (let lane = 0; lane < lanes; lane++) met[lane] = (met[lane] ?? 0) | (bits[row + lane] ?? 0)
    }
    for (let next = text.charCodeAt(start + 1); ; next = text.charCodeAt(start + 1)) {
      if (next < 128 ? !isLatin(next) : !isLetterAt(text, start + 1)) break
      start++
    }
  }
  return { starts, ends, rows, bits, met, known }
}

/** The words of the sets; read once, for all recognisers together. */
export const wordStarts = (text: string, shared: Shared): WordStarts => {
  shared.words ??= read(text)
  return shared.words
}

/** Is the word at this place of the lists in the set with this number? Only of sets that were known when the text was read. */
export const isIn = ({ bits, rows }: WordStarts, at: number, set: number): boolean =>
  ((bits[(rows[at] ?? 0) + (set >> 5)] ?? 0) & (1 << (set & 31))) !== 0

/** May a word of the set be there? Yes, where the set is younger than the reading. */
export const mayMeet = (
  { met, known }: WordStarts,
  { number }: { readonly number?: number | undefined },
): boolean =>
  number === undefined || number >= known || ((met[number >> 5] ?? 0) & (1 << (number & 31))) !== 0

/** How much of an alternative is looked for: more than this is as rare as the whole. */
const longestLead = 12

/** The letters and plain signs with which an alternative of a pattern begins. */
const lead = (source: string): string => {
  const pattern = new RegExp(`^(?:(?:\\\\[.]|[\\p{L} /'-])(?![?*{])){2,${longestLead}}`, 'iu')
  const [found] = pattern.exec(source) ?? []
  if (found === undefined) throw new Error(`no two letters begin ${source}`)
  return found.replaceAll('\\', '').toLowerCase()
}

/** Beginnings of words, two letters or more each. */
export const leadsOfWords = (words: readonly string[]): WordSet => wordSet([...new Set(words)])

/**
 * What the words begin with that a pattern may meet whose source these are: alternatives, each with two letters at
 * least that are always there. Throws at load where one has none: it would never be found.
 */
export const leadsOf = (...sources: readonly string[]): WordSet =>
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

const beginsAt = (text: string, at: number, word: string): boolean => {
  for (let each = 0; each < word.length; each++)
    if (foldCode(text.charCodeAt(at + each)) !== foldCode(word.charCodeAt(each))) return false
  return true
}

/** For sets that are in no tree, or came later than the text was read. */
const everyWordOf = (text: string, { words }: WordSet): number[] => {
  const found: number[] = []
  for (let at = 0; at < text.length; at++)
    if (isLetterAt(text, at) && !isLetterAt(text, at - 1) && words.some(word => beginsAt(text, at, word)))
      found.push(at)
  return found
}

/** Where the words begin that begin in one of these ways. */
export const wordsWith = ({ text, shared }: PreparedText, leads: WordSet): number[] => {
  const words = wordStarts(text, shared)
  const { number } = leads
  if (number === undefined || number >= words.known) return everyWordOf(text, leads)
  const found: number[] = []
  if (!mayMeet(words, leads)) return found
  const { starts } = words
  let last = -1
  for (let at = 0; at < starts.length; at++) {
    const start = starts[at] ?? 0
    if (start === last || !isIn(words, at, number)) continue
    found.push(start)
    last = start
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

const noHits: readonly never[] = []

/**
 * Hits of a sticky pattern at the words it may begin with: the same as a search of the whole text for a pattern that
 * begins at a word, but for the cost.
 */
export const hitsAtWords = (
  prepared: PreparedText,
  pattern: RegExp,
  leads: WordSet,
): readonly RegExpExecArray[] =>
  mayBegin(prepared, leads) ? hitsAt(prepared.text, pattern, wordsWith(prepared, leads)) : noHits

/** The text in small letters, same offsets; made once, for all recognisers together. */
export const lowOf = ({ text, shared }: PreparedText): string => {
  shared.low ??= lower(text)
  return shared.low
}

/**
 * As `hitsAtWords`, in any case, of a pattern that is written in small letters and has no flag `i`: with it the engine
 * takes three times as long to compile one that has classes of letters. The hits are in small letters too.
 */
export const hitsInAnyCase = (
  prepared: PreparedText,
  pattern: RegExp,
  leads: WordSet,
): readonly RegExpExecArray[] =>
  mayBegin(prepared, leads) ? hitsAt(lowOf(prepared), pattern, wordsWith(prepared, leads)) : noHits

/** May a word begin in one of these ways? */
export const mayBegin = ({ text, shared }: PreparedText, leads: WordSet): boolean =>
  mayMeet(wordStarts(text, shared), leads)

/** The starts of words when spans of the text are hidden; nothing, if one ends within a word. */
export const startsWithout = (
  words: WordStarts,
  text: string,
  spans: readonly Span[],
): WordStarts | undefined => (spans.every(({ end }) => !isLetterAt(text, end)) ? words : undefined)
