import { modulo, weightedSum } from '../../src/redaction/checksums/weighted.ts'
import { luhn, until } from './numbers.ts'
import type { Random } from './random.ts'
import type { Language } from './row.ts'

const two = (value: number): string => String(value).padStart(2, '0')

const group = (digits: string, sign: string): string => digits.replace(/(.{4})(?=.)/g, `$1${sign}`)

export const cardNumber = (random: Random): string => {
  const body = random.pick([
    `4${random.digits(14)}`,
    `5${1 + random.below(5)}${random.digits(13)}`,
    `4571${random.digits(11)}`,
  ])
  const full = body + luhn(body)
  return random.pick([group(full, ' '), group(full, '-'), full])
}

export const maskedCard = (random: Random): string => {
  const last = random.digits(4)
  return random.pick([
    `**** **** **** ${last}`,
    `xxxx xxxx xxxx ${last}`,
    `4${random.digits(3)} **** **** ${last}`,
    `5${random.digits(3)} ${random.digits(2)}** **** ${last}`,
    `XXXX-XXXX-XXXX-${last}`,
    `•••• •••• •••• ${last}`,
    `4${random.digits(5)}******${last}`,
    `************${last}`,
  ])
}

const ibanShapes: Readonly<Record<string, (random: Random) => string>> = {
  sv: random => `SE${random.pick(['5000', '3000', '8000', '6000'])}${random.digits(16)}`,
  nb: random =>
    until(() => {
      const body = `${random.pick(['8601', '1503', '3624', '9710'])}${random.digits(6)}`
      const check = (11 - (weightedSum(body, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11
      return check === 10 ? undefined : `NO${body}${check}`
    }),
  da: random => `DK0040${random.digits(10)}`,
  fi: random => `FI1234${random.digits(10)}`,
  nl: random => `NL${random.pick(['ABNA', 'INGB', 'RABO', 'BUNQ'])}0${random.digits(9)}`,
  de: random => `DE${random.pick(['37040044', '10010010', '50010517', '12030000'])}${random.digits(10)}`,
  en: random => `GB${random.pick(['NWBK', 'BARC', 'MIDL'])}${random.digits(14)}`,
}

export const iban = (lang: Language, random: Random): string => {
  const shape = ibanShapes[lang]?.(random) ?? ''
  const [country, account] = [shape.slice(0, 2), shape.slice(2)]
  const digits = `${account}${country}00`.replace(/[A-Z]/g, letter => String(letter.charCodeAt(0) - 55))
  return `${country}${two(98 - modulo(digits, 97))}${account}`
}

export const inFours = (text: string): string => text.replace(/(.{4})(?=.)/g, '$1 ')
