import { createRequire } from 'node:module'
import type { Faker } from '@faker-js/faker'
import { likenessOf } from './family-names.ts'
import { foldWord } from './fold.ts'
import { basesOf } from './inflection.ts'

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

export interface Gazetteer {
  /** Also of a genitive and, in a Finnish text, a case. Keys in lower case without accents. */
  isGiven(key: string, isFinnish: boolean): boolean
  /** Known as one, or with an ending that nothing else has. */
  isFamily(key: string, isFinnish: boolean): boolean
  /** That, or an ending that many family names have. */
  mayBeFamily(key: string, isFinnish: boolean): boolean
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
    .map(word => foldWord(word)[0])
    .filter(key => key.length >= shortest)

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

/**
 * Common names of the store's countries. A locale takes a few milliseconds to load, all of them together less than
 * a tenth of a second; those not asked for are never read.
 */
export const createGazetteer = (locales: readonly string[]): Gazetteer => {
  const wanted = new Set(locales.flatMap(locale => modules[locale.slice(0, 2)] ?? ['en_GB']))
  const lists = [...wanted].map(namesIn)
  const given = new Set(lists.flatMap(list => [...list.given]))
  const family = new Set(lists.flatMap(list => [...list.family]))
  const isFamily = (key: string, isFinnish: boolean): boolean =>
    family.has(key) ||
    likenessOf(key, isFinnish) === 'sure' ||
    basesOf(key, isFinnish).some(base => family.has(base) || likenessOf(base, isFinnish) === 'sure')
  return {
    isGiven: (key, isFinnish) =>
      given.has(key) || basesOf(key, isFinnish).some(base => base.length >= minGiven && given.has(base)),
    isFamily,
    mayBeFamily: (key, isFinnish) =>
      isFamily(key, isFinnish) ||
      [key, ...basesOf(key, isFinnish)].some(base => likenessOf(base, isFinnish) !== undefined),
  }
}
