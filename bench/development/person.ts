import { inflected } from './finnish.ts'
import type { Random } from './random.ts'
import type { Language } from './row.ts'
import type { Words } from './words.ts'

export interface Person {
  readonly given: string
  readonly family: string
  /** The given name's and the family name's stems for Finnish endings, where they are not as usual. */
  readonly stems: readonly [string | undefined, string | undefined]
  readonly src: 'common' | 'uncommon'
}

export const personFrom = (words: Words, random: Random): Person => {
  const src = random.chance(0.42) ? 'common' : 'uncommon'
  const [given = '', givenStem] = random.pick(words.list(`given ${src}`)).split('/')
  const [family = '', familyStem] = random.pick(words.list(`family ${src}`)).split('/')
  return { given, family, stems: [givenStem, familyStem], src }
}

const fold = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replaceAll('ð', 'd')
    .normalize('NFD')
    .replace(/[^a-z]/g, '')

/** One slip of the pen, never in the first letter. */
const misspelt = (word: string, random: Random): string => {
  const at = 1 + random.below(Math.max(1, word.length - 2))
  const [before, letter = '', next = '', after] = [
    word.slice(0, at),
    word[at],
    word[at + 1],
    word.slice(at + 2),
  ]
  const ways = [
    before + letter + letter + next + after,
    before + next + after,
    ...(next && next !== letter && next !== '-' && letter !== '-' ? [before + next + letter + after] : []),
  ]
  const wrong = random.pick(ways)
  return wrong === word ? before + letter + letter + next + after : wrong
}

const initial = (name: string): string => `${name.replace(/^[^\p{L}]+(?:t )?/u, '')[0] ?? ''}.`

const capitalised = (word: string): string => (word[0] ?? '').toUpperCase() + word.slice(1)

/** A name as it is written in one place: what, and what is hard about it. */
export const nameForm = (
  person: Person,
  form: string,
  random: Random,
  lang: Language,
): { readonly text: string; readonly src: string } | undefined => {
  const { given, family, stems, src } = person
  const full = `${given} ${family}`
  const wrong = (name: string) => misspelt(name, random)
  switch (form) {
    case '':
      return { text: full, src }
    case 'g':
      return { text: given, src }
    case 'f':
      return { text: family, src }
    case 'rev':
      return { text: `${capitalised(family)}, ${given}`, src }
    case 'low':
      return { text: full.toLowerCase(), src: `${src}-lower` }
    case 'glow':
      return { text: given.toLowerCase(), src: `${src}-lower` }
    case 'flow':
      return { text: family.toLowerCase(), src: `${src}-lower` }
    case 'up':
      return { text: full.toUpperCase(), src: 'upper' }
    case 'fup':
      return { text: family.toUpperCase(), src: 'upper' }
    case 'init':
      return { text: `${initial(given)} ${family}`, src: 'initials' }
    case 'gi':
      return { text: `${given} ${initial(capitalised(family))}`, src: 'initials' }
    case 'ii':
      return { text: `${initial(given)}${initial(capitalised(family))}`, src: 'initials' }
    case 'mis':
      return {
        text: random.chance(0.5) ? `${given} ${wrong(family)}` : `${wrong(given)} ${family}`,
        src: 'misspelt',
      }
    case 'gmis':
      return { text: wrong(given), src: 'misspelt' }
    case 'fmis':
      return { text: wrong(family), src: 'misspelt' }
  }
  const [which, ending] = form.split('-')
  if (lang !== 'fi' || ending === undefined) return undefined
  const [givenCase, familyCase] = [inflected(given, stems[0], ending), inflected(family, stems[1], ending)]
  const text = which === 'g' ? givenCase : which === 'f' ? familyCase : `${given} ${familyCase}`
  return { text, src: 'finnish-case' }
}

/** What mail goes to; the part before `@` as people make it from their names. */
export const emailOf = ({ given, family }: Person, words: Words, random: Random): string => {
  const [first, last] = [fold(given), fold(family)]
  const local = random.pick([
    `${first}.${last}`,
    `${first}${last}`,
    `${first[0]}.${last}`,
    `${last}.${first}`,
    `${first}_${last}${random.digits(2)}`,
    `${first}${random.digits(2)}`,
  ])
  return `${local}@${random.pick(words.list('domains'))}`
}

export const usernameOf = ({ given, family }: Person, random: Random): string => {
  const [first, last] = [fold(given), fold(family)]
  return random.pick([
    `${first}${random.digits(2)}`,
    `${first}_${last}`,
    `${first[0]}${last}`,
    `${last}${random.digits(3)}`,
    `${first}.${last.slice(0, 3)}`,
    `x${first}x`,
    `${last}-${first[0]}${random.digits(1)}`,
  ])
}
