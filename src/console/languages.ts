import type { Language } from '../languages.ts'
import { languageOf } from '../requests/answers/languages.ts'

/** What each calls itself. */
export const ownNames: Readonly<Record<Language, string>> = {
  ...{ sv: 'Svenska', nb: 'Norsk', da: 'Dansk', fi: 'Suomi', nl: 'Nederlands', de: 'Deutsch', en: 'English' },
}

/** Words of one part of the console, in all of its languages: one that is missing does not compile. */
export type InLanguages<Words> = Readonly<Record<Language, Words>>

/** The first of the languages that a browser asks for (RFC 9110, 12.5.4) which is spoken here; English otherwise. */
export const askedFor = (acceptLanguage: string | undefined): Language => {
  const wanted = (acceptLanguage ?? '')
    .split(',')
    .map(part => {
      const [tag = '', weight] = part.split(';q=')
      return { tag: tag.trim(), weight: weight === undefined ? 1 : Number(weight) || 0 }
    })
    .sort((one, other) => other.weight - one.weight)
  const spoken = wanted.find(({ tag }) => languageOf(tag) !== 'en' || /^en\b/i.test(tag))
  return spoken ? languageOf(spoken.tag) : 'en'
}
