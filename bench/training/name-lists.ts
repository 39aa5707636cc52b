import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Faker } from '@faker-js/faker'

/** Small letters → 1 to 3, by how many people are called so. */
export type Levels = Map<string, number>

export interface NameLists {
  readonly given: Levels
  readonly family: Levels
}

/** So many bearers make a name a known, a usual, a common one. The Dutch given names have ranks instead. */
const bounds: Readonly<Record<string, readonly [number, number, number]>> = {
  'dk-given': [10, 100, 2000],
  'dk-family': [10, 100, 1000],
  'fi-given': [10, 100, 2000],
  'fi-family': [20, 200, 1500],
  'nl-given': [1, 3, 50],
  'nl-family': [8, 100, 1000],
  'se-given': [5, 60, 1500],
}
const topLists = ['at', 'be', 'de', 'gb', 'is', 'no', 'us']
/** Each with the language it is drawn for when text is made up; none for those of elsewhere. */
const fakerLocales =
  'sv nb_NO da fi nl nl_BE de de_AT de_CH en_GB en_IE fr es it pl lv pt_PT cs_CZ hu ro tr hr sr_RS_latin'.split(
    ' ',
  )

const particles = new Set(
  'van von vom zu zum zur der den de del della di da dos du la le af av ten ter bin al el und och og en ja te op in het'.split(
    ' ',
  ),
)

const add = (into: Levels, name: string, level: number): void => {
  const low = name.normalize('NFKC').toLowerCase()
  for (const part of low.split(/[^\p{L}\p{M}]+/u)) {
    if (part.length < 2 || particles.has(part)) continue
    // A piece of a double name is met less often than the whole list says.
    const its = part === low ? level : 1
    into.set(part, Math.max(into.get(part) ?? 0, its))
  }
}

const fromStatistics = (data: string, into: NameLists): void => {
  for (const [list, [known, usual, common]] of Object.entries(bounds)) {
    const levels = list.endsWith('given') ? into.given : into.family
    for (const line of readFileSync(join(data, 'names', `${list}.tsv`), 'utf8').split('\n')) {
      const [name = '', bearers = '0'] = line.split('\t')
      const count = Number(bearers)
      if (count >= known) add(levels, name, count >= common ? 3 : count >= usual ? 2 : 1)
    }
  }
  for (const country of topLists) {
    for (const kind of ['given', 'family'] as const) {
      const file = join(data, 'names', `top-${country}-${kind}.tsv`)
      if (!existsSync(file)) continue
      for (const line of readFileSync(file, 'utf8').split('\n')) add(into[kind], line.split('\t')[0] ?? '', 3)
    }
  }
}

const strings = (entry: unknown): string[] =>
  typeof entry === 'object' && entry !== null
    ? Object.values(entry)
        .flat()
        .filter(each => typeof each === 'string')
    : []

const fromFaker = (into: NameLists): void => {
  const load = createRequire(import.meta.url)
  for (const locale of fakerLocales) {
    const { faker } = load(`@faker-js/faker/locale/${locale}`) as { readonly faker: Faker }
    const person = faker.rawDefinitions.person ?? {}
    for (const name of strings(person.first_name)) add(into.given, name, 2)
    for (const name of strings(person.last_name)) add(into.family, name, 2)
  }
}

/** Names of `DATA/names/*.tsv` and of @faker-js/faker (MIT). */
export const readNameLists = (data: string): NameLists => {
  const lists = { given: new Map<string, number>(), family: new Map<string, number>() }
  fromStatistics(data, lists)
  fromFaker(lists)
  return lists
}
