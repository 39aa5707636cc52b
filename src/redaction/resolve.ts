import type { Entity } from '../entities.ts'
import { hide } from './hidden.ts'
import { createShared, type Finding, movedTo, type PreparedText } from './recogniser.ts'
import type { Span } from './shields.ts'
import { countBegun } from './spans.ts'
import { startsWithout, wordStarts } from './word-starts.ts'
import { groupsOf, groupsWithout } from './zones.ts'

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

/** The places of one text that are spoken for. Functions of this file alone write to it. */
export interface Ground {
  readonly prepared: PreparedText
  findings: Finding[]
  /** Of each unit whether it is taken; absent: none is. */
  taken: Uint8Array | undefined
  /** Is `taken` another's too, not to be written to? */
  isLent: boolean
  /** What was taken since the text was last seen. */
  fresh: Span[]
  seen: PreparedText
  /** Is the span inside one of the organisation's own values? */
  readonly isOwn: (span: Span) => boolean
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
  const shared = createShared()
  shared.groups = groupsWithout(groupsOf(seen), text, spans)
  shared.words = startsWithout(wordStarts(seen.text, seen.shared), text, spans)
  // Written out, here as in all that is made for each text or finding: to the engine a copy by `...` is of a kind of its
  // own, and whatever reads it is looked up anew each time.
  const { original, has, near, mayBeNear, ours, toOriginal } = seen
  return { original, text, has, ours, shared, mayBeNear, near, toOriginal }
}

const nothingHeld = (): boolean => false

/** Tells whether one of the spans holds another whole. */
const insideOf = (spans: readonly Span[]): ((span: Span) => boolean) => {
  if (spans.length === 0) return nothingHeld
  const sorted = [...spans].sort((a, b) => a.start - b.start)
  let farthest = 0
  const ends = sorted.map(({ end }) => (farthest = Math.max(farthest, end)))
  return ({ start, end }) => (ends[countBegun(sorted, start) - 1] ?? -1) >= end
}

/** `allowed` spans are the organisation's own: a finding inside one is dropped. */
export const createGround = (prepared: PreparedText, allowed: readonly Span[]): Ground => ({
  prepared,
  findings: [],
  taken: undefined,
  isLent: false,
  fresh: [],
  seen: prepared,
  isOwn: insideOf(allowed),
})

/** As it is now, to go on from without touching this one. */
export const forkOf = ({ prepared, findings, taken, fresh, seen, isOwn }: Ground): Ground => ({
  prepared,
  findings: findings.slice(),
  taken,
  isLent: true,
  fresh: fresh.slice(),
  seen,
  isOwn,
})

/** The text as the next step may see it, same offsets. */
export const viewOf = (ground: Ground): PreparedText => {
  if (ground.fresh.length > 0) {
    ground.seen = without(ground.seen, ground.fresh)
    ground.fresh = []
  }
  return ground.seen
}

const isFree = ({ taken }: Ground, { start, end }: Span): boolean => {
  if (taken) for (let at = start; at < end; at++) if (taken[at]) return false
  return true
}

const cover = (ground: Ground, span: Span): void => {
  if (ground.isLent) ground.taken = ground.taken?.slice()
  ground.isLent = false
  ground.taken ??= new Uint8Array(ground.prepared.text.length)
  ground.taken.fill(1, span.start, span.end)
  ground.fresh.push(span)
}

/** Hides the spans without reporting them. */
export const shield = (ground: Ground, spans: readonly Span[]): void => {
  for (const span of spans) cover(ground, span)
}

const heaviestFirst = (found: readonly Finding[]): readonly Finding[] =>
  found.length < 2 ? found : [...found].sort(byWeight)

/** Takes findings of one step; of those that overlap, one stays. */
export const take = (ground: Ground, found: readonly Finding[]): void => {
  for (const finding of heaviestFirst(found)) {
    if (finding.end <= finding.start || !isFree(ground, finding)) continue
    cover(ground, finding)
    if (!ground.isOwn(finding)) ground.findings.push(finding)
  }
}

/** Takes what is certain or comes last: of a finding that overlaps, the uncovered rest stays. */
export const takeRest = (ground: Ground, found: readonly Finding[]): void => {
  for (const finding of heaviestFirst(found)) {
    const parts: readonly Span[] = isFree(ground, finding)
      ? [finding]
      : freeParts(ground.taken ?? new Uint8Array(), finding).map(part => trimmed(ground.prepared.text, part))
    for (const part of parts) {
      if (part.start >= part.end) continue
      cover(ground, part)
      if (!ground.isOwn(finding)) ground.findings.push(part === finding ? finding : movedTo(finding, part))
    }
  }
}
