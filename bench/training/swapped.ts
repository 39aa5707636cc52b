import { hashOf } from '../../src/redaction/tagger/hash.ts'
import { codeOf, type Lexicon, nameBits } from '../../src/redaction/tagger/lexicon.ts'
import { inflect } from '../conversations/inflect.ts'
import { misspelt } from '../conversations/mentions.ts'
import type { NameDrawer, Person } from '../conversations/names.ts'
import type { Random } from '../conversations/random.ts'
import type { Case, Language } from '../conversations/template.ts'
import type { Marked, Range } from './corpus.ts'

/** Makes up a firm of a language. */
export type DrawFirm = (language: Language) => string

interface Piece extends Range {
  readonly by: string
  readonly isPerson: boolean
}

const finnishCases: readonly (readonly [RegExp, Case])[] = [
  [/ss[aä]$/u, 'ine'],
  [/st[aä]$/u, 'ela'],
  [/ll[aä]$/u, 'ade'],
  [/lt[aä]$/u, 'abl'],
  [/lle$/u, 'all'],
  [/seen$|h.n$|(?<vowel>[aeiouyäö])\k<vowel>n$/u, 'ill'],
  [/n[aä]$/u, 'ess'],
  [/(?<!ne)n$/u, 'gen'],
]

/** The case of a name's last word, as far as its ending tells; none for names that end so by themselves. */
const caseOf = (word: string, language: string, lexicon: Lexicon): Case | undefined => {
  const isNamed = (it: string): boolean => (codeOf(lexicon, hashOf(it.toLowerCase())) & nameBits) !== 0
  if (isNamed(word)) return undefined
  if (language === 'fi') return finnishCases.find(([ending]) => ending.test(word))?.[1]
  return /s$/u.test(word) && isNamed(word.replace(/['’]?s$/u, '')) ? 'gen' : undefined
}

const cased = (name: string, like: string): string => {
  const changed =
    like === like.toUpperCase() && like.length > 3
      ? name.toUpperCase()
      : like === like.toLowerCase()
        ? name.toLowerCase()
        : name
  return changed.length === name.length ? changed : name
}

/** One cast for a text: the same word is always the same person's. */
const castOf = (names: NameDrawer, language: Language, random: Random) => {
  const known = new Map<string, { person: Person; isGiven: boolean }>()
  const meet = (first: string, last: string): Person => {
    const person = (known.get(last) ?? known.get(first))?.person ?? names.person(random, language)
    known.set(last, known.get(last) ?? { person, isGiven: false })
    known.set(first, known.get(first) ?? { person, isGiven: true })
    return person
  }
  const alone = (word: string, isGiven: boolean): string => {
    const role = known.get(word) ?? { person: names.person(random, language), isGiven }
    known.set(word, role)
    return role.isGiven ? role.person.given : role.person.family
  }
  return { meet, alone }
}

type Cast = ReturnType<typeof castOf>

const isGivenName = (word: string, lexicon: Lexicon): boolean => {
  const code = codeOf(lexicon, hashOf(word.toLowerCase()))
  return (code & 3) >= ((code >> 2) & 3)
}

const personLike = (name: string, language: Language, cast: Cast, lexicon: Lexicon, random: Random) => {
  const words = name.split(' ')
  const [first = '', last = ''] = [words[0], words.at(-1)]
  const form = caseOf(last, language, lexicon)
  const bare = form === 'gen' && language !== 'fi' ? last.replace(/['’]?s$/u, '') : last
  let made: string
  if (words.length === 1) made = cast.alone(bare, isGivenName(bare, lexicon))
  else {
    const person = cast.meet(first, bare)
    const isInitial = /^\p{Lu}\.?$/u.test(first)
    const given = isInitial
      ? person.given.slice(0, 1) + first.slice(1)
      : words.length > 2
        ? person.givens
        : person.given
    made = `${given} ${person.family}`
  }
  if (random.chance(0.04)) made = misspelt(made, random)
  return cased(form ? inflect(made, language, form) : made, name)
}

/** A place called as people are, or as places that are: `till Berg`, `Moens`. */
const placeLike = (
  place: string,
  language: Language,
  names: NameDrawer,
  lexicon: Lexicon,
  random: Random,
): string => {
  const name = random.chance(0.8) ? names.family(random, language) : names.given(random, language)
  const form = language === 'fi' ? caseOf(place, language, lexicon) : undefined
  return cased(form ? inflect(name, language, form) : name, place)
}

const replaced = (marked: Marked, pieces: readonly Piece[]): Marked => {
  let text = ''
  let done = 0
  const persons: Range[] = []
  for (const { start, end, by, isPerson } of pieces) {
    text += marked.text.slice(done, start)
    if (isPerson) persons.push({ start: text.length, end: text.length + by.length })
    text += by
    done = end
  }
  return { ...marked, source: 'swapped', text: text + marked.text.slice(done), persons, others: [] }
}

const plainName = /^(?:\p{Lu}[\p{L}\p{M}'’-]*\.? ){0,3}\p{Lu}[\p{L}\p{M}'’-]+$/u

/**
 * Real text with other people in it: every person of it gets a name drawn anew, and some of its places and firms are
 * called as people are. So what stands around tells, and not which names were in the news.
 */
export const swapped = (
  marked: Marked,
  lexicon: Lexicon,
  names: NameDrawer,
  drawFirm: DrawFirm,
  random: Random,
): Marked => {
  const language = marked.language as Language
  const cast = castOf(names, language, random)
  const pieces: Piece[] = []
  const add = (range: Range, isPerson: boolean, write: (name: string) => string): void => {
    const name = marked.text.slice(range.start, range.end)
    // A handle is no name that could be another's.
    const isHandle = /@ ?$/u.test(marked.text.slice(Math.max(0, range.start - 2), range.start))
    const by = plainName.test(name) && !isHandle ? write(name) : name
    pieces.push({ ...range, by, isPerson })
  }
  for (const range of marked.persons)
    add(range, true, name => personLike(name, language, cast, lexicon, random))
  for (const range of marked.places ?? [])
    if (random.chance(0.3))
      add(range, false, name =>
        name.includes(' ') ? name : placeLike(name, language, names, lexicon, random),
      )
  for (const range of marked.firms ?? []) if (random.chance(0.6)) add(range, false, () => drawFirm(language))
  pieces.sort((a, b) => a.start - b.start)
  const apart = pieces.filter(({ start }, at) => at === 0 || start >= (pieces[at - 1]?.end ?? 0))
  return replaced(marked, apart)
}
