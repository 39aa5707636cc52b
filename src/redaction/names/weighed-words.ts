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

/** Words of one text with what the tagger says of them, numbered as it numbers them. */
export interface Weighed extends Tagged {
  /** The word as it is written; empty beyond the text's edges. */
  word(at: number): string
  /** In small letters without accents. */
  key(at: number): string
  /** One of `kinds`. */
  kind(at: number): number
  isGiven(at: number): boolean
  /** Is it a name that many bear, and not only somebody's somewhere? */
  isUsual(at: number): boolean
  isCapital(at: number): boolean
  isLower(at: number): boolean
  /** Does nothing but one space stand before the word? */
  isSpaced(at: number): boolean
  /** The first word that begins at this offset or behind it. */
  firstFrom(offset: number): number
  /** Sentences and nothing else: no lines, no addresses, no long numbers. */
  readonly isProse: boolean
  /** Language of the text: sv nb da fi nl de en, or unknown. */
  readonly language: string | undefined
}

const shortestProse = 40

/** A dash between spaces, and no sentence ends: `Reklamation av Vindö - Anna Berg`. */
const isHeading = (text: string): boolean => / - /.test(text) && !/[.!?]/.test(text)

const isProse = (text: string): boolean =>
  text.length >= shortestProse && !/[\n@:]|\d{5}/.test(text) && !isHeading(text)

export const weigh = (tagged: Tagged, language: string | undefined): Weighed => {
  const { words, codes } = tagged
  const keys = new Map<number, string>()
  const word = (at: number): string => words.text.slice(words.start[at] ?? 0, words.end[at] ?? 0)
  const isWithin = (at: number): boolean => at >= 0 && at < words.count
  const kind = (at: number): number => (isWithin(at) ? kindOf(codes[at] ?? 0) : kinds.unknown)
  return {
    ...tagged,
    language,
    isProse: isProse(words.text),
    word: at => (isWithin(at) ? word(at) : ''),
    key: at => {
      if (!isWithin(at)) return ''
      const made = keys.get(at) ?? foldWord(word(at))[0]
      keys.set(at, made)
      return made
    },
    firstFrom: offset => {
      let [low, high] = [0, words.count]
      while (low < high) {
        const middle = (low + high) >> 1
        if ((words.start[middle] ?? 0) < offset) low = middle + 1
        else high = middle
      }
      return low
    },
    kind,
    isUsual: at => isWithin(at) && isOften(codes[at] ?? 0),
    isGiven: at => kind(at) === kinds.given || kind(at) === kinds.givenToo,
    isCapital: at => {
      const shape = isWithin(at) ? words.shape[at] : shapes.lower
      return shape !== shapes.lower && shape !== shapes.digits
    },
    isLower: at => isWithin(at) && words.shape[at] === shapes.lower,
    isSpaced: at => isWithin(at) && words.gap[at] === gaps.space,
  }
}
