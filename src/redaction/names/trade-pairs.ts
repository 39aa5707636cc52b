import { shapes } from '../tagger/words.ts'
import { isTradeAndName } from './firm-words.ts'
import { isCapitalAt, isGivenAt, isSpacedAt, type Weighed, type WordRun, wordAt } from './weighed-words.ts'

/** `Dahl Strøm`, `Visser Vis`: a family and a trade that is a family's name too, without anybody's given name. */
export const isPairOfTrade = (words: Weighed, { first, last }: WordRun): boolean =>
  !isGivenAt(words, first) &&
  words.words.shape[first] !== shapes.initial &&
  [last, last + 1].some(
    at =>
      at === first + 1 &&
      isSpacedAt(words, at) &&
      isCapitalAt(words, at) &&
      isTradeAndName(wordAt(words, at).toLowerCase()),
  )
