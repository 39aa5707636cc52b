import { isWide, narrow } from './narrow.ts'
import type { PreparedText } from './recogniser.ts'
import type { Span } from './shields.ts'
import { isDigitCode, isWordAt } from './units.ts'

/** A piece of text around digits. Most of a message has none, and nothing with digits in it can be there. */
export interface Zone {
  readonly start: number
  readonly text: string
  /** How many digits there are in it. */
  readonly digits: number
}

/**
 * UTF-16 units on either side of a digit, more where no white space ends them. What a recogniser looks for between
 * white space and its first or last digit must be shorter, with what it looks at around it.
 */
const margin = 14

const isSpaceCode = (code: number): boolean => code === 32 || (code > 8 && code < 14)

const startOf = (text: string, digit: number, least: number): number => {
  let from = Math.max(least, digit - margin)
  while (from > least && !isSpaceCode(text.charCodeAt(from - 1))) from--
  return from
}

/** Where a zone ends whose last digit is at `last`: at white space. */
const endOf = (text: string, last: number): number => {
  let end = Math.min(last + 1 + margin, text.length)
  while (end < text.length && !isSpaceCode(text.charCodeAt(end))) end++
  return end
}

const read = (text: string, groups: readonly Span[]): Zone[] => {
  const zones: Zone[] = []
  // Quotation marks and smileys stand far from most digits.
  const cut = isWide(text)
    ? (from: number, to: number) => narrow(text.slice(from, to))
    : (from: number, to: number) => text.slice(from, to)
  let [start, last, digits, end] = [-1, -1, 0, 0]
  for (const group of groups) {
    if (start >= 0) {
      // White space is looked for but once, however many digits there are before it.
      if (end < last + 1 + margin) end = endOf(text, last)
      if (group.start > last + 2 * margin && group.start >= end + margin) {
        zones.push({ start, text: cut(start, end), digits })
        start = -1
      }
    }
    if (start < 0) {
      start = startOf(text, group.start, zones.length > 0 ? end : 0)
      digits = 0
    }
    digits += group.end - group.start
    last = group.end - 1
  }
  if (start >= 0) {
    if (end < last + 1 + margin) end = endOf(text, last)
    zones.push({ start, text: cut(start, end), digits })
  }
  return zones
}

const none: readonly never[] = []

/** The zones of a text in order and apart; read once, for all recognisers together. */
export const zonesOf = (prepared: PreparedText): readonly Zone[] => {
  if (!prepared.has.digit) return none
  const { shared } = prepared
  shared.zones ??= read(prepared.text, groupsOf(prepared))
  return shared.zones
}

export const countDigits = (text: string): number => {
  let count = 0
  for (let at = 0; at < text.length; at++) if (isDigitCode(text.charCodeAt(at))) count++
  return count
}

const addGroups = (groups: Span[], text: string, from: number, to: number): void => {
  for (let start = from; start < to; start++) {
    if (!isDigitCode(text.charCodeAt(start))) continue
    let end = start + 1
    while (end < to && isDigitCode(text.charCodeAt(end))) end++
    groups.push({ start, end })
    start = end
  }
}

/** Each group of digits in a text: where it begins and ends. */
export const digitGroups = (text: string): Span[] => {
  const groups: Span[] = []
  addGroups(groups, text, 0, text.length)
  return groups
}

/** All groups of digits, in order; read once, for all recognisers together. */
export const groupsOf = ({ text, has, shared }: PreparedText): readonly Span[] => {
  if (!has.digit) return none
  shared.groups ??= digitGroups(text)
  return shared.groups
}

/** So many spans are taken out of the list of groups one by one; for more, the text is read again. */
const mostSpans = 4

const groupsWithoutOne = (groups: readonly Span[], text: string, span: Span): readonly Span[] => {
  const left: Span[] = []
  for (const group of groups)
    if (group.start >= span.end || span.start >= group.end) left.push(group)
    else addGroups(left, text, group.start, group.end)
  return left
}

