import type { PreparedText } from '../recogniser.ts'
import type { Span } from '../shields.ts'
import { kindOf } from '../tagger/lexicon.ts'
import { shippedModel } from '../tagger/model.ts'
import { type Tagged, tagWords } from '../tagger/tag.ts'
import { gaps, shapes } from '../tagger/words.ts'
import { isInAddress, touchesDigit } from './tokens.ts'

export interface TaggedName extends Span {
  /** 0 to 1; half where the tagger is of two minds. */
  readonly score: number
  /** So sure that the rest of the conversation is searched for it. */
  readonly isSure: boolean
}

/** Log-odds from which a word is a name by itself. Found on text that was not trained on: see `npm run train`. */
const bar = -0.7
/** Beside a word that is one, less is enough. */
const besideBar = bar - 1.6
/** From here on other texts of the conversation are searched for the name. */
const sureBar = bar + 1

const particles = new Set(
  'van von vom zu zum zur der den de del della di da dos du la le af av ten ter te t bin al el ibn mac mc'.split(
    ' ',
  ),
)

/** What may stand between the words of one name. */
const joins = new Set<number>([gaps.space, gaps.hyphen, gaps.apostrophe, gaps.glued, gaps.wide])

const wordAt = ({ words: { text, start, end } }: Tagged, at: number): string =>
  text.slice(start[at] ?? 0, end[at] ?? 0)

const isInitial = ({ words }: Tagged, at: number): boolean => words.shape[at] === shapes.initial

/** Is the gap before word `at` one within a name? Behind an initial there may be a stop. */
const isJoined = (tagged: Tagged, at: number): boolean => {
  const gap = tagged.words.gap[at] ?? 0
  if (joins.has(gap)) return true
  const isDotted = gap === gaps.stop || gap === gaps.dot
  return isDotted && at > 0 && isInitial(tagged, at - 1)
}

const oddsAt = ({ odds }: Tagged, at: number): number => odds[at] ?? Number.NEGATIVE_INFINITY

/** How many particles stand from `at` on, each joined to the word before it. */
const particlesFrom = (tagged: Tagged, at: number): number => {
  let count = 0
  while (count < 3 && isJoined(tagged, at + count) && particles.has(wordAt(tagged, at + count).toLowerCase()))
    count++
  return count
}

const goesOn = (tagged: Tagged, at: number): boolean =>
  at < tagged.words.count && isJoined(tagged, at) && (oddsAt(tagged, at) > besideBar || isInitial(tagged, at))

/** `Berg, Anna`: two words and no more, the second a given name. */
const isTurned = (tagged: Tagged, first: number, at: number): boolean => {
  const { words, odds, codes } = tagged
  if (at !== first || words.gap[at + 1] !== gaps.comma || at + 1 >= words.count) return false
  const [before, behind] = [kindOf(codes[at] ?? 0), kindOf(codes[at + 1] ?? 0)]
  const isGiven = behind === 4 || behind === 6 || (behind === 0 && before !== 4)
  const isList = words.gap[at + 2] === gaps.comma
  return (
    isGiven &&
    !isList &&
    before !== 4 &&
    (odds[at + 1] ?? 0) > besideBar &&
    words.shape[at + 1] !== shapes.lower
  )
}

/** The last word of the name that begins at `first`. */
const lastFrom = (tagged: Tagged, first: number): number => {
  let last = first
  for (;;) {
    if (goesOn(tagged, last + 1) || isTurned(tagged, first, last)) {
      last++
      continue
    }
    const skipped = particlesFrom(tagged, last + 1)
    if (skipped === 0 || !goesOn(tagged, last + 1 + skipped)) return last
    last += 1 + skipped
  }
}

/** Initials and weaker words before it. */
const firstTo = (tagged: Tagged, from: number, least: number): number => {
  let first = from
  while (first - 1 >= least && isJoined(tagged, first)) {
    if (oddsAt(tagged, first - 1) <= besideBar && !isInitial(tagged, first - 1)) break
    first--
  }
  return first
}

const scoreOf = (odds: number): number => 1 / (1 + Math.exp(bar - odds))

const overlaps = (spans: readonly Span[], start: number, end: number): boolean =>
  spans.some(span => span.start < end && start < span.end)

/** Names that the trained tagger finds in one text. In order, not overlapping. `language`: sv nb da fi nl de en. */
export const findTagged = ({ text, ours }: PreparedText, language: string | undefined): TaggedName[] => {
  const tagged = tagWords(shippedModel(), text, language)
  const { words } = tagged
  const found: TaggedName[] = []
  let done = 0
  for (let at = 0; at < words.count; at++) {
    if (oddsAt(tagged, at) <= bar) continue
    const first = firstTo(tagged, at, done)
    const last = lastFrom(tagged, at)
    done = last + 1
    let best = Number.NEGATIVE_INFINITY
    for (let each = first; each <= last; each++) best = Math.max(best, oddsAt(tagged, each))
    const span = { start: words.start[first] ?? 0, end: words.end[last] ?? 0 }
    at = last
    // A letter alone is a speaker (`K: ja`), a smiley, a grade.
    const isApart =
      first === last && (span.end - span.start === 1 || touchesDigit({ text, tokens: [] }, span))
    if (isApart || isInAddress({ text, tokens: [] }, span) || overlaps(ours, span.start, span.end)) continue
    found.push({ ...span, score: scoreOf(best), isSure: best > sureBar })
  }
  return found
}
