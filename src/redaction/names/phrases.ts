import type { CueWords } from './cues/cue-words.ts'
import { cueLanguages } from './cues/list.ts'
import { foldWord } from './fold.ts'
import { gapAfter, type TokenText } from './tokens.ts'
import { createWordFilter } from './word-filter.ts'

export type CueKind = Exclude<keyof CueWords, 'owners'>

interface Phrase {
  readonly words: readonly string[]
  readonly kind: CueKind
  /** Words of which one must stand before it. */
  readonly owners?: ReadonlySet<string>
}

export interface Cue {
  readonly kind: CueKind
  /** Indices of tokens, both inclusive. */
  readonly first: number
  readonly last: number
}

/** Of a list as the languages write it. */
const listed = (list: string): string[] => list.split(',').filter(phrase => /\p{L}/u.test(phrase))

const keysOf = (phrase: string): string[] => (phrase.match(/\p{L}+/gu) ?? []).map(word => foldWord(word)[0])

const phrasesOf = ({ owners, ...lists }: CueWords): Phrase[] => {
  const ownerKeys = new Set(listed(owners).flatMap(keysOf))
  return Object.entries(lists).flatMap(([kind, phrases]) =>
    listed(phrases).map(phrase => ({
      words: keysOf(phrase),
      kind: kind as CueKind,
      ...(kind === 'relations' && ownerKeys.size > 0 ? { owners: ownerKeys } : {}),
    })),
  )
}

/** By first word, longest first. */
const byFirst = new Map<string, Phrase[]>()
for (const phrase of cueLanguages.flatMap(phrasesOf).sort((a, b) => b.words.length - a.words.length)) {
  const [first = ''] = phrase.words
  const list = byFirst.get(first)
  if (list) list.push(phrase)
  else byFirst.set(first, [phrase])
}

const mayBegin = createWordFilter(byFirst.keys())

const between = /^(?:[ .,'’&/+_(-]{1,3}|[ ]{2,4})$/u

const matches = (words: TokenText, at: number, { words: keys, owners }: Phrase): boolean => {
  for (let next = 1; next < keys.length; next++) {
    if (words.tokens[at + next]?.key !== keys[next]) return false
    if (!between.test(gapAfter(words, at + next - 1))) return false
  }
  return !owners || (at > 0 && owners.has(words.tokens[at - 1]?.key ?? ''))
}

const none: readonly Cue[] = []

/** The cues that begin at a token: of each kind the longest. */
export const cuesAt = (words: TokenText, at: number): readonly Cue[] => {
  const token = words.tokens[at]
  if (!token || token.isOurs || !mayBegin(token.key, token.stem)) return none
  const phrases = byFirst.get(token.key)
  if (!phrases) return none
  const found: Cue[] = []
  for (const phrase of phrases) {
    if (found.some(({ kind }) => kind === phrase.kind) || !matches(words, at, phrase)) continue
    found.push({ kind: phrase.kind, first: at, last: at + phrase.words.length - 1 })
  }
  return found
}
