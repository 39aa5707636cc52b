import { isInCode } from '../context.ts'
import type { PreparedText } from '../recogniser.ts'
import { isWordAt } from '../units.ts'
import { digitGroups, zonesOf } from '../zones.ts'

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
/** One sign or a space between groups; ` - ` too. The text is normalised already. */
const runs = /\d+(?:(?: ?[-+] ?|\.| {1,2})\d+)*/g

/** No letter or digit touches the span. */
export const standsFree = (text: string, start: number, end: number): boolean =>
  !isWordAt(text, start - 1) && !isWordAt(text, end)

const groupsOf = (run: string): { digits: string; at: number; gap: string }[] => {
  const groups: { digits: string; at: number; gap: string }[] = []
  let from = 0
  for (const { start, end } of digitGroups(run)) {
    const gap = run.slice(from, start)
    groups.push({ digits: run.slice(start, end), at: start, gap: gap.trim() || gap.slice(0, 1) })
    from = end
  }
  return groups
}

const bare = /^[\d ]+$/
const plain = /^\d+(?:-\d+)?$/
/** `24-09-1993`: a date beside the number of whoever was born on it. */
const dateMask = /^(?:2[-.]2[-.]4|4[-.]2[-.]2)$/
/** `070-174 06 41`, `040 123 4567`: after a zero, groups that only phone numbers have. */
const phoneMask = /^(?:[234]-\d+(?: |$)|[34] )/

/** Behind the code of a country: `+31 (0)6 88018091`, `0049 160 64916327`. */
const abroad = /(?:\+|(?<!\d)00)\d{1,3}[ ]?(?:\(0\)[ ]?)?(?:\d{1,4}[ -])?$/
const isAbroad = (text: string, start: number): boolean =>
  / |\)/.test(text[start - 1] ?? '') && abroad.test(text.slice(Math.max(0, start - 17), start))

const isSoft = (gap: string | undefined): boolean => gap === undefined || gap === ' '

const addWindows = (text: string, run: string, at: number, found: DigitWindow[][]): void => {
  const groups = groupsOf(run)
  const follows = text[at - 1]
  // A creditor's reference, `RF18 5390 0754 7034`: no part of it is a number of its own.
  if (follows === 'F' && text[at - 2] === 'R' && !isWordAt(text, at - 3)) return
  for (let first = 0; first < groups.length; first++) {
    const before = first > 0 ? groups[first]?.gap : undefined
    if (!isSoft(before) || (first === 0 && isInCode(text, at))) continue
    let digits = ''
    let mask = ''
    for (let last = first; last < groups.length; last++) {
      const group = groups[last]
      if (!group || digits.length + group.digits.length > longest) break
      digits += group.digits
      mask += `${last > first ? group.gap : ''}${group.digits.length}`
      const after = groups[last + 1]?.gap
      if (digits.length < shortest || !isSoft(after)) continue
      const start = at + (groups[first]?.at ?? 0)
      const end = at + group.at + group.digits.length
      if (!standsFree(text, start, end)) continue
      const window = {
        start,
        end,
        digits,
        mask,
        isLoose: (before === ' ' || after === ' ') && mask.includes(' '),
        isPhoneLike: (follows === '+' && first < 3) || isAbroad(text, start),
        isOfOthers: last > first && ((digits.startsWith('0') && phoneMask.test(mask)) || dateMask.test(mask)),
        isBare: bare.test(mask),
        isPlain: plain.test(mask),
      }
      const list = found[digits.length]
      if (list) list.push(window)
      else found[digits.length] = [window]
    }
  }
}

const read = (prepared: PreparedText): DigitWindows => {
  const byLength: DigitWindow[][] = []
  for (const { start, text, digits } of zonesOf(prepared)) {
    if (digits < shortest) continue
    runs.lastIndex = 0
    for (let hit = runs.exec(text); hit; hit = runs.exec(text))
      if (hit[0].length >= shortest) addWindows(prepared.text, hit[0], start + hit.index, byLength)
  }
  let lengths = 0
  for (let length = shortest; length < byLength.length; length++) if (byLength[length]) lengths |= 1 << length
  return { lengths, byLength }
}

/** All windows of 6 to 16 digits by their number of digits; read once per text, for all recognisers together. */
export const digitWindows = (prepared: PreparedText): DigitWindows => {
  prepared.shared.windows ??= read(prepared)
  return prepared.shared.windows
}
