import { inflect } from './inflect.ts'
import { makeKit } from './kit.ts'
import { type NameSource, nameDrawer } from './names.ts'
import { phrasesOf } from './phrases/all.ts'
import { type Random, seededRandom } from './random.ts'
import { lowerCased, upperCased, withoutAccents } from './rewriting.ts'
import { shapes } from './shapes/all.ts'
import type { Shape } from './shapes/shape.ts'
import type { Decoy, Language, Marked, Span } from './template.ts'

/** A document of invented people, with what a redactor must find and what it must leave. */
export interface GeneratedText {
  readonly id: string
  readonly lang: Language
  /** The shape: mail, chat, voicemail … */
  readonly kind: string
  readonly text: string
  readonly spans: readonly Span[]
  readonly decoys: readonly Decoy[]
}

export interface GenerateOptions {
  readonly seed: number
  readonly count: number
  readonly names: NameSource
  readonly languages?: readonly Language[]
}

/**
 * Writes `count` documents, languages in turn; the same options give the same documents.
 * Throws when the name source lacks names of a language asked for.
 */
export function* generateTexts(options: GenerateOptions): Generator<GeneratedText> {
  const languages = options.languages ?? [...phrasesOf.keys()]
  const names = nameDrawer(options.names)
  for (let at = 0; at < options.count; at++) {
    const random = seededRandom(options.seed * 1_000_003 + at)
    const lang = languages[at % languages.length]
    const phrases = lang === undefined ? undefined : phrasesOf.get(lang)
    if (lang === undefined || phrases === undefined)
      throw new Error(`no phrases for ${lang ?? 'no language'}`)
    const shape = drawShape(random)
    const document = typedAsSome(
      shape.write(makeKit({ random, language: lang, phrases, names, inflect })),
      random,
    )
    yield {
      id: `${lang}-${options.seed}-${at}`,
      lang,
      kind: shape.kind,
      ...document,
      spans: wholeNames(document),
    }
  }
}

const allShares = shapes.reduce((sum, shape) => sum + shape.weight, 0)

function drawShape(random: Random): Shape {
  let left = random.next() * allShares
  for (const shape of shapes) {
    left -= shape.weight
    if (left < 0) return shape
  }
  return random.pick(shapes)
}

/** Some write everything small, or large, or on a keyboard of another country. */
export function typedAsSome(document: Marked, random: Random): Marked {
  const habit = random.next()
  if (habit < 0.07) return lowerCased(document)
  if (habit < 0.085) return upperCased(document)
  return habit < 0.12 ? withoutAccents(document) : document
}

/** In the order of the text; given and family name of two slots side by side are one name. */
export function wholeNames({ text, spans }: Marked): readonly Span[] {
  const whole: Span[] = []
  for (const span of spans) {
    const before = whole.at(-1)
    const joins =
      before?.type === 'PERSON' && span.type === 'PERSON' && text.slice(before.end, span.start) === ' '
    if (joins) whole[whole.length - 1] = { ...before, end: span.end }
    else whole.push(span)
  }
  return whole
}
