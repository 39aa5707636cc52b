import { writeFileSync } from 'node:fs'
import { mulberry32 } from '../../src/demo/mulberry32.ts'
import {
  classCount,
  hashWord,
  type Listener,
  tellFeatures,
  trigramSlots,
  wordSlots,
} from '../../src/redaction/language/features.ts'
import { identifyLanguage, languages } from '../../src/redaction/language/identify.ts'
import { type LanguageModel, maxProbe, packModel, slotOf } from '../../src/redaction/language/model.ts'
import { readCorpus } from './corpus.ts'
import { supportWords } from './support-words.ts'
import { wordFrequencies } from './word-frequencies.ts'

/**
 * Trains src/redaction/language/languages.bin, or with `--measure` tells how right the shipped one is on passages it
 * was not trained on. Run with GALLRA_TRAINING_DATA, the folder of `ner/*.jsonl`. Some two minutes; deterministic.
 */
const others = ['fr', 'es', 'it', 'pl', 'pt', 'ro', 'cs', 'hu', 'is', 'lt', 'lv', 'ca', 'tr']
const seven = languages.filter(language => language !== 'other')

/** Words that get a weight of their own: the commonest of each language. */
const ownWords = 260
const perClass = 60_000
const epochs = 6
const random = mulberry32(20261125)
const below = (limit: number): number => Math.floor(random() * limit)

interface Sample {
  readonly text: string
  readonly target: number
}

