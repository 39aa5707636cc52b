import { isPossiblePhoneNumber, isValidPhoneNumber } from 'libphonenumber-js/max'
import { atEnd } from '../at-end.ts'
import { isCalledOtherwise } from '../context.ts'
import { isOfFirm } from '../firm-numbers.ts'
import type { PreparedText } from '../recogniser.ts'
import { isOfCall, namesThing } from './caller.ts'
import { columnName } from './column-name.ts'
import { digitsOf, matchAt } from './matches.ts'
import { calls, grouped, isNamedBefore, moment } from './phone-context.ts'
import { isOfPerson } from './phone-owner.ts'
import { hasNationalLength, isNationalNumber, judgeInternational } from './phone-plans.ts'
import { isAskedFor, isInPhones, leaderStart, newNumber, numberIs, speaks } from './phone-told.ts'

/** A run of groups in which numbers are looked for. */
export interface Run {
  readonly prepared: PreparedText
  readonly start: number
  readonly value: string
  readonly groups: readonly Group[]
  /** A word such as `tlf` is near. */
  readonly isTold: boolean
  /** Another number stands right before, joined to this one by `or`. */
  readonly isOther: boolean
  readonly countries: readonly string[]
  /** Those of them whose numbers begin with any digit. */
  readonly open: readonly string[]
}

export interface Group {
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

/** The head of a column is read as far as any name in it may go. */
const columnReach = 60

const isNamedOtherwise = ({ run, start, value }: Candidate): boolean => {
  const at = run.start + start
  const { text } = run.prepared
  const isSpeaker = text.lastIndexOf('?', at) > at - 60 && speaks.test(text.slice(Math.max(0, at - 60), at))
  if ((!isSpeaker && isNamedBefore(text, at)) || isCalledOtherwise(text, at + value.length)) return true
  const column = columnName(text, at)
  return column !== undefined && isNamedBefore(column, column.length, columnReach)
}

/** After a group of digits and a space groups go on that were begun before: `86 095 742 718`, no number of its own. */
const goesOn = ({ run, start, value }: Candidate): boolean =>
  !run.isTold && /\d\d $/.test(run.value.slice(0, start)) && /^\d+(?: \d+)+$/.test(value)

/** Behind letters and digits that are one word: `1Z 999 AA1 01 2345 6784`, `M2403 0612 345`. */
const isInWords = ({ run, start }: Candidate): boolean =>
  !run.isTold &&
  start === 0 &&
  /(?:[A-Z]{2}\d{1,4}|[A-Z]\d{4}) $/.test(run.prepared.text.slice(Math.max(0, run.start - 8), run.start))

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
  // `+49 2406 44 18 22 / 045-…`: behind the stroke another begins.
  if (/(?:\d[ ().-]{0,3}){8}\/ ?0/.test(value)) return 0
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
  // `020-581 2774 / 06 …`: behind the stroke another begins.
  if (/(?:\d[ .-]?){6} ?\/ ?0/.test(value) || goesOn(candidate) || isInWords(candidate)) return 0
  if (/^[-.]\d/.test(run.value.slice(candidate.start + value.length))) return 0
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
  // Nothing else is written `(555) 555-0109`.
  if (/^\(\d{3}\) ?\d{3}-\d{4}$/.test(value)) return isNamedOtherwise(candidate) ? 0 : 0.6
  const fits = run.countries.filter(country => grouped[country]?.test(value))
  return fits.length > 0 && isValidIn(digits, fits) && !isNamedOtherwise(candidate) ? 0.6 : 0
}

const besideColumn = ';,|\t"\''

