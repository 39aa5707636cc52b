import { atEnd } from '../at-end.ts'
import { isInCode } from '../context.ts'
import type { PreparedText } from '../recogniser.ts'
import type { Span } from '../shields.ts'
import { isDigitCode, isWordAt } from '../units.ts'
import { groupsOf } from '../zones.ts'

/** Some neighbouring groups of digits that may be one number. */
export interface DigitWindow {
  readonly start: number
  readonly end: number
  readonly digits: string
  /** How it is spelled: lengths of the groups and what stands between them, `6-4`, `2.2.2-3.2`, `11`. */
  readonly mask: string
  /** Another group follows or precedes after a space while the window holds spaces too: `1234 123 4567`. */
  readonly isLoose: boolean
  /** Belongs to what starts with `+`: a phone number, most likely. */
  readonly isPhoneLike: boolean
  /** Spelled as only phone numbers or dates are: `070-174 06 41`, `24-09-1993`. */
  readonly isOfOthers: boolean
  /** Digits and spaces only, as order and phone numbers are. */
  readonly isBare: boolean
  /** In one piece, or in two with a dash. */
  readonly isPlain: boolean
}

export interface DigitWindows {
  /** Which numbers of digits there are: a bit each. */
  readonly lengths: number
  readonly byLength: readonly (readonly DigitWindow[] | undefined)[]
}

const shortest = 6
const longest = 16

/** No letter or digit touches the span. */
export const standsFree = (text: string, start: number, end: number): boolean =>
  !isWordAt(text, start - 1) && !isWordAt(text, end)

/** `04-11-2025 08:44:12`: the last group is the hour. */
const isHour = (text: string, { start, end }: Span): boolean =>
  end - start < 3 && text[end] === ':' && isDigitCode(text.charCodeAt(end + 1))

/** Between groups of one number stands one sign or a space; ` - ` too, two spaces too. The text is normalised already. */
const gapAt = (text: string, start: number, end: number): string | undefined => {
  const sign = text.charAt(start)
  switch (end - start) {
    case 1:
      return sign === ' ' || sign === '-' || sign === '.' || sign === '+' ? sign : undefined
    case 2: {
      const other = text.charAt(start + 1)
      if (sign === ' ') return other === ' ' || other === '-' || other === '+' ? other : undefined
      return other === ' ' && (sign === '-' || sign === '+') ? sign : undefined
    }
    case 3: {
      const middle = text.charAt(start + 1)
      const isSpaced = sign === ' ' && text.charAt(start + 2) === ' '
      return isSpaced && (middle === '-' || middle === '+') ? middle : undefined
    }
    default:
      return undefined
  }
}

/** `24-09-1993`: a date beside the number of whoever was born on it. */
const dateMask = /^(?:2[-.]2[-.]4|4[-.]2[-.]2)$/
/** `070-174 06 41`, `040 123 4567`: after a zero, groups that only phone numbers have. */
const phoneMask = /^(?:[234]-\d+(?: |$)|[34] )/

const isOfPhone = (digits: string, mask: string): boolean => digits.startsWith('0') && phoneMask.test(mask)

/** Behind the code of a country: `+31 (0)6 88018091`, `0049 160 64916327`. */
const abroad = atEnd(/(?:\+|(?<!\d)00)\d{1,3}[ ]?(?:\(0\)[ ]?)?(?:\d{1,4}[ -])?$/)
const bracket = ')'.charCodeAt(0)
const isAbroad = (text: string, start: number): boolean => {
  const sign = text.charAt(start - 1)
  if (sign !== ' ' && sign !== ')') return false
  const before = text.charCodeAt(start - 2)
  const mayBe = isDigitCode(before) || before === bracket
  return mayBe && abroad.test(text.slice(Math.max(0, start - 17), start))
}

const isSoft = (gap: string | undefined): boolean => gap === undefined || gap === ' '

