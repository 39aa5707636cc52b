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
const withTags = harmless.filter(decode => decode !== withoutTags)

/** A text may be encoded twice or three times over. */
const mostRounds = 4
const deepest = 2

const unwrapped = (text: string, decoders = harmless): string => {
  let plain = text
  for (let round = 0; round < mostRounds; round++) {
    const next = decoders.reduce((so, decode) => decode(so), plain)
    if (next === plain) break
    plain = next
  }
  return plain
}

/** Those that have attributes: links, pictures. */
const tags = /<[a-z][a-z0-9:-]{0,30}\s[^<>]{0,2000}>/giu

const tagsIn = (text: string): string => (text.includes('<') ? (text.match(tags) ?? []).join('\n') : '')

/** Attributes go with their tags: `href="/user?mail=asa%40example.se"` is read by itself. */
const insideTags = (text: string): readonly string[] => {
  const written = tagsIn(text)
  const read = [unwrapped(written, withTags), tagsIn(unwrapped(text, withTags))]
  return read.filter(each => each !== written && each !== '')
}

/** The text as it stands and as it reads when what encodes parts of it is undone; each reading once. */
export const layersOf = (text: string, depth = 0): readonly string[] => {
  const plain = unwrapped(text)
  // `=ad` in a link is no byte: mails' own encoding is undone beside the others, not among them.
  const quoted = fromQuotedPrintable(text)
  const flat = new Set([
    text,
    plain,
    ...[quoted, fromQuotedPrintable(plain)].map(each => unwrapped(each)),
    ...[...new Set([text, quoted])].flatMap(insideTags),
  ])
  if (depth === deepest) return [...flat]
  const inside = [...flat].flatMap(fromBase64)
  return [...flat, ...(inside.length > 0 ? layersOf(inside.join('\n'), depth + 1) : [])]
}