/** Draws words as often as they are written. */
const drawer = (language: string): (() => string) => {
  const words = [...wordFrequencies(language)].filter(([word]) => /^[\p{L}']+$/u.test(word)).slice(0, 20_000)
  let sum = 0
  // Somewhat flatter than in life, so that rarer words are seen too.
  const ends = words.map(([, zipf]) => (sum += 10 ** (0.85 * zipf)))
  return () => {
    const at = random() * sum
    let [low, high] = [0, ends.length - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((ends[middle] ?? 0) <= at) low = middle + 1
      else high = middle
    }
    return words[low]?.[0] ?? ''
  }
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

const oneOf = (list: string | undefined, share: number): string[] => {
  const all = list?.split('|') ?? []
  const word = all[below(all.length)]
  if (word === undefined || random() > share) return []
  return [random() < 0.6 ? capital(word) : word]
}

/** Words in no order: what people write of in chats and subtitles, which news do not; greetings around them. */
const jumble = (language: string, draw: () => string): string => {
  const words = Array.from({ length: below(13) }, draw).map((word, at) =>
    at === 0 && random() < 0.6 ? capital(word) : word,
  )
  const { first, last } = supportWords[language] ?? {}
  return [...oneOf(first, 0.3), ...words, ...oneOf(last, 0.3)].join(' ')
}

/** A piece at borders of words. */
const piece = (text: string, length: number): string => {
  if (text.length <= length) return text
  const from = text.indexOf(' ', below(text.length - length)) + 1
  const to = text.indexOf(' ', from + length)
  return text.slice(from, to < 0 ? text.length : to)
}

/** Old newspapers and single phrases are the least like support. */
const shareOf: Readonly<Record<string, number>> = {
  europeana_nl: 0.3,
  europeana_de: 0.3,
  wikiann_nl: 0.5,
  wikiann_de: 0.5,
}

const samplesOf = (passages: readonly { source: string; language: string; text: string }[]): Sample[] =>
  languages.flatMap((language, target) => {
    const own = passages.filter(
      each => each.language === language && random() < (shareOf[each.source] ?? 1) && each.text.length > 15,
    )
    const draws = (language === 'other' ? others : [language]).map(drawer)
    return Array.from({ length: perClass }, (_, index): Sample => {
      const passage = own.length > 0 && index % 2 === 0 ? own[below(own.length)] : undefined
      const draw = draws[below(draws.length)]
      const text = passage ? piece(passage.text, 15 + below(120)) : draw ? jumble(language, draw) : ''
      return { text, target }
    })
  })

const makeWords = (): Uint16Array => {
  const table = new Uint16Array(wordSlots)
  for (const language of seven) {
    const { first = '', last = '' } = supportWords[language] ?? {}
    const common = [...wordFrequencies(language).keys()].filter(word => /^\p{L}{1,24}$/u.test(word))
    for (const word of [...`${first} ${last}`.split(/[ |]/u), ...common.slice(0, ownWords)]) {
      const hash = hashWord(
        Uint16Array.from(word, sign => sign.charCodeAt(0)),
        word.length,
      )
      if (slotOf(table, hash) >= 0) continue
      for (let probe = 0; probe < maxProbe; probe++) {
        const slot = (hash + probe) & (wordSlots - 1)
        if (table[slot]) continue
        table[slot] = hash >>> 16 || 1
        break
      }
    }
  }
  return table
}

const rowsOf = (text: string, words: Uint16Array): Uint16Array => {
  const rows: number[] = []
  const to: Listener = {
    word: hash => {
      const slot = slotOf(words, hash)
      if (slot >= 0) rows.push(slot)
    },
    trigram: slot => rows.push(wordSlots + slot),
  }
  if (tellFeatures(text, { isThorough: false }, to).letters < 8) {
    rows.length = 0
    tellFeatures(text, { isThorough: true }, to)
  }
  return Uint16Array.from(rows)
}

/** Multinomial logistic regression, steps by AdaGrad, a little pull to zero. */
const train = (samples: readonly Sample[], words: Uint16Array): Float64Array => {
  const size = (wordSlots + trigramSlots) * classCount
  const weights = new Float64Array(size + classCount)
  const squares = new Float64Array(size + classCount).fill(1e-4)
  const data = samples.map(({ text, target }) => ({ rows: rowsOf(text, words), target }))
  const p = new Float64Array(classCount)
  const step = (rows: Uint16Array, target: number): void => {
    for (let k = 0; k < classCount; k++) {
      let sum = weights[size + k] ?? 0
      for (const row of rows) sum += weights[row * classCount + k] ?? 0
      p[k] = sum
    }
    const top = Math.max(...p)
    let all = 0
    for (let k = 0; k < classCount; k++) all += p[k] = Math.exp((p[k] ?? 0) - top)
    for (let k = 0; k < classCount; k++) {
      const gradient = (p[k] ?? 0) / all - (k === target ? 1 : 0)
      if (Math.abs(gradient) < 1e-4) continue
      const move = (at: number): void => {
        const full = gradient + 2e-5 * (weights[at] ?? 0)
        const square = (squares[at] ?? 0) + full * full
        squares[at] = square
        weights[at] = (weights[at] ?? 0) - (0.08 * full) / Math.sqrt(square)
      }
      for (const row of rows) move(row * classCount + k)
      move(size + k)
    }
  }
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let at = data.length - 1; at > 0; at--) {
      const other = below(at + 1)
      const [a, b] = [data[at], data[other]]
      if (a && b) [data[at], data[other]] = [b, a]
    }
    for (const { rows, target } of data) if (rows.length > 0) step(rows, target)
  }
  return weights
}

/** Weights in bytes: what lies beyond 127 steps is cut. */
const packed = (weights: Float64Array, words: Uint16Array): LanguageModel => {
  const sorted = weights.map(Math.abs).sort()
  const scale = (sorted[Math.floor(sorted.length * 0.999)] ?? 1) / 127
  const bytes = Int8Array.from(weights, weight => Math.max(-127, Math.min(127, Math.round(weight / scale))))
  const size = (wordSlots + trigramSlots) * classCount
  return { scale, words, weights: bytes.slice(0, size), bias: bytes.slice(size) }
}

const lengths = [20, 40, 80, 160, 400]

const measure = (held: readonly { language: string; text: string }[]): void => {
  process.stdout.write(
    `right, of held-out passages cut to\n${'units'.padEnd(8)}${lengths.map(n => String(n).padStart(8)).join('')}\n`,
  )
  for (const language of seven) {
    const own = held.filter(each => each.language === language && each.text.length >= 15)
    const shares = lengths.map(length => {
      const pieces = own
        .filter(({ text }) => text.length >= length * 0.8)
        .map(({ text }) => piece(text, length))
      const right = pieces.filter(text => identifyLanguage(text, languages)?.language === language).length
      return `${((100 * right) / pieces.length).toFixed(1)}%`.padStart(8)
    })
    process.stdout.write(`${language.padEnd(8)}${shares.join('')}\n`)
  }
}

const data = process.env.GALLRA_TRAINING_DATA
if (!data) throw new Error('GALLRA_TRAINING_DATA names no folder')
const { training, held } = readCorpus(data)
if (!process.argv.includes('--measure')) {
  const words = makeWords()
  const model = packed(train(samplesOf(training), words), words)
  writeFileSync(new URL('../../src/redaction/language/languages.bin', import.meta.url), packModel(model))
}
measure(held)
