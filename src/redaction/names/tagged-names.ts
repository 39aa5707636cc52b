import type { PreparedText } from '../recogniser.ts'
import type { Span } from '../shields.ts'
import { shippedModel } from '../tagger/model.ts'
import { tagWords } from '../tagger/tag.ts'
import { marginAt, marginOf, scoreOf, sureMore } from './margins.ts'
import { firstTo, lastFrom } from './name-runs.ts'
import { isNamedAfter } from './named-after.ts'
import { isNoName } from './no-names.ts'
import { isInAddress, touchesDigit } from './tokens.ts'
import { firstFrom, isCapitalAt, isLowerAt, keyOfWord, type Weighed, weigh } from './weighed-words.ts'

export interface TaggedName extends Span {
  /** 0 to 1; half where the tagger is of two minds. */
  readonly score: number
  /** So sure that the rest of the conversation is searched for it. */
  readonly isSure: boolean
}

/** So much do a role, a greeting or a label before it speak for a name. */
const hintMore = 2
/** And so much that somebody of the conversation is called so. */
export const heardMore = 3

const overlaps = (spans: readonly Span[], start: number, end: number): boolean =>
  spans.some(span => span.start < end && start < span.end)

/** Is a word in a capital, outside of these spans, a part of a name that was told? */
export const hasHeard = (
  weighed: Weighed,
  isHeard: (key: string) => boolean,
  covered: readonly Span[] = [],
): boolean => {
  const { count, start, end } = weighed.words
  for (let at = 0; at < count; at++)
    if (
      isCapitalAt(weighed, at) &&
      isHeard(keyOfWord(weighed, at)) &&
      !overlaps(covered, start[at] ?? 0, end[at] ?? 0)
    )
      return true
  return false
}

/** Is one of the words in a capital that the span begins with a part of a name that was told? */
export const isToldAt = (
  weighed: Weighed,
  { start, end }: Span,
  isHeard: (key: string) => boolean,
): boolean => {
  const { count, start: starts } = weighed.words
  for (let at = firstFrom(weighed, start); at < count && (starts[at] ?? 0) < end; at++)
    if (isCapitalAt(weighed, at) && isHeard(keyOfWord(weighed, at))) return true
  return false
}

/** The words with the odds that they have here; what they were weighed at stays. */
const withAsked = (weighed: Weighed, { hints = [], isHeard }: Asked): Weighed => {
  if (hints.length === 0 && !isHeard) return weighed
  const { words } = weighed
  const odds = weighed.odds.slice()
  for (const hint of hints)
    for (let at = firstFrom(weighed, hint.start); at < words.count && (words.start[at] ?? 0) < hint.end; at++)
      odds[at] = (odds[at] ?? 0) + hintMore
  if (isHeard)
    for (let at = 0; at < words.count; at++)
      if (isCapitalAt(weighed, at) && isHeard(keyOfWord(weighed, at))) odds[at] = (odds[at] ?? 0) + heardMore
  const { codes, language, isProse, asked } = weighed
  return { words, odds, codes, language, isProse, namedAfter: new Map(), asked }
}

interface Asked {
  /** Names of this score and above. */
  readonly least: number
  /** Where a cue says that a name may stand. */
  readonly hints?: readonly Span[]
  /** Is the word a part of a name that the record or the conversation told? In small letters without accents. */
  readonly isHeard?: (key: string) => boolean
}

/** A text's words, weighed by the tagger as it is shipped. `language`: sv nb da fi nl de en. */
export const weighWords = ({ text }: PreparedText, language: string | undefined): Weighed =>
  weigh(tagWords(shippedModel(), text, language), language)

const mostOfSmall = 0.75

/** Names that the trained tagger finds in one text. In order, not overlapping. */
export const findTagged = (
  { text, ours }: PreparedText,
  plain: Weighed,
  asked: Asked = { least: 0.5 },
): TaggedName[] => {
  const weighed = withAsked(plain, asked)
  const { words } = weighed
  const least = marginOf(asked.least)
  const found: TaggedName[] = []
  let done = 0
  for (let at = 0; at < words.count; at++) {
    // Most words are small ones, which were not weighed.
    if (weighed.odds[at] === Number.NEGATIVE_INFINITY && !isCapitalAt(weighed, at)) continue
    if (marginAt(weighed, at) < least || isNoName(weighed, at)) continue
    const first = firstTo(weighed, at, done)
    const last = lastFrom(weighed, at)
    done = last + 1
    at = last
    let best = Number.NEGATIVE_INFINITY
    for (let each = first; each <= last; each++) best = Math.max(best, marginAt(weighed, each))
    const span = { start: words.start[first] ?? 0, end: words.end[last] ?? 0 }
    // A word in small letters that is all there is says nothing; digits at its edge make a code of it.
    const isAll = words.count === 1 && isLowerAt(weighed, first)
    const isApart = isAll || (first === last && touchesDigit({ text, tokens: [] }, span))
    if (isApart || isInAddress({ text, tokens: [] }, span) || overlaps(ours, span.start, span.end)) continue
    if (isNamedAfter(weighed, { first, last })) continue
    // A word in small letters may be any word: never so sure that it is asked to be gone everywhere.
    const isSmall = first === last && isLowerAt(weighed, first)
    const score = isSmall ? Math.min(scoreOf(best), mostOfSmall) : scoreOf(best)
    if (score >= asked.least) found.push({ start: span.start, end: span.end, score, isSure: best > sureMore })
  }
  return found
}
