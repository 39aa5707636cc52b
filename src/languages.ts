/** Languages in which people are told something: letters, archives, notices. */
export const languages = ['sv', 'nb', 'da', 'fi', 'nl', 'de', 'en'] as const
export type Language = (typeof languages)[number]
