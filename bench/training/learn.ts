import { mulberry32 } from '../../src/demo/mulberry32.ts'
import {
  featureCount,
  languageNumbers,
  layOut,
  type Prepared,
  writeFeatures,
} from '../../src/redaction/tagger/features.ts'
import type { Lexicon } from '../../src/redaction/tagger/lexicon.ts'
import { mayBeName } from '../../src/redaction/tagger/tag.ts'
import { splitWords } from '../../src/redaction/tagger/words.ts'
import type { Marked, Range } from './corpus.ts'

interface Sample {
  readonly prepared: Prepared
  readonly codes: Uint16Array
  /** 1 for words of a person's name, 2 for words that nothing is taught of. */
  readonly truth: Uint8Array
}

const truthOf = ({ persons, others = [] }: Marked, { words }: Prepared): Uint8Array => {
  const truth = new Uint8Array(words.count)
  for (let at = 0; at < words.count; at++) {
    const [start, end] = [words.start[at] ?? 0, words.end[at] ?? 0]
    const isIn = (range: Range): boolean => range.start < end && start < range.end
    if (persons.some(isIn)) truth[at] = 1
    else if (others.some(isIn)) truth[at] = 2
  }
  return truth
}

const sampleOf = ({ marked, lexicon }: Lesson, knowsLanguage: boolean): Sample => {
  const number = languageNumbers[marked.language] ?? 0
  const prepared = layOut(splitWords(marked.text), lexicon, knowsLanguage ? number : 0)
  return { prepared, codes: prepared.code.slice(), truth: truthOf(marked, prepared) }
}

export interface Lesson {
  readonly marked: Marked
  /** One that has not seen the text. */
  readonly lexicon: Lexicon
}

export interface LearnOptions {
  readonly bits: number
  readonly epochs: number
  readonly seed: number
  readonly rate: number
  /** Share of name words of which the lexicon is made to know nothing. */
  readonly forget: number
  /** Share of a word's features that are left out each time, so that no few of them get to decide alone. */
  readonly drop: number
  readonly onEpoch?: (epoch: number, loss: number) => void
}

/** Sets a share of the features to 0, which is none. A xorshift of its own: it is called most of all. */
const dropper = (share: number): ((features: Int32Array) => void) => {
  const bound = share * 2 ** 32
  let state = 0x2545f491
  return features => {
    for (let n = 0; n < featureCount; n++) {
      state ^= state << 13
      state ^= state >>> 17
      state ^= state << 5
      if (state >>> 0 < bound) features[n] = 0
    }
  }
}

/** Weight and sum of squared errors of each slot side by side, as they are read together. */
const sumOf = (table: Float32Array, features: Int32Array, mask: number): number => {
  let sum = 0
  for (let n = 0; n < featureCount; n++) {
    const feature = features[n] ?? 0
    if (feature !== 0) sum += table[(feature & mask) * 2] ?? 0
  }
  return sum
}

const update = (
  table: Float32Array,
  features: Int32Array,
  mask: number,
  error: number,
  rate: number,
): void => {
  for (let n = 0; n < featureCount; n++) {
    const feature = features[n] ?? 0
    if (feature === 0) continue
    const slot = (feature & mask) * 2
    const square = (table[slot + 1] ?? 0) + error * error
    table[slot + 1] = square
    table[slot] = (table[slot] ?? 0) + (rate * error) / Math.sqrt(square + 0.1)
  }
}

/** So often in the last epochs the weights are looked at; their average is what was learned, as they never rest. */
const [averagedEpochs, looks] = [2, 8]

/** Averages the weights of a table over as many looks as it is given; the squares beside them are left out. */
const averager = (size: number) => {
  const sums = new Float64Array(size)
  let count = 0
  return {
    look: (table: Float32Array): void => {
      count++
      for (let at = 0; at < size; at++) sums[at] = (sums[at] ?? 0) + (table[at * 2] ?? 0)
    },
    average: (): Float32Array => Float32Array.from(sums, sum => sum / Math.max(1, count)),
  }
}

/**
 * Binary logistic regression, word by word from left to right, AdaGrad. From the second epoch on it mostly goes on
 * from its own decisions, as it will have to. What is learned is the average of the last epochs' weights.
 */
export const learn = (lessons: readonly Lesson[], options: LearnOptions): Float32Array => {
  const random = mulberry32(options.seed)
  const samples = lessons.map(each => sampleOf(each, random() < 0.8))
  const mask = 2 ** options.bits - 1
  const table = new Float32Array(2 ** options.bits * 2)
  const features = new Int32Array(featureCount)
  const drop = dropper(options.drop)
  const averaged = averager(2 ** options.bits)
  const order = Uint32Array.from(samples, (_, index) => index)
  const teach = ({ prepared, codes, truth }: Sample, isOwn: boolean): number => {
    for (let at = 0; at < codes.length; at++)
      prepared.code[at] = truth[at] === 1 && random() < options.forget ? 0 : (codes[at] ?? 0)
    let [tag1, tag2, loss] = [0, 0, 0]
    for (let at = 0; at < codes.length; at++) {
      const wanted = truth[at] === 1 ? 1 : 0
      let own = 0
      // What is known to be a name is taught even where it would not be weighed: lists differ from store to store.
      if (truth[at] !== 2 && (wanted === 1 || mayBeName(prepared, at, tag1))) {
        writeFeatures(prepared, at, tag1, tag2, features)
        drop(features)
        const sum = sumOf(table, features, mask)
        const chance = 1 / (1 + Math.exp(-sum))
        const error = wanted - chance
        loss -= Math.log(Math.max(1e-9, wanted === 1 ? chance : 1 - chance))
        own = sum > 0 ? 1 : 0
        if (Math.abs(error) > 0.001) update(table, features, mask, error, options.rate)
      }
      tag2 = tag1
      tag1 = isOwn ? own : wanted
    }
    return loss
  }
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (let last = order.length - 1; last > 0; last--) {
      const other = Math.floor(random() * (last + 1))
      const [a = 0, b = 0] = [order[last], order[other]]
      order[last] = b
      order[other] = a
    }
    let loss = 0
    const isLast = epoch >= options.epochs - averagedEpochs
    for (const [number, index] of order.entries()) {
      const sample = samples[index]
      if (sample) loss += teach(sample, epoch > 0 && random() < 0.7)
      if (isLast && (number + 1) % Math.floor(order.length / looks) === 0) averaged.look(table)
    }
    options.onEpoch?.(epoch, loss)
  }
  return averaged.average()
}

/** Rounds weights to bytes: 127 stands for 3. */
export const quantise = (weights: Float32Array): { weights: Int8Array; scale: number } => {
  const scale = 3 / 127
  return {
    weights: Int8Array.from(weights, weight => Math.max(-127, Math.min(127, Math.round(weight / scale)))),
    scale,
  }
}
