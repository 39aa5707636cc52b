import type { Lexicon } from '../../src/redaction/tagger/lexicon.ts'
import { generateTexts } from '../conversations/generate.ts'
import { type NameSource, nameDrawer } from '../conversations/names.ts'
import { seededRandom } from '../conversations/random.ts'
import type { Language } from '../conversations/template.ts'
import { firmDrawer, loudened, renamed } from './augment.ts'
import type { Marked } from './corpus.ts'
import { hardNegatives } from './hard-negatives.ts'
import { withNamedThing } from './inserted.ts'
import type { Lesson } from './learn.ts'
import { mentioned } from './mentioned.ts'
import { staged } from './staged.ts'
import { swapped } from './swapped.ts'

type Words = ReadonlyMap<string, readonly string[]>

export interface Material {
  readonly languages: readonly Language[]
  readonly names: NameSource
  /** Nouns, and any words in small letters, by language. */
  readonly nouns: Words
  readonly words: Words
  /** Numbers from 0 to 1. */
  readonly random: () => number
}

/** How much is made, of each fold and of each language in it. */
const beginnings = 4_000
const documents = 900
const mentions = 3_000
/** Shares of passages that come again with other people, and with a thing that bears a name. */
const swapShare = 1
const silverSwapShare = 0.3
const thingShare = 0.3
const lowerShare = 0.12

const lowered = (marked: Marked): Marked => ({ ...marked, text: marked.text.toLowerCase() })

const isNamed = ({ persons, firms = [], places = [] }: Marked): boolean =>
  persons.length + firms.length + places.length > 0

/** Wikipedia, marked by its links: many fragments, all alike. */
const isSilver = ({ source }: Marked): boolean => source.startsWith('wikiann')

const sentence = /(?<=^|[.!?] )\p{Lu}[^.!?\n]{8,90}[.!?](?= \p{Lu}|$)/gu

/** Short sentences that name nobody, of today's spelling. */
const sentencesOf = (texts: readonly Marked[], language: string): string[] =>
  texts
    .filter(
      ({ language: its, persons, source }) =>
        its === language && persons.length === 0 && !source.startsWith('europeana'),
    )
    .flatMap(({ text }) => text.match(sentence) ?? [])

/** The passages of one fold, and what is made of them. `lexicon`: the one that has not seen them. */
export const lessonsOf = (
  texts: readonly Marked[],
  lexicon: Lexicon,
  seed: number,
  { names, nouns, random, languages }: Material,
): Lesson[] => {
  const drawer = nameDrawer(names)
  const chance = seededRandom(seed)
  const drawFirm = firmDrawer(names, nouns, random)
  const made: Marked[] = hardNegatives(texts, lexicon, beginnings, random)
  for (const text of texts) {
    if (text.persons.length > 0 && text.text.toLowerCase().length === text.text.length)
      if (random() < lowerShare) made.push(lowered(text))
    if (isNamed(text) && random() < (isSilver(text) ? silverSwapShare : swapShare))
      made.push(swapped(text, lexicon, drawer, drawFirm, chance))
    const thing = !isSilver(text) && random() < thingShare ? withNamedThing(text, drawer, chance) : undefined
    if (thing) made.push(thing)
  }
  for (const language of languages) {
    const [sentences, own] = [sentencesOf(texts, language), nouns.get(language) ?? []]
    const stage = { language, names: drawer, random: chance, sentences, nouns: own, drawFirm }
    for (let count = 0; count < documents; count++) made.push(staged(stage))
    for (let count = 0; count < mentions; count++) made.push(mentioned(stage))
  }
  return [...texts, ...made].map(marked => ({ marked, lexicon }))
}

/** Made up conversations, each with one of the lexicons in turn. */
export const madeUpLessons = (
  count: number,
  lexicons: readonly Lexicon[],
  { names, nouns, words, random }: Material,
): Lesson[] =>
  [...generateTexts({ seed: 1, count, names })].flatMap((text, at) => {
    const lexicon = lexicons[at % lexicons.length]
    const marked = loudened(renamed(text, names, random() < 0.5 ? nouns : words, random), random)
    return lexicon ? [{ marked, lexicon }] : []
  })
