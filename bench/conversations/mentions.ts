import { capitalised, type Person } from './names.ts'
import type { Random } from './random.ts'
import type { Case, Inflect, Language } from './template.ts'

/** Which part of a person's name a slot asks for. */
export type Part = 'full' | 'given' | 'family' | 'initial'

/** How one person is written at one place. */
export interface Mention {
  readonly person: Person
  readonly part: Part
  readonly form: Case | undefined
  readonly language: Language
  /** Mentioned before in this document: may be misspelt. */
  readonly again: boolean
  /** Written down by a machine that listened: misheard, or spelled out letter by letter. */
  readonly spoken: boolean
}

/** Writes a person's name as people do: in parts, initials, turned round, in lower case, misspelt. */
export function writeMention(mention: Mention, inflect: Inflect, random: Random): string {
  const { person, part, form, language, again, spoken } = mention
  let name =
    form === undefined && !(spoken && part === 'full')
      ? plain(person, part, language, random)
      : uninflected(person, part)
  if (part === 'family' && form === undefined && random.chance(spoken ? 0.08 : 0.01))
    return spelled(name, random)
  if ((again || spoken) && part !== 'initial' && random.chance(spoken ? 0.09 : 0.05))
    name = misspelt(name, random)
  if (form !== undefined) name = inflect(name, language, form)
  if (part === 'initial') return name
  // A person's habit, and now and then a slip of the one who writes about them.
  if (person.casing === 'lower' || random.chance(0.03)) return keepLength(name, name.toLowerCase())
  if (person.casing === 'upper' || random.chance(0.01)) return keepLength(name, name.toUpperCase())
  return name
}

function spelled(name: string, random: Random): string {
  const between = random.pick([' ', ' ', '-', '. '])
  return [...name.replaceAll(/[^\p{L}]/gu, '').toUpperCase()].join(between)
}

function keepLength(name: string, changed: string): string {
  return changed.length === name.length ? changed : name
}

function uninflected(person: Person, part: Part): string {
  if (part === 'full') return `${person.given} ${person.family}`
  return part === 'family' ? person.family : person.given
}

function plain(person: Person, part: Part, language: Language, random: Random): string {
  if (part === 'initial') return initials(person, random)
  if (part === 'family') return person.family
  if (part === 'given') return givenOnly(person, language, random)
  const { given, givens, family } = person
  const kind = random.next()
  if (kind < 0.04) return `${family}, ${givens}`
  if (kind < (language === 'fi' ? 0.11 : 0.07)) return `${family} ${given}`
  if (kind < 0.17) return `${dotted(given, random)} ${family}`
  if (kind < 0.2) return `${dotted(`${given} ${family}`, random)} ${family}`
  if (kind < 0.23) return `${given} ${family.slice(0, 1)}${random.chance(0.6) ? '.' : ''}`
  if (kind < 0.26) return `${given} ${random.pick([...'ABCDEFGHJKLMPRST'])}. ${family}`
  if (kind < 0.45) return `${given} ${family}`
  return `${givens} ${family}`
}

function letters(words: string): readonly string[] {
  return words
    .split(/[ -]/)
    .filter(word => word !== '')
    .map(word => capitalised(word).slice(0, 1))
}

function dotted(given: string, random: Random): string {
  const [first = 'A', ...others] = letters(given)
  const style = random.next()
  if (style < 0.5) return [first, ...others].map(letter => `${letter}.`).join('')
  if (style < 0.8) return [first, ...others].map(letter => `${letter}.`).join(' ')
  if (style < 0.9) return [first, ...others].map(letter => `${letter}.`).join('-')
  return [first, ...others].join('')
}

function initials(person: Person, random: Random): string {
  const all = letters(`${person.given} ${person.family}`)
  const style = random.next()
  if (style < 0.35) return all.join('')
  if (style < 0.65) return all.map(letter => `${letter}.`).join('')
  if (style < 0.75) return all.map(letter => `${letter}.`).join(' ')
  if (style < 0.9) return `${all[0] ?? 'A'}.`
  return all.join('').toLowerCase()
}

const petEndings: Readonly<Record<Language, readonly string[]>> = {
  sv: ['a', 'an', 'is', 'e', 'ken', 'san', 'ne'],
  nb: ['e', 'a', 'en', 'is', 'emann'],
  da: ['e', 'ser', 'is', 'le', 'o', 'emus'],
  fi: ['u', 'e', 'ppe', 'sku', 'tsu', 'ksu', 'i'],
  nl: ['je', 'ie', 'tje', 'y', 'o', 'ke'],
  de: ['i', 'chen', 'le', 'y', 'si', 'o'],
  en: ['y', 'ie', 's', 'o', 'zza', 'ers'],
}

function givenOnly(person: Person, language: Language, random: Random): string {
  const kind = random.next()
  if (kind > 0.05) return person.given
  if (kind < 0.012) return `${person.given.slice(0, 1)}.`
  if (kind < 0.02) return `${person.given} ${person.family.slice(0, 1)}`
  const stem = /^[^ -]{1,2}[aeiouyåäöæø]*[^ aeiouyåäöæø-]+/i.exec(person.given)?.[0] ?? person.given
  return stem.length < 2 ? person.given : stem + random.pick(petEndings[language])
}

const swaps: readonly (readonly [string, string])[] = [
  ['ph', 'f'],
  ['f', 'ff'],
  ['c', 'k'],
  ['k', 'ck'],
  ['w', 'v'],
  ['ss', 's'],
  ['s', 'z'],
  ['n', 'nn'],
  ['ll', 'l'],
  ['th', 't'],
  ['t', 'th'],
  ['y', 'i'],
  ['å', 'aa'],
  ['ø', 'ö'],
  ['ö', 'o'],
  ['ä', 'a'],
  ['æ', 'ae'],
  ['ü', 'ue'],
]

/** One slip of the finger or of the ear; the first letter stays. */
export function misspelt(name: string, random: Random): string {
  if (name.length < 4) return name
  if (random.chance(0.5)) {
    const [from, to] = random.pick(swaps)
    const at = name.indexOf(from, 1)
    if (at > 0) return name.slice(0, at) + to + name.slice(at + from.length)
  }
  const at = random.int(1, name.length - 2)
  const [one = '', two = ''] = [name[at], name[at + 1]]
  if (/[^\p{Ll}]/u.test(one + two)) return name
  const kind = random.next()
  if (kind < 0.4) return name.slice(0, at) + two + one + name.slice(at + 2)
  if (kind < 0.7) return name.slice(0, at) + name.slice(at + 1)
  return name.slice(0, at) + one + name.slice(at)
}
