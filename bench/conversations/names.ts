import type { Random } from './random.ts'
import type { Language } from './template.ts'
import { wordNames } from './word-names.ts'

/** Names and how many bear each (any unit; one list, one unit). */
export interface WeightedNames {
  readonly names: readonly string[]
  readonly weights: readonly number[]
}

export interface GivenAndFamily {
  readonly given: WeightedNames
  readonly family: WeightedNames
}

/** Where people's names come from; the caller fills it, nothing of it is committed. */
export interface NameSource {
  readonly home: Readonly<Record<Language, GivenAndFamily>>
  readonly foreign: GivenAndFamily
}

/** An invented person. */
export interface Person {
  /** The name they go by. */
  readonly given: string
  /** What is written on their passport: one, two or three given names. */
  readonly givens: string
  readonly family: string
  readonly casing: 'usual' | 'lower' | 'upper'
}

type Draw = (random: Random) => string

/** Half by bearers, half each name alike: the rare ones are what a tagger must learn to do without. */
function drawer({ names, weights }: WeightedNames): Draw {
  const sums: number[] = []
  let total = 0
  for (const weight of weights) {
    total += weight
    sums.push(total)
  }
  return random => {
    if (random.chance(0.5)) return random.pick(names)
    const wanted = random.next() * total
    let low = 0
    let high = sums.length - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sums[middle] ?? 0) > wanted) high = middle
      else low = middle + 1
    }
    return names[low] ?? random.pick(names)
  }
}

const onsets = 'b br ch d dr f fj g gh h j k kh kr l m n ng ny p r s sh sk st t th tr v w y z zh x ç ř'.split(
  ' ',
)
const nuclei = 'a e i o u y aa ai au ea ei ia ie io oo ou ö ä å é í'.split(' ')
const codas = ['', '', '', '', ...'n r s l m k t x nd rt sh z ng v ć'.split(' ')]

/** A name in no list, so that the words around it must tell. */
function inventedName(random: Random): string {
  const length = random.int(1, 3)
  let name = ''
  for (let part = 0; part < length; part++) {
    name +=
      random.pick(onsets) +
      random.pick(nuclei) +
      (part === length - 1 || random.chance(0.3) ? random.pick(codas) : '')
  }
  return capitalised(name.length < 3 ? `${name}na` : name)
}

export function capitalised(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1)
}

const particles: Readonly<Record<Language, readonly string[]>> = {
  sv: ['von ', 'af ', 'de la ', 'von '],
  nb: ['von ', 'de ', 'af '],
  da: ['von ', 'af ', 'de '],
  fi: ['von ', 'af ', 'de '],
  nl: [
    'van ',
    'van der ',
    'van den ',
    'de ',
    'ter ',
    'ten ',
    "van 't ",
    'van de ',
    'Van ',
    'Van den ',
    'De ',
  ],
  de: ['von ', 'von der ', 'zu ', 'vom ', 'van '],
  en: ['Mc', 'Mac', "O'", 'O’', 'de ', 'St. '],
}
const foreignParticles = [
  'al-',
  'Al-',
  'El ',
  'Ben ',
  'bin ',
  'da ',
  'dos ',
  'Di ',
  'de la ',
  'Abu ',
  'van der ',
  'Ter-',
  'Le ',
  "D'",
]
const particleShare: Readonly<Record<Language, number>> = { sv: 3, nb: 2, da: 2, fi: 2, nl: 25, de: 6, en: 5 }
const doubleGiven = [
  'Marie',
  'Anne',
  'Anna',
  'Karl',
  'Jan',
  'Lars',
  'Maria',
  'Hans',
  'Eva',
  'Per',
  'Ann',
  'Jean',
  'Ole',
]

/** How people are drawn: `person` for a language, and single names for what is named after people. */
export interface NameDrawer {
  readonly person: (random: Random, language: Language) => Person
  readonly given: (random: Random, language: Language) => string
  readonly family: (random: Random, language: Language) => string
}

/** Prepares drawing from a source: 12-15 % of people bear foreign names, 5-7 % invented ones. */
export function nameDrawer(source: NameSource): NameDrawer {
  const foreign = { given: drawer(source.foreign.given), family: drawer(source.foreign.family) }
  const home = new Map<Language, { given: Draw; family: Draw }>()
  const at = (language: Language) => {
    const known = home.get(language)
    if (known !== undefined) return known
    const { given, family } = source.home[language]
    const made = { given: drawer(given), family: drawer(family) }
    home.set(language, made)
    return made
  }
  return {
    given: (random, language) => at(language).given(random),
    family: (random, language) => at(language).family(random),
    person: (random, language) => {
      const stranger = random.chance(0.14)
      const mixed = stranger && random.chance(0.3)
      const givenOf = stranger && !mixed ? foreign.given : at(language).given
      const familyOf = stranger ? foreign.family : at(language).family
      const draw = (list: Draw) => (random.chance(0.06) ? inventedName(random) : list(random))
      const words = wordNames[language]
      const given = random.chance(0.05) ? random.pick(words.given) : draw(givenOf)
      return {
        ...givenNames(given, draw(givenOf), random),
        family: familyName(
          () => (random.chance(0.06) ? random.pick(words.family) : draw(familyOf)),
          stranger,
          language,
          random,
        ),
        casing: random.chance(0.1) ? 'lower' : random.chance(0.03) ? 'upper' : 'usual',
      }
    },
  }
}

function givenNames(first: string, second: string, random: Random): Pick<Person, 'given' | 'givens'> {
  const kind = random.next()
  if (kind < 0.05 && !first.includes('-')) {
    const double = `${first}-${random.chance(0.5) ? second : random.pick(doubleGiven)}`
    return { given: double, givens: double }
  }
  if (kind < 0.08) return { given: `${first} ${second}`, givens: `${first} ${second}` }
  if (kind < 0.17) return { given: first, givens: `${first} ${second}` }
  if (kind < 0.19) return { given: second, givens: `${first} ${second} ${random.pick(doubleGiven)}` }
  if (kind < 0.23) return { given: first, givens: `${first} ${second.slice(0, 1)}.` }
  if (kind < 0.24) return { given: first, givens: `${first} ${second.slice(0, 1)}` }
  return { given: first, givens: first }
}

function familyName(draw: () => string, stranger: boolean, language: Language, random: Random): string {
  const first = draw()
  const kind = random.next()
  const particleUpTo = stranger ? 0.15 : particleShare[language] / 100
  if (kind < particleUpTo && !first.includes(' ')) {
    return random.pick(stranger ? foreignParticles : particles[language]) + first
  }
  if (kind > 0.95) return `${first}-${draw()}`
  if (kind > 0.91) return `${first} ${draw()}`
  return first
}
