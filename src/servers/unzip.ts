import { inflateRawSync } from 'node:zlib'
import { AppError } from '../errors.ts'

const endOfDirectory = 0x06054b50
const directoryEntry = 0x02014b50
const stored = 0
const deflated = 8

const broken = (): AppError => new AppError('DOWNLOAD_MISMATCH', 'the fetched archive cannot be unpacked')

/** The record at the end lies within its own 22 bytes and a comment of at most 64 kB. */
const findEnd = (zip: Buffer): number => {
  for (let at = zip.length - 22; at >= 0 && at > zip.length - 22 - 65_536; at--) {
    if (zip.readUInt32LE(at) === endOfDirectory) return at
  }
  throw broken()
}

const extract = (zip: Buffer, entry: number): Buffer => {
  const method = zip.readUInt16LE(entry + 10)
  const packed = zip.readUInt32LE(entry + 20)
  const size = zip.readUInt32LE(entry + 24)
  const header = zip.readUInt32LE(entry + 42)
  // The local header's extra field has a length of its own, other than the directory's.
  const start = header + 30 + zip.readUInt16LE(header + 26) + zip.readUInt16LE(header + 28)
  const data = zip.subarray(start, start + packed)
  if (method !== stored && method !== deflated) throw broken()
  const content = method === deflated ? inflateRawSync(data, { maxOutputLength: size }) : data
  if (content.length !== size) throw broken()
  return content
}

/**
 * The one member of a zip (PKWARE APPNOTE 6.3, without zip64) whose path ends so. Throws DOWNLOAD_MISMATCH when there
 * is none or the archive is damaged.
 */
export const unzipMember = (zip: Buffer, pathEnd: string): Buffer => {
  try {
    const end = findEnd(zip)
    let at = zip.readUInt32LE(end + 16)
    for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
      if (zip.readUInt32LE(at) !== directoryEntry) throw broken()
      const nameLength = zip.readUInt16LE(at + 28)
      const name = zip.toString('utf8', at + 46, at + 46 + nameLength)
      if (name.endsWith(pathEnd)) return extract(zip, at)
      at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
    }
  } catch (cause) {
    if (cause instanceof AppError) throw cause
    throw new AppError('DOWNLOAD_MISMATCH', 'the fetched archive cannot be unpacked', { cause })
  }
  throw broken()
}
