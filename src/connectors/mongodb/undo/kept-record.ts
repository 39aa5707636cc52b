import { BSON, type Document } from 'mongodb'
import { textsIn } from '../write/dump.ts'
import type { FileRef } from '../write/file-refs.ts'
import { bytesOf, readPlain, type Trace } from './traces.ts'

/** One stored document as it was before a change, and what the change did to it. */
export interface KeptDocument {
  readonly collection: string
  readonly id: unknown
  /** BSON, byte for byte as the server gave it. */
  readonly before: Uint8Array
  readonly trace: Trace
}

/** What a record was before one change: the record's own document first. */
export interface KeptRecord {
  readonly documents: readonly KeptDocument[]
  /** Stored files that got another name. */
  readonly renamed: readonly FileRef[]
  /** Stored files that were removed, and are not kept. */
  readonly files: number
}

/** Each part with its length before it: a record's documents can be larger together than one document may be. */
const framed = (parts: readonly Uint8Array[]): Uint8Array =>
  Buffer.concat(
    parts.flatMap(part => {
      const length = Buffer.alloc(4)
      length.writeUInt32BE(part.length)
      return [length, part]
    }),
  )

const unframed = (bytes: Uint8Array): Uint8Array[] => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const parts: Uint8Array[] = []
  for (let at = 0; at < buffer.length; ) {
    const end = at + 4 + buffer.readUInt32BE(at)
    parts.push(buffer.subarray(at + 4, end))
    at = end
  }
  return parts
}

export const packed = ({ documents, renamed, files }: KeptRecord): Uint8Array =>
  framed([
    bytesOf({ renamed, files }),
    ...documents.flatMap(({ collection, id, before, trace }) => [bytesOf({ collection, id, trace }), before]),
  ])

/** What was packed here; the seal around it says that nobody else wrote it. */
export const unpacked = (bytes: Uint8Array): KeptRecord => {
  const [head, ...rest] = unframed(bytes)
  if (!head) throw new RangeError('an original without a head')
  const { renamed, files } = BSON.deserialize(head) as Pick<KeptRecord, 'renamed' | 'files'>
  const documents: KeptDocument[] = []
  for (let at = 0; at + 1 < rest.length; at += 2) {
    const [about, before] = [rest[at], rest[at + 1]]
    if (!about || !before) continue
    const { collection, id, trace } = readPlain(about) as Omit<KeptDocument, 'before'>
    documents.push({ collection, id, before, trace })
  }
  return { documents, renamed, files }
}

const textsOfTrace = (trace: Trace): string[] => (trace.do === 'update' ? textsIn(trace.places) : [])

/** Every text of what is kept, keys included. */
export const keptTexts = (bytes: Uint8Array): string[] =>
  unpacked(bytes).documents.flatMap(({ before, trace }) => [
    ...textsIn(readPlain(before) as Document),
    ...textsOfTrace(trace),
  ])
