import type { Span } from '../shields.ts'
import { gaps, shapes } from '../tagger/words.ts'
import { isBot } from './bots.ts'
import { isHeadOfCompound } from './compound-heads.ts'
import { finnishBases } from './finnish.ts'
import { isFirmStem, isFirmWord, isTrade, isTradeOfPartners } from './firm-words.ts'
import { isGroup, isHeir, isMaker, isShop } from './group-words.ts'
import { isKinWord } from './label-words.ts'
import { isModelName } from './model-names.ts'
import { isPlace } from './place-names.ts'
import { isSpokenLetters } from './spoken-letters.ts'
import { isCompanyForm, isStopWordIn, isTradeWord } from './stop-words.ts'
import { isThing, isThingStem } from './thing-words.ts'
import { isFirmOfTwo } from './trade-pairs.ts'
import { isWare } from './ware-names.ts'
import {
  firstFrom,
  isCapitalAt,
  isGivenAt,
  isLowerAt,
  isSpacedAt,
  isUsualAt,
  keyOfWord,
  kindOfWord,
  kinds,
  lowAt,
  type Weighed,
  type WordRun,
  wordAt,
} from './weighed-words.ts'
import { isWork } from './work-titles.ts'

const links = new Set(['og', 'och', 'ja', 'en', 'und', 'and'])

type Says = (word: string) => boolean

/** Of the word, in genitive or a Finnish case too. */
const hasForm = (words: Weighed, at: number, is: Says, isStem: Says): boolean => {
  const word = lowAt(words, at)
  if (is(word)) return true
  if (word.length > 4 && word.endsWith('s') && is(word.slice(0, -1))) return true
  if (words.language !== 'fi' || isStopWordIn(keyOfWord(words, at), 'fi')) return false
  // Shorter ones are words of other languages: `täällä` is no case of `tas`.
  return finnishBases(keyOfWord(words, at)).some(base => base.length > 3 && isStem(base))
}

/** So sure is the tagger of a part of a name that nothing else can be meant. */
const sureOdds = 3

/** `Skog`, `Mark`, `Lampe` are families too, and `Anna Skog` is one of them; so is `Peter Brinkhaus`. */
const isFamilyToo = (words: Weighed, at: number): boolean =>
  isUsualAt(words, at) || (words.odds[at] ?? 0) > sureOdds

/** `Nordljus Kundservice` is nobody, but `Anna Berg Kundservice` signs with her team. */
const isTeamAt = (words: Weighed, at: number): boolean =>
  isCapitalAt(words, at) && isTradeWord(keyOfWord(words, at)) && !isCompanyForm(keyOfWord(words, at))

const isTradeAt = (words: Weighed, at: number): boolean => !isUsualAt(words, at) && isTrade(lowAt(words, at))

/** `isBare`: no given name stands before, so that a trade is one though the tagger takes it for a name. */
const isFirmAt = (words: Weighed, at: number, isBare: boolean): boolean =>
  isCapitalAt(words, at) &&
  !(isFamilyToo(words, at) && !(isBare && isTradeAt(words, at))) &&
  !isTeamAt(words, at) &&
  hasForm(words, at, isFirmWord, isFirmStem)

/** `A/S`, `B.V.`, `I/S`: a form of company that is written in letters. */
const letteredForm = /^[ ](?:A\/S|B\.V\.|N\.V\.|I\/S|K\/S|S\.A\.|V\.O\.F\.|e\.K\.|e\.V\.|c\.s\.)/u

/** Also where its first letters were taken for initials of the name. */
const isFormAt = ({ words: { text, end, shape } }: Weighed, last: number): boolean => {
  const isAfter = (at: number): boolean => {
    const from = end[at] ?? 0
    const sign = text[from + 2]
    return (sign === '/' || sign === '.') && letteredForm.test(text.slice(from, from + 7))
  }
  if (isAfter(last)) return true
  return shape[last] === shapes.initial && (isAfter(last - 1) || isAfter(last - 2))
}