/** A column behind that of an address: the values of a table say by their place what they are. */
const isColumn = ({ run, start, value, digits }: Candidate): boolean => {
  const at = run.start + start
  const { text } = run.prepared
  const isBehindSign = besideColumn.includes(text.charAt(at - 1))
  const isAfter = isBehindSign && /\u0081["']?[;,|\t]["']?$/.test(text.slice(Math.max(0, at - 4), at))
  if (!isAfter || !/^["']?(?:[;,|\t]|\r?\n|$)/.test(text.slice(at + value.length, at + value.length + 3)))
    return false
  return digits.length > 7 && digits.length < 12 && !isNamedOtherwise({ run, start, value, digits })
}

/** After the number the run is over, or a date or another number begins. */
const endsNumber = ({ run, start, value }: Candidate): boolean => {
  const at = start + value.length
  if (at >= run.value.length) return true
  const rest = run.value.slice(at)
  if (/^[ ]?[/(]|^$/u.test(rest)) return true
  const gap = /^[ ]+/u.exec(rest)?.[0].length ?? 0
  return gap > 0 && matchAt(moment, run.prepared.text, run.start + at + gap) !== null
}

const isNumberIs = (text: string, at: number): boolean =>
  (text[at - 1] === ' ' || text[at - 1] === ':') && numberIs.test(text.slice(Math.max(0, at - 28), at))

/** `Ny nr. 12345678 på fakturaen` is the invoice's. */
const isNewNumber = (text: string, at: number, end: number): boolean =>
  text[at - 1] === ' ' &&
  newNumber.test(text.slice(Math.max(0, at - 28), at)) &&
  !namesThing(text.slice(Math.max(0, at - 60), at)) &&
  !namesThing(text.slice(end, end + 30))

/** `numret är 46 70 174 06 05`, `Anna Berg, 41234567.`: what is said without a word for phones must be right. */
const toldAlone = (candidate: Candidate): number => {
  const { run, start, value, digits } = candidate
  const at = run.start + start
  const { text } = run.prepared
  if (digits.length < 8 || digits.length > 13 || !endsNumber(candidate)) return 0
  if (isNumberIs(text, at) || isNewNumber(text, at, at + value.length) || isAskedFor(text, at)) {
    // The zero that is left out behind the country's code is told as often as not.
    const isAbroad = [digits, digits.replace(/^(\d\d)0/, '$1')].some(
      each => judgeInternational(each) === 'valid',
    )
    return (isAbroad || isValidIn(digits, run.countries)) && !isNamedOtherwise(candidate) ? 0.6 : 0
  }
  const isEnd = /^(?:$|[.;)\n]|[ ](?:\||\p{Lu}:))/u.test(text.slice(at + value.length, at + value.length + 3))
  return isEnd && isValidIn(digits, run.open) && isOfPerson(text.slice(Math.max(0, at - 70), at)) ? 0.6 : 0
}

/** Beside a word that says so a number need not be right, only look like one. */
const told = (candidate: Candidate): number => {
  const { run, start, value, digits } = candidate
  if (digits.length > 13) return 0
  const at = run.start + start
  const { text } = run.prepared
  // `lovet opkald fra Mette på 20 01 85 33`.
  const isReached =
    !run.isTold &&
    text[at - 1] === ' ' &&
    /[ ](?:på|on|at|op|auf|via|under|unter|till|til|to|naar|an)[ ]$/.test(text.slice(Math.max(0, at - 8), at))
  if (!run.isTold && !isReached && !isInPhones(text, at)) return 0
  const label = leaderStart(text, at)
  const isTold =
    run.isOther ||
    run.prepared.near(at, at + value.length, calls, isReached ? 45 : 20) ||
    (label < at && run.prepared.near(label, label, calls, 20)) ||
    isInPhones(text, at)
  if (!isTold || isNamedOtherwise(candidate)) return 0
  if (!endsNumber(candidate)) return 0.5
  return isValidIn(digits, run.open) ? 0.8 : 0.7
}

/** In a sentence about a call it need not be right either: `soitti asiakkaan puolesta, numero 9808 2448`. */
const ofCall = (candidate: Candidate): number => {
  const { run, start, digits } = candidate
  const at = run.start + start
  const { text } = run.prepared
  if (digits.length < 7 || text[at - 1] !== ' ' || !endsNumber(candidate) || !isOfCall(text, at)) return 0
  const isLong = run.countries.some(country => hasNationalLength(digits, country))
  return isLong && !isNamedOtherwise(candidate) ? 0.6 : 0
}

/** One reaches people at an address or a phone: `bo@example.com eller 443 25 714`. U+0081 stands for the address. */
const orBehindAddress = atEnd(/\u0081,?[ ](?:eller|or|oder|of|tai|och|og|and|und|en|ja)[ ]$/u)

/** Neither here, but written in groups as long as the country's are. */
const besideAddress = (candidate: Candidate): number => {
  const { run, start, value, digits } = candidate
  const at = run.start + start
  const { text } = run.prepared
  if (text[at - 1] !== ' ' || digits.length === value.length || !endsNumber(candidate)) return 0
  if (!orBehindAddress.test(text.slice(Math.max(0, at - 10), at))) return 0
  const isLong = run.countries.some(country => hasNationalLength(digits, country))
  return isLong && !isNamedOtherwise(candidate) ? 0.6 : 0
}

const weigh = (candidate: Candidate): number => {
  const { value } = candidate
  if (/^\(?(?:\+|00[ ]?[1-9])/.test(value)) return international(candidate)
  const certain = /^\(?0 ?[1-9]/.test(value) ? national(candidate) : withoutTrunk(candidate)
  if (certain > 0) return certain
  if (isColumn(candidate)) return 0.6
  return told(candidate) || toldAlone(candidate) || ofCall(candidate) || besideAddress(candidate)
}

/** `412 34 567,00`, `41 23 45 67 kr`: what is paid or measured. */
const isAmount = (text: string, end: number): boolean =>
  /^(?:,\d\d(?![\d,])|[ ]?(?:kr|€|eur|euro|sek|nok|dkk|kroner|kronor|kwh|kg)(?!\p{L}))/iu.test(
    text.slice(end, end + 9),
  )

/** How sure it is that the candidate is a number to call, 0 to 1. */
export const weighPhone = (candidate: Candidate): number => {
  const { value, run, start } = candidate
  const score = weigh(candidate)
  if (score === 0 || value.includes('+')) return score
  const at = run.start + start
  if (isAmount(run.prepared.text, at + value.length)) return 0
  // `09.03 08:44`, in a log.
  if (/^\d\d\.\d\d \d\d$/.test(value) && /^:\d\d/.test(run.prepared.text.slice(at + value.length))) return 0
  return isOfFirm(run.prepared, { start: at, end: at + value.length }) ? 0 : score
}
