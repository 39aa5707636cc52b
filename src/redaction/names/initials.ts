import type { Span } from '../shields.ts'

/** Before initials that stand for a person: what one signs, refers to, or is in charge of. */
const before =
  /(?:^|[\n>]|[\s"(|;,.])(?:sign|signed|signatur|signature|sig|underskrift|unterschrift|gez|allekirjoitus|handtekening|getekend|justeras|justerat|ref|vår ref|deres ref|ihr zeichen|unser zeichen|uw kenmerk|viitteemme|minutes|protokoll|protokol|pöytäkirja|notulen|referent|referat|sekr|sekreterare|saksbehandler|sagsbehandler|handläggare|käsittelijä|behandelaar|sachbearbeiter|bearbeiter|agent|by|av|af|von|door|mvh|hilsen|hälsningar|vh|gr|lg|br|kr|terv|t)\.?[:\s]{1,3}$/iu

/** Or a line of their own, a dash or strokes before them. */
const apart = /(?:^|\n|[.!?>\s][ \t]*(?:\/{1,2}|[-–—]))[ \t>]{0,4}$/u
const behind = /^[ \t]*(?:$|[\n\r]|[(,;|]|\.\s|- )/u

const letters = /(?<![\p{L}\p{N}.])\p{Lu}\.[ ]?(?:\p{Lu}\.[ ]?){0,2}\p{Lu}\.(?![\p{L}\p{N}])/gu

/** `Sign. K.A.`, `/ T.T.`, `Ref. M.L.`: two to four initials with their points where somebody signs. In order. */
export const findInitials = (text: string): Span[] => {
  const found: Span[] = []
  for (const { index: start, 0: value } of text.matchAll(letters)) {
    const end = start + value.length
    const lead = text.slice(Math.max(0, start - 32), start)
    if (!behind.test(text.slice(end, end + 8))) continue
    if (before.test(lead) || apart.test(lead)) found.push({ start, end })
  }
  return found
}
