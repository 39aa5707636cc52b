import {
  modulo,
  passesBaltic,
  passesMod11And10,
  weightedSum,
} from '../../src/redaction/checksums/weighted.ts'
import type { Random } from './random.ts'

const two = (value: number): string => String(value).padStart(2, '0')

/** The check digit of Luhn over the digits. */
export const luhn = (digits: string): string => {
  let sum = 0
  for (let at = 0; at < digits.length; at++) {
    const digit = Number(digits[digits.length - 1 - at]) * (at % 2 === 0 ? 2 : 1)
    sum += digit > 9 ? digit - 9 : digit
  }
  return String((10 - (sum % 10)) % 10)
}

/** Tries bodies until a check digit exists. */
export const until = <T>(make: () => T | undefined): T => {
  for (let tries = 0; tries < 1000; tries++) {
    const made = make()
    if (made !== undefined) return made
  }
  throw new Error('no number passes its check')
}

/** Serial numbers of the tax agency's test people. */
const swedish = (random: Random): string => {
  const year = 1940 + random.below(66)
  const day = 1 + random.below(28) + (random.chance(0.08) ? 60 : 0)
  const body = `${two(year % 100)}${two(1 + random.below(12))}${two(day)}${random.chance(0.7) ? '98' : '23'}${8 + random.below(2)}`
  return String(year).slice(0, 2) + body + luhn(body)
}

