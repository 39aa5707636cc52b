import type { PreparedText } from '../recogniser.ts'
import { type Identified, identifyLanguage, type Language, languages } from './identify.ts'

interface Message {
  readonly prepared: PreparedText
  /** What the caller says it is: believed. */
  readonly lang?: string
}

/** Less sure than this, a text is held against the languages that are likely where it stands. */
const sure = 0.8
const likelier = 0.5

const isLanguage = (code: string): code is Language => languages.some(each => each === code)

/** Languages that texts of these locales are written in; Finland has two. */
const languagesOfStore = (locales: readonly string[]): readonly Language[] => [
  ...new Set(
    locales.flatMap((locale): Language[] => {
      const code = locale.slice(0, 2).replace('nn', 'nb')
      const own = isLanguage(code) ? code : 'other'
      return locale.endsWith('-FI') ? [own, 'fi'] : [own]
    }),
  ),
]

/** What texts say by themselves, for as long as somebody keeps them: a conversation is read more than once. */
const heardOf = new WeakMap<PreparedText, { readonly own: Identified | undefined }>()

const heard = (prepared: PreparedText): Identified | undefined => {
  const kept = heardOf.get(prepared) ?? { own: identifyLanguage(prepared.text, languages) }
  heardOf.set(prepared, kept)
  return kept.own
}

/** Most conversations are in no doubt, and need no list. */
const once = <T>(make: () => readonly T[]): (() => readonly T[]) => {
  let made: readonly T[] | undefined
  return () => {
    made ??= make()
    return made
  }
}

const commonest = (found: readonly Language[]): Language | undefined => {
  const counts = new Map<Language, number>()
  for (const each of found) counts.set(each, (counts.get(each) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0]
}

/**
 * The language of each message of a conversation, by its place, for people of one ticket write in different ones: what
 * is said it is, else what it says itself; where that is doubtful, the likeliest among the store's and those of the
 * other messages. Nothing, if a text has no words and all others neither. No text is looked at before one is asked for.
 */
export const createLanguageReader = (locales: readonly string[]) => {
  const ofStore = languagesOfStore(locales)
  const read = (messages: readonly Message[]): readonly (string | undefined)[] => {
    const own = messages.map(({ prepared, lang }) => (lang ? undefined : heard(prepared)))
    const certain = once(() => own.flatMap(each => (each && each.certainty >= sure ? [each.language] : [])))
    const likely = once(() => [...new Set([...ofStore, ...certain()])])
    return messages.map(({ prepared, lang }, index) => {
      const said = own[index]
      if (lang || (said && said.certainty >= sure)) return lang || said?.language
      const among = said && identifyLanguage(prepared.text, likely())
      return among && among.certainty >= likelier ? among.language : commonest(certain())
    })
  }
  return (messages: readonly Message[]): ((index: number) => string | undefined) => {
    let found: readonly (string | undefined)[] | undefined
    return index => {
      found ??= read(messages)
      return found[index]
    }
  }
}
