import type { ContextWords, Shared } from './recogniser.ts'
import type { Span } from './shields.ts'
import { foldCode, isDigitCode, isWordAt } from './units.ts'
import { isIn, mayMeet, type WordStarts, wordStarts } from './word-starts.ts'

/** UTF-16 units searched for context words on either side. */
const defaultReach = 40

/** A stem goes on with these units; `isEnd`: one is complete. */
interface Branch {
  isEnd: boolean
  readonly next: Map<number, Branch>
}

const trees = new WeakMap<ContextWords, Branch>()

/** For stems that are in no tree of all texts: those of custom recognisers, at most. */
const treeOf = (words: ContextWords): Branch => {
  const known = trees.get(words)
  if (known) return known
  const root: Branch = { isEnd: false, next: new Map() }
  for (const stem of words.stems) {
    let branch = root
    for (const unit of stem.replace(/\s+/gu, ' ')) {
      for (let at = 0; at < unit.length; at++) {
        const code = foldCode(unit.charCodeAt(at))
        const next = branch.next.get(code) ?? { isEnd: false, next: new Map() }
        branch.next.set(code, next)
        branch = next
      }
    }
    branch.isEnd = true
  }
  trees.set(words, root)
  return root
}

/** Does a stem begin at `start` and end before `end`? */
const meetsAt = (root: Branch, text: string, start: number, end: number): boolean => {
  let branch: Branch | undefined = root
  for (let at = start; at < end; at++) {
    branch = branch.next.get(foldCode(text.charCodeAt(at)))
    if (!branch) return false
    if (branch.isEnd) return true
  }
  return false
}

/** A word in a link or an address (`https://konto.…`) says nothing of a number beside it. */
const isInLink = (text: string, least: number, start: number): boolean => {
  for (let at = start - 1; at >= least; at--) {
    const sign = text[at] ?? ''
    if (sign === '@' || (sign === '/' && at > least && text[at - 1] === '/')) return true
    if (/[\s<>"']/u.test(sign)) return false
  }
  return false
}

/** The longest way from the first letter of a label to the number it is the label of. */
const labelReach = 30

/** Between a label and its number: `Mijn BSN is 182…`, `Kartennummer lautet: 5100…`. */
const saying = new Set([
  'is',
  'är',
  'er',
  'on',
  'ist',
  'lyder',
  'lautet',
  'luidt',
  'nr',
  'no',
  'nummer',
  'number',
  'numero',
  'mitt',
  'mit',
  'min',
])

const mostSaying = 3

/** Digits, or what stands for a number that was found or taken before (see `hide`). */
const isNumberAt = (text: string, at: number): boolean =>
  isDigitCode(text.charCodeAt(at)) || text[at] === '\u0081'

/** Where the word that begins at `start` ends, `last` at the most. */
const wordEnd = (text: string, start: number, last: number): number => {
  let at = start
  while (at < last && isWordAt(text, at) && !isDigitCode(text.charCodeAt(at))) at++
  return at
}

/** Over the signs between a label and what follows. */
const overSigns = (text: string, start: number, last: number): number => {
  let at = start
  while (at < last && at < start + 3 && !isWordAt(text, at) && !isNumberAt(text, at)) at++
  return at
}

/** `BSN: 182…` is the label of the number behind it, and says nothing of the one before. */
const labelsNext = (text: string, start: number): boolean => {
  const last = Math.min(text.length, start + labelReach)
  const sign = wordEnd(text, start, last)
  // `… er mit cpr, 9154…` says it of the number before.
  if (text[sign] === ',' || text[sign] === ';') return false
  let at = overSigns(text, sign, last)
  // `Kortin numero on 4317…`: a word or two may stand between.
  for (let words = 0; words < mostSaying && !isNumberAt(text, at); words++) {
    const end = wordEnd(text, at, last)
    if (!saying.has(text.slice(at, end).toLowerCase())) return false
    at = overSigns(text, end, last)
  }
  return isNumberAt(text, at)
}

/** A stretch of text in which context is looked for. */
interface Window extends Span {
  /** What stands before it is looked at no farther than this. */
  readonly least: number
  readonly isBehind: boolean
}

/** `USt-IdNr.` is a firm's. */
const ofFirm = /(?:ust|umsatzsteuer|wirtschafts|unternehmens)-$/i
const isOfFirm = (text: string, at: number): boolean =>
  text[at - 1] === '-' && ofFirm.test(text.slice(Math.max(0, at - 13), at))

const tells = (text: string, at: number, { least, isBehind }: Window): boolean =>
  !isInLink(text, least, at) && !isOfFirm(text, at) && !(isBehind && labelsNext(text, at))

/** Stems are met at the beginning of a word: of `--pnr` and `(pnr)` the word is meant. */
const searchIn = (root: Branch, text: string, window: Window): boolean => {
  for (let at = window.start, isInWord = false; at < window.end; at++) {
    if (!isInWord && meetsAt(root, text, at, window.end) && tells(text, at, window)) return true
    isInWord = isWordAt(text, at)
  }
  return false
}

/** The first of the numbers, which are in order, that is no less than the least. */
const firstFrom = (numbers: readonly number[], least: number): number => {
  let [low, high] = [0, numbers.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] ?? 0) < least) low = middle + 1
    else high = middle
  }
  return low
}

/** The same of stems that were met when the text was read. */
const holds = (words: WordStarts, set: number, text: string, window: Window): boolean => {
  const { starts, ends } = words
  for (let each = firstFrom(starts, window.start); each < starts.length; each++) {
    const start = starts[each] ?? 0
    if (start >= window.end) return false
    if ((ends[each] ?? 0) > window.end || !isIn(words, each, set) || isWordAt(text, start - 1)) continue
    if (tells(text, start, window)) return true
  }
  return false
}

/** The window begins at a word, so that no stem is met in the middle of one. */
const windowStart = (text: string, start: number, reach: number): number => {
  let from = Math.max(0, start - reach)
  while (from > 0 && from < start && isWordAt(text, from - 1)) from++
  return from
}

/** What follows a number, from the next word on. */
const windowBehind = (text: string, end: number, reach: number): Window => {
  const to = Math.min(text.length, end + reach)
  if (end <= 0) return { start: 0, end: to, least: 0, isBehind: false }
  // The unit before `end` stays in sight: a word that only goes on there is no context.
  const least = end - 1
  let start = end
  if (isWordAt(text, least)) while (start < to && isWordAt(text, start)) start++
  return { start, end: to, least, isBehind: true }
}

/** See `PreparedText.near`. `shared`: of the text itself. */
export const isNear = (
  text: string,
  shared: Shared,
  start: number,
  end: number,
  context: ContextWords,
  reach = defaultReach,
): boolean => {
  const words = wordStarts(text, shared)
  if (!mayMeet(words, context)) return false
  const { number } = context
  const isKnown = number !== undefined && number < words.known
  const from = windowStart(text, start, reach)
  const before = { start: from, end: start, least: from, isBehind: false }
  const behind = windowBehind(text, end, reach)
  if (isKnown) return holds(words, number, text, before) || holds(words, number, text, behind)
  const tree = treeOf(context)
  return searchIn(tree, text, before) || searchIn(tree, text, behind)
}
