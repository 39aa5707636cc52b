import { hitsOf } from '../zones.ts'
import { isDepartment } from './department-words.ts'
import { isRoleWord } from './label-words.ts'
import { type NameRun, type Reading, readName } from './reading.ts'
import { isNeverName } from './stop-words.ts'
import { gapAfter, type Token } from './tokens.ts'

/** An address in its brackets, and the colon with which a quotation is opened. */
const opensQuote = /^[ \t]*(?:[<([][^\n>)\]]{0,100}[>)\]])?[ \t]*(?:\r?\n)?[ \t]*:/u
const colonBehind = /^[ \t]*:/

const maxWords = 4

/** `Tochter (…)`, `Buchhaltung <…>`: who, or which office, but not by name. */
const isNobody = ({ key, text }: Token): boolean =>
  isNeverName(key) || isRoleWord(key) || isDepartment(text.toLowerCase())

/** The words in capitals that end at a token, within their line. */
const readBack = (words: Reading, last: number): NameRun | undefined => {
  let first = last + 1
  while (first > 0 && last - first + 1 < maxWords) {
    const token = words.tokens[first - 1]
    const isNext = first > last || /^(?:[ ]|-|\. ?)$/.test(gapAfter(words, first - 1))
    if (!token?.isCapital || token.isOurs || isNobody(token) || !isNext) break
    first--
  }
  const run = first <= last ? readName(words, first) : undefined
  return run && run.last === last ? run : undefined
}

/** `skrev Anna Berg <…>:` and `Anna Berg wrote:`, given the verb's tokens. */
export const readWriters = (words: Reading, first: number, last: number): NameRun[] => {
  const { text, tokens } = words
  const end = tokens[last]?.end ?? 0
  if (colonBehind.test(text.slice(end, end + 8)) && /^,? $/.test(gapAfter(words, first - 1))) {
    const run = readBack(words, first - 1)
    if (run) return [run]
  }
  const run = gapAfter(words, last) === ' ' ? readName(words, last + 1) : undefined
  const after = tokens[run?.last ?? 0]?.end ?? 0
  return run && opensQuote.test(text.slice(after, after + 160)) ? [run] : []
}

const atSign = /[<([][ ]?(?:mailto:)?[\p{L}\p{N}.!#$%'*+=^_`~-]{1,64}@/gu

/** The name before an address in brackets, as mail programs write it: `Anna Berg <anna@…>`, `"Berg, Anna" (anna@…)`. */
export const findDisplayNames = (words: Reading): NameRun[] => {
  const { text, tokens } = words
  if (!text.includes('@')) return []
  const found: NameRun[] = []
  let at = 0
  for (const hit of hitsOf(text, atSign)) {
    while ((tokens[at]?.end ?? Number.POSITIVE_INFINITY) <= hit.start) at++
    const last = at - 1
    const token = tokens[last]
    if (!token || !/^["'”]?[ \t]{0,2}$/.test(text.slice(token.end, hit.start))) continue
    const run = readBack(words, last)
    if (!run) continue
    const isReversed =
      /^, ?$/.test(gapAfter(words, run.first - 1)) &&
      /["'\n:;]\s?$/.test(text.slice(0, tokens[run.first - 1]?.start))
    const family = isReversed ? readBack(words, run.first - 1) : undefined
    found.push(family ? { first: family.first, last: run.last } : run)
  }
  return found
}
