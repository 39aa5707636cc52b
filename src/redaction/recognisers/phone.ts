import { type CountryCode, isPossiblePhoneNumber, isValidPhoneNumber } from 'libphonenumber-js/max'
import type { Finding, PreparedText, Recogniser } from '../recogniser.ts'
import { digitsOf, findingOf, matchAt } from './matches.ts'
import { calls, grouped, moment, named, noTrunk } from './phone-context.ts'

/** Groups of digits with a sign or two between them: everything that could be a number to call. */
const run = /(?<![\p{L}\p{N}/#█]|\p{N}[.,:-])(?:\(?\+[ ]?\(?|\()?\d(?:[ ()./-]{0,3}\d){5,24}(?!\p{N})/gu

const isCountry = (code: string): code is CountryCode => /^[A-Z]{2}$/u.test(code)

interface Candidate {
  readonly prepared: PreparedText
  readonly start: number
  readonly end: number
  readonly value: string
  readonly countries: readonly string[]
}

const isNamedOtherwise = ({ prepared, start }: Candidate): boolean =>
  named.test(prepared.text.slice(Math.max(0, start - 32), start))

const isValidIn = (value: string, countries: readonly string[]): boolean =>
  countries.some(country => isCountry(country) && isValidPhoneNumber(value, country))

const international = ({ value }: Candidate): number => {
  const plain = value
    .replace(/\(0\)/u, '')
    .replace(/^\(?00/u, '+')
    .replace(/^[(]/u, '')
  const { length } = digitsOf(plain)
  if (length < 7 || length > 15) return 0
  if (isValidPhoneNumber(plain)) return 0.95
  if (value.includes('+')) return isPossiblePhoneNumber(plain) ? 0.8 : 0.6
  return 0
}

const national = (candidate: Candidate): number => {
  const { value, countries } = candidate
  const { length } = digitsOf(value)
  if (length < 7 || length > 12 || /^\d{6}-\d{4}$/u.test(value) || isNamedOtherwise(candidate)) return 0
  if (length < 9 && length === value.length) return 0
  return isValidIn(value, countries) ? 0.8 : 0
}

const withoutTrunk = (candidate: Candidate): number => {
  const { value, countries } = candidate
  const fits = countries.filter(country => grouped[country]?.test(value))
  return fits.length > 0 && !isNamedOtherwise(candidate) && isValidIn(value, fits) ? 0.6 : 0
}

/** Beside a word that says so a number need not be right, only look like one. */
const told = (candidate: Candidate): number => {
  const { prepared, start, end, value, countries } = candidate
  const { length } = digitsOf(value)
  if (length < 6 || length > 13 || !prepared.near(start, end, calls, 20) || isNamedOtherwise(candidate))
    return 0
  return isValidIn(
    value,
    countries.filter(country => noTrunk.includes(country)),
  )
    ? 0.8
    : 0.6
}

const weigh = (candidate: Candidate): number => {
  const { value } = candidate
  if (/^\(?\+|^00[1-9]/u.test(value)) return international(candidate)
  const certain = /^\(?0[1-9]/u.test(value) ? national(candidate) : withoutTrunk(candidate)
  return certain || told(candidate)
}

/** Ends of the groups, the last first. */
const ends = (value: string): number[] =>
  [...value.matchAll(/\d+\)?/gu)].map(group => group.index + group[0].length).reverse()

const starts = (value: string): number[] =>
  [...value.matchAll(/\(?\+?[ ]?\(?\d+/gu)].map(
    group => group.index + (/^[ ]+/u.exec(group[0])?.[0].length ?? 0),
  )

/** The soundest number that begins here, of equals the longest; of two in a row only the first. */
const longestAt = (prepared: PreparedText, start: number, value: string, countries: readonly string[]) => {
  let best: Finding | undefined
  for (const length of ends(value)) {
    if (digitsOf(value.slice(0, length)).length < 6) break
    const end = start + length
    const score = weigh({ prepared, start, end, value: value.slice(0, length), countries })
    if (score > (best?.score ?? 0)) best = findingOf(phone, start, end, score)
  }
  return best
}

function* inRun(
  prepared: PreparedText,
  at: number,
  value: string,
  countries: readonly string[],
): Iterable<Finding> {
  let done = 0
  for (const start of starts(value)) {
    if (start < done) continue
    const when = matchAt(moment, prepared.text, at + start)
    if (when) {
      done = start + when[0].length
      continue
    }
    // Inside a chain of dashes and dots no number begins.
    if (start > 0 && !/[ /(]/u.test(value[start - 1] ?? '') && value[start] !== '+') continue
    const found = longestAt(prepared, at + start, value.slice(start), countries)
    if (!found) continue
    yield found
    done = found.end - at
  }
}

/** The recogniser for stores of these countries, whose national forms it knows; `+` and `00` numbers are found anyway. */
export const phoneIn = (countries: readonly string[]): Recogniser => ({
  ...phone,
  *find(prepared) {
    if (!prepared.has.digit) return
    for (const hit of prepared.text.matchAll(run)) yield* inRun(prepared, hit.index, hit[0], countries)
  },
})

const everyCountry = [
  'SE',
  'NO',
  'DK',
  'FI',
  'IS',
  'NL',
  'BE',
  'DE',
  'GB',
  'IE',
  'FR',
  'ES',
  'IT',
  'PL',
  'EE',
  'LV',
  'LT',
  'AT',
  'US',
]

/**
 * Phones, looked for last, in what nothing else has claimed. With a trunk zero the number must be valid in one of
 * the countries; without (NO DK IS ES …) grouped as one is, or beside a word such as `tlf`.
 */
export const phone: Recogniser = {
  name: 'phone',
  entity: 'PHONE',
  examples: {
    finds: [
      'ring ⟦070-174 06 05⟧',
      '⟦+46 (0)70 174 06 05⟧',
      '⟦0046701740605⟧.',
      'tlf ⟦41234567⟧',
      '⟦412 34 567⟧',
      '⟦22 34 56 78⟧',
      'mob. ⟦20 12 34 56⟧',
      'puh. ⟦040 123 4567⟧',
      '⟦06-12345678⟧',
      'Tel.: ⟦0151 23456789⟧',
      '⟦020 7946 0958⟧',
      '⟦+1 202-555-0143⟧',
      '⟦01 23 45 67 89⟧',
      '12 st, ⟦070-174 06 05⟧',
      '⟦08-465 004 00⟧ / ⟦070-174 06 06⟧',
      'sími ⟦555-1234⟧',
      'call ⟦070-123⟧',
      '⟦+46 70 174 06 05⟧ 2024-10-12',
    ],
    ignores: [
      'öppet 08.00-16.30',
      '2024-10-12',
      '01.02.2024',
      'ordernummer 0701740605',
      'bankgiro 5050-1055',
      'org.nr 556677-8899',
      'order 41234567',
      '12 345 678 kr',
      '010190-1234',
      'v1.2.3.4',
      'artikel 123-456-7',
      '1 000 000',
    ],
  },
  find: prepared => phoneIn(everyCountry).find(prepared),
}
