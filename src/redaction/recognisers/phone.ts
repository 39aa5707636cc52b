import { isPossiblePhoneNumber, isValidPhoneNumber } from 'libphonenumber-js/max'
import { isInCode } from '../context.ts'
import type { Finding, PreparedText, Recogniser } from '../recogniser.ts'
import { countDigits, hitsInZones, hitsOf } from '../zones.ts'
import { digitsOf, findingOf, matchAt } from './matches.ts'
import { calls, everyCountry, grouped, moment, named, noTrunk, withExtension } from './phone-context.ts'
import { isNationalNumber, judgeInternational } from './phone-plans.ts'

/** Groups of digits with a sign or two between them: everything that could be a number to call. */
const runs =
  /(?<![\p{L}\p{N}#\u0081]|\/(?!\+|00)|\p{N}[.,:-])(?:\(?\+[ ]?\(?|\()?\d(?:[ ()./-]{0,3}\d){5,24}(?!\p{N})/gu

/** A run of groups in which numbers are looked for. */
interface Run {
  readonly prepared: PreparedText
  readonly start: number
  readonly value: string
  readonly groups: readonly Group[]
  /** A word such as `tlf` is near. */
  readonly isTold: boolean
  readonly countries: readonly string[]
}

interface Group {
  readonly start: number
  readonly end: number
  /** Digits of the run before this group. */
  readonly before: number
  readonly digits: number
}

interface Candidate {
  readonly run: Run
  readonly start: number
  readonly value: string
  readonly digits: string
}

const isNamedOtherwise = ({ run, start }: Candidate): boolean => {
  const at = run.start + start
  return named.test(run.prepared.text.slice(Math.max(0, at - 32), at))
}

const isValidIn = (digits: string, countries: readonly string[]): boolean =>
  countries.some(country => isNationalNumber(digits, country))

const international = (candidate: Candidate): number => {
  const { value } = candidate
  const plain = value
    .replace(/\(0\)/u, '')
    .replace(/^\(?00[ ]?/u, '+')
    .replace(/^[(]/u, '')
  const digits = digitsOf(plain)
  if (digits.length < 7 || digits.length > 15) return 0
  const judged = judgeInternational(digits)
  if (judged ? judged === 'valid' : isValidPhoneNumber(plain)) return 0.95
  const isPossible = judged ? judged === 'possible' : isPossiblePhoneNumber(plain)
  if (value.includes('+')) return isPossible ? 0.8 : 0.6
  // Behind 00 the plan is not always whole: the country's first digits will do.
  const isLikely = /^\(?00[ ]?(?:1|3[0-9]|4[0-9])/u.test(value) && digits.length > 9 && isPossible
  return isLikely && !isNamedOtherwise(candidate) ? 0.6 : 0
}

const national = (candidate: Candidate): number => {
  const { value, digits, run } = candidate
  if (digits.length < 7 || digits.length > 12 || /^\d{6}-\d{4}$/u.test(value)) return 0
  if (digits.length < 9 && digits.length === value.length) return 0
  return isValidIn(digits, run.countries) && !isNamedOtherwise(candidate) ? 0.8 : 0
}

const withoutTrunk = (candidate: Candidate): number => {
  const { value, digits, run } = candidate
  if (digits.length < 8 || digits.length > 10 || digits.length === value.length) return 0
  // A number among numbers is a table's.
  const [before, after] = [
    run.value.slice(0, candidate.start),
    run.value.slice(candidate.start + value.length),
  ]
  if (!/^$|[/(] ?$/u.test(before) || !/^$|^ ?\//u.test(after)) return 0
  const fits = run.countries.filter(country => grouped[country]?.test(value))
  return fits.length > 0 && isValidIn(digits, fits) && !isNamedOtherwise(candidate) ? 0.6 : 0
}

/** A column behind that of an address: the values of a table say by their place what they are. */
const isColumn = ({ run, start, value, digits }: Candidate): boolean => {
  const at = run.start + start
  const { text } = run.prepared
  if (!/^\u0081[;,|\t]$/u.test(text.slice(at - 2, at)) || !/^[;,|\t]/u.test(text.slice(at + value.length)))
    return false
  return digits.length > 7 && digits.length < 12
}

/** After the number the run is over, or a date or another number begins. */
const endsNumber = ({ run, start, value }: Candidate): boolean => {
  const at = start + value.length
  const rest = run.value.slice(at)
  if (/^[ ]?[/(]|^$/u.test(rest)) return true
  const gap = /^[ ]+/u.exec(rest)?.[0].length ?? 0
  return gap > 0 && matchAt(moment, run.prepared.text, run.start + at + gap) !== null
}

/** Beside a word that says so a number need not be right, only look like one. */
const told = (candidate: Candidate): number => {
  const { run, start, value, digits } = candidate
  if (!run.isTold || digits.length > 13) return 0
  const at = run.start + start
  if (!run.prepared.near(at, at + value.length, calls, 20) || isNamedOtherwise(candidate)) return 0
  if (!endsNumber(candidate)) return 0.5
  const open = run.countries.filter(country => noTrunk.includes(country))
  return isValidIn(digits, open) ? 0.8 : 0.7
}

const weigh = (candidate: Candidate): number => {
  const { value } = candidate
  if (/^\(?\+|^00[ ]?[1-9]/u.test(value)) return international(candidate)
  const certain = /^\(?0[1-9]/u.test(value) ? national(candidate) : withoutTrunk(candidate)
  return certain || (isColumn(candidate) ? 0.6 : told(candidate))
}

const groupShape = /[+(]{0,2}[ ]?\(?\d+\)?/gu

const groupsOf = (value: string): Group[] => {
  const groups: Group[] = []
  let before = 0
  for (const { start, end, value: written } of hitsOf(value, groupShape)) {
    const lead = /^[ ]+/u.exec(written)?.[0].length ?? 0
    const digits = countDigits(written)
    groups.push({ start: start + lead, end, before, digits })
    before += digits
  }
  return groups
}

/** The soundest number that begins with this group, of equals the longest. */
const bestFrom = (run: Run, first: Group): Finding | undefined => {
  let best: Finding | undefined
  const ends = run.groups.filter(({ start, before, digits }) => {
    const length = before + digits - first.before
    return start >= first.start && length >= 6 && length <= 15
  })
  for (const { end } of ends.reverse()) {
    const value = run.value.slice(first.start, end)
    const score = weigh({ run, start: first.start, value, digits: digitsOf(value) })
    if (score > (best?.score ?? 0)) best = findingOf(phone, run.start + first.start, run.start + end, score)
  }
  return best
}

function* inRun(run: Run): Iterable<Finding> {
  let done = 0
  const { text } = run.prepared
  // Long payment references are not cut into phones.
  const isReference = run.groups.length > 2 && named.test(text.slice(Math.max(0, run.start - 32), run.start))
  for (const group of run.groups) {
    if (group.start < done || (isReference && group.before > 7 && group.before < 15)) continue
    const when = matchAt(moment, run.prepared.text, run.start + group.start)
    if (when) {
      done = group.start + when[0].length
      continue
    }
    // Inside a chain of dashes and dots no number begins.
    if (group.start === 0 && isInCode(run.prepared.text, run.start)) continue
    const sign = run.value[group.start - 1] ?? ' '
    if (!/[ /(]/u.test(sign) && run.value[group.start] !== '+') continue
    const found = bestFrom(run, group)
    if (!found) continue
    yield withExtension(run.prepared.text, found)
    done = found.end - run.start
  }
}

/** The recogniser for stores of these countries, whose national forms it knows; `+` and `00` numbers are found anyway. */
export const phoneIn = (countries: readonly string[]): Recogniser => ({
  ...phone,
  *find(prepared) {
    if (!prepared.has.digit) return
    for (const { start, end, value } of hitsInZones(prepared, runs, 6)) {
      if (prepared.text[end] === '<' && /^<(?![/a-z])/iu.test(prepared.text.slice(end, end + 2))) continue
      const isTold = prepared.near(start, end, calls, 20)
      yield* inRun({ prepared, start, value, groups: groupsOf(value), isTold, countries })
    }
  },
})

/**
 * Phones, looked for last, in what nothing else has claimed. With a trunk zero the number must be valid in one of
 * the countries; without (NO DK IS ES …) grouped as one is, or beside a word such as `tlf`.
 */
export const phone: Recogniser = {
  name: 'phone',
  entity: 'PHONE',
  fewestDigits: 6,
  examples: {
    finds: [
      'ring ⟦070-174 06 05⟧',
      '⟦+46 (0)70 174 06 05⟧',
      '⟦0046701740605⟧.',
      'tlf ⟦41234567⟧',
      'TEL-⟦0701740605⟧',
      'tlf. ⟦47 41 23 45 67⟧',
      'tel ⟦41234567⟧ 2024-10-12',
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
      'vxl ⟦08-465 004 00 ankn 12⟧',
      '⟦00 44 7700 900123⟧',
      'treffes på ⟦41234567⟧',
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
      '524 338 543 346 573 333',
      'order ORD-0639-2453',
      'varenr 41 23 45 67',
      'Hotline ist 0800 0000 108',
      'FIK +71<526562019610115+81747265<',
      'Meter reading? CALLER: 461028.',
      'betalingskenmerk 5629 4464 0323 6928',
    ],
  },
  find: prepared => phoneIn(everyCountry).find(prepared),
}
