import type { Encode } from './format.ts'
import { isUnbroken, type Mapped, rewriteMapped } from './mapped.ts'
import { bytesOf, fromUtf8, lengthByFirst, writeBytes } from './percent.ts'

/** RFC 2045 §6.7: a line that ends in `=` goes on in the next. */
const softBreak = /=[ \t]*\r?\n/u
const bytes = /(?:=[0-9A-F]{2})+/gu

/** Words of headers have a code of their own (RFC 2047), much like this one. */
const encodedWord = /=\?[\w*-]{1,60}\?[bqBQ]\?[^?\s]*\?=/gu

/** A character of several bytes, spelled byte by byte: nobody writes `=C3=A5` and means it. */
const isSpelled = (run: string): boolean => {
  const values = bytesOf(run, 3)
  return values.some((byte, at) => {
    const length = lengthByFirst(byte)
    return length > 1 && fromUtf8(values.slice(at, at + length)) !== undefined
  })
}

/** Is a text without doubt quoted-printable? `a=20` alone may be a sum. */
export const isQuotedPrintable = (text: string): boolean => {
  if (!text.includes('=')) return false
  const body = text.replace(encodedWord, ' ')
  const runs = body.match(bytes) ?? []
  if (runs.some(isSpelled)) return true
  return softBreak.test(body) && runs.some(run => /=(?:3D|20|[C-F][0-9A-F])/u.test(run))
}

const latin = new TextDecoder('windows-1252')

/** Bytes beyond ASCII that are no UTF-8 are Latin; line ends and other controls stay as they are spelled. */
const singleByte = (byte: number): string | undefined => {
  if (byte < 0x20 || byte === 0x7f) return undefined
  return byte < 0x80 ? String.fromCharCode(byte) : latin.decode(Uint8Array.of(byte))
}

const encodedRuns = new RegExp(`${encodedWord.source}|=[ \\t]*\\r?\\n|(?:=[0-9A-Fa-f]{2})+`, 'gu')

/** The text that was encoded; soft line breaks are not shown. */
export const withoutQuotedPrintable = (input: Mapped): Mapped =>
  rewriteMapped(input, encodedRuns, ({ 0: run, index }, builder) => {
    if (run.endsWith('\n')) return true
    if (run.startsWith('=?') || !isUnbroken(input, index, index + run.length)) return false
    writeBytes(builder, input, { start: index, bytes: bytesOf(run, 3), width: 3 }, singleByte)
    return true
  })

const hex = (byte: number): string => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`

export const encodeQuotedPrintable: Encode = value =>
  value.replace(/[^\x20-\x3c\x3e-\x7e]+/gu, run => [...new TextEncoder().encode(run)].map(hex).join(''))
