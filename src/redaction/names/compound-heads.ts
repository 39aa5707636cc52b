import { gaps } from '../tagger/words.ts'
import { isThing } from './thing-words.ts'
import {
  isCapitalAt,
  isGivenAt,
  isLowerAt,
  kindOfWord,
  kinds,
  lowAt,
  type Weighed,
  wordAt,
} from './weighed-words.ts'

/** `Halla-aho`, `Pelto-ojalle`: where two vowels of a kind meet, Finnish writes a hyphen. */
const isParted = (words: Weighed, at: number): boolean =>
  words.language === 'fi' &&
  /[aeiouyäö]$/.test(wordAt(words, at)) &&
  wordAt(words, at).at(-1) === wordAt(words, at + 1)[0]

/** The second half of such a name, joined to the first. */
export const isPartedHalf = (words: Weighed, at: number): boolean =>
  words.words.gap[at] === gaps.hyphen &&
  isLowerAt(words, at) &&
  isCapitalAt(words, at - 1) &&
  isParted(words, at - 1)

/** `Kruse-Puppe`: where nouns have capitals, an ordinary one. */
const isNoun = (words: Weighed, at: number): boolean =>
  words.language === 'de' &&
  isCapitalAt(words, at) &&
  (isThing(lowAt(words, at)) ||
    (kindOfWord(words, at) > kinds.unknown && kindOfWord(words, at) < kinds.given))

/** `Emma-matras`, `Onni-sovellus`, `Freja-knappen`: named after somebody, but not `Anna-karin`. */
export const isHeadOfCompound = (words: Weighed, at: number): boolean =>
  words.words.gap[at + 1] === gaps.hyphen &&
  (isLowerAt(words, at + 1) || isNoun(words, at + 1)) &&
  wordAt(words, at + 1).length > 2 &&
  !isGivenAt(words, at + 1) &&
  !isParted(words, at) &&
  (isCapitalAt(words, at) || isThing(lowAt(words, at + 1)))

/** What such a name is joined to: `Puppe`. */
export const isTailOfCompound = (words: Weighed, at: number): boolean =>
  isCapitalAt(words, at) && words.words.gap[at] === gaps.hyphen && isHeadOfCompound(words, at - 1)
