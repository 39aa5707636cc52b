import type { GeneratedText } from '../conversations/generate.ts'
import type { GivenAndFamily, NameSource, WeightedNames } from '../conversations/names.ts'
import type { Language } from '../conversations/template.ts'
import type { Marked, Range } from './corpus.ts'

type Random = () => number

const pick = <T>(list: readonly T[], random: Random): T | undefined =>
  list[Math.floor(random() * list.length)]

export const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1)

export const modelWords =
  '2|3|4|5|12|90|120|300|500|2000|3.1|HD|XL|Plus|Pro|Mini|Max|Go|S|II|X1|T20|TV'.split('|')
const forms =
  'KG|Ky|Tmi|HB|VOF|LLC|Group|AB|AS|A/S|ApS|Oy|BV|GmbH|Ltd|AG|Inc.|& Co|& Söner|og Sønn|& Søn|& Zn.|& Söhne|& Sons|& Pojat|B.V.|N.V.|e.K.|UG|I/S|ANS|GmbH & Co. KG|S.A.|PLC|LLP'.split(
    '|',
  )

interface Material {
  readonly given: string
  readonly family: string
  readonly other: string
  readonly word: string
  readonly second: string
  readonly random: Random
}

type Pattern = (of: Material) => string

const firms: readonly Pattern[] = [
  ({ family, word }) => `${family} ${capital(word)}`,
  ({ family, word }) => `${family} ${capital(word)}`,
  ({ family, word, random }) => `${family} ${capital(word)} ${pick(forms, random)}`,
  ({ family, other }) => `${family} & ${other}`,
  ({ family, word }) => `${family} & ${capital(word)}`,
  ({ given, word }) => `${given}s ${capital(word)}`,
  ({ given, word, random }) => `${capital(word)}-${given} ${pick(forms, random)}`,
  ({ family, word }) => `${capital(word)} ${family}`,
  ({ given, word }) => `${given} ${capital(word)}`,
  ({ family, random }) => `${family} ${pick(forms, random)}`,
  ({ word, second }) => `${capital(word)} ${capital(second)}`,
]
/** Enough stands beside the name to tell that it is nobody. */
const telling: readonly Pattern[] = [
  ...firms.slice(0, 8),
  ({ family, other, word }) => `${family} ${other} ${capital(word)}`,
  ({ family, word, random }) => `${capital(word)} ${family} ${pick(forms, random)}`,
  ({ family, other, word }) => `${family} & ${other} ${capital(word)}`,
  ({ family, word, second }) => `${family}s ${capital(word)} & ${capital(second)}`,
  ({ given, word }) => `${given} ${capital(word)}`,
  ({ given, family, word }) => `${given} ${family} ${capital(word)}`,
  ({ given, family, word }) => `${given} ${family}s ${capital(word)}`,
  ({ family, other, random }) => `${family} ${other} ${pick(forms, random)}`,
  ({ given, random }) => `${given} ${pick(modelWords, random)}`,
  ({ given, word }) => `${given}-${word}`,
  ({ family, word }) => `${family}-${word}`,
  ({ given, word, random }) => `${word} ${given} ${pick(modelWords, random)}`,
]
const products: readonly Pattern[] = [
  ({ given, random }) => `${given} ${pick(modelWords, random)}`,
  ({ family, random }) => `${family} ${pick(modelWords, random)}`,
  ({ word, given, random }) => `${word} ${given} ${pick(modelWords, random)}`,
  ({ word, given }) => `${word} ${given}`,
  ({ word, given }) => `${capital(word)} ${given.toUpperCase()}`,
  ({ word, given }) => `${given.toLowerCase()}-${word}`,
  ({ word, given }) => `${given}-${word}`,
  ({ word, family }) => `${family}-${word}`,
  ({ word, given }) => `${word} "${given}"`,
  ({ given, word }) => `${given} ${capital(word)}`,
  ({ word, random }) => `${capital(word)} ${pick(modelWords, random)}`,
  ({ family, random }) => `${family} ${Math.floor(1 + random() * 900)}i`,
]
const places: readonly Pattern[] = [
  ({ family }) => family,
  ({ family, word }) => `${family}s ${capital(word)}`,
  ({ given, word }) => `${given}${word}`,
  ({ family, word }) => `${family} ${capital(word)}`,
  ({ word, given }) => `${capital(word)} ${given}`,
  ({ word }) => capital(word),
]
const patterns: Readonly<Record<string, readonly Pattern[]>> = {
  firm: firms,
  product: products,
  place: places,
}

