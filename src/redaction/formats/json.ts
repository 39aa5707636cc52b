import { type Encode, type Format, type Place, placesOver, type View } from './format.ts'
import { openHtml } from './html.ts'
import { createBuilder, isUnbroken, type Mapped, type MappedBuilder, rewriteMapped, slice } from './mapped.ts'

/** Documents in strings of documents: each level at least doubles the escapes, so few are met. */
const maxDepth = 6

const escapeJson = (value: string): string => JSON.stringify(value).slice(1, -1)

const isDocument = (text: string): boolean => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** Of a string only its first quote: one of ten million escapes is more than a pattern can hold. */
const token = /"|-?\d[\d.eE+-]*|true|false|null|[{}[\],:]/g

const backslash = 0x5c
const quote = 0x22

/** The offset behind a string that begins at `start`; the text is a document, so it has an end. */
const stringEnd = (text: string, start: number): number => {
  let at = start + 1
  for (let code = text.charCodeAt(at); code !== quote && at < text.length; code = text.charCodeAt(at))
    at += code === backslash ? 2 : 1
  return at + 1
}
const escapes = /\\(?:u([0-9a-fA-F]{4})|(.))/gu
const shortEscapes: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' }

const withoutEscapes = (input: Mapped): Mapped =>
  input.text.includes('\\')
    ? rewriteMapped(input, escapes, ({ 0: written, 1: digits, 2: short = '', index }, builder) => {
        const end = index + written.length
        if (!isUnbroken(input, index, end)) return false
        const sign = digits
          ? String.fromCharCode(Number.parseInt(digits, 16))
          : (shortEscapes[short] ?? short)
        builder.mean(sign, input, index, end)
        return true
      })
    : input

interface Reading {
  readonly input: Mapped
  readonly outer: Encode
  readonly depth: number
  readonly body: MappedBuilder
  readonly sections: Mapped[]
  readonly places: Place[]
}

const spanOf = ({ from, to }: Mapped, start: number, end: number) => ({
  start: from[start] ?? 0,
  end: to[end - 1] ?? 0,
})

/** A string's contents may be a document again, or HTML. */
const innerView = (text: Mapped, encode: Encode, depth: number): View | undefined => {
  if (depth < maxDepth && /^\s*[[{]/u.test(text.text) && isDocument(text.text))
    return readDocument(text, encode, depth + 1)
  return /<[a-z!/]/iu.test(text.text) ? openHtml(text, encode) : undefined
}

/** `customerPhone` names a phone to a reader of words; a key that is more than letters stays in one piece. */
const readKey = (body: MappedBuilder, key: Mapped): void => {
  let done = 0
  for (const { index } of /^[A-Za-z]+$/u.test(key.text) ? key.text.matchAll(/(?<=[a-z])(?=[A-Z])/gu) : []) {
    body.copy(key, done, index)
    body.gap(' ')
    done = index
  }
  body.copy(key, done, key.text.length)
}

const isKey = (text: string, end: number): boolean => /^\s*:/u.test(text.slice(end, end + 40))

const readString = ({ input, outer, depth, body, sections, places }: Reading, start: number, end: number) => {
  if (start >= end) return
  const encode: Encode = value => outer(escapeJson(value))
  const text = withoutEscapes(slice(input, start, end))
  const inner = innerView(text, encode, depth)
  const [first = text, ...rest] = inner?.sections ?? []
  if (!inner && isKey(input.text, end + 1)) readKey(body, text)
  else body.copy(first, 0, first.text.length)
  const inside = placesOver(spanOf(input, start, end), inner?.encode ?? encode, inner?.places ?? [])
  // One by one: a call has no room for hundreds of thousands of arguments.
  for (const section of rest) sections.push(section)
  for (const place of inside) places.push(place)
}

/** A number with a word in it is none any more: it is replaced as a whole, by a string. */
const readNumber = ({ input, outer, body, places }: Reading, start: number, end: number): void => {
  body.mean(input.text.slice(start, end), input, start, end)
  places.push({ ...spanOf(input, start, end), encode: value => outer(`"${escapeJson(value)}"`) })
}

const breakLine = (body: MappedBuilder): void => {
  if (body.last !== '' && body.last !== '\n') body.gap('\n')
}

/** Keys and values as lines `key: value`; the signs between them stand for nothing, so no edit can break them. */
const readDocument = (input: Mapped, outer: Encode, depth: number): View => {
  const reading: Reading = { input, outer, depth, body: createBuilder(), sections: [], places: [] }
  const { body } = reading
  const pattern = new RegExp(token)
  for (let hit = pattern.exec(input.text); hit; hit = pattern.exec(input.text)) {
    const { 0: written, index } = hit
    const end = pattern.lastIndex
    if (written === '"') {
      pattern.lastIndex = stringEnd(input.text, index)
      readString(reading, index + 1, pattern.lastIndex - 1)
    } else if (written === ':') body.gap(': ')
    else if (/^[{}[\],]/u.test(written)) breakLine(body)
    else if (/^[-\d]/u.test(written)) readNumber(reading, index, end)
    else body.gap(written)
  }
  return {
    sections: [body.build(), ...reading.sections],
    encode: value => outer(escapeJson(value)),
    places: reading.places,
  }
}

/** JSON: strings, keys and numbers, decoded. What is no JSON is read as the text it is. */
export const json: Format = {
  name: 'json',
  open: (text, outer) =>
    isDocument(text.text) ? readDocument(text, outer, 0) : { sections: [text], encode: outer, places: [] },
}
