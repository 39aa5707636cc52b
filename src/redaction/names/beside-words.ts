import { gaps } from '../tagger/words.ts'
import { isKinWord } from './label-words.ts'
import {
  isCapitalAt,
  isGivenAt,
  isLowerAt,
  isSpacedAt,
  keyOfWord,
  kindOfWord,
  kinds,
  type Weighed,
  wordAt,
} from './weighed-words.ts'

const links = new Set([
  'og',
  'och',
  'o',
  'ja',
  'und',
  'en',
  'and',
  'samt',
  'sekä',
  'of',
  'or',
  'eller',
  'oder',
  'tai',
])

/** The tagger is sure of a word, whatever stands beside it. */
const sureOdds = 0.5

const isSureName = (weighed: Weighed, at: number): boolean =>
  isCapitalAt(weighed, at) &&
  kindOfWord(weighed, at) >= kinds.given &&
  (weighed.odds[at] ?? Number.NEGATIVE_INFINITY) > sureOdds

/** `Kjetil og Marit`: one of the two is surely a name, or both are nothing else. */
const isPartner = (weighed: Weighed, at: number): boolean => {
  const isLink = (n: number): boolean =>
    isSpacedAt(weighed, n) && isSpacedAt(weighed, n + 1) && links.has(wordAt(weighed, n))
  return (isLink(at + 1) && isSureName(weighed, at + 2)) || (isLink(at - 1) && isSureName(weighed, at - 2))
}

const ofAge =
  /^,? \(?\d{1,2} ?(?:år|years?|yrs?|yo|vuotta|vuotias|v|jaar|jr|jahre|jähriger|jährige)(?![a-zäöüå])/

/** `Kibrom 4 år`, `Rose (Sohn)`, `Gerlind (meine Frau`. */
const isDescribed = (weighed: Weighed, at: number): boolean => {
  const { text, end, gap } = weighed.words
  const from = end[at] ?? 0
  if (gap[at + 1] === gaps.open) {
    return (
      isKinWord(keyOfWord(weighed, at + 1)) ||
      (isSpacedAt(weighed, at + 2) && isKinWord(keyOfWord(weighed, at + 2)))
    )
  }
  return ofAge.test(text.slice(from, from + 16))
}

/** `my bro anwen`, `agent gyro:`, `plz help, aoife` at the end: small letters where a name is written hastily. */
const isHasty = (weighed: Weighed, at: number): boolean => {
  const { gap, count } = weighed.words
  const isTurn = gap[at + 1] === gaps.colon
  const isLast = at + 1 === count || gap[at + 1] === gaps.paragraph
  const before = gap[at] ?? gaps.edge
  if (isSpacedAt(weighed, at) && isLowerAt(weighed, at - 1) && isKinWord(keyOfWord(weighed, at - 1)))
    return true
  if (isTurn && (before === gaps.edge || before === gaps.line || before === gaps.paragraph)) return true
  return isLast && at > 2 && (before === gaps.comma || wordAt(weighed, at - 1) === 'gr')
}

const partnerMore = 3
const describedMore = 5
const hastyMore = 5

/** By how much, in log-odds, what stands beside a given name speaks for it. */
export const besideMore = (weighed: Weighed, at: number): number => {
  if (!isGivenAt(weighed, at)) {
    const isFamily = isCapitalAt(weighed, at) && kindOfWord(weighed, at) === kinds.family
    return isFamily && isPartner(weighed, at) ? partnerMore : 0
  }
  if (isLowerAt(weighed, at))
    return kindOfWord(weighed, at) === kinds.given && isHasty(weighed, at) ? hastyMore : 0
  return isDescribed(weighed, at) ? describedMore : isPartner(weighed, at) ? partnerMore : 0
}