const nameFrom = ({ names, weights }: WeightedNames, random: Random): string => {
  const first = Math.floor(random() * names.length)
  const second = Math.floor(random() * names.length)
  // The commoner of two: firms are called after common names more than after rare ones.
  return names[(weights[first] ?? 0) > (weights[second] ?? 0) ? first : second] ?? ''
}

const materialOf = (home: GivenAndFamily, words: readonly string[], random: Random): Material => ({
  given: nameFrom(home.given, random),
  family: nameFrom(home.family, random),
  other: nameFrom(home.family, random),
  word: pick(words, random) ?? '',
  second: pick(words, random) ?? '',
  random,
})

/** Firms that are called as people are, with a word of the trade or a legal form beside the name. */
export const firmDrawer =
  (names: NameSource, words: ReadonlyMap<string, readonly string[]>, random: Random) =>
  (language: Language): string =>
    (pick(telling.slice(0, 16), random) ?? firms[0])?.(
      materialOf(names.home[language], words.get(language) ?? [], random),
    ) ?? ''

interface Piece {
  readonly start: number
  readonly end: number
  readonly by: string
}

const others = new Set(['EMAIL', 'USERNAME'])

const replaced = ({ text, spans, lang, kind }: GeneratedText, pieces: readonly Piece[]): Marked => {
  const inOrder = [...pieces].sort((a, b) => a.start - b.start)
  let made = ''
  let done = 0
  for (const { start, end, by } of inOrder) {
    made += text.slice(done, start) + by
    done = end
  }
  made += text.slice(done)
  const moved = ({ start, end }: Range): Range => {
    const shift = inOrder.reduce(
      (sum, piece) => (piece.end <= start ? sum + piece.by.length - (piece.end - piece.start) : sum),
      0,
    )
    return { start: start + shift, end: end + shift }
  }
  return {
    source: kind,
    language: lang,
    text: made,
    persons: spans
      .filter(
        ({ type, start, end }) =>
          type === 'PERSON' && !pieces.some(piece => piece.start === start && piece.end === end),
      )
      .map(moved),
    others: spans.filter(({ type }) => others.has(type)).map(moved),
  }
}

/** Gives most firms, products and places of a made up text a name of another make, in words of real text. */
export const renamed = (
  text: GeneratedText,
  names: NameSource,
  words: ReadonlyMap<string, readonly string[]>,
  random: Random,
): Marked => {
  const home = names.home[text.lang]
  const material = (): Material => materialOf(home, words.get(text.lang) ?? [], random)
  const pieces = text.decoys.flatMap(({ start, end, kind }) => {
    const pattern = pick(patterns[kind] ?? [], random)
    const isInSpan = text.spans.some(span => span.start < end && start < span.end)
    return pattern && !isInSpan && random() < 0.7 ? [{ start, end, by: pattern(material()) }] : []
  })
  // In the place of a person too, so that it is not the place that tells.
  for (const { start, end, type } of text.spans) {
    const isFree = type === 'PERSON' && !pieces.some(piece => piece.start < end && start < piece.end)
    if (isFree && random() < 0.1)
      pieces.push({ start, end, by: (pick(telling, random) ?? firms[0])?.(material()) ?? '' })
  }
  return replaced(text, pieces)
}

const touches = (ranges: readonly Range[], start: number, end: number): boolean =>
  ranges.some(range => range.start < end && start < range.end)

/** Headings in capitals, and words with a capital that no sentence asks for: neither is a name. */
export const loudened = (marked: Marked, random: Random): Marked => {
  const kept = [...marked.persons, ...(marked.others ?? [])]
  let text = ''
  let at = 0
  for (const line of marked.text.split(/(?<=\n)/u)) {
    const isHeading = !touches(kept, at, at + line.length) && line.length < 60 && random() < 0.12
    text += isHeading
      ? upper(line)
      : line.replace(/(?<![\p{L}\p{N}@._/-])\p{Ll}{3,}(?![\p{L}@_])/gu, (word, place: number) => {
          if (touches(kept, at + place, at + place + word.length)) return word
          const chance = random()
          return chance < 0.02 ? capital(word) : chance < 0.027 ? upper(word) : word
        })
    at += line.length
  }
  return text.length === marked.text.length ? { ...marked, text } : marked
}

/** Only where as long as before: `ß` becomes two letters. */
const upper = (text: string): string => {
  const loud = text.toUpperCase()
  return loud.length === text.length ? loud : text
}
