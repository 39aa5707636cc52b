import type { Finding, Recogniser } from '../recogniser.ts'
import { isDigitCode, isWordAt } from '../units.ts'

type By = Pick<Recogniser, 'name' | 'entity'>

/** The part of a hit that is personal: its first group, or all of it. */
export const findingOf = ({ name, entity }: By, start: number, end: number, score: number): Finding => ({
  entity,
  start,
  end,
  score,
  by: name,
})

/** Hits of a global pattern as findings; a group named `value` narrows the finding to itself (flag `d` needed). */
export const matches = (by: By, text: string, pattern: RegExp, score: number): Finding[] => {
  const found: Finding[] = []
  pattern.lastIndex = 0
  for (let hit = pattern.exec(text); hit; hit = pattern.exec(text)) {
    const [start, end] = hit.indices?.groups?.value ?? [hit.index, hit.index + hit[0].length]
    if (end > start) found.push(findingOf(by, start, end, score))
    else if (hit[0] === '') pattern.lastIndex++
  }
  return found
}

/** Where the first group of a hit stands that ends with it. */
export const endSpan = ({
  index,
  0: whole,
  1: value = '',
}: RegExpExecArray): [start: number, end: number] => {
  const end = index + whole.length
  return [end - value.length, end]
}

/** A sticky pattern tried at one place. */
export const matchAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** Nothing that would make a piece of a longer word or number of it stands at the edges. */
export const isFree = (text: string, start: number, end: number): boolean =>
  !isWordAt(text, start - 1) && !isWordAt(text, end)

/** The digits of a text and nothing else. */
export const digitsOf = (text: string): string => {
  let [digits, start] = ['', -1]
  for (let at = 0; at <= text.length; at++) {
    if (isDigitCode(text.charCodeAt(at))) {
      if (start < 0) start = at
    } else if (start >= 0) {
      digits += text.slice(start, at)
      start = -1
    }
  }
  return digits
}

/** Luhn's check, ISO/IEC 7812-1, over the digits of a number. */
export const passesLuhn = (digits: string): boolean => {
  let sum = 0
  for (let at = 0; at < digits.length; at++) {
    const digit = digits.charCodeAt(digits.length - 1 - at) - 48
    const weighted = at % 2 === 1 ? digit * 2 : digit
    sum += weighted > 9 ? weighted - 9 : weighted
  }
  return sum % 10 === 0
}
