import type { NameDrawer } from '../conversations/names.ts'
import type { Random } from '../conversations/random.ts'
import type { Language } from '../conversations/template.ts'
import { capital, modelWords } from './augment.ts'
import type { Marked } from './corpus.ts'
import { articles } from './corpus-words.ts'

interface Thing {
  readonly given: string
  readonly family: string
  readonly noun: string
  readonly random: Random
}

/** How a thing is called that bears a person's name. */
const callings: readonly ((thing: Thing) => string)[] = [
  ({ given, noun }) => `${given} ${noun}`,
  ({ given, noun }) => `${given} ${noun}`,
  ({ given, noun }) => `${given} ${capital(noun)}`,
  ({ family, noun }) => `${family} ${noun}`,
  ({ family, noun }) => `${family} ${capital(noun)}`,
  ({ given, noun }) => `${given}-${noun}`,
  ({ given, noun }) => `*${given}*-${noun}`,
  ({ family, noun }) => `${family}-${noun}`,
  ({ given, noun, random }) => `${noun} ${given} ${random.pick(modelWords)}`,
  ({ family, noun, random }) => `${noun} ${family} ${random.pick(modelWords)}`,
  ({ given, noun, random }) => `${given} ${random.pick(modelWords)} ${noun}`,
  ({ given, noun, random }) => `${given} ${random.pick(modelWords)}-${noun}`,
  ({ given, noun }) => `${noun} "${given}"`,
  ({ given, noun }) => `${noun} *${given}*`,
  ({ given, noun }) => `${noun} ”${given}”`,
]

const patterns = new Map<string, RegExp>()

const patternOf = (language: string): RegExp => {
  const shape = language === 'de' ? '\\p{Lu}\\p{Ll}{3,16}' : '\\p{Ll}{4,16}'
  const known =
    patterns.get(language) ??
    new RegExp(`(?<=(?<!\\p{L})(?:${articles[language]}) )${shape}(?![\\p{L}\\p{N}-])`, 'gu')
  patterns.set(language, known)
  return known
}

/**
 * Real sentences in which a thing bears a person's name: `en Ida stol`, `de Sophie-tafel`. Undefined where the text has
 * no place for one.
 */
export const withNamedThing = (marked: Marked, names: NameDrawer, random: Random): Marked | undefined => {
  const places = [...marked.text.matchAll(patternOf(marked.language))].filter(
    ({ index }) => !marked.persons.some(({ start, end }) => start - 2 <= index && index < end + 1),
  )
  if (places.length === 0) return undefined
  const { 0: noun, index } = random.pick(places)
  const language = marked.language as Language
  const by = random.pick(callings)({
    given: names.given(random, language),
    family: names.family(random, language),
    noun,
    random,
  })
  const shift = by.length - noun.length
  return {
    ...marked,
    source: 'inserted',
    text: marked.text.slice(0, index) + by + marked.text.slice(index + noun.length),
    persons: marked.persons.map(({ start, end }) =>
      start > index ? { start: start + shift, end: end + shift } : { start, end },
    ),
    others: [],
  }
}