/** What joins the names of partners: a space, `&`, a comma in a list of them. */
const isLinked = ({ words: { text, start, end } }: Weighed, at: number): boolean =>
  /^(?: | ?& ?|, |-)$/.test(text.slice(end[at - 1] ?? 0, start[at] ?? 0))

/** `Vik & Sønner`, `Hughes & Daughter`. */
const isHeirBehind = (words: Weighed, last: number): boolean =>
  isCapitalAt(words, last + 1) &&
  /^ ?(?:&|og|och|und|en|and|ja) ?$/.test(
    words.words.text.slice(words.words.end[last] ?? 0, words.words.start[last + 1] ?? 0),
  ) &&
  isHeir(lowAt(words, last + 1))

/** `Familjejuristen Palm & Falk`: two families joined behind a trade. */
const isPartnersOf = (words: Weighed, { first, last }: WordRun): boolean => {
  const { text, start, end } = words.words
  const isJoined = (at: number): boolean => text.slice(end[at - 1] ?? 0, start[at] ?? 0).includes('&')
  const head = isJoined(first) ? first - 2 : first - 1
  if (!(isJoined(first) || isJoined(last + 1)) || head < 0) return false
  const isTradeBefore = (at: number): boolean => isCapitalAt(words, at) && isTradeOfPartners(lowAt(words, at))
  return isTradeBefore(head) || (last > first && isTradeBefore(first))
}

const mostWords = 5

/**
 * `Lund Inkasso`, `Karin Perssons Konditori`, `Larsen & Lie Entreprenør`, `Solberg og Strand Regnskap AS`: the words on
 * from a name, all in capitals, end in what firms call themselves.
 */
const isFirm = (words: Weighed, { first, last }: WordRun): boolean => {
  const isBare = !isGivenAt(words, first) && words.words.shape[first] !== shapes.initial
  const isEnd = (at: number): boolean =>
    isFirmAt(words, at, isBare) || (!isGivenAt(words, first) && isTeamAt(words, at))
  for (let at = first + 1; at <= last; at++) if (isEnd(at)) return true
  if (isFormAt(words, last)) return true
  if (isHeirBehind(words, last)) return true
  let joined = first === last && !isGivenAt(words, first)
  // `Hannah's Beds`: the `s` of the genitive is a word of its own.
  const from =
    wordAt(words, last + 1) === 's' && words.words.gap[last + 1] === gaps.apostrophe ? last + 2 : last + 1
  for (let at = from; at <= last + mostWords; at++) {
    if (!isLinked(words, at)) return false
    const isSpace = isSpacedAt(words, at)
    const isLink = isLowerAt(words, at) && links.has(keyOfWord(words, at))
    // `Anna och Lund Bygg` are two; `Solberg og Strand Regnskap` are one.
    if (!isSpace || isLink) {
      if (!joined) return false
      if (isLink) continue
    } else joined = true
    if (!isCapitalAt(words, at)) return false
    if (isEnd(at) || isFormAt(words, at)) return true
  }
  return false
}

/** Does anybody bear the word as a name, as far as the lexicon knows? */
const isKnownAt = (words: Weighed, at: number): boolean => kindOfWord(words, at) >= kinds.given

/** `Renault Zoe`, `Team Fjord`, `Børnehuset Hans Grønært`: what stands before, or first in the run, says so. */
const isCalledAfter = (words: Weighed, { first, last }: WordRun): boolean => {
  const low = (at: number): string => lowAt(words, at)
  const isBehind = (at: number): boolean =>
    isSpacedAt(words, at + 1) && (isMaker(low(at)) || (isGroup(low(at)) && !isGenitiveAt(words, last)))
  if (isBehind(first - 1) && (isCapitalAt(words, first - 1) || isGroup(low(first - 1))))
    return last <= first + 1
  // `Jøtul`, `von der Dekra`: makers and shops, and hardly anybody.
  const isOne = first === last || (isLowerAt(words, first) && last <= first + 2)
  if (
    isOne &&
    !isUsualAt(words, last) &&
    isCapitalAt(words, last) &&
    (isMaker(low(last)) || isShop(low(last)))
  )
    return true
  return (
    last > first &&
    last <= first + 2 &&
    isCapitalAt(words, first) &&
    isBehind(first) &&
    !(isGivenAt(words, first) && isUsualAt(words, first))
  )
}

