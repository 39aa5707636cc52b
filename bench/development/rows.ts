import { existsSync, readFileSync } from 'node:fs'
import { seeded } from './random.ts'
import { type Language, languages, type Row, scoredTypes } from './row.ts'
import { slotsFor } from './slots.ts'
import { render, templatesIn } from './template.ts'
import { type Words, wordsOf } from './words.ts'

export const sets = ['messages', 'conversations'] as const

const neutralTypes = ['LOCATION', 'ORG', 'DATE', 'URL', 'OTHER']
const knownShare = 0.4

/** Throws unless all spans and decoys are inside the text, apart from each other, and of known types. */
export const assertSound = ({ id, text, spans, decoys }: Row): void => {
  const all = [...spans, ...decoys].sort((a, b) => a.start - b.start)
  for (const [at, { start, end }] of all.entries()) {
    if (start < 0 || end <= start || end > text.length) throw new Error(`${id}: a span is outside the text`)
    if (start < (all[at - 1]?.end ?? 0)) throw new Error(`${id}: spans overlap`)
  }
  for (const { type } of spans)
    if (![...scoredTypes, ...neutralTypes].includes(type)) throw new Error(`${id}: no type is called ${type}`)
}

const rowsOf = (
  lang: Language,
  set: (typeof sets)[number],
  copies: number,
  words: ReadonlyMap<Language, Words>,
): Row[] => {
  const file = new URL(`${lang}/${set}.txt`, import.meta.url)
  const own = words.get(lang)
  if (!existsSync(file) || !own) return []
  return templatesIn(readFileSync(file, 'utf8')).flatMap((template, number) =>
    Array.from({ length: copies }, (_, copy): Row => {
      const id = `dev-${set}-${lang}-${String(number).padStart(2, '0')}-${copy}`
      const random = seeded(id)
      const slots = slotsFor(lang, own, () => random.pick([...words.values()]), random)
      const rendered = render(template, slots, random)
      const names = slots.names()
      const known = names.length > 0 && random.chance(knownShare) ? { known: names } : {}
      const row = { id, lang, set, kind: template.kind, scope: scoredTypes, ...rendered, ...known }
      assertSound(row)
      return row
    }),
  )
}

/** All rows of both sets, `copies` of each template with other people in it; the same every time. */
export const supportRows = (copies: number): Row[] => {
  const words = new Map(
    languages
      .filter(lang => existsSync(new URL(`${lang}/words.txt`, import.meta.url)))
      .map(lang => [lang, wordsOf(lang)] as const),
  )
  return sets.flatMap(set => languages.flatMap(lang => rowsOf(lang, set, copies, words)))
}
