import { type CountryCode, isSupportedCountry, Metadata } from 'libphonenumber-js/max'

/** The parts of the library's numbering plan that its types leave out. */
interface Plan {
  nationalPrefixForParsing(): string | undefined
  type(name: string): { pattern(): string } | undefined
}

const kinds = [
  'FIXED_LINE',
  'MOBILE',
  'TOLL_FREE',
  'PREMIUM_RATE',
  'PERSONAL_NUMBER',
  'VOICEMAIL',
  'UAN',
  'PAGER',
  'VOIP',
  'SHARED_COST',
]

interface NationalPlan {
  readonly trunk: RegExp
  readonly number: RegExp
}

const plans = new Map<string, NationalPlan | undefined>()

/** Svalbard, Åland and the Channel Islands dial as the country they lie beside. */
const alongside: Readonly<Record<string, readonly CountryCode[]>> = {
  NO: ['SJ'],
  FI: ['AX'],
  GB: ['GG', 'IM', 'JE'],
}

const libraryPlan = (country: CountryCode): Plan => {
  const metadata = new Metadata()
  metadata.selectNumberingPlan(country)
  return metadata.numberingPlan as unknown as Plan
}

const compile = (country: CountryCode): NationalPlan => {
  const plan = libraryPlan(country)
  const shared = [plan, ...(alongside[country] ?? []).map(libraryPlan)]
  const patterns = shared.flatMap(each => kinds.flatMap(kind => each.type(kind)?.pattern() ?? []))
  return {
    trunk: new RegExp(`^(?:${plan.nationalPrefixForParsing() || '(?!)'})`, 'u'),
    number: new RegExp(`^(?:${patterns.join('|')})$`, 'u'),
  }
}

const planOf = (country: string): NationalPlan | undefined => {
  if (!plans.has(country)) plans.set(country, isSupportedCountry(country) ? compile(country) : undefined)
  return plans.get(country)
}

/**
 * Is this a number of the country as dialled within it? Same answer as the library's `isValidPhoneNumber`, a hundred
 * times as fast: its patterns are compiled once, and nothing is parsed.
 */
export const isNationalNumber = (digits: string, country: string): boolean => {
  const plan = planOf(country)
  if (!plan) return false
  const bare = digits.replace(plan.trunk, '')
  return (bare.length < digits.length && plan.number.test(bare)) || plan.number.test(digits)
}
