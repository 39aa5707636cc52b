import { remembered } from '../remembered.ts'
import { gaps, shapes } from '../tagger/words.ts'
import { isWhose } from './beside-words.ts'
import { isHeadOfCompound, isTailOfCompound } from './compound-heads.ts'
import { isDepartment, isMedicine } from './department-words.ts'
import { isTradeOfPartners } from './firm-words.ts'
import { isJobTitle, isTradeOrAnimal } from './job-titles.ts'
import { isLabelWord, isNumberWord, isRoleWord } from './label-words.ts'
import { isLedAt } from './lead-particles.ts'
import { isParticle } from './particles.ts'
import { isCalendarWord, isNeverNameIn, isOtherwiseAccented, isStopWordIn } from './stop-words.ts'
import { isThing } from './thing-words.ts'
import {
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
  wordAt,
} from './weighed-words.ts'

/** `jan 2025`, `3. maj`, `Mon, 03 Mar`, `jan-mar`: not `Jan 070-174 06 99`. */
const isInDate = (words: Weighed, at: number): boolean => {
  const { shape, gap } = words.words
  if (!isCalendarWord(keyOfWord(words, at))) return false
  const isNumber = (n: number): boolean =>
    shape[n] === shapes.digits && (wordAt(words, n).length < 3 || /^(?:19|20)\d\d$/.test(wordAt(words, n)))
  const isNear = (n: number): boolean => (gap[n] ?? gaps.paragraph) !== gaps.line && gap[n] !== gaps.paragraph
  if (isNear(at) && at > 0 && isNumber(at - 1)) return true
  if (isNear(at + 1) && isNumber(at + 1)) return true
  const isRange = (n: number, edge: number): boolean =>
    gap[edge] === gaps.hyphen && isCalendarWord(keyOfWord(words, n))
  return isRange(at + 1, at + 1) || isRange(at - 1, at)
}

