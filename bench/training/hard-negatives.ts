import { hashOf } from '../../src/redaction/tagger/hash.ts'
import { codeOf, type Lexicon, nameBits } from '../../src/redaction/tagger/lexicon.ts'
import { capitalised } from '../conversations/names.ts'
import type { Marked } from './corpus.ts'

/** So often may one word begin a piece: the commonest would be all there is. */
const perWord = 25

/** In so many pieces the word stands within, as in old print and in haste: `vid dammen stod Björk i blom`. */
const within = 0.06

/**
 * Pieces of real text that begin with a word in small letters, now with a capital: `Bo kvar` beside `Bo Ek`. Most of
 * the words are names elsewhere, some are any word. `random` as in `seeded`; at most `count` pieces.
 */
export const hardNegatives = (
  texts: readonly Marked[],
  lexicon: Lexicon,
  count: number,
  random: () => number,
): Marked[] => {
  const used = new Map<string, number>()
  const made: Marked[] = []
  const order = texts.map(text => ({ text, at: random() })).sort((a, b) => a.at - b.at)
  for (const { text: marked } of order) {
    if (made.length >= count) break
    for (const { 0: word, index } of marked.text.matchAll(/(?<=[\p{Ll},] )\p{Ll}{2,}/gu)) {
      const isName = (codeOf(lexicon, hashOf(word)) & nameBits) !== 0
      const seen = used.get(word) ?? 0
      if (seen >= perWord || random() > (isName ? 0.25 : 0.02)) continue
      if (marked.persons.some(({ start, end }) => start <= index && index < end)) continue
      used.set(word, seen + 1)
      const from = random() < within ? 0 : index
      const text = marked.text.slice(from, index) + capitalised(marked.text.slice(index))
      made.push({
        source: 'hard-negatives',
        language: marked.language,
        text,
        persons: marked.persons
          .filter(({ start }) => start >= from)
          .map(({ start, end }) => ({ start: start - from, end: end - from })),
      })
      break
    }
  }
  return made
}
