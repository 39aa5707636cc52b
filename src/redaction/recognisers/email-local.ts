import { atEnd } from '../at-end.ts'
import { isWordAt } from '../units.ts'
import { matchAt } from './matches.ts'

/** RFC 5321: at most 64 before the sign. */
const maxLocal = 64
/** The signs `/ ? & { | }` are allowed too, but in running text they stand before an address, in links and forms. */
const localSigns = "!#$%'*+-.=^_`~"
const quoted = atEnd(/"[^"\n]{1,62}"$/)
/** Signs of the text around, not of the address; a form's `email=`. */
const before = /(?:[.!#$%'*+=^`~-]+|[\p{L}_-]{1,20}=(?=[\p{L}\p{N}]))+/uy

/** Where what stands before the sign at `end` begins; undefined where nothing does. */
export const localStart = (text: string, end: number): number | undefined => {
  const least = Math.max(0, end - maxLocal)
  if (text[end - 1] === '"') {
    const length = quoted.exec(text.slice(least, end))?.[0].length
    return length === undefined ? undefined : end - length
  }
  let at = end
  while (at > least && (isWordAt(text, at - 1) || localSigns.includes(text.charAt(at - 1)))) at--
  if (at === end) return undefined
  const start = at + (matchAt(before, text.slice(0, end), at)?.[0].length ?? 0)
  return start < end ? start : undefined
}

/** `ans(punt)deboer@…`: what stands before a point that is said. */
const spelledBefore = atEnd(
  /(?<![\p{L}\p{N}._-])[\p{L}\p{N}._-]{1,30}[([](?:punt|punkt|punktum|dot|piste)[)\]]$/iu,
)
/** With a point that is said, where one stands before `start`. */
export const withSpelled = (text: string, start: number): number => {
  if (text[start - 1] !== ')' && text[start - 1] !== ']') return start
  return start - (spelledBefore.exec(text.slice(Math.max(0, start - 45), start))?.[0].length ?? 0)
}
