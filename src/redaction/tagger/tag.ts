import { featureCount, languageNumbers, layOut, type Prepared, writeFeatures } from './features.ts'
import { nameBits } from './lexicon.ts'
import type { Model } from './model.ts'
import { shapes, splitWords, type Words } from './words.ts'

/**
 * A word in small letters that is known, but for no name, is not weighed unless a name stands before it: most words are
 * such. One that is not known at all may be a rare name, hastily written.
 */
export const mayBeName = (p: Prepared, at: number, tag1: number): boolean => {
  const shape = p.words.shape[at]
  if (shape === shapes.digits) return false
  if (shape !== shapes.lower || tag1 === 1) return true
  const code = p.code[at] ?? 0
  return code === 0 || (code & nameBits) !== 0
}

export interface Tagged {
  readonly words: Words
  /** Log-odds of each word being part of a person's name; -Infinity for words that were not weighed. */
  readonly odds: Float32Array
  /** What the lexicon knows of each word. */
  readonly codes: Uint16Array
}

const features = new Int32Array(featureCount)

/** Weighs the words of a text one after the other, each with what was decided of the two before it. */
export const tagWords = (
  { weights, scale, lexicon }: Model,
  text: string,
  language: string | undefined,
): Tagged => {
  const words = splitWords(text)
  const odds = new Float32Array(words.count).fill(Number.NEGATIVE_INFINITY)
  const prepared = layOut(words, lexicon, languageNumbers[language ?? ''] ?? 0)
  const mask = weights.length - 1
  let [tag1, tag2] = [0, 0]
  for (let at = 0; at < words.count; at++) {
    let tag = 0
    if (mayBeName(prepared, at, tag1)) {
      writeFeatures(prepared, at, tag1, tag2, features)
      let sum = 0
      for (let n = 0; n < featureCount; n++) sum += weights[(features[n] ?? 0) & mask] ?? 0
      odds[at] = sum * scale
      tag = sum > 0 ? 1 : 0
    }
    tag2 = tag1
    tag1 = tag
  }
  return { words, odds, codes: prepared.code }
}
