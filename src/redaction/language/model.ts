import { readFileSync } from 'node:fs'
import { classCount, trigramSlots, wordSlots } from './features.ts'

/** What training makes; a weight is `scale` in log-odds. */
export interface LanguageModel {
  readonly scale: number
  readonly bias: Int8Array
  /** Of each slot the upper half of its word's hash; 0 where there is none. */
  readonly words: Uint16Array
  /** Of each slot of words, then of trigrams, a weight for each language. */
  readonly weights: Int8Array
}

const magic = 0x316c4c47
const wordBytes = wordSlots * 2
const weightBytes = (wordSlots + trigramSlots) * classCount
const size = 16 + wordBytes + weightBytes

/** The file: `GLl1`, scale (float), biases, words, weights; little endian. */
export const packModel = ({ scale, bias, words, weights }: LanguageModel): Buffer => {
  const head = Buffer.alloc(8)
  head.writeUInt32LE(magic, 0)
  head.writeFloatLE(scale, 4)
  const bytes = [bias, words, weights].map(each => Buffer.from(each.buffer, each.byteOffset, each.byteLength))
  return Buffer.concat([head, ...bytes])
}

/** Throws RangeError for bytes that `packModel` did not make. */
const unpackModel = (bytes: Buffer): LanguageModel => {
  if (bytes.length !== size || bytes.readUInt32LE(0) !== magic)
    throw new RangeError('not a model of languages')
  const body = new Uint8Array(bytes).buffer
  return {
    scale: bytes.readFloatLE(4),
    bias: new Int8Array(body, 8, classCount),
    words: new Uint16Array(body, 16, wordSlots),
    weights: new Int8Array(body, 16 + wordBytes, weightBytes),
  }
}

let loaded: LanguageModel | undefined

/** The model that is shipped, read when first asked for: 52 KB. */
export const shippedModel = (): LanguageModel => {
  loaded ??= unpackModel(readFileSync(new URL('./languages.bin', import.meta.url)))
  return loaded
}

/** Words stand in the first free slot from their own on, at most this far. */
export const maxProbe = 16

/** Slot of a word by its hash, or -1. */
export const slotOf = (words: Uint16Array, hash: number): number => {
  const mark = hash >>> 16 || 1
  for (let probe = 0; probe < maxProbe; probe++) {
    const slot = (hash + probe) & (wordSlots - 1)
    const there = words[slot]
    if (there === mark) return slot
    if (there === 0) return -1
  }
  return -1
}
