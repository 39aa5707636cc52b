import { isGivenToSomebody } from '../known-word.ts'
import { gaps } from '../tagger/words.ts'
import { foldWord } from './fold.ts'
import { isKinWord } from './label-words.ts'
import { isStopWordIn } from './stop-words.ts'
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

/** `Luther was mijn vader`, `Farah heter hun`: what is said of whom behind the name, by language. */
const told =
  /^,? (?:(?:is|was|är|var|er|ist|war|on|oli|wäre) (?:mijn|min|mitt|mit|mi|my|mein|meine|our|onze|vår|vores|unser|unsere|his|her|hans|hennes|hendes|zijn|haar|sein|seine|ihr|ihre) (\p{Ll}+)|(?:heter|heiter|hette|het|hedder|hed|heißt|heisst|hieß|heet|heette) (?:han|hon|hun|ho|hen|sie|er|hij|ze|zij)(?!\p{L})|(?:is|was) (?:his|her) name|(?:on|oli) (?:hänen )?nim(?:i|eltään))/u

/** `Aminas datter`, `Toivon vaimo`, `Keith's wife`: a given name in the genitive before kin. */
export const isWhose = (weighed: Weighed, at: number): boolean => {
  const isLinked = weighed.words.gap[at + 1] === gaps.apostrophe
  const next = isLinked && wordAt(weighed, at + 1) === 's' ? at + 2 : at + 1
  if (!isSpacedAt(weighed, next) || !isLowerAt(weighed, next) || !isKinWord(keyOfWord(weighed, next)))
    return false
  if (next > at + 1) return true
  const word = wordAt(weighed, at)
  // `Hans kone`, `Jeres mand`: whose it is, but not by name.
  if (weighed.language !== 'fi' && isStopWordIn(keyOfWord(weighed, at), weighed.language)) return false
  return weighed.language === 'fi'
    ? word.endsWith('n') && isGivenToSomebody(word.slice(0, -1))
    : word.endsWith('s')
}

/** The last words of a text behind a dash: `No carer since Sunday. — Jos`, or with what they are: `… wel. Daan / beheer`. */
const isSigning = (weighed: Weighed, at: number): boolean => {
  const { text, start, end, count } = weighed.words
  if (at < count - 3) return false
  const before = text.slice(Math.max(0, (start[at] ?? 0) - 5), start[at])
  const after = text.slice(end[at])
  return (
    (/[.!?)…\n] ?--? ?$/.test(before) && /^[\s.]*$/.test(after)) ||
    (/[.!?)…] $/.test(before) && /^ ?[/|] ?\p{L}{2,20}\.?\s*$/u.test(after))
  )
}

const isTold = ({ words: { text, end } }: Weighed, at: number): boolean => {
  const from = end[at] ?? 0
  const hit = told.exec(text.slice(from, from + 40))
  return hit !== null && (hit[1] === undefined || isKinWord(foldWord(hit[1])[0]))
}

/** `call April on 020 7946 …`: behind it, where somebody is reached. */
const reachedAt = /^,? (?:on|at|på|op|auf|unter|tlf|tel|tfn|puh|mob|mobil)\.? [+(]?\d[\d ()-]{5}/

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
  const after = text.slice(from, from + 40)
  if (ofAge.test(after) || reachedAt.test(after)) return true
  return isTold(weighed, at)
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
/** Before kin, or as the last word of all, hardly anything but a name stands. */
const whoseMore = 8
const hastyMore = 5

/** By how much, in log-odds, what stands beside a given name speaks for it. */
export const besideMore = (weighed: Weighed, at: number): number => {
  if (!isGivenAt(weighed, at)) {
    if (isCapitalAt(weighed, at) && kindOfWord(weighed, at) >= kinds.given && isTold(weighed, at))
      return describedMore
    const isFamily = isCapitalAt(weighed, at) && kindOfWord(weighed, at) === kinds.family
    return isFamily && isPartner(weighed, at) ? partnerMore : 0
  }
  if (isLowerAt(weighed, at))
    return kindOfWord(weighed, at) === kinds.given && isHasty(weighed, at) ? hastyMore : 0
  if (isWhose(weighed, at) || isSigning(weighed, at)) return whoseMore
  return isDescribed(weighed, at) ? describedMore : isPartner(weighed, at) ? partnerMore : 0
}
