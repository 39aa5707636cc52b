import { fromBase64 } from './base64.ts'
import {
  fromEncodedWords,
  fromEscapes,
  fromPercent,
  fromQuotedPrintable,
  fromReferences,
  fromSpelledOut,
  withoutTags,
} from './decoders.ts'

/** Encodings that do not get in each other's way, innermost last. */
const harmless = [fromEncodedWords, fromEscapes, fromPercent, fromReferences, withoutTags, fromSpelledOut]

/** A text may be encoded twice or three times over. */
const mostRounds = 4
const deepest = 2

const unwrapped = (text: string): string => {
  let plain = text
  for (let round = 0; round < mostRounds; round++) {
    const next = harmless.reduce((so, decode) => decode(so), plain)
    if (next === plain) break
    plain = next
  }
  return plain
}

/** The text as it stands and as it reads when what encodes parts of it is undone; each reading once. */
export const layersOf = (text: string, depth = 0): readonly string[] => {
  const plain = unwrapped(text)
  // `=ad` in a link is no byte: mails' own encoding is undone beside the others, not among them.
  const flat = new Set([text, plain, ...[text, plain].map(each => unwrapped(fromQuotedPrintable(each)))])
  if (depth === deepest) return [...flat]
  const inside = [...flat].flatMap(fromBase64)
  return [...flat, ...(inside.length > 0 ? layersOf(inside.join('\n'), depth + 1) : [])]
}
