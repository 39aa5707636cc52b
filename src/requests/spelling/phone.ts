import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/max'

/** Where a number without a country code may be at home. */
export const phoneCountries = ['SE', 'NO', 'DK', 'FI', 'NL', 'DE', 'GB'] as const satisfies CountryCode[]

const leastDigits = 7
const mostDigits = 15

/** The digits as they stand, those of full width and of other scripts among them. */
export const digitsOf = (text: string): string => text.normalize('NFKC').replace(/\P{Nd}/gu, '')

const spelled = (country: string, national: string): string[] => [
  `${country}${national}`,
  `00${country}${national}`,
  // `+46 (0)70 123 45 67`
  `${country}0${national}`,
  `00${country}0${national}`,
  `0${national}`,
  // Short ones could be anything.
  ...(national.length > leastDigits ? [national] : []),
]

const inCountry = (phone: string, country: CountryCode): string[] => {
  const parsed = parsePhoneNumberFromString(phone, country)
  if (!parsed?.isPossible()) return []
  return spelled(String(parsed.countryCallingCode), String(parsed.nationalNumber))
}

/**
 * Digits under which a number may stand in a text, with and without country code and trunk zero; a number that names
 * no country counts for each of those given. Empty for what is no number to call.
 */
export const phoneSpellings = (
  phone: string,
  countries: readonly CountryCode[] = phoneCountries,
): readonly string[] => {
  const text = phone.normalize('NFKC').trim()
  const digits = digitsOf(text)
  if (digits.length < leastDigits || digits.length > mostDigits + 3) return []
  // The zero in brackets is dialled at home only.
  const dialled = text.replace(/^(?:tel|callto|sms):/iu, '').replace(/\(0\)/u, '')
  const international = dialled.replace(/^\s*00/u, '+')
  const tried = countries.flatMap(country => [
    ...inCountry(international, country),
    // A country code without a sign of it: `46701234567`.
    ...(/^[+0]/u.test(international) ? [] : inCountry(`+${international}`, country)),
  ])
  return [...new Set([digits, ...tried])]
}
