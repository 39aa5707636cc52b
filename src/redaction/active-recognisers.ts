import type { Recogniser } from './recogniser.ts'
import { genericRecognisers } from './recognisers/generic.ts'
import { nationalRecognisers } from './recognisers/national.ts'
import { phone, phoneIn } from './recognisers/phone.ts'

/** Those that are always on, those of the countries, and a phone finder that knows the countries' numbers. */
export const activeRecognisers = (countries: readonly string[]): readonly Recogniser[] => [
  ...genericRecognisers.map(recogniser => (recogniser === phone ? phoneIn(countries) : recogniser)),
  ...nationalRecognisers.filter(
    recogniser => recogniser.countries?.some(country => countries.includes(country)) ?? true,
  ),
]
