import { type Cue, type CueKind, cuesAt } from './phrases.ts'
import { readWriters } from './quote-names.ts'
import { hasNameShape, type NameRun, type Reading, readName, readSmallName } from './reading.ts'
import { isStopWord } from './stop-words.ts'
import { endsLine, gapAfter, startsLine, startsSentence } from './tokens.ts'

/** A name that a cue points at. */
export interface CuedName extends NameRun {
  readonly score: number
  /** Sure enough to be looked for in the rest of the conversation, even a single word that no list knows. */
  readonly isSure: boolean
}

const scores = { sure: 0.8, shaped: 0.7, bare: 0.6 } as const

/** A sign or the line's end: what stands before it is the whole of an address or a signature. */
const closed = /^[ \t]*(?:[,.!?:;|/()[\]<>–"“”*_=]|[-–—]|[\r\n]|$)/u

const isClosed = ({ text, tokens }: Reading, { last }: NameRun): boolean =>
  closed.test(text.slice(tokens[last]?.end ?? 0, (tokens[last]?.end ?? 0) + 12))

const conjunctions = new Set([
  'och',
  'o',
  'og',
  'ja',
  'en',
  'und',
  'u',
  'and',
  'samt',
  'sekä',
  'seka',
  'or',
  'eller',
  'oder',
])

/** `Anna och Erik`: the name and those that are joined to it. */
const withOthers = (words: Reading, run: NameRun): NameRun[] => {
  const runs = [run]
  for (let last = run.last; runs.length < 4; ) {
    const link = words.tokens[last + 1]
    const isLink =
      link !== undefined && !link.isOurs && conjunctions.has(link.key) && / /.test(gapAfter(words, last))
    const isSign = /^ ?& ?$/.test(gapAfter(words, last))
    const next = isSign ? readName(words, last + 1) : isLink ? readName(words, last + 2) : undefined
    if (!next || (!isSign && !/^ $/.test(gapAfter(words, last + 1)))) break
    runs.push(next)
    last = next.last
  }
  return runs
}

const sure = (words: Reading, runs: readonly NameRun[]): CuedName[] =>
  runs.map(run => ({ ...run, score: hasNameShape(words, run) ? scores.sure : scores.shaped, isSure: true }))

const shaped = (words: Reading, runs: readonly NameRun[]): CuedName[] =>
  runs.filter(run => hasNameShape(words, run)).map(run => ({ ...run, score: scores.shaped, isSure: false }))

type Reader = (words: Reading, cue: Cue) => readonly CuedName[]

const isTitle = (words: Reading, at: number): Cue | undefined =>
  cuesAt(words, at).find(({ kind }) => kind === 'titles')

/** The name behind a cue, titles left out: `Hej herr Berg`. */
const behind = (words: Reading, last: number, gap: RegExp): NameRun | undefined => {
  if (!gap.test(gapAfter(words, last))) return undefined
  const title = isTitle(words, last + 1)
  if (title && /^(?:[ ]|\. ?)$/.test(gapAfter(words, title.last)))
    return behind(words, title.last, /^(?:[ ]|\. ?)$/)
  return readName(words, last + 1)
}

const greeting: Reader = (words, { first, last }) => {
  const start = words.tokens[first]?.start ?? 0
  if (!startsLine(words, start) && !startsSentence(words, start)) return []
  const run = behind(words, last, /^(?:,? |, ?\*{0,2}| {2,3})$/u)
  if (run) {
    const isOpen = !isClosed(words, run) && !hasNameShape(words, run)
    // Where every noun has a capital, the word after a greeting that goes on may be any.
    const isDoubtful = isOpen && (words.language === 'de' || !startsLine(words, start))
    return isDoubtful ? [] : sure(words, withOthers(words, run))
  }
  const small = / /.test(gapAfter(words, last)) ? readSmallName(words, last + 1) : undefined
  return small ? sure(words, [small]) : []
}

const thanks: Reader = (words, { first, last }) => {
  if (!startsSentence(words, words.tokens[first]?.start ?? 0)) return []
  const run = behind(words, last, /^,? $/)
  if (!run || !isClosed(words, run)) return []
  return hasNameShape(words, run) || words.language !== 'de' ? shapedOrBare(words, run) : []
}

const shapedOrBare = (words: Reading, run: NameRun): CuedName[] => {
  const isShaped = hasNameShape(words, run)
  return [{ ...run, score: isShaped ? scores.shaped : scores.bare, isSure: false }]
}

/** Lines below a closing that may hold team and company before the person's own name. */
const maxSignatureLines = 3

const lineEnd = ({ text }: Reading, at: number): number => {
  const hit = text.indexOf('\n', at)
  return hit < 0 ? text.length : hit
}

/** The first name in the lines from a token on, each of which must begin with it. */
const signature = (words: Reading, from: number): NameRun | undefined => {
  let at = from
  for (let line = 0; line < maxSignatureLines; line++) {
    const token = words.tokens[at]
    if (!token || token.isOurs) return undefined
    const title = isTitle(words, at)
    const run = (title ? readName(words, title.last + 1) : readName(words, at)) ?? readSmallName(words, at)
    if (run && (isClosed(words, run) || hasNameShape(words, run))) return run
    if (!token.isCapital || !isStopWord(token.key)) return undefined
    const end = lineEnd(words, token.end)
    while ((words.tokens[at]?.start ?? Number.POSITIVE_INFINITY) < end) at++
    const gap = words.text.slice(words.tokens[at - 1]?.end, words.tokens[at]?.start)
    if (!/^[\s.,*_>|/-]{1,8}$/u.test(gap)) return undefined
  }
  return undefined
}

const closingGap = /^[\s.,:;!*_>|/~–-]{1,16}$/u

const closing: Reader = (words, { first, last }) => {
  const gap = gapAfter(words, last)
  if (!startsSentence(words, words.tokens[first]?.start ?? 0) || !closingGap.test(gap)) return []
  const run = signature(words, last + 1)
  return run ? sure(words, withOthers(words, run)) : []
}

/** After `Tack` or `Best` only what stands alone on a line. */
const looseClosing: Reader = (words, { first, last }) => {
  const gap = gapAfter(words, last)
  if (!startsSentence(words, words.tokens[first]?.start ?? 0) || !/^[ \t]*[,.!]?[\s*_>/-]{1,8}$/u.test(gap))
    return []
  const isBelow = gap.includes('\n')
  if (!isBelow && !/[,/]/.test(gap)) return []
  const run = readName(words, last + 1) ?? (isBelow ? readSmallName(words, last + 1) : undefined)
  const end = words.tokens[run?.last ?? 0]?.end ?? 0
  if (!run || !endsLine(words, end) || (run.last - run.first > 2 && !hasNameShape(words, run))) return []
  return hasNameShape(words, run) ? sure(words, [run]) : shapedOrBare(words, run)
}

const introduction: Reader = (words, { last }) => {
  const run = behind(words, last, /^(?:[ ]{1,2}|: ?|[ ]?["“„'*]{1,2})$/u)
  if (run) return sure(words, [run])
  const small = gapAfter(words, last) === ' ' ? readSmallName(words, last + 1) : undefined
  return small ? sure(words, [small]) : []
}

/** After `pratade med` a given name counts though it is a word as well: `Sten`. */
const mention: Reader = (words, { first, last }) => {
  const run = behind(words, last, /^[ ]$/)
  if (!run) return []
  const head = words.tokens[run.first]
  const isGiven = head !== undefined && !isStopWord(head.key) && words.gazetteer.isGiven(head, false)
  if (!head?.isCapital || (words.language === 'de' && !isGiven)) return []
  if (isGiven && last > first && !hasNameShape(words, run))
    return [{ ...run, score: scores.bare, isSure: false }]
  return shaped(words, withOthers(words, run))
}

/** Abbreviations that are words when written small: they want their point. */
const wantsPoint = new Set([
  'fr',
  'hr',
  'dr',
  'mr',
  'ms',
  'ing',
  'ir',
  'mag',
  'fam',
  'tri',
  'rev',
  'prof',
  'sir',
  'miss',
])

const title: Reader = (words, { first, last }) => {
  const [head, gap] = [words.tokens[first], gapAfter(words, last)]
  if (!head || (!head.isCapital && wantsPoint.has(head.key) && !gap.startsWith('.'))) return []
  const run = behind(words, last, /^(?:[ ]|\. ?)$/)
  return run ? sure(words, withOthers(words, run)) : []
}

const relation: Reader = (words, { last }) => {
  const gap = gapAfter(words, last)
  const run = behind(words, last, /^(?:[ ]|, | \()$/)
  if (!run) return []
  const isBare = gap === ' ' && words.language !== 'de'
  return isBare
    ? sure(words, [run]).map(name => ({ ...name, isSure: hasNameShape(words, run) }))
    : shaped(words, [run])
}

const labelGap = /^["']?[ \t]?[*_]{0,2}:[*_]{0,2}[ \t*_"']{0,4}(?:\r?\n[ \t]*)?$/u
const labelStart = /(?:^|[\n\r|;,.({["'>•*]|\s{2}|[ \t]-)[ \t>*_"']{0,6}$/u

const label: Reader = (words, { first, last }) => {
  if (!labelGap.test(gapAfter(words, last))) return []
  const start = words.tokens[first]?.start ?? 0
  if (!labelStart.test(words.text.slice(Math.max(0, start - 12), start)) && start > 0) return []
  const run = behind(words, last, labelGap)
  if (run) {
    const isFirm = hasNameShape(words, run) || run.last > run.first
    // `"name": "Printer"` in data names things more often than people.
    if (!isFirm && gapAfter(words, last).includes('"')) return []
    return isClosed(words, run) || isFirm
      ? [{ ...run, score: isFirm ? scores.sure : scores.bare, isSure: isFirm }]
      : []
  }
  const small = readSmallName(words, last + 1)
  return small ? sure(words, [small]) : []
}

/** All names of a header line: `To: Anna Berg <…>; Erik Holm`. */
const header: Reader = (words, { first, last }) => {
  const start = words.tokens[first]?.start ?? 0
  if (!startsLine(words, start) || !labelGap.test(gapAfter(words, last))) return []
  const end = lineEnd(words, start)
  const found: CuedName[] = []
  for (let at = last + 1; (words.tokens[at]?.start ?? end) < end; ) {
    const run = readName(words, at)
    if (!run) {
      at++
      continue
    }
    const isAlone = isClosed(words, run)
    if (isAlone)
      found.push({ ...run, score: scores.shaped, isSure: run.last > run.first || hasNameShape(words, run) })
    at = run.last + 1
  }
  return found
}

const wrote: Reader = (words, { first, last }) =>
  readWriters(words, first, last).map(run => ({ ...run, score: scores.sure, isSure: true }))

const readers: Readonly<Record<CueKind, Reader>> = {
  greetings: greeting,
  thanks,
  closings: closing,
  looseClosings: looseClosing,
  introductions: introduction,
  mentions: mention,
  titles: title,
  labels: label,
  headers: header,
  wrote,
  relations: relation,
}

/** Every name in a text that a greeting, a signature, a form or the like points at. */
export const findCued = (words: Reading): CuedName[] => {
  const found: CuedName[] = []
  for (let at = 0; at < words.tokens.length; at++) {
    for (const cue of cuesAt(words, at)) found.push(...readers[cue.kind](words, cue))
  }
  return found
}
