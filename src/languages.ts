/** Languages in which people are told something: letters, archives, notices. */
export const languages = ['sv', 'nb', 'da', 'fi', 'nl', 'de', 'en'] as const
export type Language = (typeof languages)[number]

/** What each calls itself. */
export const ownNames: Readonly<Record<Language, string>> = {
  ...{ sv: 'Svenska', nb: 'Norsk', da: 'Dansk', fi: 'Suomi', nl: 'Nederlands', de: 'Deutsch', en: 'English' },
}

export const isLanguage = (text: unknown): text is Language => languages.some(language => language === text)
