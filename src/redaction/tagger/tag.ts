import { featureCount, languageNumbers, layOut, type Prepared, writeFeatures } from './features.ts'
import { nameBits } from './lexicon.ts'
import type { Model } from './model.ts'
import { shapes, splitWords, type Words } from './words.ts'

/** A word in small letters that no list knows and no name stands before is not weighed: most words are such. */
export const mayBeName = (p: Prepared, at: number, tag1: number): boolean => {
  const shape = p.words.shape[at]
  if (shape === shapes.digits) return false
  return shape !== shapes.lower || tag1 === 1 || ((p.code[at] ?? 0) & nameBits) !== 0
}

export interface Tagged {
  readonly words: Words
  /** Log-odds of each word being part of a person's name; -Infinity for words that were not weighed. */
  readonly odds: Float32Array
}

const features = new Int32Array(featureCount)

/** Weighs the words of a text one after the other, each with what was decided of the two before it. */
export const tagWords = ({ weights, scale, lexicon }: Model, text: string, language: string | undefined): Tagged => {
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
  return { words, odds }
}
