import { parseFragment } from 'parse5'
import { isUnbroken, type Mapped, rewriteMapped } from './mapped.ts'

/** More names than HTML has; made-up ones must not fill the memory. */
const maxKept = 5_000
const kept = new Map<string, string>()

/** What a browser makes of it: 2,231 names, and the numbers that HTML reads as Windows-1252. */
const asBrowser = (reference: string): string => {
  const known = kept.get(reference)
  if (known !== undefined) return known
  const [node] = parseFragment(reference).childNodes
  const text = node && 'value' in node ? node.value : reference
  if (kept.size < maxKept) kept.set(reference, text)
  return text
}

/** May be a reference; `readReference` tells. */
export const reference = /&(?:#(?:x[0-9a-f]{1,8}|\d{1,9});?|([a-z][a-z0-9]{1,31})(;?))/giu

/** Of those without a semicolon only a few old names count, as the beginning of what stands there. */
const oldName = (name: string): string | undefined => {
  for (let length = Math.min(name.length, 6); length >= 2; length--) {
    const candidate = `&${name.slice(0, length)}`
    if (asBrowser(candidate) !== candidate) return candidate
  }
  return undefined
}

interface Reference {
  readonly length: number
  readonly text: string
}

const numeric = (written: string): string => {
  const code = /^&#x/iu.test(written)
    ? Number.parseInt(written.slice(3), 16)
    : Number.parseInt(written.slice(2), 10)
  const isOrdinary = code >= 0x20 && (code < 0x7f || code > 0x9f) && code < 0xd800
  return isOrdinary ? String.fromCharCode(code) : asBrowser(written.endsWith(';') ? written : `${written};`)
}

/** How many units of what the pattern met are a reference, and to what. */
export const readReference = (hit: RegExpExecArray, inAttribute: boolean): Reference | undefined => {
  const [written, name, semicolon] = hit
  if (name === undefined) return { length: written.length, text: numeric(written) }
  if (semicolon) {
    const text = asBrowser(written)
    if (text !== written) return { length: written.length, text }
  }
  const old = oldName(name)
  if (old === undefined) return undefined
  const next = hit.input[hit.index + old.length] ?? ''
  // `?a=1&copy=2` in a link is no copyright sign.
  if (inAttribute && /[=a-z0-9]/iu.test(next)) return undefined
  return { length: old.length, text: asBrowser(old) }
}

/** Character references as the characters they stand for (HTML Standard 13.2.5.72 to .80). */
export const withoutReferences = (input: Mapped, options: { readonly inAttribute: boolean }): Mapped =>
  input.text.includes('&')
    ? rewriteMapped(input, reference, (hit, builder) => {
        const found = readReference(hit, options.inAttribute)
        const end = hit.index + (found?.length ?? 0)
        if (!found || !isUnbroken(input, hit.index, end)) return false
        builder.mean(found.text, input, hit.index, end)
        builder.copy(input, end, hit.index + hit[0].length)
        return true
      })
    : input