/** The groups when spans of the text are hidden. `text` is what is left of it. */
export const groupsWithout = (
  groups: readonly Span[],
  text: string,
  spans: readonly Span[],
): readonly Span[] => {
  if (spans.length > mostSpans) return digitGroups(text)
  let left = groups
  for (const span of spans) left = groupsWithoutOne(left, text, span)
  return left
}

/** What stands between digits of one number is no longer. */
const widestGap = 3

/** What the digits of a text look like, for recognisers to see at a glance that none of theirs are there. */
export interface DigitFacts {
  /** The digits of the zone that has most. */
  readonly most: number
  /** The most digits that stand in a row, with gaps of three units at most. */
  readonly row: number
  /** Which lengths the groups have: a bit each, the last for all that are longer. */
  readonly lengths: number
  /** A letter from A to Z touches digits, or one or two of them stand alone behind digits and a space or a dash. */
  readonly isLettered: boolean
}

const isLatin = (code: number): boolean => (code > 64 && code < 91) || (code > 96 && code < 123)

const isLetteredBehind = (text: string, end: number): boolean => {
  const code = text.charCodeAt(end)
  if (isLatin(code)) return true
  if ((code !== 32 && code !== 45) || !isLatin(text.charCodeAt(end + 1))) return false
  return !isWordAt(text, end + 2) || (isLatin(text.charCodeAt(end + 2)) && !isWordAt(text, end + 3))
}

const noDigits: DigitFacts = { most: 0, row: 0, lengths: 0, isLettered: false }

const factsOf = (prepared: PreparedText): DigitFacts => {
  const { text } = prepared
  let [longest, row, last, lengths, most] = [0, 0, 0, 0, 0]
  let isLettered = false
  for (const { start, end } of groupsOf(prepared)) {
    const length = end - start
    row = length + (start - last > widestGap ? 0 : row)
    if (row > longest) longest = row
    last = end
    lengths |= 1 << Math.min(length, longestGroup)
    isLettered ||= isLatin(text.charCodeAt(start - 1)) || isLetteredBehind(text, end)
  }
  for (const { digits } of zonesOf(prepared)) if (digits > most) most = digits
  return { most, row: longest, lengths, isLettered }
}

const longestGroup = 31

/** Read once, for all recognisers together. */
export const digitFacts = (prepared: PreparedText): DigitFacts => {
  if (!prepared.has.digit) return noDigits
  prepared.shared.digits ??= factsOf(prepared)
  return prepared.shared.digits
}

/** Numbers as bits, for `DigitFacts.lengths` and `DigitWindows.lengths`. */
export const bitsOf = (lengths: readonly number[]): number => {
  let bits = 0
  for (const length of lengths) bits |= 1 << length
  return bits
}

export interface ZoneHit {
  readonly start: number
  readonly end: number
  readonly value: string
}

const addHits = (hits: ZoneHit[], text: string, pattern: RegExp, at: number): void => {
  pattern.lastIndex = 0
  for (let hit = pattern.exec(text); hit; hit = pattern.exec(text)) {
    const start = at + hit.index
    hits.push({ start, end: start + hit[0].length, value: hit[0] })
  }
}

/** Hits of a global pattern anywhere. */
export const hitsOf = (text: string, pattern: RegExp): readonly ZoneHit[] => {
  const hits: ZoneHit[] = []
  addHits(hits, text, pattern, 0)
  return hits
}

/** Hits of a global pattern with digits in each, at least `fewest`, and maybe a sign. Same as a search of the whole text, but for the cost. */
export const hitsInZones = (
  prepared: PreparedText,
  pattern: RegExp,
  fewest = 1,
  sign = '',
): readonly ZoneHit[] => {
  const hits: ZoneHit[] = []
  for (const { start, text, digits } of zonesOf(prepared))
    if (digits >= fewest && text.includes(sign)) addHits(hits, text, pattern, start)
  return hits
}
