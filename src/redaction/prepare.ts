import { type Facts, factsIn, holds, holdsPair, unplain } from './facts.ts'
import { hide } from './hidden.ts'
import { narrow } from './narrow.ts'
import { isNear } from './near.ts'
import { createShared, type PreparedText, type Shared } from './recogniser.ts'
import { unscanned } from './scanned.ts'
import { placeholderSpans } from './shields.ts'
import { mayMeet, wordStarts } from './word-starts.ts'
import { hitsOf } from './zones.ts'

/** Bounded: the engine keeps a place to come back to for every sign of a run, and has room for some millions. */
const unplainRuns = new RegExp(`${unplain.source}{1,4096}`, 'gu')

const dash = /^[\u2010-\u2015\u2212\u2e3a\u2e3b\ufe58\ufe63\uff0d]$/u
const invisible =
  /^(?:\u034f|[\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]|[\ufe00-\ufe0f])$/u
/**
 * Spacing accents and the like, which NFKC would tear into a space and a combining mark, and Arabic formulas, of which
 * it would make eighteen units each.
 */
const kept = /^[¨¯´¸‗‾…\ufdfa\ufdfb]$/u

const foldCluster = (cluster: string): string => {
  if (dash.test(cluster)) return '-'
  if (invisible.test(cluster)) return ''
  if (kept.test(cluster)) return cluster
  const folded = cluster.normalize('NFKC')
  // A half-width filler becomes an ordinary one, a raised minus a minus.
  if (invisible.test(folded)) return ''
  if (dash.test(folded)) return '-'
  return folded === '\u1680' || folded === '\u2028' || folded === '\u2029' ? ' ' : folded
}

interface Folded {
  readonly text: string
  /** For each unit of `text` and for its end: the offset in the original. */
  readonly offsets: Int32Array
}

/** A sign with the accents on it, no more than any language sets (UAX #15, Stream-Safe Text), or a single sign. */
const clusters =
  /\P{M}?(?:[\u0300-\u034e\u0350-\u036f]|[\u0483-\u0489]|[\u1ab0-\u1aff]|[\u20d0-\u20ff]|[\u3099\u309a]){1,30}|[\s\S]/gu

interface Folding {
  readonly original: string
  readonly parts: string[]
  offsets: Int32Array
  /** Of the text, and of the original. */
  length: number
  done: number
}

const reserve = (folding: Folding, more: number): void => {
  if (folding.length + more < folding.offsets.length) return
  const wider = new Int32Array(2 * folding.offsets.length + more)
  wider.set(folding.offsets)
  folding.offsets = wider
}

const copyTo = (folding: Folding, end: number): void => {
  folding.parts.push(folding.original.slice(folding.done, end))
  reserve(folding, end - folding.done)
  while (folding.done < end) folding.offsets[folding.length++] = folding.done++
}

const addFolded = (folding: Folding, cluster: string): void => {
  const folded = foldCluster(cluster)
  folding.parts.push(folded)
  reserve(folding, folded.length)
  const isEven = folded.length === cluster.length
  for (let at = 0; at < folded.length; at++)
    folding.offsets[folding.length++] = isEven ? folding.done + at : folding.done
  folding.done += cluster.length
}

const foldText = (original: string): Folded => {
  const offsets = new Int32Array(original.length + 64)
  const folding: Folding = { original, parts: [], offsets, length: 0, done: 0 }
  for (const { start: index, end, value: run } of hitsOf(original, unplainRuns)) {
    // A combining mark belongs to the plain letter before it.
    const start = /^\p{M}/u.test(run) && index > folding.done ? index - 1 : index
    copyTo(folding, start)
    if (end - start === 1) addFolded(folding, original.slice(start, end))
    else for (const { value } of hitsOf(original.slice(start, end), clusters)) addFolded(folding, value)
  }
  copyTo(folding, original.length)
  folding.offsets[folding.length++] = original.length
  return { text: narrow(folding.parts.join('')), offsets: folding.offsets.subarray(0, folding.length) }
}

const isCapital = /\p{Lu}/u

const hasOf = (text: string, facts: Facts): PreparedText['has'] => ({
  digit: holds(facts, 'digit'),
  at: holds(facts, 'at'),
  colon: holds(facts, 'colon'),
  upper: holds(facts, 'upper') || (holds(facts, 'unplain') && isCapital.test(text)),
  opening: holds(facts, 'opening'),
  cover:
    holdsPair(facts, 'cover') || holdsPair(facts, 'point') || (holds(facts, 'unplain') && text.includes('…')),
  link: holdsPair(facts, 'w') || (holds(facts, 'colon') && holdsPair(facts, 'slash')),
})

// Made by functions of their own, without names: an engine under a loader that names functions is slow to make them.
const meetingIn =
  (text: string, shared: Shared): PreparedText['mayBeNear'] =>
  words =>
    mayMeet(wordStarts(text, shared), words)
const nearIn =
  (text: string, shared: Shared): PreparedText['near'] =>
  (start, end, words, reach) =>
    isNear(text, shared, start, end, words, reach)
const placeIn =
  (offsets: Int32Array, length: number): PreparedText['toOriginal'] =>
  offset =>
    offsets[Math.min(Math.max(offset, 0), length)] ?? offset
const samePlace: PreparedText['toOriginal'] = offset => offset

/**
 * Makes a text ready for searching: NFKC (full-width signs, composed letters, ligatures), dashes as `-`, exotic
 * spaces as U+0020, zero-width characters and soft hyphens dropped. Offsets lead back to the original; a text that
 * is plain already is not copied. Linear in its length, never throws.
 */
export const prepare = (original: string): PreparedText => {
  const first = factsIn(original)
  const folded = holds(first, 'unplain') ? foldText(original) : undefined
  const plain = folded?.text ?? original
  const text = unscanned(plain)
  const facts = folded || text !== plain ? factsIn(text) : first
  const offsets = folded?.offsets
  const shared = createShared()
  const ours = placeholderSpans(text, facts)
  // Nothing that we wrote is context: a `[CARD]` would make a card of the next number, reading by reading.
  const context = hide(text, ours)
  const inContext = context === text ? shared : createShared()
  return {
    original,
    text,
    has: hasOf(text, facts),
    ours,
    shared,
    mayBeNear: meetingIn(context, inContext),
    near: nearIn(context, inContext),
    toOriginal: offsets ? placeIn(offsets, text.length) : samePlace,
  }
}
