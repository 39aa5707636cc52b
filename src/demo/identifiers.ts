import type { Draw } from './draw.ts'
import type { LanguageCode } from './language.ts'

/** Country and beginning of its account numbers, with bank codes that no bank has; then digits up to the length. */
const banks: Readonly<Record<LanguageCode, readonly [country: string, bank: string, digits: number]>> = {
  sv: ['SE', '000', 17],
  nb: ['NO', '0000', 7],
  da: ['DK', '0000', 10],
  fi: ['FI', '000000', 8],
  nl: ['NL', 'TEST', 10],
  de: ['DE', '00000000', 10],
  en: ['GB', 'TEST000000', 8],
}

const mod97 = (text: string): number =>
  [...text].reduce((rest, sign) => {
    const value = Number.parseInt(sign, 36)
    return (rest * (value > 9 ? 100 : 10) + value) % 97
  }, 0)

const inFours = (text: string): string => text.replace(/(.{4})(?=.)/gu, '$1 ')

export const iban = (draw: Draw, language: LanguageCode): string => {
  const [country, bank, count] = banks[language]
  const account = `${bank}${draw.digits(count)}`
  const check = 98 - mod97(`${account}${country}00`)
  const whole = `${country}${String(check).padStart(2, '0')}${account}`
  return draw.happens(0.7) ? inFours(whole) : whole
}

/** The card schemes' own test numbers. */
const cards = [
  '4111111111111111',
  '4242424242424242',
  '4012888888881881',
  '5555555555554444',
  '5105105105105100',
  '6011111111111117',
  '5019717010103742',
]

export const card = (draw: Draw): string => {
  const number = draw.pick(cards)
  return draw.happens(0.6) ? inFours(number) : number
}

/** RFC 5737 and RFC 3849: networks for documentation. */
export const ip = (draw: Draw): string =>
  draw.happens(0.15)
    ? `2001:db8:${draw.hex(3)}1::${draw.hex(3)}1`
    : `${draw.pick(['192.0.2', '198.51.100', '203.0.113'])}.${draw.between(1, 254)}`

const padded = (value: number, length: number): string => String(value).padStart(length, '0')

/** Numbers that regulators keep for films and examples: PTS, Ofcom, Bundesnetzagentur. */
const swedish = (draw: Draw): string => {
  const mobile = `174 06 ${padded(draw.between(5, 99), 2)}`
  return draw.pick([`070-${mobile}`, `+46 70 ${mobile}`, `08-465 004 ${draw.between(10, 99)}`])
}
const british = (draw: Draw): string => {
  const mobile = `900${padded(draw.between(0, 999), 3)}`
  return draw.pick([`07700 ${mobile}`, `+44 7700 ${mobile}`, `020 7946 0${padded(draw.between(0, 999), 3)}`])
}
const german = (draw: Draw): string => {
  const line = `23125 ${padded(draw.between(0, 999), 3)}`
  return draw.pick([`030 ${line}`, `+49 30 ${line}`])
}

/** Where a country keeps no numbers free, its people have a phone from abroad. */
const abroad = (draw: Draw): string =>
  draw.pick([
    `+46 70 174 06 ${padded(draw.between(5, 99), 2)}`,
    `+44 7700 900${padded(draw.between(0, 999), 3)}`,
    `+49 30 23125 ${padded(draw.between(0, 999), 3)}`,
  ])

export const phone = (draw: Draw, language: LanguageCode): string => {
  const own = { sv: swedish, en: british, de: german, nb: abroad, da: abroad, fi: abroad, nl: abroad }
  return own[language](draw)
}
