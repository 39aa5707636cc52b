import { isUnbroken, type Mapped, type MappedBuilder, rewriteMapped } from './mapped.ts'

/** The bytes of one character in UTF-8 by its first byte; 0 for a byte that begins none. */
export const lengthByFirst = (byte: number): number => {
  if (byte < 0x80) return 1
  if (byte >= 0xc2 && byte < 0xe0) return 2
  if (byte >= 0xe0 && byte < 0xf0) return 3
  return byte >= 0xf0 && byte < 0xf5 ? 4 : 0
}

const leastByLength = [0, 0, 0x80, 0x800, 0x10000]

/** The character that the bytes of one spell, if they do. A decoder that throws is a hundred times slower. */
export const fromUtf8 = (bytes: readonly number[]): string | undefined => {
  const [first = 0] = bytes
  const length = lengthByFirst(first)
  if (length === 0 || bytes.length !== length) return undefined
  let code = length === 1 ? first : first & (0x7f >> length)
  for (let at = 1; at < length; at++) {
    const byte = bytes[at] ?? 0
    if ((byte & 0xc0) !== 0x80) return undefined
    code = (code << 6) | (byte & 0x3f)
  }
  const isCharacter =
    code >= (leastByLength[length] ?? 0) && code <= 0x10ffff && (code & 0xfffff800) !== 0xd800
  return isCharacter ? String.fromCodePoint(code) : undefined
}

/** Writes a run of bytes of `width` units each as the characters they spell, each with its own piece. */
export const writeBytes = (
  builder: MappedBuilder,
  input: Mapped,
  run: { readonly start: number; readonly bytes: readonly number[]; readonly width: number },
  fallback: (byte: number) => string | undefined,
): void => {
  const { start, bytes, width } = run
  for (let index = 0; index < bytes.length; ) {
    const first = bytes[index] ?? 0
    const from = start + index * width
    const count = lengthByFirst(first)
    const char = count > 0 ? fromUtf8(bytes.slice(index, index + count)) : undefined
    const text = char ?? fallback(first)
    const end = from + (char === undefined ? 1 : count) * width
    if (text === undefined || !isUnbroken(input, from, end)) builder.copy(input, from, end)
    else builder.mean(text, input, from, end)
    index += char === undefined ? 1 : count
  }
}

export const bytesOf = (run: string, width: number): number[] =>
  Array.from({ length: run.length / width }, (_, at) =>
    Number.parseInt(run.slice(at * width + width - 2, at * width + width), 16),
  )

/** `%C3%A5` as `å`; what spells no UTF-8 stays. */
export const withoutPercent = (input: Mapped): Mapped =>
  input.text.includes('%')
    ? rewriteMapped(input, /(?:%[0-9a-f]{2})+/giu, ({ 0: run, index }, builder) => {
        writeBytes(builder, input, { start: index, bytes: bytesOf(run, 3), width: 3 }, () => undefined)
        return true
      })
    : input

/** A value in a query, where a space is written as a plus (HTML Standard, URL-encoded form data). */
const queryValue = /([?&][\w.%[\]-]{1,64}=)([^&#?\s"'<>@]+)/gu

export const withoutPlus = (input: Mapped): Mapped =>
  input.text.includes('+')
    ? rewriteMapped(input, queryValue, ({ 0: whole, 1: name = '', index }, builder) => {
        const end = index + whole.length
        let done = index
        for (let at = index + name.length; at < end; at++) {
          if (input.text[at] !== '+') continue
          builder.copy(input, done, at)
          builder.mean(' ', input, at, at + 1)
          done = at + 1
        }
        builder.copy(input, done, end)
        return true
      })
    : input
