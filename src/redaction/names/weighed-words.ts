import { isOften, kindOf } from '../tagger/lexicon.ts'
import type { Tagged } from '../tagger/tag.ts'
import { gaps, shapes } from '../tagger/words.ts'
import { foldWord } from './fold.ts'

/** What the lexicon says of a word, told in words: see `kindOf`. */
export const kinds = {
  unknown: 0,
  capital: 1,
  word: 2,
  common: 3,
  given: 4,
  family: 5,
  givenToo: 6,
  familyToo: 7,
}

/** Words of one name; both inclusive. */
export interface WordRun {
  readonly first: number
  readonly last: number
}

/**
 * Words of one text with what the tagger says of them, numbered as it numbers them. Plain columns, read by the functions
 * below: methods of an object made anew for each text are slower.
 */
export interface Weighed extends Tagged {
  /** Sentences and nothing else: no lines, no addresses, no long numbers. */
  readonly isProse: boolean
  /** Language of the text: sv nb da fi nl de en, or unknown. */
  readonly language: string | undefined
  /** Runs of words that were asked about, by a number for each. Written by `isNamedAfter` alone. */
  readonly namedAfter: Map<number, boolean>
  /** Words and their keys that were asked for. Written by this file alone. */
  readonly asked: { readonly words: string[]; readonly lows: string[]; readonly keys: string[] }
}

const shortestProse = 40

/** A dash between spaces, and no sentence ends: `Reklamation av Vindö - Anna Berg`. */
const isHeading = (text: string): boolean => / - /.test(text) && !/[.!?]/.test(text)

const isProse = (text: string): boolean =>
  text.length >= shortestProse && !/[\n@:]|\d{5}/.test(text) && !isHeading(text)

export const weigh = (tagged: Tagged, language: string | undefined): Weighed => ({
  words: tagged.words,
  odds: tagged.odds,
  codes: tagged.codes,
  language,
  isProse: isProse(tagged.words.text),
  namedAfter: new Map(),
  asked: { words: [], lows: [], keys: [] },
})

const isWithin = ({ words }: Weighed, at: number): boolean => at >= 0 && at < words.count

/** The word as it is written; empty beyond the text's edges. */
export const wordAt = (weighed: Weighed, at: number): string => {
  if (!isWithin(weighed, at)) return ''
  const { words, asked } = weighed
  asked.words[at] ??= words.text.slice(words.start[at] ?? 0, words.end[at] ?? 0)
  return asked.words[at] ?? ''
}

/** The word in small letters. */
export const lowAt = (weighed: Weighed, at: number): string => {
  if (!isWithin(weighed, at)) return ''
  const { lows } = weighed.asked
  lows[at] ??= wordAt(weighed, at).toLowerCase()
  return lows[at] ?? ''
}

/** The word in small letters without accents. */
export const keyOfWord = (weighed: Weighed, at: number): string => {
  if (!isWithin(weighed, at)) return ''
  const { keys } = weighed.asked
  keys[at] ??= foldWord(wordAt(weighed, at))[0]
  return keys[at] ?? ''
}

/** One of `kinds`. */
export const kindOfWord = (weighed: Weighed, at: number): number =>
  isWithin(weighed, at) ? kindOf(weighed.codes[at] ?? 0) : kinds.unknown

/** Is it a name that many bear, and not only somebody's somewhere? */
export const isUsualAt = (weighed: Weighed, at: number): boolean =>
  isWithin(weighed, at) && isOften(weighed.codes[at] ?? 0)

export const isGivenAt = (weighed: Weighed, at: number): boolean => {
  const kind = kindOfWord(weighed, at)
  return kind === kinds.given || kind === kinds.givenToo
}

export const isCapitalAt = (weighed: Weighed, at: number): boolean => {
  if (!isWithin(weighed, at)) return false
  const shape = weighed.words.shape[at]
  return shape !== shapes.lower && shape !== shapes.digits
}

export const isLowerAt = (weighed: Weighed, at: number): boolean =>
  isWithin(weighed, at) && weighed.words.shape[at] === shapes.lower

/** Does nothing but one space stand before the word? */
export const isSpacedAt = (weighed: Weighed, at: number): boolean =>
  isWithin(weighed, at) && weighed.words.gap[at] === gaps.space

/** The first word that begins at this offset or behind it. */
export const firstFrom = ({ words }: Weighed, offset: number): number => {
  let [low, high] = [0, words.count]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words.start[middle] ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}
