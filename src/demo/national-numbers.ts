import type { Draw } from './draw.ts'
import type { LanguageCode } from './language.ts'

/*
 * Numbers that agencies keep for tests, right to the last check digit; nobody has one. Denmark has no such range, and
 * every well-formed CPR may be somebody's, so there only published examples are used.
 */

const two = (value: number): string => String(value).padStart(2, '0')

interface Birth {
  readonly day: number
  readonly month: number
  readonly year: number
}

const birth = (draw: Draw): Birth => ({
  day: draw.between(1, 28),
  month: draw.between(1, 12),
  year: draw.between(1950, 1999),
})

const weighted = (digits: string, weights: readonly number[]): number =>
  weights.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0)

const luhn = (digits: string): number => {
  const sum = [...digits].reduce((total, digit, at) => {
    const value = Number(digit) * (at % 2 === 0 ? 2 : 1)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return (10 - (sum % 10)) % 10
}

/** Skatteverket's test numbers have the serials 238 and 239. */
const swedish = (draw: Draw): string => {
  const { day, month, year } = birth(draw)
  const digits = `${two(year % 100)}${two(month)}${two(day)}${draw.pick(['238', '239'])}`
  const date = draw.happens(0.4) ? `${year}${digits.slice(2, 6)}` : digits.slice(0, 6)
  return `${date}-${digits.slice(6)}${luhn(digits)}`
}

const norwegianCheck = (digits: string, weights: readonly number[]): number =>
  (11 - (weighted(digits, weights) % 11)) % 11

/** Synthetic people of Skatteetaten's Tenor: month and 80. One draw in six has no check digit and is drawn again. */
const norwegian = (draw: Draw): string => {
  const { day, month, year } = birth(draw)
  const digits = `${two(day)}${two(month + 80)}${two(year % 100)}${draw.between(100, 499)}`
  const first = norwegianCheck(digits, [3, 7, 6, 1, 8, 9, 4, 5, 2])
  const second = norwegianCheck(`${digits}${first}`, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2])
  if (first > 9 || second > 9) return norwegian(draw)
  return `${digits.slice(0, 6)}${draw.pick(['', ' '])}${digits.slice(6)}${first}${second}`
}

const danish = (draw: Draw): string => draw.pick(['070761-4285', '101262-0000', '101262-0001', '251248-9996'])

/** Serials from 900 are temporary and for tests (Digital and Population Data Services Agency). */
const finnish = (draw: Draw): string => {
  const { day, month, year } = birth(draw)
  const digits = `${two(day)}${two(month)}${two(year % 100)}${draw.between(900, 999)}`
  const check = '0123456789ABCDEFHJKLMNPRSTUVWXY'[Number(digits) % 31] ?? ''
  return `${digits.slice(0, 6)}-${digits.slice(6)}${check}`
}

/** The registry's test set begins with 9999. */
const dutch = (draw: Draw): string => {
  const digits = `9999${draw.digits(4)}`
  const check = weighted(digits, [9, 8, 7, 6, 5, 4, 3, 2]) % 11
  return check > 9 ? dutch(draw) : `${digits}${check}`
}

/** A leading zero marks a test number (BZSt); of the first ten digits exactly one occurs twice. */
const german = (draw: Draw): string => {
  const others = ['1', '2', '3', '4', '5', '6', '7', '8', '9']
  for (let at = others.length - 1; at > 0; at--) {
    const other = draw.between(0, at)
    ;[others[at], others[other]] = [others[other] ?? '', others[at] ?? '']
  }
  const digits = `0${others.slice(0, 8).join('')}${draw.pick(others.slice(0, 7))}`
  let product = 10
  for (const digit of digits) {
    const sum = (Number(digit) + product) % 10
    product = ((sum === 0 ? 10 : sum) * 2) % 11
  }
  const whole = `${digits}${(11 - product) % 10}`
  return [whole.slice(0, 2), whole.slice(2, 5), whole.slice(5, 8), whole.slice(8)].join(draw.pick(['', ' ']))
}

/** HMRC's manual gives `QQ` in its examples; it is issued to nobody. */
const british = (draw: Draw): string => {
  const pairs = [draw.digits(2), draw.digits(2), draw.digits(2)]
  return ['QQ', ...pairs, draw.pick(['A', 'B', 'C', 'D'])].join(draw.pick(['', ' ']))
}

export const nationalNumber: Readonly<Record<LanguageCode, (draw: Draw) => string>> = {
  sv: swedish,
  nb: norwegian,
  da: danish,
  fi: finnish,
  nl: dutch,
  de: german,
  en: british,
}
