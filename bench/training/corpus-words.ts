import type { Marked } from './corpus.ts'

/** What stands before a noun. Finnish has no articles. */
export const articles: Readonly<Record<string, string>> = {
  sv: 'en|ett|min|mitt|din|ditt|vår|vårt|ingen|inget|varje',
  nb: 'en|et|ei|min|mitt|din|ditt|vår|vårt|ingen|hver',
  da: 'en|et|min|mit|din|dit|vores|ingen|hver',
  nl: 'de|het|een|mijn|uw|jouw|onze|ons|geen|elke',
  de: 'der|die|das|ein|eine|einen|einem|einer|mein|meine|meinen|unser|unsere|kein|keine|jede|dem|den|des',
  en: 'a|an|the|my|your|our|no|every|this',
  fi: 'uusi|vanha|tämä|se|minun|meidän|oma',
}

const add = (into: Map<string, Set<string>>, language: string, word: string): void => {
  const own = into.get(language) ?? new Set()
  into.set(language, own)
  own.add(word)
}

const listed = (words: ReadonlyMap<string, ReadonlySet<string>>): ReadonlyMap<string, readonly string[]> =>
  new Map([...words].map(([language, own]) => [language, [...own]]))

const isFree = ({ persons, places = [], firms = [] }: Marked, at: number): boolean =>
  ![...persons, ...places, ...firms].some(({ start, end }) => start <= at && at < end)

/** A word that also stands with each of these is a noun, or as good as one; one of each group is enough. */
const nounEndings: Readonly<Record<string, readonly (readonly string[])[]>> = {
  sv: [
    ['en', 'et', 'n', 't'],
    ['er', 'ar', 'or', 'na', 's'],
    ['ens', 'ets', 'erna', 'arna', 'orna', 'ns', 'erna'],
  ],
  nb: [
    ['en', 'et', 'a'],
    ['er', 'ene', 'e'],
  ],
  da: [
    ['en', 'et'],
    ['er', 'erne', 'ene', 'e'],
  ],
  nl: [
    ['en', 's', "'s"],
    ['je', 'tje', 'pje'],
  ],
  en: [['s'], ["'s"]],
  fi: [['n'], ['ssa', 'ssä', 'lla', 'llä'], ['a', 'ä', 'ta', 'tä']],
  de: [],
}

/** Nouns of frequent words, told by the forms they have. */
const frequentNouns = (
  language: string,
  frequent: ReadonlyMap<string, number>,
  isName: (word: string) => boolean,
): string[] => {
  const groups = nounEndings[language] ?? []
  return [...frequent.keys()].filter(
    word =>
      groups.length > 0 &&
      /^\p{L}{4,14}$/u.test(word) &&
      !isName(word) &&
      groups.every(endings => endings.some(ending => frequent.has(word + ending))),
  )
}

/**
 * Nouns by language, in small letters: what firms, products and fields of forms are called after. From running text,
 * where an article stands before them, and from `frequent` words with the forms of nouns.
 */
export const nounsOf = (
  texts: readonly Marked[],
  frequent: (language: string) => ReadonlyMap<string, number>,
  isName: (word: string) => boolean,
): ReadonlyMap<string, readonly string[]> => {
  const nouns = new Map<string, Set<string>>()
  for (const marked of texts) {
    const { language, text } = marked
    if (language === 'fi') continue
    const shape = language === 'de' ? '\\p{Lu}\\p{Ll}{3,13}' : '\\p{Ll}{4,14}'
    const pattern = new RegExp(`(?<=(?<!\\p{L})(?:${articles[language]}) )${shape}(?![\\p{L}\\p{N}-])`, 'gu')
    for (const { 0: word, index } of text.matchAll(pattern))
      if (isFree(marked, index)) add(nouns, language, word.toLowerCase())
  }
  for (const language of Object.keys(articles))
    for (const word of frequentNouns(language, frequent(language), isName)) add(nouns, language, word)
  return listed(nouns)
}

/** Any words of running text in small letters that are nobody's name, by language. */
export const wordsOf = (texts: readonly Marked[]): ReadonlyMap<string, readonly string[]> => {
  const words = new Map<string, Set<string>>()
  for (const { language, text } of texts)
    for (const [word] of text.matchAll(/(?<![\p{L}\p{N}-])\p{Ll}{4,14}(?![\p{L}\p{N}-])/gu))
      add(words, language, word)
  return listed(words)
}
