import { kindOfKnown } from '../known-word.ts'
import {
  type CuedName,
  hinted,
  isClosed,
  isTitle,
  type Reader,
  shapedOrBare,
  sure,
  withOthers,
} from './cued-name.ts'
import { isDepartment } from './department-words.ts'
import {
  hasNameShape,
  type NameRun,
  type Reading,
  readGivenAlone,
  readName,
  readSmallName,
} from './reading.ts'
import { isStopWord, isTradeWord } from './stop-words.ts'
import { endsLine, gapAfter, startsLine, startsSentence } from './tokens.ts'
import { kinds } from './weighed-words.ts'

/** Lines below a closing that may hold team and company before the person's own name. */
const maxSignatureLines = 3

export const lineEnd = ({ text }: Reading, at: number): number => {
  const hit = text.indexOf('\n', at)
  return hit < 0 ? text.length : hit
}

/** `Lo Sommar`, `Vår Lunde`: below a closing, a line of two or three words in capitals, which may be words as well. */
const wholeLine = (words: Reading, first: number): NameRun | undefined => {
  const end = lineEnd(words, words.tokens[first]?.end ?? 0)
  let last = first
  while ((words.tokens[last + 1]?.start ?? end) < end) last++
  const isName = words.tokens
    .slice(first, last + 1)
    .every(
      ({ isCapital, isOurs, key, text }) =>
        isCapital && !isOurs && !isTradeWord(key) && !isDepartment(text.toLowerCase()),
    )
  const isPlain = last > first && last < first + 3 && endsLine(words, words.tokens[last]?.end ?? 0)
  for (let at = first; isPlain && at < last; at++) if (!/^[ -]$/.test(gapAfter(words, at))) return undefined
  return isName &&
    isPlain &&
    words.tokens.slice(first, last + 1).some(each => kindOfKnown(each.text) >= kinds.given)
    ? { first, last }
    : undefined
}

/** The first name in the lines from a token on, each of which must begin with it. */
const signature = (words: Reading, from: number): NameRun | undefined => {
  let at = from
  for (let line = 0; line < maxSignatureLines; line++) {
    const token = words.tokens[at]
    if (!token || token.isOurs) return undefined
    const title = isTitle(words, at)
    const run =
      (title ? readName(words, title.last + 1) : readName(words, at)) ??
      readGivenAlone(words, at) ??
      readSmallName(words, at)
    if (run && (isClosed(words, run) || hasNameShape(words, run))) return run
    const whole = line === 0 ? wholeLine(words, at) : undefined
    if (whole) return whole
    if (!token.isCapital || !isStopWord(token.key)) return undefined
    const end = lineEnd(words, token.end)
    while ((words.tokens[at]?.start ?? Number.POSITIVE_INFINITY) < end) at++
    const gap = words.text.slice(words.tokens[at - 1]?.end, words.tokens[at]?.start)
    if (!/^[\s.,*_>|/-]{1,8}$/u.test(gap)) return undefined
  }
  return undefined
}

const closingGap = /^[\s.,:;!*_>|/~–-]{1,16}$/u

const fromWhere = new Set([
  'fra',
  'fran',
  'aus',
  'uit',
  'from',
  'ifran',
  'en',
  'ein',
  'eine',
  'een',
  'a',
  'an',
  'din',
  'jullie',
  'ihr',
  'your',
])

/** `Liebe Grüße aus Wolfsburg, Heike`, `Hilsen en oppgitt Hanne`: the last words of the line, if they may be a name. */
const behindPlace = (words: Reading, at: number): CuedName[] => {
  const token = words.tokens[at]
  if (!token || !fromWhere.has(token.key)) return []
  const end = lineEnd(words, token.end)
  for (let next = at + 1; next < at + 7 && (words.tokens[next]?.start ?? end) < end; next++) {
    const run = readName(words, next) ?? readGivenAlone(words, next)
    if (!run) continue
    if (endsLine(words, words.tokens[run.last]?.end ?? 0))
      return /^,[ ]?$/.test(gapAfter(words, run.first - 1)) ? sure(words, [run]) : hinted(words, [run])
    next = run.last
  }
  return []
}

/** Below `Mvh`, `Kind regards`. */
export const closing: Reader = (words, { first, last }) => {
  const gap = gapAfter(words, last)
  if (gap === ' ' && startsSentence(words, words.tokens[first]?.start ?? 0)) {
    const found = behindPlace(words, last + 1)
    if (found.length > 0) return found
  }
  if (!startsSentence(words, words.tokens[first]?.start ?? 0) || !closingGap.test(gap)) return []
  const run = signature(words, last + 1)
  return run ? sure(words, withOthers(words, run)) : []
}

/** `T. Maria`, `Vh Erik`. */
const isAbbreviation = (words: Reading, first: number, last: number): boolean => {
  const token = words.tokens[first]
  return first === last && token !== undefined && token.key.length <= 2 && startsLine(words, token.start)
}

/** After `Tack` or `Best` only what stands alone on a line. */
export const looseClosing: Reader = (words, { first, last }) => {
  const gap = gapAfter(words, last)
  if (!startsSentence(words, words.tokens[first]?.start ?? 0) || !/^[ \t]*[,.!]?[\s*_>/-]{1,8}$/u.test(gap))
    return []
  const isBelow = gap.includes('\n')
  const isShort = isAbbreviation(words, first, last)
  if (!isBelow && !isShort && !/[,/]/.test(gap)) return []
  const run =
    readName(words, last + 1) ??
    readGivenAlone(words, last + 1) ??
    (isBelow ? readSmallName(words, last + 1) : undefined)
  const end = words.tokens[run?.last ?? 0]?.end ?? 0
  if (!run || !endsLine(words, end) || (run.last - run.first > 2 && !hasNameShape(words, run))) return []
  return hasNameShape(words, run) ? sure(words, [run]) : shapedOrBare(words, run)
}
