import { isCommonWord } from './common-words.ts'
import { isDepartment } from './department-words.ts'
import type { Gazetteer } from './gazetteer.ts'
import type { TextLanguage } from './language.ts'
import { isOrdinaryName } from './ordinary-names.ts'
import { isCueParticle } from './particles.ts'
import { isCompanyForm, isNeverName, isOtherwiseAccented, isStopWord, isTradeWord } from './stop-words.ts'
import { gapAfter, isInAddress, startsSentence, type Token, type TokenText, touchesDigit } from './tokens.ts'

/** What is needed to read names in one text. */
export interface Reading extends TokenText {
  readonly language: TextLanguage
  /** Finnish cases are undone. */
  readonly isFinnish: boolean
  readonly gazetteer: Gazetteer
}

/** Words of one name, one after the other; indices of tokens, both inclusive. */
export interface NameRun {
  readonly first: number
  readonly last: number
}

const maxWords = 5
const spaces = /^[ \t]{1,2}$/u
const joins = /^(?:[ \t]{1,2}|-|'|’)$/u
const initialJoins = /^\.[ ]?$|^\.-$/u

const isAcronym = ({ text }: Token): boolean =>
  text.length > 1 && text.length <= 4 && text === text.toUpperCase()

/** `Mika` may be a name though `mikä` is none. */
const isNobody = ({ gazetteer }: Reading, token: Token): boolean =>
  (isNeverName(token.key) || isDepartment(token.text.toLowerCase())) &&
  !(isOtherwiseAccented(token.text) && gazetteer.isGivenItself(token))

/** A name of all capitals is told from an abbreviation by being known, or by its length. */
const isNameWord = (words: Reading, token: Token): boolean => {
  if (token.isOurs || !token.isCapital || isNobody(words, token) || touchesDigit(words, token)) return false
  if (isInAddress(words, token)) return false
  const { gazetteer, isFinnish } = words
  return !isAcronym(token) || gazetteer.isGiven(token, isFinnish) || gazetteer.isFamily(token, isFinnish)
}

/** The article of `van 't Hof`, written in no other way. */
const isShortArticle = ({ text, tokens }: Reading, at: number): boolean => {
  const token = tokens[at]
  return token?.text === 't' && /['’`]/u.test(text[token.start - 1] ?? '')
}

/** `d'Hondt`, `al-Rashid`. */
const isGluedLead = (words: Reading, at: number, key: string): boolean =>
  (key === 'd' && /^['’`]$/.test(gapAfter(words, at))) ||
  (/^(?:al|el|ad|ar|as|ash)$/.test(key) && gapAfter(words, at) === '-')

/** `in` and `op` are words of any sentence, but not before `'t` and a capital. */
const isLinking = (words: Reading, at: number): boolean => {
  const key = words.tokens[at]?.key ?? ''
  if (isCueParticle(key) || isShortArticle(words, at)) return true
  if (/^(?:in|op|aan|uit|onder)$/.test(key)) {
    const next = words.tokens[at + 1]?.key
    return isShortArticle(words, at + 1) || (key !== 'in' && (next === 'den' || next === 'der'))
  }
  return isGluedLead(words, at, key)
}

/** Particles at `at` and behind, if a name goes on after them. */
const afterParticles = (words: Reading, at: number): number | undefined => {
  let next = at
  while (next < at + 3 && isLinking(words, next) && /^(?:[ ]|[ ]?['’`]|\. ?|-)$/u.test(gapAfter(words, next)))
    next++
  return next > at ? next : undefined
}

const isJoined = (words: Reading, at: number): boolean => {
  const gap = gapAfter(words, at)
  const token = words.tokens[at]
  if (/^ ['’`]$/u.test(gap)) return isShortArticle(words, at + 1)
  return joins.test(gap) || (token?.text.length === 1 && initialJoins.test(gap))
}

/** `Dies van den Berg`, `Ville Virtanen`: a word of another language that is a given name, before a family name. */
const isPairHead = (words: Reading, at: number): boolean => {
  const token = words.tokens[at]
  if (!token?.isCapital || token.isOurs || !words.gazetteer.isGivenItself(token)) return false
  if (isTradeWord(token.key) || startsSentence(words, token.start) || gapAfter(words, at) !== ' ')
    return false
  const behind = words.tokens[afterParticles(words, at + 1) ?? at + 1]
  return (
    behind !== undefined && isNameWord(words, behind) && words.gazetteer.isFamily(behind, words.isFinnish)
  )
}

/**
 * The words in capitals from a token on that may be one name: `Anna`, `Anna-Karin von Berg`, `J. P. Virtanen`.
 * Nothing, if there is none or if they are the name of a company.
 */
export const readName = (words: Reading, at: number): NameRun | undefined => {
  const start = words.tokens[at]
  if (!start) return undefined
  const lead = isLinking(words, at) ? afterParticles(words, at) : undefined
  let last = lead ?? at
  const head = words.tokens[last]
  if (!head || !(isNameWord(words, head) || isPairHead(words, last))) return undefined
  while (last - at + 1 < maxWords && isJoined(words, last)) {
    const next = words.tokens[last + 1]
    if (!next) break
    // `Mitgliedern der Organisation`: where nouns have capitals a given name must stand before.
    const mayLink = words.language !== 'de' || words.gazetteer.isGiven(head, false) || head.text.length === 1
    const isLink = !next.isCapital && isLinking(words, last + 1)
    const behind = isLink && mayLink ? afterParticles(words, last + 1) : undefined
    const to = behind ?? last + 1
    const token = words.tokens[to]
    if (!token || !isNameWord(words, token)) break
    last = to
  }
  return withoutCompany(words, { first: at, last })
}

/** `Berg Bygg AB` is nobody; of `Anna Berg Exempel AB` the beginning is somebody. */
const withoutCompany = (words: Reading, run: NameRun): NameRun | undefined => {
  const next = words.tokens[run.last + 1]
  const isCompany =
    next !== undefined &&
    spaces.test(gapAfter(words, run.last)) &&
    (isCompanyForm(next.key) || next.text === 'ASA')
  const only = words.tokens[run.first]
  if (!isCompany) return run.first === run.last && only && only.text.length === 1 ? undefined : run
  const second = words.tokens[run.first + 1]
  const isPerson =
    run.last > run.first + 1 &&
    only !== undefined &&
    second !== undefined &&
    words.gazetteer.isGiven(only, words.isFinnish) &&
    words.gazetteer.mayBeFamily(second, words.isFinnish)
  return isPerson ? { first: run.first, last: run.first + 1 } : undefined
}

const tokensOf = (words: Reading, { first, last }: NameRun): readonly Token[] =>
  words.tokens.slice(first, last + 1)

/** Is one of the words known for a name, or has it the ending of one? A word with another use needs a second. */
export const hasNameShape = (words: Reading, run: NameRun): boolean => {
  const { gazetteer, isFinnish } = words
  const tokens = tokensOf(words, run)
  const [first, second] = tokens
  if (!first) return false
  const isGiven = gazetteer.isGiven(first, isFinnish)
  if (tokens.length === 1) {
    const isWord = isOrdinaryName(first.key) || isStopWord(first.key) || isCommonWord(first.key)
    return !isWord && (isGiven || gazetteer.isFamily(first, isFinnish))
  }
  if (isGiven) return true
  if (first.text.length === 1) return tokens.some(each => gazetteer.mayBeFamily(each, isFinnish))
  return second !== undefined && tokens.slice(1).some(each => gazetteer.isFamily(each, isFinnish))
}

/** A name in small letters: only one that is known and nothing else, with the word behind it if the line ends there. */
export const readSmallName = (words: Reading, at: number): NameRun | undefined => {
  const token = words.tokens[at]
  if (!token || token.isOurs || token.isCapital || isStopWord(token.key) || touchesDigit(words, token))
    return undefined
  if (isOrdinaryName(token.key) || isCommonWord(token.key) || !words.gazetteer.isGiven(token, false))
    return undefined
  if (isInAddress(words, token)) return undefined
  const next = words.tokens[at + 1]
  const isTwo =
    next !== undefined &&
    !next.isOurs &&
    spaces.test(gapAfter(words, at)) &&
    !isStopWord(next.key) &&
    /^[ \t.,!]*(?:[\r\n]|$)/u.test(words.text.slice(next.end, next.end + 8))
  return { first: at, last: isTwo ? at + 1 : at }
}

/** A sign or the line's end behind a name that stands by itself. A colon makes a label of it. */
const apart = /^[ \t]*(?:[,.!(|/–-]|[\r\n]|$)/u

/**
 * A given name that is a word in one of the languages (`Ville`, `Till`, `Can`), for places where nothing but a name
 * is expected: in a capital, with its family name or by itself.
 */
export const readGivenAlone = (words: Reading, at: number): NameRun | undefined => {
  const token = words.tokens[at]
  if (!token?.isCapital || token.isOurs || isTradeWord(token.key) || !words.gazetteer.isGivenItself(token))
    return undefined
  if (touchesDigit(words, token) || isInAddress(words, token)) return undefined
  const next = spaces.test(gapAfter(words, at)) ? words.tokens[at + 1] : undefined
  const isPair =
    next !== undefined && isNameWord(words, next) && words.gazetteer.mayBeFamily(next, words.isFinnish)
  const last = isPair ? at + 1 : at
  const end = words.tokens[last]?.end ?? token.end
  return apart.test(words.text.slice(end, end + 8)) ? { first: at, last } : undefined
}
