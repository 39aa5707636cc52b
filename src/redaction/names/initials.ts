import { atEnd } from '../at-end.ts'
import type { Span } from '../shields.ts'
import { hitsOf } from '../zones.ts'
import { foldWord } from './fold.ts'
import { isLabelWord, isRoleWord } from './label-words.ts'
import {
  abbreviations,
  closingWords,
  concerning,
  doing,
  dottedAbbreviations,
  formsOfFirm,
  greeted,
  signing,
  titled,
} from './note-words.ts'

const edge = '(?:^|[\\n>]|[\\s"(|;,./])'
const signed = atEnd(new RegExp(`${edge}(?:${signing}|${closingWords})\\.?[:\\s]{1,3}$`, 'iu'))
const concerned = atEnd(new RegExp(`${edge}(?:${concerning})[ ]$`, 'iu'))
const acting = new RegExp(`^[ ](?:${doing})(?!\\p{L})`, 'u')
const signedBare = atEnd(new RegExp(`${edge}(?:${signing})\\.?(?:[ ]|: ?)$`, 'iu'))
const closedBare = atEnd(new RegExp(`(?:^|[\\n.!?][ ]{0,2})(?:${closingWords})[.,]?[ \\n]$`, 'iu'))

/** Or a line of their own, a dash or strokes before them, or the last of a note: `Återkommer. A.B.` */
const apart = atEnd(/(?:^|\n|[.!?>\s][ \t]*(?:\/{1,2}|[-–—]))[ \t>]{0,4}$/u)
/** `/ssk A.B.`, `- läk. A.B.`: with what they are, behind a stroke. */
const apartWithRole = atEnd(/[.!?>\s][ \t]*(?:\/{1,2}|[-–—])[ ]?\p{Ll}{2,6}\.?[ ]$/u)
const behindSentence = atEnd(/[\p{L}\d)][.!?][ ]{1,2}$/u)
const behindLabel = atEnd(/(\p{L}{3,30})\.?:[ \t*_]{0,3}$/u)
const opensSentence = atEnd(/(?:^|[\n>]|[.!?:;(][ ]{1,2}|[-–—][ ])$/u)

/** `[J.S.]`, `(K.M.)`: nothing else in the brackets. */
const inBrackets = /[([]$/
const closesBracket = /^[)\]]/
/** `J.S.: Kunde informiert`, `12.03.2026 J.S. – Kunde informiert`: at a line's beginning or behind a date. */
const opensEntry = atEnd(
  /(?:^|\n|\d{1,4}[./-]\d{1,2}(?:[./-]\d{0,4})?(?: kl\.? ?\d{1,2}[:.]\d{2})?[,:]?[ ]|\d{1,2}[:.]\d{2}[,:]?[ ])$/,
)
const beginsEntry = /^(?::|[ ][-–—])[ ]/

const closed = /^[ \t]*(?:$|[\n\r]|[(),;|/]|\.\s|[.!?]$|[-–—] )/u
const ended = /^[ \t]*(?:$|[\n\r])/u
const goesOn = /^[ ]\p{L}/u

const letters =
  /(?<![\p{L}\p{N}.])\p{Lu}\.[ ]?(?:\p{Lu}\.[ ]?){0,2}(?:O['’]|Mc|Mac)?\p{Lu}\.(?![\p{L}\p{N}])/gu

/** What stands before is looked at this far. */
const reach = 40

const keyOf = (value: string): string => foldWord(value.replace(/[^\p{L}]/gu, ''))[0]

const isPersonLabel = (lead: string): boolean => {
  const word = lead.includes(':') ? behindLabel.exec(lead)?.[1] : undefined
  if (word === undefined) return false
  const key = foldWord(word)[0]
  return isLabelWord(key) || isRoleWord(key)
}

const isSomebody = (lead: string, rest: string, key: string): boolean => {
  const isClosed = closed.test(rest)
  const mayBe = isClosed || goesOn.test(rest)
  if (mayBe && ((/[:\s]$/.test(lead) && signed.test(lead)) || isPersonLabel(lead))) return true
  if (isClosed && (apart.test(lead) || (ended.test(rest) && apartWithRole.test(lead)))) return true
  if (dottedAbbreviations.has(key)) return false
  if (mayBe && concerned.test(lead)) return true
  if (inBrackets.test(lead) && closesBracket.test(rest)) return true
  if (opensEntry.test(lead) && beginsEntry.test(rest)) return true
  if (behindSentence.test(lead) && ended.test(rest)) return true
  return opensSentence.test(lead) && acting.test(rest)
}

/** `T. H.Ö.`, how Finns sign: the first is none of the initials. */
const withoutClosing = (text: string, { start, end }: Span): Span =>
  /^T\. \p{Lu}\./u.test(text.slice(start, start + 5)) &&
  /(?:^|[\n.!?][ ]?)$/.test(text.slice(Math.max(0, start - 2), start)) &&
  end - start > 5
    ? { start: start + 3, end }
    : { start, end }

const isCapitalCode = (code: number): boolean =>
  code < 128 ? code > 64 && code < 91 : /\p{Lu}/u.test(String.fromCharCode(code))

/** Of a sign beyond U+FFFF one half says nothing. */
const mayBeCapital = (code: number): boolean => isCapitalCode(code) || (code & 0xf800) === 0xd800

/** Is there a capital with a point, and another behind that? Most texts have none, and no pattern is asked. */
const mayHoldDotted = (text: string): boolean => {
  for (let at = text.indexOf('.', 1); at >= 0; at = text.indexOf('.', at + 1)) {
    if (!mayBeCapital(text.charCodeAt(at - 1))) continue
    const next = text.charCodeAt(at + 1)
    if (mayBeCapital(next === 32 ? text.charCodeAt(at + 2) : next)) return true
  }
  return false
}

const dotted = (text: string): Span[] => {
  const found: Span[] = []
  if (!mayHoldDotted(text)) return found
  for (const { start: index, value } of hitsOf(text, letters)) {
    const { start, end } = withoutClosing(text, { start: index, end: index + value.trimEnd().length })
    const lead = text.slice(Math.max(0, start - reach), start)
    if (isSomebody(lead, text.slice(end, end + 16), keyOf(text.slice(start, end)))) found.push({ start, end })
  }
  return found
}

const strokes = /(?:\/{1,2}|[-–—]) ?([A-ZÅÄÖÆØÜ]{2,3})(?=[ \t]*(?:[\r\n]|$))/g
const behindStop = atEnd(/(?:^|[\n\r]|[.!?)])[ ]{0,2}$/)

/** `Kunden informerad /JK`: a stroke before the last letters of a line, which no slash between words is. */
const behindStrokes = (text: string): Span[] => {
  const found: Span[] = []
  if (!/[/–—-] ?[A-ZÅÄÖÆØÜ]{2}/.test(text)) return found
  for (const { index, 0: value, 1: name = '' } of text.matchAll(strokes)) {
    const before = text.slice(Math.max(0, index - 3), index)
    const isEnded = behindStop.test(before)
    // A dash stands before a part of a word too: only behind a sentence.
    const isGlued =
      value[0] === '/' && value.length - name.length === value.lastIndexOf('/') + 1 && /[ ]$/.test(before)
    const key = keyOf(name)
    if (!(isEnded || isGlued) || abbreviations.has(key) || (!isEnded && formsOfFirm.has(key))) continue
    found.push({ start: index + value.length - name.length, end: index + value.length })
  }
  return found
}

// Without the flag for letters of all scripts: it is asked at every sign of the text.
const bare = /[A-ZÅÄÖÆØÜÉ]{2,3}(?:\/(?:[a-zåäöæøü]{2,3}|[A-ZÅÄÖÆØÜ]{2,3}))?/g
const endOfPart = /^[ \t]*(?:$|[\r\n]|[,;):]|\.(?:\s|$))/
const lettersBefore = /[ \n:.]/

/** `Sign: AB`, `Ihr Zeichen KM/st`, `mvh JK`: without points only behind what nothing else is signed with. */
const behindSigning = (text: string): Span[] => {
  const found: Span[] = []
  for (const { start, end, value } of hitsOf(text, bare)) {
    if (!lettersBefore.test(text[start - 1] ?? '')) continue
    const rest = text.slice(end, end + 4)
    if (!endOfPart.test(rest) || abbreviations.has(keyOf(value))) continue
    const lead = text.slice(Math.max(0, start - reach), start)
    const isClosing = value.length === 2 && ended.test(rest) && closedBare.test(lead)
    if (signedBare.test(lead) || isClosing) found.push({ start, end })
  }
  return found
}

/** Two capitals, one with a point, or one alone: a sentence's first word is none of these. */
const mayHold = /[A-ZÀ-ÞĀ-Ž](?:[^a-zß-ÿā-ž]|$)/

const titleBefore = atEnd(new RegExp(`(?<![\\p{L}\\p{N}])(?:${titled})\\.? $`, 'iu'))
const greetingBefore = atEnd(new RegExp(`(?<![\\p{L}\\p{N}])(?:${greeted}) $`, 'iu'))
/** Longer than any title or greeting, with the sign before it. */
const longestTitle = 16
const isTitled = /^.\.(?:[ ,;:)\n]|$)/u
const isGreeted = /^.\.?[,!]/u

