import { atEnd } from '../at-end.ts'
import { isOrdinaryName } from './ordinary-names.ts'
import type { Part, PersonName } from './people.ts'
import type { Hit } from './person-index.ts'
import type { Reading } from './reading.ts'
import { isTradeWord } from './stop-words.ts'
import { isSubject } from './subjects.ts'
import { tellsAlone } from './tells-alone.ts'
import { isThing } from './thing-words.ts'
import { endsLine, gapAfter, isInAddress, startsSentence, type Token, touchesDigit } from './tokens.ts'

/** Words of a text, one after the other, that belong to one name. */
export interface Run {
  readonly name: PersonName
  /** Indices of tokens, both inclusive. */
  readonly first: number
  readonly last: number
  /** Places of parts that stand there whole. */
  readonly whole: ReadonlySet<number>
  readonly initials: number
  readonly hasParticle: boolean
  /** Of the first word. */
  readonly hit: Hit
}

const scores = { full: 0.95, part: 0.85, derived: 0.7 } as const

const isOrdinary = ({ key }: Part): boolean => !tellsAlone(key)

const greetedBy = atEnd(
  /(?:^|[\s>])(?:hej|hei|hi|hello|hallo|dear|kære|kjære|kära|käre|beste|hyvä|moi|liebe|lieber|tack|takk|tak|thanks|danke|kiitos|bedankt),?[ ]$/iu,
)

/** Where the words beside it are all capitals too, capitals say nothing. */
const isShouted = ({ text }: Reading, start: number, end: number): boolean =>
  /\p{Lu}{2}[^\p{L}\n]{1,3}$/u.test(text.slice(Math.max(0, start - 5), start)) ||
  /^[^\p{L}\n]{1,3}\p{Lu}{2}/u.test(text.slice(end, end + 5))

const lineSign = /[\s/-]/u

/** Looked at sign by sign: a search for the end of all that stands before would begin anew at each line. */
const opensLine = (text: string, start: number): boolean => {
  for (let at = start - 1; at >= 0 && at >= start - 200; at--) {
    const sign = text[at] ?? ''
    if (sign === '\n' || sign === '\r') return true
    if (!lineSign.test(sign)) return false
  }
  return start <= 200
}

/** Shorter ones may be pronouns: `Du har`. */
const shortestSubject = 4

/** An ordinary word is a name where it has a capital that no sentence asks for, or stands as a name stands. */
const standsAsName = (words: Reading, { start, end, text }: Token): boolean => {
  const isLoud = /^\p{Lu}{2}/u.test(text)
  if (!/^\p{Lu}/u.test(text) || (isLoud && isShouted(words, start, end))) return false
  if (!startsSentence(words, start)) return true
  const isAloneOnLine = opensLine(words.text, start) && endsLine(words, end)
  if (text.length >= shortestSubject && isSubject(words.text, end)) return true
  return isAloneOnLine || greetedBy.test(words.text.slice(Math.max(0, start - 12), start))
}

/** A given name that is nothing else is one in small letters too, once the conversation has it. */
const isKnownGiven = ({ gazetteer }: Reading, part: Part): boolean =>
  part.key.length >= 4 &&
  gazetteer.isGivenItself({ text: part.exact, key: part.key }) &&
  !isOrdinary(part) &&
  !isOrdinaryName(part.key)

/** `Bjørk lampe`, where somebody is called `Björk`: with accents of its own before a thing it is the thing's name. */
const isThingSpeltOtherwise = (words: Reading, { hit, last }: Run, { text }: Token): boolean => {
  const next = words.tokens[last + 1]
  const low = text.toLowerCase()
  const isOther = !hit.isInflected && low !== hit.part.exact && low !== hit.part.key && low !== hit.part.long
  if (!isOther || !next || next.isCapital || gapAfter(words, last) !== ' ') return false
  return isThing(next.text)
}

/** Is a single word of a name enough where it stands? */
const weighPart = (words: Reading, run: Run, token: Token): number => {
  const { name, hit } = run
  const { part } = hit
  if (name.trust === 'roster') {
    const isAll = name.weight === 1 && part.key.length >= 4 && token.isCapital
    return isAll && !isOrdinary(part) ? scores.derived : 0
  }
  const isJoined = hit.last !== part.place
  if (isJoined) return scores.full
  if (isThingSpeltOtherwise(words, run, token)) return 0
  if (part.key.length < 3 || isTradeWord(part.key) || touchesDigit(words, token)) return 0
  if (name.trust === 'derived') {
    if (isInAddress(words, token)) return 0
    if (!token.isCapital) return isKnownGiven(words, part) ? scores.derived : 0
    return !isOrdinary(part) || standsAsName(words, token) ? scores.derived : 0
  }
  if (isOrdinary(part)) return standsAsName(words, token) ? scores.part : 0
  if (token.isCapital) return scores.part
  // In small letters, without the accents, or in a case, a short one could be any word.
  const isExact = token.text.toLowerCase() === part.exact
  return isExact || part.key.length >= (hit.isInflected ? 3 : 5) ? scores.part : 0
}

/** An agent's name counts whole: the first and the last of its parts. */
const isFullEnough = ({ name, whole }: Run): boolean => {
  const real = name.parts.filter(part => !part.isParticle)
  if (name.trust === 'roster') return [real[0], real.at(-1)].every(part => part && whole.has(part.place))
  // `Support Team` of `Exempel Support Team` is nobody yet.
  return whole.size >= real.length || real.some(part => whole.has(part.place) && !isTradeWord(part.key))
}

/** How sure it is that these words name this person: 0 for not at all. */
export const weighRun = (words: Reading, run: Run): number => {
  const [first, token] = [words.tokens[run.first], words.tokens[run.last]]
  if (!first || !token) return 0
  const { name } = run
  const parts = name.parts.filter(part => !part.isParticle && run.whole.has(part.place)).length
  if (parts >= 2 && run.first < run.last) return isFullEnough(run) ? scores.full : 0
  if (name.trust !== 'roster' && (run.initials > 0 || run.hasParticle)) {
    const isCapital = token.isCapital || words.tokens[run.last - run.initials]?.isCapital === true
    const isSmallEnough = name.trust === 'record' && !isOrdinary(run.hit.part)
    if (run.hit.part.key.length >= 2 && (isCapital || isSmallEnough)) return scores.part
  }
  const single = parts === 1 || run.hit.last !== run.hit.part.place
  return single ? weighPart(words, run, token) : 0
}