/** Of people born so long ago that none of them lives, or with the month + 80 of the test register. */
const norwegian = (random: Random): string =>
  until(() => {
    const month = 1 + random.below(12) + (random.chance(0.3) ? 80 : 0)
    const day = 1 + random.below(28) + (random.chance(0.1) ? 40 : 0)
    const body = `${two(day)}${two(month)}${two(random.below(13))}${String(random.below(500)).padStart(3, '0')}`
    const first = (11 - (weightedSum(body, [3, 7, 6, 1, 8, 9, 4, 5, 2]) % 11)) % 11
    const second = (11 - (weightedSum(`${body}${first}`, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11
    return first === 10 || second === 10 ? undefined : `${body}${first}${second}`
  })

/** Born before 1913 by the seventh digit, or a replacement number (day + 60): nobody living has one. */
const danish = (random: Random): string => {
  const day = 1 + random.below(28) + (random.chance(0.2) ? 60 : 0)
  return `${two(day)}${two(1 + random.below(12))}${two(random.below(13))}${random.below(4)}${random.digits(3)}`
}

/** Serials from 900 are temporary and never a person's own. */
const finnish = (random: Random): string => {
  const isNew = random.chance(0.25)
  const date = `${two(1 + random.below(28))}${two(1 + random.below(12))}${two(isNew ? random.below(10) : 40 + random.below(59))}`
  const serial = `9${random.digits(2)}`
  const check = '0123456789ABCDEFHJKLMNPRSTUVWXY'[Number(date + serial) % 31] ?? ''
  return date + random.pick(isNew ? ['A', 'A', 'B', 'E'] : ['-', '-', '-', 'Y', 'V']) + serial + check
}

const dutch = (random: Random): string =>
  until(() => {
    const body = `${1 + random.below(9)}${random.digits(7)}`
    const check = weightedSum(body, [9, 8, 7, 6, 5, 4, 3, 2]) % 11
    return check === 10 ? undefined : `${body}${check}`
  })

/** Exactly one digit of the first ten occurs twice, as the rule for the Steuer-ID wants. */
const steuerId = (random: Random): string =>
  until(() => {
    const digits = [...'0123456789']
    for (let at = 9; at > 0; at--) {
      const other = random.below(at + 1)
      ;[digits[at], digits[other]] = [digits[other] ?? '', digits[at] ?? '']
    }
    const from = random.below(10)
    const to = (from + 2 + random.below(6)) % 10
    digits[to] = digits[from] ?? ''
    const body = digits.join('')
    if (body.startsWith('0')) return undefined
    return [...'0123456789'].map(check => body + check).find(passesMod11And10)
  })

const rentenversicherung = (random: Random): string => {
  const head = `${random.pick(['12', '53', '65', '15', '24'])}${two(1 + random.below(28))}${two(1 + random.below(12))}${random.digits(2)}`
  const letter = String.fromCharCode(65 + random.below(26))
  const serial = two(random.below(100))
  const digits = `${head}${two(letter.charCodeAt(0) - 64)}${serial}`
  const weights = [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1]
  const sum = weights.reduce((total, weight, at) => {
    const product = weight * Number(digits[at])
    return total + Math.floor(product / 10) + (product % 10)
  }, 0)
  return `${head}${letter}${serial}${sum % 10}`
}

const nino = (random: Random): string =>
  `${random.pick(['AB', 'JG', 'CE', 'PW', 'SK', 'NR'])}${random.digits(6)}${random.pick(['A', 'B', 'C', 'D'])}`

const nhs = (random: Random): string =>
  until(() => {
    const body = `999${random.digits(6)}`
    const check = (11 - (weightedSum(body, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11
    return check === 10 ? undefined : `${body}${check}`
  })

const belgian = (random: Random): string => {
  const body = `${two(50 + random.below(45))}${two(1 + random.below(12))}${two(1 + random.below(28))}${String(1 + random.below(997)).padStart(3, '0')}`
  return body + two(97 - modulo(body, 97))
}

const polish = (random: Random): string => {
  const body = `${two(50 + random.below(49))}${two(1 + random.below(12))}${two(1 + random.below(28))}${random.digits(4)}`
  return body + String((10 - (weightedSum(body, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) % 10)) % 10)
}

const estonian = (random: Random): string => {
  const body = `${3 + random.below(2)}${two(50 + random.below(49))}${two(1 + random.below(12))}${two(1 + random.below(28))}${random.digits(3)}`
  return [...'0123456789'].map(check => body + check).find(passesBaltic) ?? `${body}0`
}

/** Compact numbers by country or kind. */
export const personalNumbers: Readonly<Record<string, (random: Random) => string>> = {
  sv: swedish,
  nb: norwegian,
  da: danish,
  fi: finnish,
  nl: dutch,
  de: random => (random.chance(0.65) ? steuerId(random) : rentenversicherung(random)),
  en: random => (random.chance(0.65) ? nino(random) : nhs(random)),
  nino,
  nhs,
  steuer: steuerId,
  rv: rentenversicherung,
  be: belgian,
  pl: polish,
  ee: estonian,
}

const group = (digits: string, sizes: readonly number[], sign: string): string => {
  let at = 0
  return sizes
    .map(size => {
      at += size
      return digits.slice(at - size, at)
    })
    .concat(at < digits.length ? [digits.slice(at)] : [])
    .join(sign)
}

/** As people write it in a line of text. */
export const spelled = (compact: string, lang: string, random: Random): string => {
  const short = compact.slice(2)
  switch (lang) {
    case 'sv':
      return random.pick([
        group(short, [6, 4], '-'),
        group(short, [6, 4], '-'),
        group(compact, [8, 4], '-'),
        compact,
        group(short, [6, 4], ' '),
        group(short, [6, 4], '–'),
      ])
    case 'nb':
      return random.pick([compact, compact, group(compact, [6, 5], ' '), group(compact, [6, 5], '-')])
    case 'da':
      return random.pick([
        group(compact, [6, 4], '-'),
        group(compact, [6, 4], '-'),
        compact,
        group(compact, [6, 4], ' '),
      ])
    case 'nl':
      return random.pick([compact, compact, group(compact, [4, 2, 3], '.'), group(compact, [3, 3, 3], ' ')])
    case 'be':
      return random.pick([
        `${group(compact.slice(0, 6), [2, 2, 2], '.')}-${compact.slice(6, 9)}.${compact.slice(9)}`,
        compact,
      ])
  }
  if (lang === 'pl' || lang === 'ee') return compact
  if (/^\d{11}$/.test(compact)) return random.pick([compact, group(compact, [2, 3, 3, 3], ' ')])
  if (/^\d{10}$/.test(compact)) return random.pick([compact, group(compact, [3, 3, 4], ' ')])
  if (/^[A-Z]{2}\d{6}[A-D]$/.test(compact))
    return random.pick([compact, group(compact, [2, 2, 2, 2, 1], ' ')])
  if (/^\d{8}[A-Z]\d{3}$/.test(compact)) return random.pick([compact, group(compact, [2, 6, 1, 3], ' ')])
  return compact
}

/** In the small groups of somebody who reads it out. */
export const spoken = (compact: string, lang: string, random: Random): string => {
  if (lang === 'fi')
    return compact.replace(/^(\d\d)(\d\d)(\d\d)(.)/, '$1 $2 $3 $4 ').replace(' - ', ' viiva ')
  const digits = lang === 'sv' && random.chance(0.6) ? compact.slice(2) : compact
  const sign = random.pick([' ', ' ', ', ', ' - ', '. '])
  const size = random.pick([2, 2, 3])
  return group(
    digits,
    Array.from({ length: Math.floor(digits.length / size) }, () => size),
    sign,
  ).replace(/[,. -]+$/, '')
}

/** Mistyped: two neighbours swapped, or a digit changed. */
export const mistyped = (text: string, random: Random): string => {
  const places = [...text.matchAll(/\d/g)].map(({ index }) => index)
  const at = places[places.length - 2 - random.below(Math.max(1, places.length - 3))] ?? 0
  const wrong = String((Number(text[at]) + 1 + random.below(8)) % 10)
  return text.slice(0, at) + wrong + text.slice(at + 1)
}
