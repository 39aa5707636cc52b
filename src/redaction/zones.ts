import type { PreparedText } from './recogniser.ts'
import type { Span } from './shields.ts'
import { isDigitCode } from './units.ts'

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

const read = (text: string): Zone[] => {
  const zones: Zone[] = []
  let [start, last, digits, done, space] = [-1, -1, 0, 0, 0]
  /** Where the zone ends: at white space, which is looked for but once. */
  const end = (): number => {
    const from = last + 1 + margin
    if (space >= from) return space
    space = Math.min(from, text.length)
    while (space < text.length && !isSpaceCode(text.charCodeAt(space))) space++
    return space
  }
  const close = (): void => {
    done = end()
    zones.push({ start, text: text.slice(start, done), digits })
  }
  for (let at = 0; at < text.length; at++) {
    if (!isDigitCode(text.charCodeAt(at))) continue
    if (start >= 0 && (at <= last + 2 * margin || at < end() + margin)) digits++
    else {
      if (start >= 0) close()
      start = startOf(text, at, done)
      digits = 1
    }
    last = at
  }
  if (start >= 0) close()
  return zones
}

/** The zones of a text in order and apart; read once, for all recognisers together. */
export const zonesOf = ({ text, has, shared }: PreparedText): readonly Zone[] => {
  if (!has.digit) return []
  shared.zones ??= read(text)
  return shared.zones
}

export const countDigits = (text: string): number => {
  let count = 0
  for (let at = 0; at < text.length; at++) if (isDigitCode(text.charCodeAt(at))) count++
  return count
}

/** The zones when spans of the text are hidden: those that still have digits. `text` is what is left of it. */
export const zonesWithout = (zones: readonly Zone[], text: string, spans: readonly Span[]): readonly Zone[] =>
  zones.flatMap(zone => {
    const end = zone.start + zone.text.length
    if (!spans.some(span => span.start < end && zone.start < span.end)) return [zone]
    const left = text.slice(zone.start, end)
    const digits = countDigits(left)
    return digits === 0 ? [] : [{ start: zone.start, text: left, digits }]
  })

/** The digits of the zone that has most. */
export const mostDigits = (prepared: PreparedText): number => {
  let most = 0
  for (const { digits } of zonesOf(prepared)) most = Math.max(most, digits)
  return most
}

const addGroups = (groups: Span[], text: string, from: number): void => {
  for (let start = 0; start < text.length; start++) {
    if (!isDigitCode(text.charCodeAt(start))) continue
    let end = start + 1
    while (isDigitCode(text.charCodeAt(end))) end++
    groups.push({ start: from + start, end: from + end })
    start = end
  }
}

/** Each group of digits in a text: where it begins and ends. */
export const digitGroups = (text: string): Span[] => {
  const groups: Span[] = []
  addGroups(groups, text, 0)
  return groups
}

/** All groups of digits, in order; read once, for all recognisers together. */
export const groupsOf = (prepared: PreparedText): readonly Span[] => {
  const { shared } = prepared
  if (shared.groups) return shared.groups
  const groups: Span[] = []
  for (const zone of zonesOf(prepared)) addGroups(groups, zone.text, zone.start)
  shared.groups = groups
  return groups
}

/** What stands between digits of one number is no longer. */
const widestGap = 3

/** The most digits that stand in a row, with gaps of three units at most. */
export const longestRow = (prepared: PreparedText): number => {
  let [longest, row, last] = [0, 0, 0]
  for (const { start, end } of groupsOf(prepared)) {
    row = end - start + (start - last > widestGap ? 0 : row)
    longest = Math.max(longest, row)
    last = end
  }
  return longest
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