/** `team Anna's`, of people: no. */
const isGenitiveAt = (words: Weighed, at: number): boolean => words.words.gap[at + 1] === gaps.apostrophe

/** `Ida køleskab`, `Charlotte table`, `Freja Planner`, `Sessel Ludwig`, `Katharina Comfort XL`. */
const isProduct = (words: Weighed, { first, last }: WordRun): boolean => {
  if (last > first + 1) return false
  const isBeforeThing = isSpacedAt(words, last + 1) && hasForm(words, last + 1, isThing, isThingStem)
  // `Reklamaatio Bjørk lampe`: a word of another language drawn in, and nobody's given name.
  if (last > first && isBeforeThing && isLowerAt(words, last + 1) && !isKnownAt(words, first)) return true
  if (last > first)
    return hasForm(words, last, isThing, isThingStem) && (isLowerAt(words, last) || !isFamilyToo(words, last))
  if (isBeforeThing) return true
  return (
    isSpacedAt(words, first) &&
    isGivenAt(words, first) &&
    // `min ekskone Dorthe`, which ends as a Finnish machine does.
    !isKinWord(keyOfWord(words, first - 1)) &&
    !(words.language === 'en' && lowAt(words, first - 1) === 'by') &&
    hasForm(words, first - 1, isThing, isThingStem)
  )
}

/** `Arne Jacobsen-stol`, `Risto Räppääjä -kirja`: a name with a thing joined to it. */
const isJoinedToThing = (words: Weighed, { last }: WordRun): boolean => {
  const { text, end } = words.words
  if (text[end[last] ?? 0] !== ' ') return false
  if (isSpacedAt(words, last + 1) && isCapitalAt(words, last + 1) && isHeadOfCompound(words, last + 1))
    return true
  return /^ -\p{Ll}{3}/u.test(text.slice(end[last], (end[last] ?? 0) + 5))
}

const isFound = (words: Weighed, run: WordRun): boolean =>
  isFirm(words, run) ||
  isFirmOfTwo(words, run) ||
  isPartnersOf(words, run) ||
  isProduct(words, run) ||
  isJoinedToThing(words, run) ||
  isCalledAfter(words, run) ||
  isWare(words, run) ||
  isWork(words, run) ||
  isPlace(words, run) ||
  isModelName(words, run) ||
  isSpokenLetters(words, run) ||
  isBot(words, run)

/** Runs of more words are not remembered. */
const mostRemembered = 32

/** Is what bears somebody's name a firm, a product or a place? Of one run it is asked by each who finds it. */
export const isNamedAfter = (words: Weighed, run: WordRun): boolean => {
  const length = run.last - run.first
  if (length < 0 || length >= mostRemembered) return isFound(words, run)
  const key = run.first * mostRemembered + length
  const known = words.namedAfter.get(key)
  if (known !== undefined) return known
  const made = isFound(words, run)
  words.namedAfter.set(key, made)
  return made
}

/** The same of a stretch of the text; not of one without a whole word. */
export const isSpanNamedAfter = (words: Weighed, { start, end }: Span): boolean => {
  const first = firstFrom(words, start)
  let last = first
  while (last + 1 < words.words.count && (words.words.end[last + 1] ?? end) <= end) last++
  return (words.words.end[first] ?? end + 1) <= end && isNamedAfter(words, { first, last })
}
