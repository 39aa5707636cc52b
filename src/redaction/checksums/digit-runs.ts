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

const isSoft = (gap: string | undefined): boolean => gap === undefined || gap === ' '

const addWindows = (text: string, run: string, at: number, found: Map<number, DigitWindow[]>): void => {
  const groups = groupsOf(run)
  const follows = text[at - 1]
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
        isPhoneLike: follows === '+' && first < 3,
      }
      const list = found.get(digits.length)
      if (list) list.push(window)
      else found.set(digits.length, [window])
    }
  }
}

const read = (prepared: PreparedText): ReadonlyMap<number, readonly DigitWindow[]> => {
  const found = new Map<number, DigitWindow[]>()
  for (const { start, text, digits } of zonesOf(prepared)) {
    if (digits < shortest) continue
    runs.lastIndex = 0
    for (let hit = runs.exec(text); hit; hit = runs.exec(text))
      if (hit[0].length >= shortest) addWindows(prepared.text, hit[0], start + hit.index, found)
  }
  return found
}

/** All windows of 6 to 16 digits by their number of digits; read once per text, for all recognisers together. */
export const digitWindows = (prepared: PreparedText): ReadonlyMap<number, readonly DigitWindow[]> => {
  prepared.shared.windows ??= read(prepared)
  return prepared.shared.windows
}
