import { isGivenToSomebody } from '../known-word.ts'
import type { NameRun, Reading } from './reading.ts'
import { gapAfter } from './tokens.ts'

const opening = /^ ["“„'‘(]$/u
const closing = /^["”“'’)] $/u
/** Cheap, as most texts have none. */
const mayBeNicknamed = /["“„'‘(][^\s"(]{2,15}["”“'’)] [^\s0-9]/

/** Names with what friends say in quotation marks or brackets: `Mohammed "Mo" Farooq`, `Cornelia (Corrie) Haan`, `"Tiny" Tim Haddock`. */
export const findNicknamed = (words: Reading): NameRun[] => {
  const { text, tokens } = words
  const found: NameRun[] = []
  if (!mayBeNicknamed.test(text)) return found
  for (let at = 0; at + 2 < tokens.length; at++) {
    const [one, other, last] = [tokens[at], tokens[at + 1], tokens[at + 2]]
    if (!one?.isCapital || !other?.isCapital || !last?.isCapital || one.isOurs || other.isOurs) continue
    const [before, behind] = [gapAfter(words, at), gapAfter(words, at + 1)]
    const isBetween = opening.test(before) && closing.test(behind) && isGivenToSomebody(one.text)
    const isFirst = /["“„'‘]/u.test(text[one.start - 1] ?? '') && closing.test(before) && behind === ' '
    if (isBetween || (isFirst && isGivenToSomebody(other.text))) found.push({ first: at, last: at + 2 })
  }
  return found
}
