import { createRequire } from 'node:module'
import type { Faker } from '@faker-js/faker'
import { likenessOf } from './family-names.ts'
import { foldWord } from './fold.ts'
import { basesOf } from './inflection.ts'
import { moreGiven } from './more-given.ts'
import { isParticle } from './particles.ts'
import type { Token } from './tokens.ts'

/** Store locale → locales of @faker-js/faker (MIT) with the names of the country and its neighbours. */
const modules: Readonly<Record<string, readonly string[]>> = {
  sv: ['sv', 'nb_NO', 'da', 'fi'],
  nb: ['nb_NO', 'sv', 'da'],
  nn: ['nb_NO', 'sv', 'da'],
  da: ['da', 'nb_NO', 'sv'],
  fi: ['fi', 'sv'],
  nl: ['nl', 'nl_BE'],
  de: ['de', 'de_AT'],
  fr: ['fr'],
  es: ['es'],
  it: ['it'],
  pl: ['pl'],
  lv: ['lv'],
  en: ['en_GB'],
}

type Word = Pick<Token, 'text' | 'key'>

/** Asked about words as they stand, in any case of a Finnish text, in the genitive of any. */
export interface Gazetteer {
  isGiven(word: Word, isFinnish: boolean): boolean
  /** Not in a case or genitive, but as it stands in the lists. */
  isGivenItself(word: Word): boolean
  /** Known as one, or with an ending that nothing else has. */
  isFamily(word: Word, isFinnish: boolean): boolean
  /** That, or an ending that many family names have. */
  mayBeFamily(word: Word, isFinnish: boolean): boolean
}

/** A word without accents may be a name with them, hastily written; one with accents is that name or none. */
const isListed = (names: ReadonlySet<string>, { text, key }: Word, isFinnish: boolean): boolean => {
  const low = text.toLowerCase()
  if (names.has(low)) return true
  if (low.length > 3 && low.endsWith('s') && basesOf(low, false).some(base => names.has(base))) return true
  return isFinnish && basesOf(key, true).some(base => names.has(base))
}

interface Names {
  readonly given: ReadonlySet<string>
  readonly family: ReadonlySet<string>
}

const load = createRequire(import.meta.url)
const loaded = new Map<string, Names>()

const minGiven = 3
const minFamily = 3

const wordsOf = (entry: unknown): string[] =>
  typeof entry === 'object' && entry !== null
    ? Object.values(entry)
        .flat()
        .filter(word => typeof word === 'string')
    : []

const keysOf = (names: readonly string[], shortest: number): string[] =>
  names
    .flatMap(name => name.split(/[\s'’-]+/u))
    // `van` of `van den Berg` is no name, and of `Van` nobody can say.
    .filter(word => word.length >= shortest && !isParticle(word.toLowerCase()))
    .flatMap(word => [word.toLowerCase(), foldWord(word)[0]])

const namesIn = (module: string): Names => {
  const known = loaded.get(module)
  if (known) return known
  const { faker } = load(`@faker-js/faker/locale/${module}`) as { readonly faker: Faker }
  const person = faker.rawDefinitions.person ?? {}
  const names = {
    given: new Set(keysOf(wordsOf(person.first_name), minGiven)),
    family: new Set(keysOf(wordsOf(person.last_name), minFamily)),
  }
  loaded.set(module, names)
  return names
}

const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/**
 * Common names of the store's countries. A locale takes a few milliseconds to load, all of them together less than
 * a tenth of a second; they are read when first asked for.
 */
export const createGazetteer = (locales: readonly string[]): Gazetteer => {
  const wanted = new Set(locales.flatMap(locale => modules[locale.slice(0, 2)] ?? ['en_GB']))
  const lists = (): readonly Names[] => [...wanted].map(namesIn)
  const given = once(
    () => new Set([...lists().flatMap(list => [...list.given]), ...keysOf(moreGiven, minGiven)]),
  )
  const family = once(() => new Set(lists().flatMap(list => [...list.family])))
  const isFamily = (word: Word, isFinnish: boolean): boolean =>
    isListed(family(), word, isFinnish) ||
    likenessOf(word.key, isFinnish) === 'sure' ||
    basesOf(word.key, isFinnish).some(base => likenessOf(base, false) === 'sure')
  return {
    isGiven: (word, isFinnish) => isListed(given(), word, isFinnish),
    isGivenItself: ({ text }) => given().has(text.toLowerCase()),
    isFamily,
    mayBeFamily: (word, isFinnish) =>
      isFamily(word, isFinnish) ||
      [word.key, ...basesOf(word.key, false)].some(key => likenessOf(key, isFinnish) !== undefined) ||
      (isFinnish && basesOf(word.key, true).some(base => likenessOf(base, true) === 'sure')),
  }
}
