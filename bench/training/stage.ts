import { capitalised, type NameDrawer, type Person } from '../conversations/names.ts'
import type { Random } from '../conversations/random.ts'
import type { Language, Marked as Piece } from '../conversations/template.ts'
import type { DrawFirm } from './swapped.ts'

/** What documents are put together from, all of one language. */
export interface Stage {
  readonly language: Language
  readonly names: NameDrawer
  readonly random: Random
  /** Short sentences that name nobody, as they were written. */
  readonly sentences: readonly string[]
  readonly nouns: readonly string[]
  readonly drawFirm: DrawFirm
}

/** A piece that names nobody. */
export const nobody = (text: string): Piece => ({ text, spans: [], decoys: [] })
/** A piece that is a name and nothing else. */
export const person = (text: string): Piece => ({
  text,
  spans: [{ start: 0, end: text.length, type: 'PERSON' }],
  decoys: [],
})

/** Any noun, as the language writes it. */
export const noun = ({ language, nouns, random }: Stage): string => {
  const word = random.pick(nouns)
  return language === 'de' ? capitalised(word) : word
}

/** With a small first letter. */
export const lowerFirst = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1)

/** How the person is written in a form or as a speaker. */
const named = ({ given, givens, family }: Person, random: Random): string => {
  const kind = random.next()
  const name =
    kind < 0.3
      ? `${given} ${family}`
      : kind < 0.4
        ? `${givens} ${family}`
        : kind < 0.52
          ? `${family}, ${givens}`
          : kind < 0.6
            ? `${given.slice(0, 1)}. ${family}`
            : kind < 0.8
              ? given
              : family
  const how = random.next()
  if (how < 0.06) return name.toLowerCase().length === name.length ? name.toLowerCase() : name
  return how < 0.12 && name.toUpperCase().length === name.length ? name.toUpperCase() : name
}

/** Somebody invented, written as forms and speakers are. */
export const someone = ({ names, language, random }: Stage): Piece =>
  person(named(names.person(random, language), random))

/** A number, date or code that is nobody's. */
export const code = (random: Random): string =>
  random.pick([
    random.digits(random.int(2, 8)),
    `${random.pick([...'ABEFHKLMRSTVX'])}${random.digits(4)}`,
    `${random.int(1, 28)}.${random.int(1, 12)}.20${random.digits(2)}`,
    `${random.digits(2)}:${random.digits(2)}`,
    `${random.digits(3)},${random.digits(2)}`,
    `${random.pick(['AB', 'EC', 'KX', 'VL', 'RMA', 'SN'])}-${random.digits(5)}`,
  ])

/** The first words of a sentence. */
export const beginning = ({ sentences, random }: Stage): string =>
  random
    .pick(sentences)
    .split(' ')
    .slice(0, random.int(1, 5))
    .join(' ')
    .replace(/[,;:.]$/u, '')
