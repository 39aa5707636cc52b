import { AppError } from '../errors.ts'

/** Every locale a store may name, with the country whose identifiers it switches on. */
const countryByLocale: Readonly<Record<string, string>> = {
  'sv-SE': 'SE',
  'sv-FI': 'FI',
  'nb-NO': 'NO',
  'nn-NO': 'NO',
  'da-DK': 'DK',
  'fi-FI': 'FI',
  'is-IS': 'IS',
  'nl-NL': 'NL',
  'nl-BE': 'BE',
  'fr-BE': 'BE',
  'de-BE': 'BE',
  'de-DE': 'DE',
  'de-AT': 'AT',
  'en-GB': 'GB',
  'en-IE': 'IE',
  'en-US': 'US',
  'fr-FR': 'FR',
  'es-ES': 'ES',
  'it-IT': 'IT',
  'pl-PL': 'PL',
  'et-EE': 'EE',
  'lv-LV': 'LV',
  'lt-LT': 'LT',
}

/** Languages whose texts the name finder was trained on; in others names are found by what is around them alone. */
const trained: ReadonlySet<string> = new Set(['sv', 'nb', 'nn', 'da', 'fi', 'nl', 'de', 'en'])

/** Countries of these locales for whose personal numbers there is no recogniser. */
const withoutNumbers: ReadonlySet<string> = new Set(['US'])

/** What is not looked for, or only in part, in a store of this locale. */
export const gapsOf = (locale: string): ReadonlyArray<'names' | 'numbers'> => [
  ...(trained.has(locale.slice(0, 2)) ? [] : ['names' as const]),
  ...(withoutNumbers.has(countryByLocale[locale] ?? '') ? ['numbers' as const] : []),
]

export const knownLocales: readonly string[] = Object.keys(countryByLocale)

/** Countries of the locales, in their order, each once. Throws CONFIG_INVALID for a locale that is not known, or none at all. */
export const countriesOf = (locales: readonly string[]): readonly string[] => {
  if (locales.length === 0) {
    throw new AppError('CONFIG_INVALID', `no locale given; valid: ${knownLocales.join(', ')}`)
  }
  const countries = locales.map(locale => {
    const country = Object.hasOwn(countryByLocale, locale) ? countryByLocale[locale] : undefined
    if (country === undefined) {
      const valid = knownLocales.join(', ')
      throw new AppError('CONFIG_INVALID', `the locale "${locale}" is not known; valid: ${valid}`)
    }
    return country
  })
  return [...new Set(countries)]
}

/** The first of the locales that is written in the language, e.g. `sv` or `sv-SE`. */
export const localeFor = (lang: string | undefined, locales: readonly string[]): string | undefined => {
  const language = lang?.slice(0, 2).toLowerCase().replace(/^no$/u, 'nb')
  return language === undefined ? undefined : locales.find(locale => locale.startsWith(`${language}-`))
}
