import { gaps, shapes } from '../tagger/words.ts'
import { isThing } from './thing-words.ts'
import {
  isCapitalAt,
  isGivenAt,
  isSpacedAt,
  keyOfWord,
  lowAt,
  type Weighed,
  type WordRun,
  wordAt,
} from './weighed-words.ts'

/** `Aurora Mini`, where neither word is drawn to the other: what stands behind is what makers call their models. */
const variants = new Set(
  'deluxe comfort classic premium pro plus mini xl xxl ultra lite compact basic'.split(' '),
)

const isVariant = (words: Weighed, { first, last }: WordRun): boolean =>
  first === last &&
  variants.has(lowAt(words, first)) &&
  isSpacedAt(words, first) &&
  isCapitalAt(words, first - 1)

/** `Heizung Wolf CGB-2`: behind a thing, and before a code. */
const isMakeAt = (words: Weighed, at: number): boolean =>
  isSpacedAt(words, at) &&
  isSpacedAt(words, at + 1) &&
  words.words.shape[at + 1] === shapes.upper &&
  words.words.shape[at + 2] === shapes.digits &&
  isThing(lowAt(words, at - 1))

/** `Selma 20`, `Jens 7 gear`: a given name with a number of its own that is neither age nor telephone. */
const isModel = (words: Weighed, { first, last }: WordRun): boolean => {
  if (first !== last) return false
  if (isMakeAt(words, first)) return true
  if (!isGivenAt(words, first) || !isSpacedAt(words, last + 1)) return false
  const { shape, gap } = words.words
  if (shape[last + 1] !== shapes.digits || wordAt(words, last + 1).length > 3) return false
  const unit = keyOfWord(words, last + 2)
  const isYears = /^(?:ar|year|years|vuotias|vuotta|v|jaar|jahre|jahr|y)$/.test(unit)
  const isMore =
    shape[last + 2] === shapes.digits || gap[last + 2] === gaps.hyphen || gap[last + 2] === gaps.colon
  return !isYears && !isMore && gap[last + 2] !== gaps.dot
}

const calledSo = new Set('heter hette hedder heet heette heißt hieß called named'.split(' '))

/** `Lampen heter Alma`, `the lamp is called Alma`. */
const isThingCalled = (words: Weighed, { first, last }: WordRun): boolean => {
  if (first !== last || !isSpacedAt(words, first) || !isSpacedAt(words, first - 1)) return false
  const verb = wordAt(words, first - 1)
  if (!calledSo.has(verb)) return false
  const thing = /^(?:called|named)$/.test(verb) ? first - 3 : first - 2
  return isThing(lowAt(words, thing))
}

/** Is it what a maker calls a model, by the word, the number or the code beside it? */
export const isModelName = (words: Weighed, run: WordRun): boolean =>
  isVariant(words, run) || isModel(words, run) || isThingCalled(words, run)
