import { gaps, shapes } from '../tagger/words.ts'
import { besideMore } from './beside-words.ts'
import { isFinnishFamilyAt, isFinnishGivenAt } from './finnish-families.ts'
import { isLedAt } from './lead-particles.ts'
import { isNameParticle } from './particles.ts'
import {
  isCapitalAt,
  isGivenAt,
  isLowerAt,
  isSpacedAt,
  kindOfWord,
  kinds,
  type Weighed,
  wordAt,
} from './weighed-words.ts'

/**
 * Log-odds from which a word is a name by itself, by what the lexicon knows of it (see `kinds`): an unknown word has to
 * be likelier one than a given name, an ordinary word much likelier. Found on text that was not trained on, with the
 * weights as they are: see `npm run train`.
 */
const bars = [-0.7, 1.5, 1.5, 1.5, -1.6, -1.1, 0.2, 0.8]
/** In capitals anything may stand, and small letters are seldom a name. */
const loudMore = 2
const smallMore = 0.5
/** In prose, so much of it goes for words that are names and words. */
const proseLessToo = 0.8
/**
 * In running prose (see `isProse`) a capital says more than beside labels, numbers and addresses, by language. Where
 * nouns have capitals, as much as anywhere.
 */
const proseLess: Readonly<Record<string, number>> = { sv: 2.5, nb: 2.5, da: 1, fi: 1, nl: 0.3, de: 0.3 }
/** Beside a word that is one, so much less is enough. */
export const besideLess = 1.6
/** From so far above the bar on other texts of the conversation are searched for the name. */
export const sureMore = 1

const lessInProse = (weighed: Weighed, at: number, kind: number): number => {
  const less = proseLess[weighed.language ?? ''] ?? 0
  if (kind >= kinds.givenToo) return Math.min(less, proseLessToo)
  return isSpacedAt(weighed, at) || kind >= kinds.given ? less : 0
}

const barAt = (weighed: Weighed, at: number): number => {
  const kind = kindOfWord(weighed, at)
  const isLoud = weighed.words.shape[at] === shapes.upper && kind < kinds.given
  const isSmall = isLowerAt(weighed, at) && kind !== kinds.given
  const less = weighed.isProse && !isLowerAt(weighed, at) ? lessInProse(weighed, at, kind) : 0
  return (bars[kind] ?? 0) + (isLoud ? loudMore : 0) + (isSmall ? smallMore : 0) - less
}

/** A given and a family name side by side, each in a capital, speak for each other: for `Klein` behind `Heike` most. */
const pairMore = 1.6
const boundMore = 5
/** Behind `op den`, or `ap`: a name whatever the tagger thinks of it. */
const ledMore = 2
/** And a Finnish family in its case, if less surely: places are called so too. */
const finnishMore = 0.5

const isPairAt = (weighed: Weighed, given: number): boolean =>
  isGivenAt(weighed, given) &&
  isCapitalAt(weighed, given) &&
  isSpacedAt(weighed, given + 1) &&
  isCapitalAt(weighed, given + 1) &&
  kindOfWord(weighed, given + 1) >= kinds.given

/** `Neumann, Ute`, before a sign or the line's end: how lists and forms write a name. */
const isTurnedAt = (weighed: Weighed, at: number): boolean => {
  const { gap } = weighed.words
  const isEnd = gap[at + 2] !== gaps.space && gap[at + 2] !== gaps.hyphen
  return (
    gap[at + 1] === gaps.comma &&
    isEnd &&
    isCapitalAt(weighed, at) &&
    isCapitalAt(weighed, at + 1) &&
    kindOfWord(weighed, at) >= kinds.family &&
    !isGivenAt(weighed, at) &&
    isGivenAt(weighed, at + 1)
  )
}

const shortArticle = /^ (?:(?:van|in|op|aan|uit) )?['’`]t \p{Lu}/u

/** Two particles between capitals are in no sentence: `Dies van den Berg`, `Daan in 't Hof`. */
const isBoundAt = (weighed: Weighed, at: number): boolean => {
  if (!isCapitalAt(weighed, at)) return false
  const { text, end } = weighed.words
  if (isGivenAt(weighed, at) && shortArticle.test(text.slice(end[at] ?? 0, (end[at] ?? 0) + 10))) return true
  const isLink = (n: number): boolean => isSpacedAt(weighed, n) && isNameParticle(wordAt(weighed, n))
  const isNamed = (n: number): boolean => isCapitalAt(weighed, n) && kindOfWord(weighed, n) >= kinds.given
  return isLink(at + 1) && isLink(at + 2) && isNamed(at) && isSpacedAt(weighed, at + 3) && isNamed(at + 3)
}

/** By how much a word's odds are above its bar; below 0 it is no name by itself. */
export const marginAt = (weighed: Weighed, at: number): number => {
  const odds = weighed.odds[at] ?? Number.NEGATIVE_INFINITY
  if (isFinnishFamilyAt(weighed, at)) return Math.max(odds, 0) + finnishMore
  if (isLedAt(weighed, at)) return Math.max(odds, 0) + ledMore
  if (odds === Number.NEGATIVE_INFINITY) return odds
  // What speaks for names all wants a word that somebody bears.
  if (kindOfWord(weighed, at) < kinds.given) return odds - barAt(weighed, at)
  const isTurned = isTurnedAt(weighed, at) || isTurnedAt(weighed, at - 1)
  const more =
    isBoundAt(weighed, at) || isPairAt(weighed, at - 1)
      ? boundMore
      : isTurned || isPairAt(weighed, at)
        ? pairMore
        : 0
  return (
    odds +
    more +
    besideMore(weighed, at) +
    (isFinnishGivenAt(weighed, at) ? pairMore : 0) -
    barAt(weighed, at)
  )
}

/** From here on down the tagger has no doubt that a word is none. */
const surelyNone = -5

/** An ordinary word, and nobody's name in any list, which the tagger is sure is none here: `Wiederhören`, `Betaling`. */
export const isPlainlyNone = (weighed: Weighed, at: number): boolean => {
  const kind = kindOfWord(weighed, at)
  const isWord = kind === kinds.capital || kind === kinds.word || kind === kinds.common
  return isWord && (weighed.odds[at] ?? 0) < surelyNone
}

/** More than this is for what check digits or the record prove. */
const mostSure = 0.85

/** One half at the bar. Below it as likely as the tagger has it; above it towards `mostSure`. */
export const scoreOf = (margin: number): number => {
  const likely = 1 / (1 + Math.exp(-margin))
  return margin < 0 ? likely : 0.5 + (2 * likely - 1) * (mostSure - 0.5)
}

/** The score of a name of this one that is as much likelier as `more` says, in log-odds. */
export const surerBy = (score: number, more: number): number => {
  const likely = score < 0.5 ? score : (1 + (Math.min(score, mostSure - 1e-6) - 0.5) / (mostSure - 0.5)) / 2
  return scoreOf(Math.log(likely / (1 - likely)) + more)
}

/** The margin from which a score may be reached; below the bar `scoreOf` undone. */
export const marginOf = (score: number): number =>
  score < 0.5 ? -Math.log(1 / Math.max(score, 1e-3) - 1) : 0
