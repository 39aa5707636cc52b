// Support texts by another hand than the rules' own development set: to see whether what is found there is found at all.
import { readFileSync } from 'node:fs'
import { type Random, seeded } from '../development/random.ts'
import { type Language, languages, type Row, scoredTypes } from '../development/row.ts'
import { assertSound } from '../development/rows.ts'
import { render, type Template, templatesIn } from '../development/template.ts'
import { type Words, wordsOf } from '../development/words.ts'
import { heldoutSlots } from './slots.ts'

/** `open` may be looked at and tuned on; of `closed` only figures are told. */
export const heldoutSets = ['heldout-open', 'heldout-closed'] as const

/**
 * By a third hand, and kept out of `heldout`. It was measured once, unseen; since then it may be looked at and tuned on,
 * as `open` may.
 */
export const blindSet = 'heldout-blind'

/** In no other set: written after `blind` was mended by, before anything of it was measured. Looked at and tuned on since. */
export const freshSet = 'heldout-fresh'

const knownShare = 0.4
const slipShare = 0.07

/** Slips of the finger in the words between the slots. */
const withSlips = (text: string, random: Random): string =>
  text
    .split(/(‹[^‹›]*›)/)
    .map(part =>
      part.startsWith('‹')
        ? part
        : part.replace(/\p{Ll}{5,}/gu, word => {
            if (!random.chance(slipShare)) return word
            const at = 1 + random.below(word.length - 3)
            const [one = '', two = ''] = [word[at], word[at + 1]]
            return word.slice(0, at) + random.pick([two + one, two, one + one + two]) + word.slice(at + 2)
          }),
    )
    .join('')

const withoutMarks: Readonly<Record<string, string>> = {
  ...{ å: 'a', ä: 'a', ö: 'o', ø: 'o', ü: 'u', é: 'e', è: 'e', ë: 'e', ï: 'i', ç: 'c', ł: 'l', ı: 'i' },
  ...{ Å: 'A', Ä: 'A', Ö: 'O', Ø: 'O', Ü: 'U' },
}

/** From a keyboard of another country: letter for letter, so that all offsets stay. */
const unmarked = (text: string): string => text.replace(/[^ -~]/g, letter => withoutMarks[letter] ?? letter)

const rowOf = (
  id: string,
  set: string,
  lang: Language,
  template: Template,
  words: Words,
  abroad: Words,
): Row => {
  const random = seeded(id)
  const slots = heldoutSlots(lang, words, abroad, random)
  const { changes, kind } = template
  const written = changes.has('sloppy') ? { ...template, text: withSlips(template.text, random) } : template
  const { text, spans, decoys } = render(written, slots, random)
  const names = slots.names()
  const known = names.length > 0 && random.chance(knownShare) ? { known: names } : {}
  const made = { text: changes.has('unmarked') ? unmarked(text) : text, spans, decoys }
  const row = { id, lang, set, kind, scope: scoredTypes, ...made, ...known }
  assertSound(row)
  return row
}

const rowsOfSet = (set: string, copies: number): Row[] => {
  const abroad = wordsOf('abroad', import.meta.url)
  return languages.flatMap(lang => {
    const words = wordsOf(lang, import.meta.url)
    const file = new URL(`${lang}/${set.replace('heldout-', '')}.txt`, import.meta.url)
    return templatesIn(readFileSync(file, 'utf8')).flatMap(template =>
      Array.from({ length: copies }, (_, copy) =>
        rowOf(`${set}-${lang}-${template.kind}-${copy}`, set, lang, template, words, abroad),
      ),
    )
  })
}

/** All rows of both halves, `copies` of each document with other people in it; the same every time. */
export const heldoutRows = (copies: number): Row[] => heldoutSets.flatMap(set => rowsOfSet(set, copies))

/** The rows of `heldout-blind`, made in the same way. */
export const blindRows = (copies: number): Row[] => rowsOfSet(blindSet, copies)

/** Those of `heldout-fresh`. */
export const freshRows = (copies: number): Row[] => rowsOfSet(freshSet, copies)
