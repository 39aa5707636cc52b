import { atEnd } from '../at-end.ts'
import { foldWord } from './fold.ts'
import type { NameRun, Reading } from './reading.ts'
import { isCompanyForm, isTradeWord } from './stop-words.ts'
import { gapAfter, isInAddress, type Token } from './tokens.ts'

/** So far from an address, in UTF-16 units, may the name stand that it spells: the same row, the line above. */
const reach = 200
const [shortest, mostWords] = [6, 4]
const local = atEnd(/[\p{L}\p{N}._+-]{2,64}$/u)
const boundary = /^(?:[ ]{1,2}|-|'|’|, ?)$/u

/** The letters that a local part is made of, `sizwebairstowlunt` of `sizwe.bairstow-lunt22+x`. */
const lettersOf = (address: string): string =>
  foldWord(address.replace(/\+.*$/u, ''))[0].replace(/[^a-z]/g, '')

/** Is the address the words in their order, the family name before, or an initial for the first of them? */
const isSpelledBy = (spelled: string, keys: readonly string[]): boolean => {
  const [first = '', ...rest] = keys
  const [last, before] = [keys.at(-1) ?? '', keys.slice(0, -1)]
  const behind = rest.join('')
  return (
    first + behind === spelled ||
    last + before.join('') === spelled ||
    behind + first === spelled ||
    (behind.length > 4 && first.charAt(0) + behind === spelled)
  )
}

/** Is the word in the address, or its first letter what that begins with? Says no to most words, and soon. */
const mayBegin = ({ key, long }: Token, spelled: string): boolean =>
  spelled.charCodeAt(0) === key.charCodeAt(0) ||
  spelled.includes(key) ||
  (long !== key && spelled.includes(long))

/** The shortest run of words from a token on that spells the address. */
const runAt = (words: Reading, at: number, spelled: string): NameRun | undefined => {
  const head = words.tokens[at]
  if (!head || !mayBegin(head, spelled)) return undefined
  const tokens: Token[] = []
  for (let last = at; last < at + mostWords; last++) {
    const token = words.tokens[last]
    if (!token || token.isOurs || isTradeWord(token.key) || isCompanyForm(token.key)) return undefined
    if (last > at && !boundary.test(gapAfter(words, last - 1))) return undefined
    if (isInAddress(words, token)) return undefined
    tokens.push(token)
    const isWritten = tokens.every(each => each.isCapital) || tokens.every(each => each.text.length > 2)
    const isSpelled =
      isSpelledBy(
        spelled,
        tokens.map(each => each.key),
      ) ||
      isSpelledBy(
        spelled,
        tokens.map(each => each.long),
      )
    if (tokens.length > 1 && isWritten && isSpelled) return { first: at, last }
  }
  return undefined
}

const firstFrom = (tokens: readonly Token[], offset: number): number => {
  let [low, high] = [0, tokens.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * Names that an e-mail address near them spells out: `Sizwe Bairstow-Lunt,sizwebairstowlunt@…`, `Hall, Grace <ghall@…>`,
 * whether or not anybody knows the words for names. Two words at least, none of them one that firms and teams are
 * called by. In the order of the addresses; a name may come twice.
 */
export const findSpelled = (words: Reading): NameRun[] => {
  const { text, tokens } = words
  const found: NameRun[] = []
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const address = local.exec(text.slice(Math.max(0, at - 64), at))?.[0] ?? ''
    const spelled = lettersOf(address)
    if (spelled.length < shortest) continue
    const end = at + reach
    for (let each = firstFrom(tokens, at - reach); (tokens[each]?.start ?? end) < end; each++) {
      const run = runAt(words, each, spelled)
      if (!run) continue
      found.push(run)
      each = run.last
    }
  }
  return found
}
