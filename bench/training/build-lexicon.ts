import { hashOf } from '../../src/redaction/tagger/hash.ts'
import { codeBits, fingerprint, type Lexicon, nameBits, tail } from '../../src/redaction/tagger/lexicon.ts'
import { compoundTails } from './compound-tails.ts'
import type { Marked } from './corpus.ts'
import type { NameLists } from './name-lists.ts'

export interface Counts {
  person: number
  lower: number
  capital: number
}

export type WordCounts = ReadonlyMap<string, Counts>

/** How often a word stands in the name of a person, in small letters, and with a capital though it names nobody. */
export const countWords = (corpus: readonly Marked[]): WordCounts => {
  const counts = new Map<string, Counts>()
  for (const { text, persons } of corpus) {
    for (const { 0: word, index } of text.matchAll(/[\p{L}\p{M}]+/gu)) {
      const isPerson = persons.some(({ start, end }) => index < end && start < index + word.length)
      const low = word.toLowerCase()
      // Particles are what stands before them.
      if (isPerson && word === low) continue
      const count = counts.get(low) ?? { person: 0, lower: 0, capital: 0 }
      if (isPerson) count.person++
      else if (word === low) count.lower++
      else count.capital++
      counts.set(low, count)
    }
  }
  return counts
}

const band = (count: number): number => (count === 0 ? 0 : count < 3 ? 1 : count < 20 ? 2 : 3)
const commonness = (zipf: number): number => (zipf >= 4.7 ? 3 : zipf >= 3.7 ? 2 : zipf >= 2.7 ? 1 : 0)

/** Which words are worth a slot though they are no names. */
const isTelling = ({ lower, capital }: Counts, zipf: number): boolean => zipf >= 2.8 || lower + capital >= 4

const pack = (codes: ReadonlyMap<string, number>): Uint32Array => {
  const slots = new Uint32Array(Math.ceil(codes.size / 0.72))
  for (const [word, code] of codes) {
    const hash = hashOf(word)
    let at = (hash >>> 0) % slots.length
    while (slots[at] !== 0) at = (at + 1) % slots.length
    slots[at] = ((fingerprint(hash) << 16) | code) >>> 0
  }
  return slots
}

/** The highest frequency of each word in any of the languages, Zipf scale. */
export const highest = (lists: readonly ReadonlyMap<string, number>[]): ReadonlyMap<string, number> => {
  const zipf = new Map<string, number>()
  for (const list of lists)
    for (const [word, each] of list) if (each > (zipf.get(word) ?? 0)) zipf.set(word, each)
  return zipf
}

/**
 * What is known of words by themselves. `without`: counts of the texts that are going to be taught with it, which must
 * look as new to it as any text will later: else a word that was never seen outside a name would always be one.
 * `tails`: those of another lexicon of the same words; absent: counted, which takes a while.
 */
export const buildLexicon = (
  { given, family }: NameLists,
  counts: WordCounts,
  zipf: ReadonlyMap<string, number>,
  { without, tails }: { readonly without?: WordCounts; readonly tails?: ReadonlySet<string> } = {},
): { lexicon: Lexicon; words: number; tails: ReadonlySet<string> } => {
  const codes = new Map<string, number>()
  for (const word of new Set([...given.keys(), ...family.keys(), ...counts.keys(), ...zipf.keys()])) {
    const [all, own] = [counts.get(word), without?.get(word)]
    const lower = (all?.lower ?? 0) - (own?.lower ?? 0)
    const capital = (all?.capital ?? 0) - (own?.capital ?? 0)
    const person = (all?.person ?? 0) - (own?.person ?? 0)
    const its = zipf.get(word) ?? 0
    let [first, last] = [given.get(word) ?? 0, family.get(word) ?? 0]
    // A rare name that is a common word is that word.
    const isWord = lower >= 3 || its >= 4.2
    if (isWord && Math.max(first, last) === 1) [first, last] = [0, 0]
    const named = isWord && person < 2 ? 0 : band(person)
    const names = (first << codeBits.given) | (last << codeBits.family) | (named << codeBits.person)
    if ((names & nameBits) === 0 && !isTelling({ person, lower, capital }, its)) continue
    const code =
      names |
      (band(lower) << codeBits.lower) |
      (band(capital) << codeBits.capital) |
      (commonness(its) << codeBits.common)
    codes.set(word, code)
  }
  const known = new Set([...zipf.keys(), ...given.keys(), ...family.keys()])
  const isName = (word: string): boolean => given.has(word) || family.has(word)
  const its = tails ?? compoundTails({ codes, words: known, isName })
  for (const word of its) if (codes.has(word)) codes.set(word, (codes.get(word) ?? 0) | tail)
  return { lexicon: { slots: pack(codes) }, words: codes.size, tails: its }
}
