/** Deeper than any desk stores, and more than can be looked through beside everything else. */
const deepest = 200
const most = 100_000

const bytesOf = (value: object): Uint8Array | undefined => {
  if (value instanceof Uint8Array) return value
  const held = '_bsontype' in value && value._bsontype === 'Binary' && 'buffer' in value && value.buffer
  return held instanceof Uint8Array ? held : undefined
}

/** As UTF-8, and as the two bytes a letter that Windows programs write. */
const readBytes = (bytes: Uint8Array): string[] => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return [buffer.toString('utf8'), buffer.toString('latin1'), buffer.toString('utf16le')]
}

/**
 * What texts a stored value holds, whatever it is: keys, strings, numbers, and bytes as if they were text. Undefined
 * where it goes too deep or holds too much to tell.
 */
export const textsInside = (value: unknown): readonly string[] | undefined => {
  const texts: string[] = []
  const left: { readonly value: unknown; readonly depth: number }[] = [{ value, depth: 0 }]
  for (let next = left.pop(); next; next = left.pop()) {
    if (next.depth > deepest || texts.length > most) return undefined
    const { value: here, depth } = next
    if (typeof here !== 'object' || here === null) texts.push(String(here))
    else {
      const bytes = bytesOf(here)
      if (bytes) texts.push(...readBytes(bytes))
      else
        for (const [key, inner] of Object.entries(here)) {
          texts.push(key)
          left.push({ value: inner, depth: depth + 1 })
        }
    }
  }
  return texts
}
