import { contextWords } from '../context.ts'
import type { Finding, PreparedText, Recogniser } from '../recogniser.ts'
import { isDigitCode, isWordAt } from '../units.ts'
import { groupsOf } from '../zones.ts'
import { findingOf, isFree } from './matches.ts'

/** Length by country, SWIFT IBAN registry. */
const lengths: Readonly<Record<string, number>> = {
  AD: 24,
  AE: 23,
  AL: 28,
  AT: 20,
  AZ: 28,
  BA: 20,
  BE: 16,
  BG: 22,
  BH: 22,
  BR: 29,
  BY: 28,
  CH: 21,
  CR: 22,
  CY: 28,
  CZ: 24,
  DE: 22,
  DK: 18,
  DO: 28,
  EE: 20,
  EG: 29,
  ES: 24,
  FI: 18,
  FO: 18,
  FR: 27,
  GB: 22,
  GE: 22,
  GI: 23,
  GL: 18,
  GR: 27,
  GT: 28,
  HR: 21,
  HU: 28,
  IE: 22,
  IL: 23,
  IQ: 23,
  IS: 26,
  IT: 27,
  JO: 30,
  KW: 30,
  KZ: 20,
  LB: 28,
  LC: 32,
  LI: 21,
  LT: 20,
  LU: 20,
  LV: 21,
  LY: 25,
  MC: 27,
  MD: 24,
  ME: 22,
  MK: 19,
  MR: 27,
  MT: 31,
  MU: 30,
  NL: 18,
  NO: 15,
  PK: 24,
  PL: 28,
  PS: 29,
  PT: 25,
  QA: 29,
  RO: 24,
  RS: 22,
  SA: 24,
  SC: 31,
  SE: 24,
  SI: 19,
  SK: 24,
  SM: 27,
  ST: 25,
  SV: 28,
  TL: 23,
  TN: 24,
  TR: 26,
  UA: 29,
  VA: 22,
  VG: 24,
  XK: 20,
}

const isJoint = (code: number): boolean => code === 32 || code === 45
const isLatin = (code: number): boolean => (code > 64 && code < 91) || (code > 96 && code < 123)

/** Two letters that are no end of a longer word. */
const isPairAt = (text: string, at: number): boolean =>
  isLatin(text.charCodeAt(at)) && isLatin(text.charCodeAt(at + 1)) && !isWordAt(text, at - 1)

/** Where a country's letters stand before two digits. */
const headsIn = (prepared: PreparedText): number[] => {
  const { text } = prepared
  const heads: number[] = []
  for (const { start, end } of groupsOf(prepared)) {
    const at = start - (isJoint(text.charCodeAt(start - 1)) ? 3 : 2)
    if (at < 0 || !isPairAt(text, at)) continue
    const isTwo = end - start > 1 || (isJoint(text.charCodeAt(end)) && isDigitCode(text.charCodeAt(end + 1)))
    if (isTwo && lengths[text.slice(at, at + 2).toUpperCase()] !== undefined) heads.push(at)
  }
  return heads
}

const unit = /[a-z0-9]/iu
const context = contextWords(
  'iban',
  'konto',
  'account',
  'tili',
  'rekening',
  'compte',
  'cuenta',
  'conto',
  'bank',
  'bic',
)

/** ISO 13616: letters as two digits, the first four units last, remainder 1. */
const passesMod97 = (iban: string): boolean => {
  let rest = 0
  for (const char of `${iban.slice(4)}${iban.slice(0, 4)}`) {
    const value = Number.parseInt(char, 36)
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97
  }
  return rest === 1
}

/** End of the `wanted` letters and digits from `start`, single spaces and dashes, or two spaces, between them allowed. */
const endAfter = (text: string, start: number, wanted: number): number | undefined => {
  let left = wanted
  for (let at = start, gap = 0; at < text.length && gap < 3; at++) {
    if (unit.test(text[at] ?? '')) {
      gap = 0
      left--
      if (left === 0) return at + 1
    } else if (gap === 1 ? text[at] === ' ' && text[at - 1] === ' ' : /[ .-]/u.test(text[at] ?? '')) gap++
    else return undefined
  }
  return undefined
}

const compact = (value: string): string => value.replace(/[^a-z0-9]/giu, '').toUpperCase()

/** A slip of the pen: right length or nearly so, beside a word that says what it is. */
const typo = (prepared: PreparedText, start: number, wanted: number): Finding | undefined => {
  for (const length of [wanted, wanted - 1, wanted + 1, wanted - 2, wanted + 2]) {
    const end = endAfter(prepared.text, start, length)
    if (end === undefined || !isFree(prepared.text, start, end)) continue
    const value = compact(prepared.text.slice(start, end))
    if ((value.match(/\d/gu)?.length ?? 0) < 10 || !prepared.near(start, end, context, 30)) continue
    return findingOf(iban, start, end, 0.6)
  }
  return undefined
}

/** International account numbers with their country's length and check, in any grouping and case. */
export const iban: Recogniser = {
  name: 'iban',
  entity: 'IBAN',
  fewestDigits: 2,
  examples: {
    finds: [
      'IBAN ⟦SE45 5000 0000 0583 9825 7466⟧ tack',
      '⟦NO93 8601 1117 947⟧.',
      '⟦DK50 0040 0440 1162 43⟧',
      '⟦fi2112345600000785⟧',
      '⟦NL91 ABNA 0417 1643 00⟧ och',
      '⟦DE89-3704-0044-0532-0130-00⟧',
      'mitt konto: ⟦SE45 5000 0000 0583 9825 7467⟧',
      'IBAN: ⟦NO93 8601 1117 94⟧',
      '⟦NL91  ABNA  0417  1643  00⟧ en',
    ],
    ignores: ['SE45 5000 0000 0583 9825 7467', 'SE12 3', 'order NL91ABNA0417164301', 'DE 89 sidor'],
  },
  find(prepared) {
    const found: Finding[] = []
    const { text } = prepared
    for (const index of headsIn(prepared)) {
      const wanted = lengths[text.slice(index, index + 2).toUpperCase()] ?? 0
      const end = endAfter(text, index, wanted)
      const isSound =
        end !== undefined && isFree(text, index, end) && passesMod97(compact(text.slice(index, end)))
      const finding = isSound ? findingOf(iban, index, end, 0.99) : typo(prepared, index, wanted)
      if (finding) found.push(finding)
    }
    return found
  },
}
