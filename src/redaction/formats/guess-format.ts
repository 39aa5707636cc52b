import type { TextFormat } from '../../entities.ts'
import { isWords } from './html-attributes.ts'
import { isVoid, standsAlone } from './html-names.ts'
import { type Tag, tokensOf } from './html-tokens.ts'
import { readReference, reference } from './references.ts'

const isDocument = (text: string): boolean => {
  if (!/^\s{0,100}[[{]/.test(text)) return false
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** `&#64;` and `&aring;` are references; `AT&T;` is none, and without its semicolon none counts: `?a=1&copy=2`. */
const hasReference = (text: string): boolean => {
  if (!text.includes('&')) return false
  for (const hit of text.matchAll(reference))
    if (hit[0].endsWith(';') && readReference(hit, true)?.length === hit[0].length) return true
  return false
}

/** `<br>` says it all, `<img>` only with what it shows: somebody may have written `<link>` for a word. */
const isTelling = ({ name, attributes }: Tag): boolean =>
  standsAlone.has(name) || (isVoid(name) && attributes.some(({ value }) => value !== undefined))

/** Tags that only a program writes: an element with its end, a void one, a declaration. */
const hasMarkup = (text: string): boolean => {
  if (!text.includes('<')) return false
  const open = new Set<string>()
  for (const token of tokensOf(text)) {
    if (token.kind === 'doctype') return true
    if (token.kind !== 'tag' || isWords(token)) continue
    if (token.isEnd ? open.has(token.name) : isTelling(token)) return true
    if (!token.isEnd) open.add(token.name)
  }
  return false
}

/**
 * How a text is written of which nobody says it: `json` if it parses as an object or a list, `html` if it holds tags
 * or character references without doubt, else `plain`. Mails and Markdown count as plain: nothing tells them for
 * sure. Linear in the length of the text, and two searches for a sign where it is plain; never throws.
 */
export const guessFormat = (text: string): TextFormat => {
  if (isDocument(text)) return 'json'
  return hasMarkup(text) || hasReference(text) ? 'html' : 'plain'
}
