import { isUtf8 } from 'node:buffer'
import { hash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { createGunzip } from 'node:zlib'
import type { ArchiveFile } from './archive.ts'

/** One line of a file, byte for byte. */
export interface Line {
  /** From 1. */
  readonly number: number
  readonly bytes: Buffer
  /** `\n`, or nothing at the end of the file. */
  readonly end: Buffer
}

const newline = 10
const pieceBytes = 1024 * 1024
const terminator = Buffer.from('\n')
const nothing = Buffer.alloc(0)

const bytesOf = ({ path, gz }: ArchiveFile): AsyncIterable<Buffer> => {
  const source = createReadStream(path, { highWaterMark: pieceBytes })
  if (!gz) return source
  const unpacked = createGunzip()
  source.on('error', error => unpacked.destroy(error))
  unpacked.on('close', () => source.destroy())
  return source.pipe(unpacked)
}

/** The file's lines, one after the other: no more than one of them is held. */
export async function* linesOf(file: ArchiveFile, signal: AbortSignal): AsyncGenerator<Line> {
  signal.throwIfAborted()
  let number = 0
  let begun: Buffer[] = []
  for await (const piece of bytesOf(file)) {
    signal.throwIfAborted()
    let from = 0
    for (let at = piece.indexOf(newline); at >= 0; at = piece.indexOf(newline, from)) {
      number += 1
      const rest = piece.subarray(from, at)
      const bytes = begun.length === 0 ? rest : Buffer.concat([...begun, rest])
      yield { number, bytes, end: terminator }
      begun = []
      from = at + 1
    }
    if (from < piece.length) begun.push(Buffer.from(piece.subarray(from)))
  }
  if (begun.length > 0) yield { number: number + 1, bytes: Buffer.concat(begun), end: nothing }
}

type Value = Readonly<Record<string, unknown>>

export type Parsed = { readonly document: Value } | 'blank' | 'unreadable'

/** A number that would not be written again as it was read: keys of some desks have more digits than fit. */
const losesDigits = (text: string): boolean => {
  if (!/\d{16}/u.test(text)) return false
  const bare = text.replaceAll(/"(?:[^"\\]|\\.)*"/gu, '')
  return [...bare.matchAll(/-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/gu)].some(
    ([token]) => /^-?\d+$/u.test(token) && !Number.isSafeInteger(Number(token)),
  )
}

const isObject = (value: unknown): value is Value =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A line is an object in JSON (jsonlines.org); whatever else stands there stays, and is told. */
export const parsedLine = ({ bytes }: Line): Parsed => {
  try {
    if (!isUtf8(bytes)) return 'unreadable'
    const text = bytes.toString('utf8').replace(/^\ufeff/u, '')
    if (text.trim() === '') return 'blank'
    const value: unknown = JSON.parse(text)
    return isObject(value) && !losesDigits(text) ? { document: value } : 'unreadable'
  } catch {
    return 'unreadable'
  }
}

/** What a line is known by: the same bytes, the same line. */
export const lineDigest = (bytes: Buffer | string): string => hash('sha256', bytes, 'hex')
