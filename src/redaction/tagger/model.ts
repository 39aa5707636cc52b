import { readFileSync } from 'node:fs'
import type { Lexicon } from './lexicon.ts'

/** What training makes: weights of hashed features, and what is known of words. */
export interface Model {
  /** A power of two of them; a feature's hash tells which is its own. */
  readonly weights: Int8Array
  /** Log-odds per unit of weight. */
  readonly scale: number
  readonly lexicon: Lexicon
}

const magic = 0x31724c47
const headerSize = 16

/** The file: `GLr1`, number of weights, number of slots, scale (float), weights, slots; little endian. */
export const packModel = ({ weights, scale, lexicon: { slots } }: Model): Buffer => {
  const header = Buffer.alloc(headerSize)
  header.writeUInt32LE(magic, 0)
  header.writeUInt32LE(weights.length, 4)
  header.writeUInt32LE(slots.length, 8)
  header.writeFloatLE(scale, 12)
  return Buffer.concat([
    header,
    Buffer.from(weights.buffer, weights.byteOffset, weights.byteLength),
    Buffer.from(slots.buffer, slots.byteOffset, slots.byteLength),
  ])
}

/** Throws RangeError for bytes that `packModel` did not make. */
export const unpackModel = (bytes: Buffer): Model => {
  const [weights, slots] = [bytes.readUInt32LE(4), bytes.readUInt32LE(8)]
  if (bytes.readUInt32LE(0) !== magic || bytes.length !== headerSize + weights + slots * 4)
    throw new RangeError('not a model of the name tagger')
  const body = new Uint8Array(bytes.subarray(headerSize)).buffer
  return {
    weights: new Int8Array(body, 0, weights),
    scale: bytes.readFloatLE(12),
    lexicon: { slots: new Uint32Array(body, weights, slots) },
  }
}

let loaded: Model | undefined

/** The model that is shipped, read when first asked for: some 3 MB, a few milliseconds. */
export const shippedModel = (): Model => {
  loaded ??= unpackModel(readFileSync(new URL('./names.bin', import.meta.url)))
  return loaded
}
