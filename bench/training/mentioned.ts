import { typedAsSome, wholeNames } from '../conversations/generate.ts'
import { inflect } from '../conversations/inflect.ts'
import { makeKit } from '../conversations/kit.ts'
import { capitalised, type NameDrawer } from '../conversations/names.ts'
import { phrasesOf } from '../conversations/phrases/all.ts'
import type { Random } from '../conversations/random.ts'
import { joined, lowerCased } from '../conversations/rewriting.ts'
import { cases, type Language, type Marked as Piece } from '../conversations/template.ts'
import type { Marked } from './corpus.ts'
import { mentionsOf } from './mention-phrases.ts'

/** Share of sentences that name nobody though they look like it. */
const ordinaryShare = 0.5

interface Writing {
  readonly language: Language
  readonly names: NameDrawer
  readonly random: Random
}

/** The template with what is nobody's filled in: roles, relations, and the names of firms and things. */
const spelledOut = (template: string, { language, names, random }: Writing): string => {
  const { roles, relations } = mentionsOf(language)
  const drawn: Readonly<Record<string, () => string>> = {
    role: () => random.pick(roles),
    Role: () => capitalised(random.pick(roles)),
    relation: () => random.pick(relations),
    Relation: () => capitalised(random.pick(relations)),
    afamily: () => names.family(random, language),
    agiven: () => names.given(random, language),
    initials: () => '{initial}',
    turned: () => '{otherfamily}, {othergiven}',
  }
  return template.replace(/\{(\w+)(?::(\w+))?\}/g, (whole, slot: string, written?: string) => {
    const value = drawn[slot]?.()
    const form = cases.find(each => each === written)
    return value === undefined ? whole : form === undefined ? value : inflect(value, language, form)
  })
}

/** No capital but those of slots, in more than two words. */
const isSmall = (template: string): boolean =>
  !/\p{Lu}/u.test(template.replace(/\{\w+(?::\w+)?\}/g, '')) && template.split(' ').length > 2

/**
 * Some sentences about people, most of them named by one word, among others in which what looks like a name is none:
 * by how people write about others, which neither news nor forms show. Deterministic by `random`.
 */
export const mentioned = (writing: Writing): Marked => {
  const { language, names, random } = writing
  const phrases = phrasesOf.get(language)
  if (!phrases) throw new Error(`no phrases for ${language}`)
  const { mentions, ordinary } = mentionsOf(language)
  const kit = makeKit({ random, language, phrases, names, inflect })
  const sentence = (): Piece => {
    const template = random.pick(random.chance(ordinaryShare) ? ordinary : mentions)
    const filled = kit.fill(spelledOut(template, writing))
    // Who writes all in small letters writes names so too.
    return isSmall(template) && random.chance(0.85) ? lowerCased(filled) : filled
  }
  const pieces = Array.from({ length: random.pick([1, 1, 2, 2, 3, 4]) }, sentence)
  const document = typedAsSome(joined(pieces, random.pick([' ', ' ', '\n', '\n\n'])), random)
  const persons = wholeNames(document).filter(({ type }) => type === 'PERSON')
  return { source: 'mentioned', language, text: document.text, persons }
}
