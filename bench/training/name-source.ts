import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Faker } from '@faker-js/faker'
import {
  capitalised,
  type GivenAndFamily,
  type NameSource,
  type WeightedNames,
} from '../conversations/names.ts'
import type { Language } from '../conversations/template.ts'
import type { Marked } from './corpus.ts'

type Weighed = Map<string, number>

const load = createRequire(import.meta.url)

const strings = (entry: unknown): string[] =>
  typeof entry === 'object' && entry !== null
    ? Object.values(entry)
        .flat()
        .filter(each => typeof each === 'string' && each.length > 1)
    : []

const addFaker = (into: { given: Weighed; family: Weighed }, locale: string, weight: number): void => {
  const { faker } = load(`@faker-js/faker/locale/${locale}`) as { readonly faker: Faker }
  const person = faker.rawDefinitions.person ?? {}
  for (const name of strings(person.first_name)) into.given.set(name, (into.given.get(name) ?? 0) + weight)
  for (const name of strings(person.last_name)) into.family.set(name, (into.family.get(name) ?? 0) + weight)
}

/** Lines of `name, bearers`; the square root of bearers keeps the commonest from being everybody. */
const addList = (
  into: Weighed,
  data: string,
  list: string,
  accept: (name: string) => boolean = () => true,
): void => {
  for (const line of readFileSync(join(data, 'names', `${list}.tsv`), 'utf8').split('\n')) {
    const [name = '', bearers = '1'] = line.split('\t')
    if (name.length > 1 && accept(name)) into.set(name, (into.get(name) ?? 0) + Math.sqrt(Number(bearers)))
  }
}

/** First and last words of names in text: what there is of languages without statistics. */
const addText = (
  into: { given: Weighed; family: Weighed },
  texts: readonly Marked[],
  language: string,
): void => {
  for (const { text, persons, language: its } of texts) {
    if (its !== language) continue
    for (const { start, end } of persons) {
      const words = text.slice(start, end).split(/\s+/u)
      const [first = '', last = ''] = [words[0], words.at(-1)]
      if (
        words.length < 2 ||
        words.length > 3 ||
        ![first, last].every(word => /^\p{Lu}\p{Ll}{2,}$/u.test(word))
      )
        continue
      into.given.set(first, (into.given.get(first) ?? 0) + 1)
      // A genitive would be a name that nobody has.
      if (!last.endsWith('s')) into.family.set(last, (into.family.get(last) ?? 0) + 1)
    }
  }
}

const listOf = (weighed: Weighed): WeightedNames => ({
  names: [...weighed.keys()],
  weights: [...weighed.values()],
})

const empty = () => ({ given: new Map<string, number>(), family: new Map<string, number>() })

const swedish =
  /(?:ström|berg|sson|qvist|kvist|lund|gren|dahl|mark|stedt|blad|holm|man|ell|én|strand|gård|löf|fors)$/u
const norwegian = /(?:sen|stad|vik|dal|rud|haug|land|nes|lien|bakke|moen|berg|heim|set|eng|ås|svik)$/u
const german = /(?:mann|er|ke|berg|meier|meyer|hardt|stein|bach|hoff|feld|ner|ler|sch|ing|z)$/u

/** Second halves of family names; German ones are any noun. */
const secondHalves: Readonly<Partial<Record<Language, string>>> = {
  sv: 'ström berg gren qvist kvist lund holm dahl mark stedt blad strand gård fors sjö stam bäck by näs löv sten rot ås ö kulla torp udd vall lid hammar',
  nb: 'stad vik dal rud haug land nes lien bakke moen berg heim set eng ås svik gård tveit voll sund fjord hus mo stuen strøm foss ødegård løkken plass rød bø',
  da: 'gaard lund holm bæk bjerg toft skov dal høj borg vang kær strup mose bro dam husen felt sted bøl lev ager hus mark berg gård',
  fi: 'mäki niemi järvi koski saari ranta lahti salo korpi harju kangas joki pelto aho lampi virta kallio vaara suo metsä nurmi aalto kivi oja la lä nen',
  nl: 'huis berg veld kamp stra dijk broek meer man ma hof bos straat land wijk beek horst huizen gaarde waard inga sma poel zand kerk winkel',
  de: 'mann berg bach hoff feld stein meier huber bauer schmidt wald brunner kamp hauser macher eder lein dorf hagen roth kopf bein haupt korn stroh garten fuß',
}

