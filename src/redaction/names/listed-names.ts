import { isCommonWord } from './common-words.ts'
import { isOrdinaryName } from './ordinary-names.ts'
import { type NameRun, type Reading, readName } from './reading.ts'
import { isStopWord } from './stop-words.ts'
import { endsLine, startsLine, startsSentence, type Token } from './tokens.ts'

export interface ListedName extends NameRun {
  readonly score: number
  /** A given and a family name: sure enough for the rest of the conversation. */
  readonly isPair: boolean
}

const scores = { pair: 0.75, likely: 0.6, lone: 0.5 } as const

/** Endings of German nouns that are no family names. */
const noun =
  /(?:ung|ungen|heit|keit|keiten|schaft|schaften|tion|tionen|ment|mente|nis|nisse|tum|gerat|nummer|problem|probleme|daten|karte|seite|code)$/u

const isWord = ({ key }: Token): boolean => isStopWord(key) || isOrdinaryName(key) || isCommonWord(key)

/** `A. Lindqvist`, not `:D Lindqvist`. */
const isDotted = ({ text, tokens }: Reading, at: number): boolean => text[tokens[at]?.end ?? 0] === '.'

/** `Maya-indianerne`, `On-Line`: a piece of a compound. */
const isInCompound = ({ text }: Reading, { start, end }: Token): boolean =>
  /^-\p{L}/u.test(text.slice(end, end + 2)) || /\p{L}-$/u.test(text.slice(Math.max(0, start - 2), start))

const isGivenAt = ({ gazetteer, isFinnish, tokens }: Reading, at: number): boolean => {
  const token = tokens[at]
  return token !== undefined && gazetteer.isGiven(token, isFinnish)
}

/** In the words of one run in capitals: how many from `at` on are one name, and how sure. */
const weigh = (words: Reading, at: number, end: number): ListedName | undefined => {
  const { gazetteer, isFinnish, tokens } = words
  const token = tokens[at]
  if (!token) return undefined
  const isGiven = gazetteer.isGiven(token, isFinnish)
  const isInitial = token.text.length === 1 && isDotted(words, at)
  if (!isGiven && !isInitial) return undefined
  let last = at
  while (last < end && isGivenAt(words, last + 1)) last++
  for (let next = at + 1; next <= end; next++) {
    const behind = tokens[next]
    if (behind && gazetteer.mayBeFamily(behind, isFinnish) && !isStopWord(behind.key))
      return pairTo(words, at, next, end)
  }
  if (isInitial) return undefined
  const isKnown = !isWord(token)
  // An unknown word in a capital behind a given name is a family name; where nouns have capitals, it may be.
  const isNoun = words.language === 'de'
  let to = Math.min(end, at + 1)
  while (to < end && tokens[to]?.isCapital === false) to++
  const behind = tokens[to]
  const isUnknown = behind && !isStopWord(behind.key) && !(isNoun && noun.test(behind.key))
  if (isKnown && last === at && to > at && isUnknown)
    return { first: at, last: isNoun ? to : Math.min(end, to + 1), score: scores.likely, isPair: !isNoun }
  // Two particles between a given name and a capital are in no sentence: `Daan van 't Hof`.
  if (last === at && to > at + 2 && isUnknown)
    return { first: at, last: to, score: scores.likely, isPair: true }
  if (last > at) return { first: at, last, score: scores.likely, isPair: false }
  return isKnown ? { first: at, last, score: scores.lone, isPair: false } : undefined
}

/** A double family name goes with it: `Anna Berg-Lind`, `Anna Berg Lindqvist`, `Jan Visser 't Hooft`. */
const pairTo = (words: Reading, at: number, next: number, end: number): ListedName => {
  let last = next + 1
  while (last < end && words.tokens[last]?.isCapital === false) last++
  const behind = words.tokens[last]
  const isOpen = words.language !== 'de' && behind !== undefined && !isStopWord(behind.key)
  const isDouble =
    next < end && behind !== undefined && (isOpen || words.gazetteer.mayBeFamily(behind, words.isFinnish))
  return { first: at, last: isDouble ? last : next, score: scores.pair, isPair: true }
}

/** A family name with an ending that nothing else has, and the word in a capital before it. */
const familyIn = (words: Reading, { first, last }: NameRun): ListedName | undefined => {
  const { gazetteer, isFinnish, tokens } = words
  for (let at = first; at <= last; at++) {
    const token = tokens[at]
    if (!token || isWord(token) || token.key.length < 5 || !gazetteer.isFamily(token, isFinnish)) continue
    const before = at > first ? tokens[at - 1] : undefined
    const isPair =
      before !== undefined &&
      !isStopWord(before.key) &&
      words.language !== 'de' &&
      !(at - 1 === first && startsSentence(words, before.start))
    const isSentence = at === first && startsSentence(words, token.start)
    if (isPair) return { first: at - 1, last: at, score: scores.likely, isPair: true }
    return isSentence || words.language === 'de'
      ? undefined
      : { first: at, last: at, score: scores.lone, isPair: false }
  }
  return undefined
}

/** A line that holds nothing but a name is a signature, whatever stands above it. */
const isAlone = (words: Reading, { first, last }: NameRun): boolean => {
  const [from, to] = [words.tokens[first], words.tokens[last]]
  return from !== undefined && to !== undefined && startsLine(words, from.start) && endsLine(words, to.end)
}

/** `Magdalena skrev igår`: at the beginning of a sentence a name that is nothing else, with a word in small letters behind it. */
const opensWithName = (words: Reading, { first }: NameRun): boolean => {
  const [token, next] = [words.tokens[first], words.tokens[first + 1]]
  if (!token || !next || next.isCapital || token.key.length < 4 || words.language === 'de') return false
  return words.gazetteer.isGivenItself(token) && /^[ ]$/.test(words.text.slice(token.end, next.start))
}

const accepts = (words: Reading, name: ListedName): boolean => {
  const token = words.tokens[name.first]
  if (!token || name.isPair || name.last > name.first) return token !== undefined
  if (isInCompound(words, token)) return false
  if (!startsSentence(words, token.start) || isAlone(words, name)) return true
  return opensWithName(words, name)
}

/** Names that lists and endings tell: given and family name together, or one alone within a sentence. */
export const findListed = (words: Reading): ListedName[] => {
  const found: ListedName[] = []
  for (let at = 0; at < words.tokens.length; at++) {
    if (words.tokens[at]?.isCapital !== true) continue
    const run = readName(words, at)
    if (!run) continue
    let name: ListedName | undefined
    for (let from = run.first; from <= run.last && !name; from++) name = weigh(words, from, run.last)
    name ??= familyIn(words, run)
    if (name && accepts(words, name)) found.push(name)
    at = name ? Math.max(name.last, at) : run.last
  }
  return found
}
