import type { Model } from '../../src/redaction/tagger/model.ts'
import { type Tagged, tagWords } from '../../src/redaction/tagger/tag.ts'
import { gaps, shapes } from '../../src/redaction/tagger/words.ts'
import type { Row, Span } from './row.ts'

/** What the words of some texts weigh, to be read at any bar. Letters, not words, are counted. */
export interface Weighed {
  /** Log-odds and letters of the words of names. */
  readonly names: readonly (readonly [odds: number, letters: number])[]
  /** Of words of nobody's name, and of nothing else that is found. */
  readonly plain: readonly (readonly [odds: number, letters: number])[]
  /** The highest log-odds in each look-alike. */
  readonly decoys: readonly (readonly [odds: number, kind: string])[]
}

const beside = 1.6
const joins = new Set<number>([gaps.space, gaps.hyphen, gaps.apostrophe, gaps.glued, gaps.wide])

/** The bar up to which each word is part of a name: beside a name it takes less, beside it an initial takes nothing. */
const reachOf = ({ words, odds }: Tagged): Float32Array => {
  const reach = odds.slice()
  const lift = (at: number, by: number): void => {
    const own = odds[at] ?? 0
    const given = Math.min(odds[by] ?? 0, words.shape[at] === shapes.initial ? 99 : own + beside)
    if (given > (reach[at] ?? 0)) reach[at] = given
  }
  for (let at = 1; at < words.count; at++) {
    if (!joins.has(words.gap[at] ?? 0)) continue
    lift(at, at - 1)
    lift(at - 1, at)
  }
  return reach
}

const touching = (spans: readonly Span[], { start, end }: Span): boolean =>
  spans.some(span => span.start < end && start < span.end)

const isLink = /^\S*(?:@|:\/\/|\.(?:com|net|org|example|se|no|dk|fi|nl|de|uk|eu)\b)/u

/** Weighs every word of the texts. Words of links and of what other recognisers find are left out. */
export const weigh = (model: Model, rows: readonly Row[]): Weighed => {
  const names: [number, number][] = []
  const plain: [number, number][] = []
  const decoys: [number, string][] = []
  for (const { text, lang, spans, scope, decoys: its } of rows) {
    const tagged = tagWords(model, text, lang)
    const reach = reachOf(tagged)
    const { words } = tagged
    const persons = spans.filter(({ type }) => type === 'PERSON')
    const others = spans.filter(({ type }) => type !== 'PERSON' && (type !== 'LOCATION' || scope.length > 1))
    const best = its.map(() => Number.NEGATIVE_INFINITY)
    for (let at = 0; at < words.count; at++) {
      const word = { start: words.start[at] ?? 0, end: words.end[at] ?? 0 }
      const odds = reach[at] ?? 0
      if (touching(persons, word)) names.push([odds, word.end - word.start])
      else if (!touching(others, word)) {
        const from = Math.max(text.lastIndexOf(' ', word.start), text.lastIndexOf('\n', word.start)) + 1
        if (isLink.test(text.slice(from, from + 80))) continue
        plain.push([odds, word.end - word.start])
        for (const [number, decoy] of its.entries())
          if (touching([decoy], word)) best[number] = Math.max(best[number] ?? 0, odds)
      }
    }
    for (const [number, { kind }] of its.entries()) decoys.push([best[number] ?? 0, kind])
  }
  return { names, plain, decoys }
}

const sum = (weighed: readonly (readonly [number, number])[]): number =>
  weighed.reduce((total, [, letters]) => total + letters, 0)

/** The bar at which `share` (0 to 1) of the other text is hit; a share of letters. */
export const barAt = ({ plain }: Weighed, share: number): number => {
  let left = sum(plain) * share
  for (const [odds, letters] of [...plain].sort(([a], [b]) => b - a)) {
    left -= letters
    if (left < 0) return odds
  }
  return Number.NEGATIVE_INFINITY
}

/** The bar at which `share` (0 to 1) of names' letters is left. */
export const barLeaving = ({ names }: Weighed, share: number): number => {
  let left = sum(names) * share
  for (const [odds, letters] of [...names].sort(([a], [b]) => a - b)) {
    left -= letters
    if (left < 0) return odds
  }
  return Number.POSITIVE_INFINITY
}

/** The share (0 to 1) of names' letters that is left at a bar. */
export const leftAt = ({ names }: Weighed, bar: number): number =>
  sum(names.filter(([odds]) => odds <= bar)) / sum(names)

/** The share (0 to 1) of other letters hit at a bar. */
export const hitAt = ({ plain }: Weighed, bar: number): number =>
  sum(plain.filter(([odds]) => odds > bar)) / sum(plain)

/** Counts of look-alikes by kind, and of how many are hit at a bar. */
export const decoysAt = (
  { decoys }: Weighed,
  bar: number,
): ReadonlyMap<string, readonly [number, number]> => {
  const counts = new Map<string, readonly [number, number]>()
  for (const [odds, kind] of decoys) {
    const [all, hit] = counts.get(kind) ?? [0, 0]
    counts.set(kind, [all + 1, hit + (odds > bar ? 1 : 0)])
  }
  return counts
}