/** Family names that nobody may bear and anybody could: two halves, as they grew. */
const addComposed = (
  into: Weighed,
  language: Language,
  nouns: readonly string[],
  random: () => number,
): void => {
  const seconds = secondHalves[language]?.split(' ') ?? []
  const firsts = nouns.filter(noun => noun.length <= 7)
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? ''
  if (seconds.length === 0 || firsts.length === 0) return
  const beginnings = [...into.keys()].flatMap(name => {
    const second = seconds.find(each => name.endsWith(each) && name.length >= each.length + 3)
    return second === undefined ? [] : [name.slice(0, -second.length)]
  })
  const count = Math.floor(into.size * 0.35)
  for (let made = 0; made < count; made++) {
    const first = random() < 0.5 || beginnings.length === 0 ? pick(firsts) : pick(beginnings)
    const second = language === 'de' && random() < 0.3 ? pick(firsts) : pick(seconds)
    into.set(capitalised(first + second), 1)
  }
}

/** Names to make people up from, by language; `DATA/names` and the training part of the corpus. */
export const readNameSource = (
  data: string,
  texts: readonly Marked[],
  nouns: ReadonlyMap<string, readonly string[]>,
  random: () => number,
): NameSource => {
  const home = (
    language: Language,
    fill: (into: { given: Weighed; family: Weighed }) => void,
  ): GivenAndFamily => {
    const into = empty()
    fill(into)
    addText(into, texts, language)
    addComposed(into.family, language, nouns.get(language) ?? [], random)
    return { given: listOf(into.given), family: listOf(into.family) }
  }
  const foreign = empty()
  for (const locale of 'fr es it pl pt_PT cs_CZ hu ro tr hr sr_RS_latin lv en_IN en_NG en_GH af_ZA zu_ZA vi id_ID az sk sl_SI'.split(
    ' ',
  ))
    addFaker(foreign, locale, 2)
  addList(foreign.given, data, 'se-given')
  addList(
    foreign.family,
    data,
    'dk-family',
    name => !norwegian.test(name) && !/(?:gaard|lund|holm)$/u.test(name),
  )
  return {
    home: {
      sv: home('sv', into => {
        addFaker(into, 'sv', 20)
        addList(into.given, data, 'se-given')
        addList(into.family, data, 'fi-family', name => swedish.test(name))
        addList(into.family, data, 'dk-family', name => /(?:ström|sson|qvist|berg|gren)$/u.test(name))
      }),
      nb: home('nb', into => {
        addFaker(into, 'nb_NO', 20)
        addList(into.given, data, 'dk-given')
        addList(into.family, data, 'dk-family', name => norwegian.test(name))
      }),
      da: home('da', into => {
        addFaker(into, 'da', 20)
        addList(into.given, data, 'dk-given')
        addList(into.family, data, 'dk-family')
      }),
      fi: home('fi', into => {
        addFaker(into, 'fi', 20)
        addList(into.given, data, 'fi-given')
        addList(into.family, data, 'fi-family')
      }),
      nl: home('nl', into => {
        addFaker(into, 'nl', 20)
        addList(into.given, data, 'nl-given')
        addList(into.family, data, 'nl-family')
      }),
      de: home('de', into => {
        for (const locale of ['de', 'de_AT', 'de_CH']) addFaker(into, locale, 10)
        addList(into.given, data, 'top-de-given')
        addList(into.family, data, 'nl-family', name => german.test(name))
      }),
      en: home('en', into => {
        for (const locale of ['en', 'en_GB', 'en_IE']) addFaker(into, locale, 10)
        addList(into.given, data, 'top-us-given')
        addList(into.family, data, 'top-us-family')
      }),
    },
    foreign: { given: listOf(foreign.given), family: listOf(foreign.family) },
  }
}