/** Neighbouring groups of digits, and what stands behind each of them but the last. */
interface DigitRun {
  readonly text: string
  readonly groups: readonly Span[]
  readonly gaps: readonly string[]
}

const lengthNames = Array.from({ length: longest + 1 }, (_, length) => String(length))
const lengthOf = (length: number): string => lengthNames[length] ?? String(length)

/** Some groups of a run, from the first to the last, as one number. */
const windowOf = ({ text, groups, gaps }: DigitRun, first: number, last: number): DigitWindow => {
  const [from, to] = [groups[first], groups[last]]
  const [start, end] = [from?.start ?? 0, to?.end ?? 0]
  let digits = text.slice(start, from?.end)
  let mask = lengthOf(digits.length)
  let isBare = true
  for (let at = first + 1; at <= last; at++) {
    const group = groups[at]
    const gap = gaps[at - 1] ?? ''
    if (!group) break
    digits += text.slice(group.start, group.end)
    mask += gap + lengthOf(group.end - group.start)
    isBare &&= gap === ' '
  }
  const count = last - first + 1
  const follows = text.charAt((groups[0]?.start ?? 0) - 1)
  return {
    start,
    end,
    digits,
    mask,
    isLoose:
      count > 1 && ((first > 0 && gaps[first - 1] === ' ') || gaps[last] === ' ') && mask.includes(' '),
    isPhoneLike: (follows === '+' && first < 3) || isAbroad(text, start),
    isOfOthers: count > 1 && (isOfPhone(digits, mask) || (count === 3 && dateMask.test(mask))),
    isBare,
    isPlain: count === 1 || (count === 2 && gaps[first] === '-'),
  }
}

const addWindows = (run: DigitRun, found: DigitWindow[][]): void => {
  const { text, groups, gaps } = run
  const at = groups[0]?.start ?? 0
  // A creditor's reference, `RF18 5390 0754 7034`: no part of it is a number of its own.
  if (text.charAt(at - 1) === 'F' && text.charAt(at - 2) === 'R' && !isWordAt(text, at - 3)) return
  for (let first = 0; first < groups.length; first++) {
    if (first === 0 ? isInCode(text, at) : !isSoft(gaps[first - 1])) continue
    let length = 0
    for (let last = first; last < groups.length; last++) {
      const group = groups[last]
      length += group ? group.end - group.start : 0
      if (!group || length > longest) break
      if (length < shortest || !isSoft(gaps[last])) continue
      if (!standsFree(text, groups[first]?.start ?? 0, group.end) || isHour(text, group)) continue
      const window = windowOf(run, first, last)
      const list = found[length]
      if (list) list.push(window)
      else found[length] = [window]
    }
  }
}

const read = (prepared: PreparedText): DigitWindows => {
  const { text } = prepared
  const byLength: DigitWindow[][] = []
  let run = { text, groups: [] as Span[], gaps: [] as string[] }
  let length = 0
  for (const group of groupsOf(prepared)) {
    // An index below 0 is a long way round for the engine.
    const last = run.groups.length > 0 ? run.groups[run.groups.length - 1] : undefined
    const gap = last && gapAt(text, last.end, group.start)
    if (gap !== undefined) run.gaps.push(gap)
    else if (last) {
      if (length >= shortest) addWindows(run, byLength)
      run = { text, groups: [], gaps: [] }
      length = 0
    }
    run.groups.push(group)
    length += group.end - group.start
  }
  if (length >= shortest) addWindows(run, byLength)
  let lengths = 0
  for (let length = shortest; length < byLength.length; length++) if (byLength[length]) lengths |= 1 << length
  return { lengths, byLength }
}

/** All windows of 6 to 16 digits by their number of digits; read once per text, for all recognisers together. */
export const digitWindows = (prepared: PreparedText): DigitWindows => {
  prepared.shared.windows ??= read(prepared)
  return prepared.shared.windows
}
