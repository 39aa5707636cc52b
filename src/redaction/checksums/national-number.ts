import type { Entity } from '../../entities.ts'
import { atEnd } from '../at-end.ts'
import { isCalledOtherwise, isLabelledOtherwise, isSaidNobodys } from '../context.ts'
import { isOfFirm } from '../firm-numbers.ts'
import type { ContextWords, Finding, PreparedText, Recogniser } from '../recogniser.ts'
import { bitsOf, digitFacts, hitsInZones } from '../zones.ts'
import { type DigitWindow, digitWindows, standsFree } from './digit-runs.ts'

/**
 * What the digits say. `sound`: date and check, enough alone. `weak`: a check that one number in ten passes: alone
 * in the text, or beside a context word. `shape`: a date and nothing to check, only beside a word. `slip`: beside a context word, as a mistyped number is personal too.
 * `other`: known to be something else.
 */
type Verdict = 'sound' | 'weak' | 'shape' | 'slip' | 'other'

interface Kind extends Pick<Recogniser, 'name' | 'examples'> {
  readonly countries: readonly string[]
  readonly context: ContextWords
  /** Absent: ID_NUMBER. */
  readonly entity?: Entity
}

interface DigitKind extends Kind {
  readonly lengths: readonly number[]
  /** Spellings in which a sound number needs no context, as in `DigitWindow.mask`. */
  readonly masks: ReadonlySet<string>
  /** A digit too few or too many is not a slip of the pen but something else. */
  readonly isExact?: boolean
  judge(digits: string, mask: string): Verdict
}

interface LetterKind extends Kind {
  /** There is nothing to check: only a context word makes it one. */
  readonly isOnlyTold?: boolean
  /** Only the form tells it: what a label right before says of it goes before. */
  readonly isUnchecked?: boolean
  /** Global; its hits are tried for free edges afterwards. */
  readonly pattern: RegExp
  /** The fewest digits its hits have, 1 at least. */
  readonly fewest: number
  /** Letters may stand between any of its digits, more than three in a row. */
  readonly isMixed?: boolean
  /** Lengths of groups of digits, one of which each of its hits has; absent: any. */
  readonly groups?: readonly number[]
  /** Its hits may have no letter that touches digits or stands alone behind them, and be ones without a word. */
  readonly isLoose?: boolean
  /** `compact`: upper case, nothing but letters and digits. */
  judge(compact: string, raw: string): Verdict
}

interface Candidate {
  readonly start: number
  readonly end: number
  readonly verdict: Verdict
  /** Spelled as the number usually is. */
  readonly isUsual: boolean
  /** Digits and spaces only, as order and phone numbers are. */
  readonly isBare: boolean
}

const none: readonly never[] = []

/** UTF-16 units: near enough for a number that passes, and for one that does not. */
const reach = 40
const slipReach = 30
/** `pnr #8112289874`: the word is the label itself. */
const labelReach = 14

const isAlone = ({ text }: PreparedText, { start, end }: Candidate): boolean =>
  text.slice(0, start).trim() === '' && text.slice(end).trim() === ''

const fullName = atEnd(/\p{Lu}\p{Ll}[\p{L}'’-]{1,20}[ ]\p{Lu}\p{Ll}[\p{L}'’-]{1,25}, $/u)

/** `Pt. Ida Petersen, 820812-3829, …`: between commas behind a full name. */
const isBehindName = (text: string, start: number, end: number): boolean =>
  /^[,.;)\n]|^$/.test(text[end] ?? '') && fullName.test(text.slice(Math.max(0, start - 52), start))

const scoreOf = (
  prepared: PreparedText,
  found: Candidate,
  context: ContextWords,
  entity: Entity,
): number | undefined => {
  const { start, end, verdict, isUsual, isBare } = found
  if (verdict === 'other' || ((isBare || verdict === 'slip') && isCalledOtherwise(prepared.text, end)))
    return undefined
  const isCertain = verdict === 'sound' && isUsual
  if (!(isCertain && !isBare) && isOfFirm(prepared, found)) return undefined
  if (verdict === 'slip') {
    return prepared.near(start, end, context, slipReach) &&
      !isLabelledOtherwise(prepared.text, start, entity) &&
      !isSaidNobodys(prepared.text, end)
      ? 0.6
      : undefined
  }
  if (isCertain) {
    // A label right before the digits goes before whatever stands around.
    const isLabelled = isBare && isLabelledOtherwise(prepared.text, start)
    return isLabelled && !prepared.near(start, start, context, labelReach) ? undefined : 0.95
  }
  if (verdict !== 'shape' && isAlone(prepared, found)) return 0.8
  if (isBehindName(prepared.text, start, end)) return 0.6
  const isTold =
    prepared.near(start, end, context, reach) && !isLabelledOtherwise(prepared.text, start, entity)
  return isTold && !(verdict === 'shape' && isSaidNobodys(prepared.text, end)) ? 0.9 : undefined
}

/** Of hits that overlap, the surest. */
const surest = (found: readonly Finding[]): Finding[] => {
  const kept: Finding[] = []
  for (const finding of [...found].sort((a, b) => b.score - a.score || b.end - b.start - (a.end - a.start))) {
    if (kept.every(other => finding.end <= other.start || other.end <= finding.start)) kept.push(finding)
  }
  return kept.sort((a, b) => a.start - b.start)
}

/** Numbers in a text that has one of the kind: `mijn BSN is 182…, dat van mijn partner Eabele: 259…`. */
const companyReach = 120

