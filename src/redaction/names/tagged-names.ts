import type { PreparedText } from '../recogniser.ts'
import type { Span } from '../shields.ts'
import { shippedModel } from '../tagger/model.ts'
import { type Tagged, tagWords } from '../tagger/tag.ts'
import { marginAt, marginOf, scoreOf, sureMore } from './margins.ts'
import { firstTo, lastFrom } from './name-runs.ts'
import { isNamedAfter } from './named-after.ts'
import { isNoName } from './no-names.ts'
import { isInAddress, touchesDigit } from './tokens.ts'
import { weigh } from './weighed-words.ts'

export interface TaggedName extends Span {
  /** 0 to 1; half where the tagger is of two minds. */
  readonly score: number
  /** So sure that the rest of the conversation is searched for it. */
  readonly isSure: boolean
}

/** So much do a role, a greeting or a label before it speak for a name. */
const hintMore = 2

const hinted = (tagged: Tagged, hints: readonly Span[]): Tagged => {
  const { start, count } = tagged.words
  for (const hint of hints) {
    let [low, high] = [0, count]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((start[middle] ?? 0) < hint.start) low = middle + 1
      else high = middle
    }
    for (let at = low; at < count && (start[at] ?? 0) < hint.end; at++)
      tagged.odds[at] = (tagged.odds[at] ?? 0) + hintMore
  }
  return tagged
}

const overlaps = (spans: readonly Span[], start: number, end: number): boolean =>
  spans.some(span => span.start < end && start < span.end)

interface Asked {
  /** Names of this score and above. */
  readonly least: number
  /** Where a cue says that a name may stand. */
  readonly hints: readonly Span[]
}

/** Names that the trained tagger finds in one text. In order, not overlapping. `language`: sv nb da fi nl de en. */
export const findTagged = (
  { text, ours }: PreparedText,
  language: string | undefined,
  { least: leastScore, hints }: Asked = { least: 0.5, hints: [] },
): TaggedName[] => {
  const least = marginOf(leastScore)
  const weighed = weigh(hinted(tagWords(shippedModel(), text, language), hints), language)
  const { words } = weighed
  const found: TaggedName[] = []
  let done = 0
  for (let at = 0; at < words.count; at++) {
    if (marginAt(weighed, at) < least || isNoName(weighed, at)) continue
    const first = firstTo(weighed, at, done)
    const last = lastFrom(weighed, at)
    done = last + 1
    at = last
    let best = Number.NEGATIVE_INFINITY
    for (let each = first; each <= last; each++) best = Math.max(best, marginAt(weighed, each))
    const span = { start: words.start[first] ?? 0, end: words.end[last] ?? 0 }
    // A word in small letters that is all there is says nothing; digits at its edge make a code of it.
    const isAll = words.count === 1 && weighed.isLower(first)
    const isApart = isAll || (first === last && touchesDigit({ text, tokens: [] }, span))
    if (isApart || isInAddress({ text, tokens: [] }, span) || overlaps(ours, span.start, span.end)) continue
    if (isNamedAfter(weighed, { first, last })) continue
    const score = scoreOf(best)
    if (score >= leastScore) found.push({ ...span, score, isSure: best > sureMore })
  }
  return found
}
