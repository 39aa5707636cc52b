import { parseFragment } from 'parse5'

const named = new Map<string, string>()

/** The parser knows all 2,231 names; each is asked for once. */
const byName = (reference: string): string => {
  const kept = named.get(reference)
  if (kept !== undefined) return kept
  const [node] = parseFragment(reference).childNodes
  const text = node && 'value' in node ? node.value : reference
  named.set(reference, text)
  return text
}

const byCode = (digits: string, base: number, whole: string): string => {
  const code = Number.parseInt(digits, base)
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
}

/** HTML character references as the characters they stand for: named, decimal, hexadecimal. */
const decodeReferences = (text: string): string =>
  text.includes('&')
    ? text
        .replace(/&#x([0-9a-f]{1,6});?/giu, (whole, digits: string) => byCode(digits, 16, whole))
        .replace(/&#([0-9]{1,7});?/gu, (whole, digits: string) => byCode(digits, 10, whole))
        .replace(/&[a-z][a-z0-9]{1,31};/giu, byName)
    : text

/** `%40` as `@`; sequences that are no UTF-8 stay as they are. */
const decodePercent = (text: string): string =>
  text.replace(/(?:%[0-9a-f]{2})+/giu, run => {
    try {
      return decodeURIComponent(run)
    } catch {
      return run
    }
  })

const decodeEscapes = (text: string): string =>
  text
    .replace(/\\u([0-9a-f]{4})/giu, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))
    .replace(/\\[nrt"]/gu, ' ')

const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff]/gu

export const stripTags = (text: string): string => text.replace(/<\/?[a-z!][^<>]{0,2000}>/giu, '')

/** Twice, since a mail quoted in a web form is often encoded twice. */
export const decodeAll = (text: string): string => {
  const once = decodePercent(decodeReferences(decodeEscapes(text)))
  return decodePercent(decodeReferences(once)).replace(invisible, '')
}

/** Comparable form: one case, one composition, one kind of space. */
export const fold = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ')

/** What a reader sees of a piece of source text. */
export const readable = (source: string): string =>
  stripTags(decodeAll(source)).normalize('NFKC').replace(/\s+/gu, ' ').trim()