/** Those that pass, are spelled as the kind usually is, and stand close behind one that was found. */
const inCompany = (
  prepared: PreparedText,
  left: readonly Candidate[],
  found: readonly Finding[],
): readonly Candidate[] =>
  left.filter(
    ({ start, end, verdict, isUsual }) =>
      isUsual &&
      verdict !== 'slip' &&
      found.some(other => other.end < start && start - other.end < companyReach) &&
      !isLabelledOtherwise(prepared.text, start) &&
      !isCalledOtherwise(prepared.text, end) &&
      !isOfFirm(prepared, { start, end }),
  )

const recogniserOf = (
  kind: Kind,
  fewest: Pick<Recogniser, 'fewestDigits' | 'fewestInRow' | 'windows' | 'mayFind'>,
  candidates: (prepared: PreparedText) => readonly Candidate[],
): Recogniser => {
  const { name, countries, examples, context, entity = 'ID_NUMBER' } = kind
  return {
    name,
    entity,
    countries,
    ...fewest,
    examples,
    find: prepared => {
      if (!prepared.has.digit) return none
      const found: Finding[] = []
      const left: Candidate[] = []
      for (const candidate of candidates(prepared)) {
        const score = scoreOf(prepared, candidate, context, entity)
        const { start, end } = candidate
        if (score !== undefined) found.push({ entity, start, end, score, by: name })
        else left.push(candidate)
      }
      if (found.length > 0 && left.length > 0)
        for (const { start, end } of inCompany(prepared, left, found))
          found.push({ entity, start, end, score: 0.7, by: name })
      return found.length < 2 ? found : surest(found)
    },
  }
}

const verdictOf = (kind: DigitKind, window: DigitWindow): Verdict => {
  if ((window.isOfOthers || window.isPhoneLike) && !kind.masks.has(window.mask)) return 'other'
  const verdict = kind.judge(window.digits, window.mask)
  if ((verdict === 'weak' || verdict === 'shape') && (window.isLoose || window.isPhoneLike)) return 'other'
  if (verdict !== 'slip') return verdict
  // What a phone number looks like is none of ours, whatever stands beside it.
  const isOdd = !kind.masks.has(window.mask) && (window.digits.startsWith('0') || window.mask.includes('+'))
  return isOdd || window.isLoose || window.isPhoneLike ? 'other' : 'slip'
}

/** A number of digits only, looked for in all spellings. */
export const digitNumber = (kind: DigitKind): Recogniser => {
  const nearLengths = kind.isExact ? [] : kind.lengths.flatMap(length => [length - 1, length + 1])
  const slips = [...new Set(nearLengths)].filter(length => !kind.lengths.includes(length))
  const windows = { any: bitsOf(kind.lengths), told: bitsOf(slips), words: kind.context }
  return recogniserOf(kind, { fewestInRow: Math.min(...kind.lengths, ...slips), windows }, prepared => {
    const { lengths, byLength } = digitWindows(prepared)
    const isTold = prepared.mayBeNear(kind.context)
    const found: Candidate[] = []
    for (const length of kind.lengths) {
      for (const window of byLength[length] ?? none) {
        const { start, end, mask, isBare } = window
        const verdict = verdictOf(kind, window)
        if (verdict === 'other' || (verdict === 'slip' && !isTold)) continue
        found.push({ start, end, verdict, isUsual: kind.masks.has(mask) && !window.isPhoneLike, isBare })
      }
    }
    // A slip is one only beside a context word.
    if (!isTold || (lengths & windows.told) === 0) return found
    for (const length of slips) {
      for (const { start, end, isPlain, isLoose, isPhoneLike, isOfOthers } of byLength[length] ?? none) {
        if (!isPlain || isLoose || isPhoneLike || isOfOthers) continue
        found.push({ start, end, verdict: 'slip', isUsual: false, isBare: true })
      }
    }
    return found
  })
}

/** A number with letters in it, looked for by its pattern. */
export const letterNumber = (kind: LetterKind): Recogniser => {
  const { context, pattern, fewest, isOnlyTold = false, isLoose = false, isUnchecked = false } = kind
  const groups = kind.groups ? bitsOf(kind.groups) : -1
  const mayFind = (prepared: PreparedText): boolean => {
    const { lengths, isLettered } = digitFacts(prepared)
    if ((lengths & groups) === 0) return false
    return (!isOnlyTold && (isLettered || isLoose)) || prepared.mayBeNear(context)
  }
  const least = kind.isMixed ? { fewestDigits: fewest } : { fewestInRow: fewest }
  return recogniserOf(kind, { ...least, mayFind }, prepared => {
    const found: Candidate[] = []
    for (const { start, end, value: raw } of hitsInZones(prepared, pattern, fewest)) {
      if (!standsFree(prepared.text, start, end)) continue
      const verdict = kind.judge(raw.replace(/[^0-9A-Za-z]/g, '').toUpperCase(), raw)
      if (verdict !== 'other') found.push({ start, end, verdict, isUsual: true, isBare: isUnchecked })
    }
    return found
  })
}

/** Masks with `_` for a separator, in each of the usual ones: `6_4` is `6-4`, `6 4` and `6.4`. */
export const spellings = (...masks: readonly string[]): ReadonlySet<string> =>
  new Set(masks.flatMap(mask => ['-', ' ', '.'].map(sign => mask.replaceAll('_', sign))))