/** `Frau B.`, `Hej M.,`: one letter for a name. A capital alone behind a space is in few texts: looked for before the rest. */
const behindTitle = (text: string): Span[] => {
  const found: Span[] = []
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
    const sign = text[at + 2]
    if (!(sign === '.' || sign === ',' || sign === '!') || !isCapitalCode(text.charCodeAt(at + 1))) continue
    const start = at + 1
    const [lead, rest] = [text.slice(Math.max(0, start - longestTitle), start), text.slice(start, start + 3)]
    const isSaid =
      (isTitled.test(rest) && titleBefore.test(lead)) || (isGreeted.test(rest) && greetingBefore.test(lead))
    if (isSaid) found.push({ start, end: start + (sign === '.' ? 2 : 1) })
  }
  return found
}

/**
 * `Sign. K.A.`, `/ T.T.`, `Ref. M.L.`, `/JK`, `A.B. ringde`: two to four initials where somebody signs a note, is
 * spoken of in one, or is asked for. Abbreviations (`U.S.`, `z.B.`) stay. In order, not overlapping.
 */
export const findInitials = (text: string): Span[] => {
  if (!mayHold.test(text)) return []
  const found = [...dotted(text), ...behindStrokes(text), ...behindSigning(text), ...behindTitle(text)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  )
  return found.filter((span, at) => at === 0 || span.start >= (found[at - 1]?.end ?? 0))
}
