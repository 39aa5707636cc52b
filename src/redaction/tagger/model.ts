import { readFileSync } from 'node:fs'
import { gunzipSync, gzipSync } from 'node:zlib'
import type { Lexicon } from './lexicon.ts'

/** What training makes: weights of hashed features, and what is known of words. */
export interface Model {
  /** A power of two of them; a feature's hash tells which is its own. */
  readonly weights: Int8Array
  /** Log-odds per unit of weight. */
  readonly scale: number
  readonly lexicon: Lexicon
}

const magic = 0x32724c47
const headerSize = 16

/** All first bytes of the slots, then all second ones, and so on: so they take half the room when packed. */
const planesOf = (slots: Uint32Array): Buffer => {
  const size = slots.length
  const planes = Buffer.alloc(size * 4)
  for (let at = 0; at < size; at++) {
    const slot = slots[at] ?? 0
    planes[at] = slot & 0xff
    planes[size + at] = (slot >>> 8) & 0xff
    planes[2 * size + at] = (slot >>> 16) & 0xff
    planes[3 * size + at] = slot >>> 24
  }
  return planes
}

const slotsOf = (planes: Uint8Array): Uint32Array => {
  const slots = new Uint32Array(planes.length >> 2)
  const size = slots.length
  for (let at = 0; at < size; at++)
    slots[at] =
      ((planes[at] ?? 0) |
        ((planes[size + at] ?? 0) << 8) |
        ((planes[2 * size + at] ?? 0) << 16) |
        ((planes[3 * size + at] ?? 0) << 24)) >>>
      0
  return slots
}

/**
 * The file, gzip over: `GLr2`, number of weights, number of slots, scale (float), weights, slots by planes; little
 * endian. Its bytes are the same for the same model and version of zlib.
 */
export const packModel = ({ weights, scale, lexicon: { slots } }: Model): Buffer => {
  const header = Buffer.alloc(headerSize)
  header.writeUInt32LE(magic, 0)
  header.writeUInt32LE(weights.length, 4)
  header.writeUInt32LE(slots.length, 8)
  header.writeFloatLE(scale, 12)
  const body = Buffer.from(weights.buffer, weights.byteOffset, weights.byteLength)
  return gzipSync(Buffer.concat([header, body, planesOf(slots)]), { level: 9 })
}

/** More than any model unpacks to. */
const maxOutputLength = 64 * 1024 * 1024

const unzipped = (bytes: Buffer): Buffer => {
  try {
    return gunzipSync(bytes, { maxOutputLength })
  } catch {
    return Buffer.alloc(headerSize)
  }
}

/** Throws RangeError for bytes that `packModel` did not make. */
export const unpackModel = (packed: Buffer): Model => {
  const bytes = unzipped(packed)
  if (bytes.length < headerSize || bytes.readUInt32LE(0) !== magic)
    throw new RangeError('not a model of the name tagger')
  const [weights, slots] = [bytes.readUInt32LE(4), bytes.readUInt32LE(8)]
  if (bytes.length !== headerSize + weights + slots * 4)
    throw new RangeError('not a model of the name tagger')
  const planes = headerSize + weights
  return {
    weights: Int8Array.from(new Int8Array(bytes.buffer, bytes.byteOffset + headerSize, weights)),
    scale: bytes.readFloatLE(12),
    lexicon: { slots: slotsOf(bytes.subarray(planes)) },
  }
}

let loaded: Model | undefined

/** The model that is shipped, read when first asked for: 3 MB on disk, some 30 milliseconds. */
export const shippedModel = (): Model => {
  loaded ??= unpackModel(readFileSync(new URL('./names.bin', import.meta.url)))
  return loaded
}
