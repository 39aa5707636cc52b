import { digitsOf, passesLuhn } from '../recognisers/matches.ts'
import { elevenRest, modulo, passesMod11And10, weightedSum } from './weighted.ts'

const alphabetic = /[A-Z]/g

const signsOf = (value: string): string => value.replace(/[^0-9A-Za-z]/g, '').toUpperCase()

/** ISO/IEC 7064 MOD 97-10, the check digits at the end; letters count 10 to 35. */
const passesMod97 = (value: string): boolean => {
  const signs = signsOf(value)
  return (
    signs.length > 2 &&
    modulo(
      signs.replace(alphabetic, sign => String(sign.charCodeAt(0) - 55)),
      97,
    ) === 1
  )
}

/** Weights 2 to 7 from the right, again and again: Norwegian and Danish accounts, KID, OCR. */
const passesMod11 = (value: string): boolean => {
  const digits = digitsOf(value)
  const weights = Array.from({ length: digits.length - 1 }, (_, at) => 2 + ((digits.length - 2 - at) % 6))
  const check = (11 - (weightedSum(digits, weights) % 11)) % 11
  return digits.length > 2 && check === digits.charCodeAt(digits.length - 1) - 48
}

const fits = (value: string, least: number, most: number): boolean => {
  const { length } = digitsOf(value)
  return length >= least && length <= most
}

/** Check digits that a recogniser in stores.yaml can ask for by name. */
export const namedChecks = {
  luhn: value => fits(value, 2, 40) && passesLuhn(digitsOf(value)),
  mod97: passesMod97,
  /** IBAN and ISO 11649 references (`RF18…`), whose check digits stand at the front. */
  iban: value => passesMod97(signsOf(value).slice(4) + signsOf(value).slice(0, 4)),
  mod11: passesMod11,
  'mod11-10': value => fits(value, 2, 40) && passesMod11And10(digitsOf(value)),
  elfproef: value => fits(value, 8, 9) && elevenRest(digitsOf(value)) === 0,
} as const satisfies Readonly<Record<string, (value: string) => boolean>>

export type CheckName = keyof typeof namedChecks
export const checkNames = Object.keys(namedChecks) as readonly string[] as readonly [
  CheckName,
  ...CheckName[],
]
