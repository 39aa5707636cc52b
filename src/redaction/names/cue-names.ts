import {
  behind,
  type CuedName,
  cued,
  hinted,
  isClosed,
  type Reader,
  scores,
  shaped,
  shapedOrBare,
  sure,
  withOthers,
} from './cued-name.ts'
import { label, labelGap } from './label-names.ts'
import { type CueKind, cuesAt } from './phrases.ts'
import { readWriters } from './quote-names.ts'
import { hasNameShape, type Reading, readGivenAlone, readName, readSmallName } from './reading.ts'
import { role } from './role-names.ts'
import { closing, lineEnd, looseClosing } from './signature-names.ts'
import { isCalendarWord, isStopWordIn } from './stop-words.ts'
import { tellsAlone } from './tells-alone.ts'
import { gapAfter, startsLine, startsSentence, touchesDigit } from './tokens.ts'

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
  if (gapAfter(words, last) !== ' ') return []
  const given = readGivenAlone(words, last + 1)
  if (given) return sure(words, [given])
  const small = readSmallName(words, last + 1)
  return small ? sure(words, [small]) : nickname(words, first, last + 1)
}

const hails = new Set([
  'hej',
  'hejsan',
  'tjena',
  'tja',
  'hei',
  'heisann',
  'hejsa',
  'moi',
  'moikka',
  'terve',
  'hoi',
  'hi',
  'hey',
  'hallo',
  'hello',
  'moin',
])

/** `tjena micke,`: between a greeting that opens the text and a sign, a word that is nothing else. */
const nickname = (words: Reading, first: number, at: number): CuedName[] => {
  const token = words.tokens[at]
  const isOpening =
    first === 0 &&
    hails.has(words.tokens[0]?.key ?? '') &&
    token !== undefined &&
    !token.isOurs &&
    !token.isCapital &&
    token.key.length >= 3
  if (!isOpening || !tellsAlone(token.text) || touchesDigit(words, token) || cuesAt(words, at).length > 0)
    return []
  const isCalled = /^[ ]?[,!]/.test(words.text.slice(token.end, token.end + 2))
  return isCalled ? [{ first: at, last: at, score: scores.bare, isSure: false }] : []
}

const thanks: Reader = (words, { first, last }) => {
  if (!startsSentence(words, words.tokens[first]?.start ?? 0)) return []
  const run = behind(words, last, /^,? $/)
  if (!run || !isClosed(words, run)) return []
  return hasNameShape(words, run) || words.language !== 'de' ? shapedOrBare(words, run) : []
}

const introduction: Reader = (words, { last }) => {
  const run = behind(words, last, /^(?:[ ]{1,2}|: ?|[ ]?["“„'*]{1,2})$/u)
  if (run) return sure(words, [run])
  const small = gapAfter(words, last) === ' ' ? readSmallName(words, last + 1) : undefined
  return small ? sure(words, [small]) : []
}

/** After `pratade med` a given name counts though it is a word as well: `Sten`. */
const mention: Reader = (words, { first, last }) => {
  const run = behind(words, last, /^[ ]["“„'‘»«]?$/u)
  if (!run) return []
  const head = words.tokens[run.first]
  const isQuoted = gapAfter(words, last).length > 1
  const isGiven = head !== undefined && !isCalendarWord(head.key) && words.gazetteer.isGiven(head, false)
  if (!head?.isCapital || (words.language === 'de' && !isGiven)) return []
  if (isQuoted && !(isGiven && isClosed(words, run))) return []
  if (isGiven && last > first && !hasNameShape(words, run)) return [cued(run, scores.bare, false)]
  return words.language === 'de'
    ? shaped(words, withOthers(words, run))
    : withOthers(words, run).flatMap(each => [...shaped(words, [each]), ...hinted(words, [each])].slice(0, 1))
}

/** `Paketet är märkt Müller.`: what a list or an ending has for a family's name is one, a word of another use too. */
const addressed: Reader = (words, cue) => {
  const run = behind(words, cue.last, /^(?:[ ]|: ?)["“„']?$/u)
  const last = run && words.tokens[run.last]
  if (!run || !last || !isClosed(words, run) || isStopWordIn(last.key, words.language))
    return mention(words, cue)
  const isName = words.gazetteer.mayBeFamily(last, words.isFinnish) || words.gazetteer.isGivenItself(last)
  return isName ? [cued(run, scores.bare, hasNameShape(words, run))] : mention(words, cue)
}

/** `flicknamn Berg`, `(f.d. Nilsson)`, `geb. Krüger`. */
const birth: Reader = (words, { last }) => {
  const run = behind(words, last, /^(?:[ ]|\. ?|: ?)$/)
  return run ? [cued(run, scores.shaped, hasNameShape(words, run))] : []
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
  const run = behind(words, last, /^(?:[ ]|\. ?)['’]?$/)
  return run ? sure(words, withOthers(words, run)) : []
}

const relation: Reader = (words, { last }) => {
  const gap = gapAfter(words, last)
  const run = behind(words, last, /^(?:[ ]|, | \()$/)
  if (!run) return []
  const isBare = gap === ' ' && words.language !== 'de'
  return isBare
    ? sure(words, [run]).map(name => cued(name, name.score, hasNameShape(words, run)))
    : shaped(words, [run])
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
    if (isAlone) found.push(cued(run, scores.shaped, run.last > run.first || hasNameShape(words, run)))
    at = run.last + 1
  }
  return found
}

const wrote: Reader = (words, { first, last }) =>
  readWriters(words, first, last).map(run => cued(run, scores.sure, true))

const readers: Readonly<Record<CueKind, Reader>> = {
  greetings: greeting,
  thanks,
  closings: closing,
  looseClosings: looseClosing,
  introductions: introduction,
  births: birth,
  roles: role,
  mentions: mention,
  addressed,
  titles: title,
  labels: label,
  headers: header,
  wrote,
  relations: relation,
}

/** Every name in a text that a greeting, a signature, a form or the like points at. */
export const findCued = (words: Reading): CuedName[] => {
  const found: CuedName[] = []
  // Who signs `Kara` greets nobody, though `kära` does.
  let signedAt = -1
  for (let at = 0; at < words.tokens.length; at++) {
    for (const cue of cuesAt(words, at)) {
      if (at === signedAt) continue
      const names = readers[cue.kind](words, cue)
      const signed = cue.kind === 'closings' || cue.kind === 'looseClosings' ? names[0] : undefined
      if (signed && signed.first === signed.last) signedAt = signed.first
      found.push(...names)
    }
  }
  return found
}
