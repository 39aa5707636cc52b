// A picture of a page in few bytes. A page has few colours, so one byte a pixel says which: a third of what a browser writes.
import { crc32, deflateSync, inflateSync } from 'node:zlib'

interface Pixels {
  readonly width: number
  readonly height: number
  /** 3 or 4: with or without opacity. */
  readonly channels: number
  readonly bytes: Buffer
}

const chunk = (type: string, data: Buffer): Buffer => {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(data.length, 0)
  frame.writeUInt32BE(crc32(named), 4)
  return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)])
}

/** PNG (third edition), 9.4: the nearest of left, above and above left. */
const paeth = (left: number, above: number, corner: number): number => {
  const guess = left + above - corner
  const [toLeft, toAbove, toCorner] = [left, above, corner].map(each => Math.abs(guess - each)) as [
    number,
    number,
    number,
  ]
  if (toLeft <= toAbove && toLeft <= toCorner) return left
  return toAbove <= toCorner ? above : corner
}

const predicted = (filter: number, left: number, above: number, corner: number): number =>
  [0, left, above, (left + above) >> 1, filter === 4 ? paeth(left, above, corner) : 0][filter] ?? 0

const unfiltered = (packed: Buffer, { width, height, channels }: Omit<Pixels, 'bytes'>): Buffer => {
  const row = width * channels
  const bytes = Buffer.alloc(row * height)
  for (let y = 0; y < height; y += 1) {
    const filter = packed[y * (row + 1)] ?? 0
    for (let x = 0; x < row; x += 1) {
      const at = y * row + x
      const left = x < channels ? 0 : (bytes[at - channels] ?? 0)
      const above = y === 0 ? 0 : (bytes[at - row] ?? 0)
      const corner = x < channels || y === 0 ? 0 : (bytes[at - row - channels] ?? 0)
      bytes[at] = (packed[y * (row + 1) + 1 + x] ?? 0) + predicted(filter, left, above, corner)
    }
  }
  return bytes
}

/** Of eight bits a channel without interlacing, as browsers write them. */
const read = (png: Buffer): Pixels => {
  const parts: Buffer[] = []
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12)
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)))
  const size = { width: png.readUInt32BE(16), height: png.readUInt32BE(20), channels: png[25] === 6 ? 4 : 3 }
  return { ...size, bytes: unfiltered(inflateSync(Buffer.concat(parts)), size) }
}

/** How often each colour is there, the most frequent first. */
const coloursOf = (each: readonly number[]): readonly number[] => {
  const counts = new Map<number, number>()
  for (const colour of each) counts.set(colour, (counts.get(colour) ?? 0) + 1)
  return [...counts].sort(([, one], [, other]) => other - one).map(([colour]) => colour)
}

/** At most 256 colours: those of the picture, or the most frequent of those that are alike but for a few of their bits. */
const indexed = ({ width, height, channels, bytes }: Pixels): { colours: number[]; rows: Buffer } => {
  const pixels = Array.from({ length: width * height }, (_, pixel) => bytes.readUIntBE(pixel * channels, 3))
  const there = coloursOf(pixels)
  for (let dropped = 0; dropped < 8; dropped += 1) {
    const mask = ((0xff >> dropped) << dropped) * 0x010101
    const known = new Map<number, number>()
    const colours = there.filter(colour => {
      const isNew = !known.has(colour & mask)
      if (isNew) known.set(colour & mask, known.size)
      return isNew
    })
    if (colours.length > 256) continue
    const rows = Buffer.alloc((width + 1) * height)
    for (const [pixel, colour] of pixels.entries())
      rows[Math.floor(pixel / width) * (width + 1) + 1 + (pixel % width)] = known.get(colour & mask) ?? 0
    return { colours, rows }
  }
  throw new Error('there is no picture of more than 256 colours in one bit each')
}

/** The same picture, or all but the same, without opacity. */
export const smallPng = (png: Buffer): Buffer => {
  const pixels = read(png)
  const { colours, rows } = indexed(pixels)
  const header = Buffer.alloc(13)
  header.writeUInt32BE(pixels.width, 0)
  header.writeUInt32BE(pixels.height, 4)
  header.set([8, 3, 0, 0, 0], 8)
  const palette = Buffer.alloc(colours.length * 3)
  for (const [index, colour] of colours.entries()) palette.writeUIntBE(colour, index * 3, 3)
  return Buffer.concat([
    png.subarray(0, 8),
    chunk('IHDR', header),
    chunk('PLTE', palette),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}
