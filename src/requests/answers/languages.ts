import { type Language, languages } from '../../languages.ts'
import { danish } from './danish.ts'
import { dutch } from './dutch.ts'
import { english } from './english.ts'
import { finnish } from './finnish.ts'
import { german } from './german.ts'
import { norwegian } from './norwegian.ts'
import { swedish } from './swedish.ts'
import type { AnswerKey, Words } from './words.ts'

/** The shipped words. */
export const shipped: Readonly<Record<Language, Words>> = {
  sv: swedish,
  nb: norwegian,
  da: danish,
  fi: finnish,
  nl: dutch,
  de: german,
  en: english,
}

/** What an installation says in its own words: `answers/<lang>/<key>.txt`. */
export type Overrides = Readonly<Partial<Record<Language, Readonly<Partial<Record<AnswerKey, string>>>>>>

/** `sv-SE` is answered in Swedish, either Norwegian in Bokmål, what is not spoken here in English. */
export const languageOf = (locale: string): Language => {
  const language = locale.trim().toLowerCase().split(/[-_]/)[0] ?? ''
  if (language === 'no' || language === 'nn') return 'nb'
  return languages.find(known => known === language) ?? 'en'
}

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

/** The text in force: the installation's own, or the shipped one. */
export const wordIn = (language: Language, key: AnswerKey, overrides: Overrides): string =>
  overrides[language]?.[key] ?? shipped[language][key]
