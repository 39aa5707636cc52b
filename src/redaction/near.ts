import type { ContextWords } from './recogniser.ts'
import { foldCode, isLetterAt, isWordAt } from './units.ts'
import { holdsLead, type Leads, leadsOfWords, type WordStarts } from './word-starts.ts'

/** UTF-16 units searched for context words on either side. */
const defaultReach = 40

/** A stem goes on with these units; `isEnd`: one is complete. */
interface Branch {
  isEnd: boolean
  readonly next: Map<number, Branch>
}

interface Compiled {
  readonly root: Branch
  /** Absent: a stem begins with a sign. */
  readonly leads: Leads | undefined
}

const compiled = new WeakMap<ContextWords, Compiled>()

/** The stems as a tree: looked up word by word it is ten times as fast as a pattern of a hundred alternatives. */
const treeOf = ({ stems }: ContextWords): Branch => {
  const root: Branch = { isEnd: false, next: new Map() }
  for (const stem of stems) {
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
  return root
}

const compile = (words: ContextWords): Compiled => {
  const known = compiled.get(words)
  if (known) return known
  const isPlain = words.stems.every(stem => isLetterAt(stem, 0) && stem.length > 1)
  const made = { root: treeOf(words), leads: isPlain ? leadsOfWords(words.stems) : undefined }
  compiled.set(words, made)
  return made
}

/** See `PreparedText.mayBeNear`. */
export const mayMeet = (starts: WordStarts, words: ContextWords): boolean => {
  const { leads } = compile(words)
  return leads === undefined || holdsLead(starts, leads)
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

const isDigitAt = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return code >= 48 && code <= 57
}

/** The longest way from the first letter of a label to the number it is the label of. */
const labelReach = 30

/** `BSN: 182…` is the label of the number behind it, and says nothing of the one before. */
const labelsNext = (text: string, start: number): boolean => {
  const last = Math.min(text.length, start + labelReach)
  let at = start
  while (at < last && isWordAt(text, at) && !isDigitAt(text, at)) at++
  const sign = at
  while (at < last && at < sign + 3 && !isWordAt(text, at)) at++
  return isDigitAt(text, at)
}

/** Stems are met at the beginning of a word: of `--pnr` and `(pnr)` the word is meant. */
const meetsWithin = (
  root: Branch,
  text: string,
  least: number,
  start: number,
  end: number,
  isBehind = false,
): boolean => {
  for (let at = start, isInWord = false; at < end; at++) {
    const isMet = !isInWord && meetsAt(root, text, at, end) && !isInLink(text, least, at)
    if (isMet && !(isBehind && labelsNext(text, at))) return true
    isInWord = isWordAt(text, at)
  }
  return false
}

/** The window begins at a word, so that no stem is met in the middle of one. */
const windowStart = (text: string, start: number, reach: number): number => {
  let from = Math.max(0, start - reach)
  while (from > 0 && from < start && isWordAt(text, from - 1)) from++
  return from
}

/** See `PreparedText.near`. */
export const isNear = (
  text: string,
  start: number,
  end: number,
  words: ContextWords,
  reach = defaultReach,
): boolean => {
  const { root } = compile(words)
  const from = windowStart(text, start, reach)
  if (meetsWithin(root, text, from, from, start)) return true
  const to = Math.min(text.length, end + reach)
  if (end <= 0) return meetsWithin(root, text, 0, 0, to)
  // The unit before `end` stays in sight: a word that only goes on there is no context.
  const edge = end - 1
  let after = end
  if (isWordAt(text, edge)) while (after < to && isWordAt(text, after)) after++
  return meetsWithin(root, text, edge, after, to, true)
}