/** `helo=`, `utf-8`, `adr=`: names of fields, in small letters. */
const isKeyOfField = ({ words }: Weighed, at: number): boolean =>
  words.shape[at] === shapes.lower &&
  (words.text[words.end[at] ?? 0] === '=' ||
    /^["'] ?:/.test(words.text.slice(words.end[at], (words.end[at] ?? 0) + 3)) ||
    /^-\d/.test(words.text.slice(words.end[at], (words.end[at] ?? 0) + 2)))

const fourParts = /^ \d{1,4}(?:\.\d{1,6}){3}(?!\d)/

/** `KAARNA-500`, `CLM/69/176131`, `L240119`: a code, and not `Anna - 070`. */
const isCode = (words: Weighed, at: number): boolean => {
  const { gap, shape, text, end } = words.words
  if (shape[at + 1] !== shapes.digits) return false
  if (gap[at + 1] === gaps.hyphen) return true
  // `Verison 10.16.3.40`.
  if (gap[at + 1] === gaps.space && kindOfWord(words, at) < kinds.given)
    return fourParts.test(text.slice(end[at] ?? 0, (end[at] ?? 0) + 20))
  const isLoud = shape[at] === shapes.upper || shape[at] === shapes.initial
  return isLoud && (gap[at + 1] === gaps.glued || text[end[at] ?? 0] === '/')
}

/** A letter alone, marks upon it aside, is nobody; initials are joined to a name by whoever looks for one. */
const isLetter = (words: Weighed, at: number): boolean => {
  const word = wordAt(words, at)
  if (word.charCodeAt(0) < 128 && word.charCodeAt(1) < 128) return false
  return word.replace(/\p{M}+/gu, '').length < 2
}

/** `Thanh-Ha`, `Ní Dhuibhir`, `De Boer`: beside a word that a hyphen or a space joins, a stop word may be a half. */
const isHalf = (words: Weighed, at: number): boolean => {
  const { gap } = words.words
  const isHyphened = (edge: number, other: number): boolean =>
    gap[edge] === gaps.hyphen && isCapitalAt(words, other)
  const next = isParticle(keyOfWord(words, at)) && isSpacedAt(words, at + 1)
  const isInitial = words.words.shape[at + 1] === shapes.initial
  if (next && !isInitial && (isCapitalAt(words, at + 1) || isParticle(keyOfWord(words, at + 1)))) return true
  if (!isCapitalAt(words, at)) return false
  return isHyphened(at, at - 1) || isHyphened(at + 1, at + 1)
}

/** Where a name goes on behind its first word: at the next, or behind particles. */
const afterFirst = (words: Weighed, at: number): number => {
  let next = at + 1
  while (next < at + 4 && isLowerAt(words, next) && isParticle(keyOfWord(words, next))) next++
  return next
}

/** `Ville Virtanen`, `Dies van den Berg`: a given name that is a word elsewhere, before a name. */
const isPairHead = (words: Weighed, at: number): boolean => {
  const next = afterFirst(words, at)
  const isJoined = isSpacedAt(words, at + 1) && isSpacedAt(words, next)
  return (
    keyOfWord(words, at).length > 2 &&
    isGivenAt(words, at) &&
    isCapitalAt(words, at) &&
    isJoined &&
    isCapitalAt(words, next) &&
    kindOfWord(words, next) >= kinds.given
  )
}

/** `Hoàng Thị Mai`: behind two words that are surely names. */
const isLastOfThree = (words: Weighed, at: number): boolean =>
  isCapitalAt(words, at) &&
  isGivenAt(words, at) &&
  [at - 1, at - 2].every(
    each => isSpacedAt(words, each + 1) && isCapitalAt(words, each) && (words.odds[each] ?? 0) > 1,
  )

const isNobody = (words: Weighed, at: number): boolean => {
  if (!isNeverNameIn(keyOfWord(words, at), words.language)) return false
  if (isHalf(words, at) || isPairHead(words, at) || isLedAt(words, at) || isWhose(words, at)) return false
  if (isLastOfThree(words, at)) return false
  // `Mitt Romney`: the tagger has no doubt of either.
  const isSure = (n: number): boolean => isCapitalAt(words, n) && (words.odds[n] ?? 0) > 4
  if (
    isSure(at) &&
    ((isSpacedAt(words, at + 1) && isSure(at + 1)) || (isSpacedAt(words, at) && isSure(at - 1)))
  )
    return false
  return !(isOtherwiseAccented(wordAt(words, at)) && kindOfWord(words, at) >= kinds.given)
}

/** Bytes that are no text: what stands beside U+FFFD or a control character. */
const isInBytes = ({ words: { text, start, end } }: Weighed, at: number): boolean =>
  isByte(text.charCodeAt((start[at] ?? 0) - 1)) || isByte(text.charCodeAt(end[at] ?? 0))

const isByte = (code: number): boolean => code < 9 || code === 0xfffd

/** `hoover`, `matras`: in small letters a thing is one. */
const isSmallThing = (words: Weighed, at: number): boolean =>
  isLowerAt(words, at) && !isUsualAt(words, at) && isThing(wordAt(words, at))

/** The tagger has hardly a doubt. */
const strong = 2.5

/** `hans dator`, `will call`: a small word of the language, unless a name stands behind it: `hans berg`. */
const isSmallWord = (words: Weighed, at: number): boolean =>
  isLowerAt(words, at) &&
  (words.odds[at] ?? 0) < strong &&
  !isParticle(keyOfWord(words, at)) &&
  isStopWordIn(keyOfWord(words, at), words.language) &&
  !(isSpacedAt(words, at + 1) && kindOfWord(words, at + 1) >= kinds.given && (words.odds[at + 1] ?? 0) > 0)

/** `Pikenavn:`, `Patiënt:`: what a form or a transcript calls its lines. */
const isLabel = (words: Weighed, at: number): boolean =>
  words.words.gap[at + 1] === gaps.colon && isLabelWord(keyOfWord(words, at))

/** `Rørleggeren`, `Gutachter`: what somebody does, where nobody is called so. */
const isRole = (words: Weighed, at: number): boolean =>
  !isUsualAt(words, at) && isRoleWord(keyOfWord(words, at))

/** `Soititteko Virtaselle`: a verb that asks, at the beginning. */
const asks = /(?:tteko|ttekö|vatko|vätkö|itko|itkö|atko|ätkö|isiko|isikö|nko|nkö)$/
const isQuestion = (words: Weighed, at: number): boolean =>
  words.language === 'fi' && !isSpacedAt(words, at) && !isUsualAt(words, at) && asks.test(wordAt(words, at))

/** `Löneavdelningen`, `Buchhaltung`, `Ramipril`. */
const isOffice = (words: Weighed, at: number): boolean => {
  return !isUsualAt(words, at) && isCapitalAt(words, at) && isOfficeWord(lowAt(words, at))
}

const isOfficeWord = remembered(
  word => isDepartment(word) || isJobTitle(word) || isMedicine(word) || isTradeOfPartners(word),
)

const articles = new Set('der den dem ein einen einem kein keinen'.split(' '))

/** `Der Koch hat den Herd`: in German an article stands before trades, and before the name of somebody told of seldom. */
const isTradeTold = (words: Weighed, at: number): boolean =>
  words.language === 'de' &&
  isSpacedAt(words, at) &&
  articles.has(lowAt(words, at - 1)) &&
  isTradeOrAnimal(lowAt(words, at)) &&
  !(isSpacedAt(words, at + 1) && isCapitalAt(words, at + 1))

const nearBy = 3000

/** `Elavtal: Rörligt`, `Meterstand?`: a word that nobody is known by, alone as a heading or a question. */
const isHeading = (words: Weighed, at: number): boolean => {
  const { gap, text, end } = words.words
  if (kindOfWord(words, at) >= kinds.given || isLowerAt(words, at)) return false
  const before = gap[at] ?? gaps.edge
  const isFirst =
    before === gaps.edge || before === gaps.line || before === gaps.paragraph || before === gaps.stop
  if (text[end[at] ?? 0] === '?') return isFirst || before === gaps.colon
  if (!isFirst || gap[at + 1] !== gaps.colon) return false
  // Who speaks in a chat does so again, and not far from there.
  const from = end[at] ?? 0
  return !text.slice(from, from + nearBy).includes(`${wordAt(words, at)}:`)
}

/** Can the word be no part of anybody's name, whatever the tagger says of it? */
export const isNoName = (words: Weighed, at: number): boolean =>
  isNobody(words, at) ||
  isInDate(words, at) ||
  isHeadOfCompound(words, at) ||
  isTailOfCompound(words, at) ||
  isKeyOfField(words, at) ||
  isSmallThing(words, at) ||
  isSmallWord(words, at) ||
  isLabel(words, at) ||
  isRole(words, at) ||
  isQuestion(words, at) ||
  isOffice(words, at) ||
  isTradeTold(words, at) ||
  isHeading(words, at) ||
  isCode(words, at) ||
  isNumberWord(wordAt(words, at)) ||
  isLetter(words, at) ||
  isInBytes(words, at)
