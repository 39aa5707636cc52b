import { canonicalEmail } from '../spelling/email.ts'
import { fold, foldWide, hasOnlyAscii } from '../spelling/fold.ts'
import type { Lookup, Match } from './lookup.ts'
import { stems } from './stems.ts'

type Tell<K extends string> = (matches: readonly Match<K>[] | undefined) => void

const mostLocal = 64
const mostDomain = 253
const narrow = /[\p{L}\p{N}\p{M}._+-]/u
const wide = /[\p{L}\p{N}\p{M}._+\-!#$%&'*/=?^`{|}~]/u
const domainSign = /[\p{L}\p{N}\p{M}.-]/u
const ending =
  /\.(?:pdf|jpe?g|png|gif|heic|tiff?|docx?|odt|xlsx?|csv|txt|log|eml|msg|ics|vcf|zip|json|xml|html?|mp[34]|mov)$/

const startOf = (text: string, end: number, sign: RegExp): number => {
  let start = end
  while (start > 0 && end - start < mostLocal && sign.test(text.charAt(start - 1))) start--
  return start
}

const endOf = (text: string, start: number): number => {
  let end = start
  while (end < text.length && end - start < mostDomain && domainSign.test(text.charAt(end))) end++
  return end
}

/** Around each `@`, with a space on either side of it or none. */
const scanEmails = <K extends string>(text: string, { emails }: Lookup<K>, tell: Tell<K>): void => {
  if (emails.size === 0) return
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const left = text.charAt(at - 1) === ' ' ? at - 1 : at
    const right = text.charAt(at + 1) === ' ' ? at + 2 : at + 1
    const domain = text.slice(right, endOf(text, right)).replace(/[.-]+$/, '')
    const bare = domain.replace(ending, '')
    const starts = new Set([startOf(text, left, narrow), startOf(text, left, wide)])
    const runs = [...starts].map(start => text.slice(start, left).replace(/^[.]+/, ''))
    // In a form's encoding a plus is a space.
    for (const local of [
      ...runs,
      ...runs.flatMap(run => (run.includes('+') ? run.replace(/^.*\+/, '') : [])),
    ]) {
      for (const host of bare === domain ? [domain] : [domain, bare]) {
        const email = canonicalEmail(`${local}@${host}`)
        if (email !== undefined) tell(emails.get(email))
      }
    }
  }
}

const mostDigits = 34
/** What may stand inside a number, in so many signs. */
const insideNumber = /^[\s().,:/+_‐-―-]{1,4}$/u

/** Groups of digits, alone and put together with those that follow. */
const scanDigits = <K extends string>(
  text: string,
  { digits, digitLengths }: Lookup<K>,
  tell: Tell<K>,
): void => {
  if (digits.size === 0) return
  let open: string[] = []
  let last = -1
  for (const { 0: group, index } of text.matchAll(/\d+/g)) {
    const goesOn = last >= 0 && index - last < 5 && insideNumber.test(text.slice(last, index))
    const longer = goesOn ? open.map(before => before + group) : []
    open = [...longer, group].filter(({ length }) => length <= mostDigits)
    for (const number of open) if (digitLengths.has(number.length)) tell(digits.get(number))
    last = index + group.length
  }
}

const edges = /^[._@+-]+|[._@+-]+$/g
const tokenRuns = { ascii: /[a-z0-9._@+-]{5,300}/g, any: /[\p{L}\p{N}\p{M}._@+-]{5,300}/gu }
const wordRuns = { ascii: /[a-z0-9]+/g, any: /[\p{L}\p{N}\p{M}]+/gu }

/** Most texts are folded to ASCII, where a plain set of letters is much faster. */
const patternFor = (runs: { readonly ascii: RegExp; readonly any: RegExp }, text: string): RegExp =>
  hasOnlyAscii(text) ? runs.ascii : runs.any

const scanTokens = <K extends string>(text: string, { tokens }: Lookup<K>, tell: Tell<K>): void => {
  if (tokens.size === 0) return
  for (const [run] of text.matchAll(patternFor(tokenRuns, text))) {
    const token = run.replace(edges, '')
    tell(tokens.get(token) ?? tokens.get(token.replace(ending, '')))
  }
}

const longestWord = 80
/** Space of any length, or some signs, stands between the words of a name; a sentence more does not. */
const betweenWords = /^(?:\s+|[^\p{L}\p{N}]{1,8})$/u
/** A sentence ends behind a word that is no initial and no `St.`: what follows is not the rest of a name. */
const sentenceEnd = /^["'”’)\]]{0,2}[.!?]{1,4}["'”’)\]]{0,2}\s/u
const longestShort = 3

const goesOn = (before: string, gap: string): boolean =>
  betweenWords.test(gap) && (before.length <= longestShort || !sentenceEnd.test(gap))

/** Words one after the other: what has begun goes on as long as something that is looked for begins with it. */
const scanWords = <K extends string>(
  folded: string,
  { phrases, beginnings }: Lookup<K>,
  tell: Tell<K>,
): void => {
  let begun: string[] = []
  let last = 0
  let previous = ''
  for (const { 0: word, index } of folded.matchAll(patternFor(wordRuns, folded))) {
    const before = begun.length > 0 && goesOn(previous, folded.slice(last, index)) ? begun : []
    previous = word
    last = index + word.length
    begun = []
    if (word.length > longestWord) continue
    tell(phrases.get(word))
    if (beginnings.has(word)) begun.push(word)
    for (const start of before) {
      const phrase = `${start} ${word}`
      const found = phrases.get(phrase)
      tell(found)
      if (beginnings.has(phrase)) begun.push(phrase)
      if (!found) for (const stem of stems(word)) tell(phrases.get(`${start} ${stem}`))
    }
  }
}

/** Under either custom of leaving accents out; mixtures of both stand in the lookup. */
const scanFolded = <K extends string>(text: string, lookup: Lookup<K>, tell: Tell<K>): void => {
  if (lookup.phrases.size === 0) return
  const simple = fold(text)
  scanWords(simple, lookup, tell)
  const other = foldWide(text)
  if (other !== simple) scanWords(other, lookup, tell)
}

/** Tells of every spelling of the lookup that stands in the cleaned text; once through it for everybody. */
export const scan = <K extends string>(text: string, lookup: Lookup<K>, tell: Tell<K>): void => {
  scanEmails(text, lookup, tell)
  scanDigits(text, lookup, tell)
  scanTokens(text, lookup, tell)
  scanFolded(text, lookup, tell)
}
