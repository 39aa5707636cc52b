import type { Entity } from '../entities.ts'
import { hide } from './hidden.ts'
import type { Finding, PreparedText, Shared } from './recogniser.ts'
import type { Span } from './shields.ts'
import { countBegun } from './spans.ts'
import { startsWithout, wordStarts } from './word-starts.ts'
import { zonesOf, zonesWithout } from './zones.ts'

/**
 * Which finding stands where several would. Kinds are looked for in this order, and what one has taken is hidden
 * from the next (measured: most false phones are pieces of dates, accounts and personal numbers):
 * link, e-mail, IP → device or secret → IBAN → national number → card → birth date, address, user name → phone →
 * names last. Within one step the longest wins, then the highest score, then the first.
 */
export const steps: readonly (readonly Entity[])[] = [
  ['URL', 'EMAIL', 'IP'],
  ['OTHER'],
  ['IBAN'],
  ['ID_NUMBER'],
  ['CARD'],
  ['DATE', 'ADDRESS', 'USERNAME'],
  ['PHONE'],
  ['PERSON', 'LOCATION', 'ORG'],
]

const byWeight = (a: Finding, b: Finding): number =>
  b.end - b.start - (a.end - a.start) || b.score - a.score || a.start - b.start

const holdsAny = /[\p{L}\p{N}]/u

/** The places of one text that are spoken for. */
export interface Ground {
  readonly findings: readonly Finding[]
  /** The text as the next step may see it, same offsets. */
  view(): PreparedText
  /** Hides the spans without reporting them. */
  shield(spans: readonly Span[]): void
  /** Takes findings of one step; of those that overlap, one stays. */
  take(found: readonly Finding[]): void
  /** Takes what is certain or comes last: of a finding that overlaps, the uncovered rest stays. */
  takeRest(found: readonly Finding[]): void
  /** As it is now, to go on from without touching this one. */
  fork(): Ground
}

interface State {
  readonly findings: readonly Finding[]
  readonly taken: Uint8Array | undefined
  readonly fresh: readonly Span[]
  readonly seen: PreparedText
}

const freeParts = (taken: Uint8Array, { start, end }: Span): Span[] => {
  const parts: Span[] = []
  for (let at = start; at < end; at++) {
    if (taken[at]) continue
    const from = at
    while (at < end && !taken[at]) at++
    parts.push({ start: from, end: at })
  }
  return parts
}

/** Trims what is no letter or digit from the edges. */
const trimmed = (text: string, { start, end }: Span): Span => {
  let [from, to] = [start, end]
  while (from < to && !holdsAny.test(text[from] ?? '')) from++
  while (to > from && !holdsAny.test(text[to - 1] ?? '')) to--
  return { start: from, end: to }
}

/** The text with the spans hidden; what is known about the rest of it is not worked out again. */
const without = (seen: PreparedText, spans: readonly Span[]): PreparedText => {
  const text = hide(seen.text, spans)
  const shared: Shared = { zones: zonesWithout(zonesOf(seen), text, spans) }
  const words = startsWithout(wordStarts(seen.text, seen.shared), text, spans)
  if (words) shared.words = words
  return { ...seen, text, shared }
}

/** Tells whether one of the spans holds another whole. */
const insideOf = (spans: readonly Span[]): ((span: Span) => boolean) => {
  const sorted = [...spans].sort((a, b) => a.start - b.start)
  let farthest = 0
  const ends = sorted.map(({ end }) => (farthest = Math.max(farthest, end)))
  return ({ start, end }) => (ends[countBegun(sorted, start) - 1] ?? -1) >= end
}

/** `allowed` spans are the organisation's own: a finding inside one is dropped. */
export const createGround = (
  prepared: PreparedText,
  allowed: readonly Span[],
  from: State = { findings: [], taken: undefined, fresh: [], seen: prepared },
): Ground => {
  const findings = [...from.findings]
  let taken = from.taken?.slice()
  let fresh = [...from.fresh]
  let seen = from.seen
  const isOwn = insideOf(allowed)
  const isFree = ({ start, end }: Span): boolean => {
    if (taken) for (let at = start; at < end; at++) if (taken[at]) return false
    return true
  }
  const cover = (span: Span): void => {
    taken ??= new Uint8Array(prepared.text.length)
    for (let at = span.start; at < span.end; at++) taken[at] = 1
    fresh.push(span)
  }
  return {
    findings,
    view: () => {
      if (fresh.length > 0) seen = without(seen, fresh)
      fresh = []
      return seen
    },
    shield: spans => spans.forEach(cover),
    fork: () => createGround(prepared, allowed, { findings, taken, fresh, seen }),
    take: found => {
      for (const finding of [...found].sort(byWeight)) {
        if (finding.end <= finding.start || !isFree(finding)) continue
        cover(finding)
        if (!isOwn(finding)) findings.push(finding)
      }
    },
    takeRest: found => {
      for (const finding of [...found].sort(byWeight)) {
        const parts = isFree(finding)
          ? [finding]
          : freeParts(taken ?? new Uint8Array(), finding).map(part => trimmed(prepared.text, part))
        for (const part of parts.filter(({ start, end }) => start < end)) {
          cover(part)
          if (!isOwn(finding)) findings.push({ ...finding, start: part.start, end: part.end })
        }
      }
    },
  }
}
