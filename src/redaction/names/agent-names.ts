import type { KnownPerson } from '../redactor.ts'
import type { Span } from '../shields.ts'
import { isCommonWord } from './common-words.ts'
import { basesOf } from './inflection.ts'
import { nameOf } from './people.ts'
import type { Reading } from './reading.ts'
import { isStopWordIn, isTradeWord } from './stop-words.ts'
import { isInAddress, startsLine, type Token, touchesDigit } from './tokens.ts'

/** Given and family names of the desk's agents, without accents. They are few, so a part of a name tells something. */
export type AgentParts = ReadonlySet<string>

const shortest = 3
const partsOf = new WeakMap<KnownPerson, readonly string[]>()

const readParts = ({ names }: KnownPerson): readonly string[] =>
  names
    .filter(name => !name.includes('@'))
    .flatMap(name => nameOf(name, 'roster', false)?.parts ?? [])
    .filter(({ key, isParticle }) => !isParticle && key.length >= shortest && !isTradeWord(key))
    .map(({ key }) => key)

/** Of those who are known by their full names only. */
export const agentParts = (known: readonly KnownPerson[]): AgentParts => {
  const all = new Set<string>()
  for (const person of known) {
    if (!person.fullNameOnly) continue
    const parts = partsOf.get(person) ?? readParts(person)
    partsOf.set(person, parts)
    for (const part of parts) all.add(part)
  }
  return all
}

/** `Vogel hos dere`, `Palm på er avdelning`, `Herrmann aus Ihrer Abteilung`, `Bakker van uw afdeling`. */
const ofTeam =
  /^ (?:(?:hos|på|i|ved|fra|från|bei|von|aus|in|van|bij|uit|from|at|on) (?:jer|jeres|dere|deres|er|era|ert|ihnen|euch|ihrer|ihrem|eurer|eurem|uw|jullie|your)|teiltä|teillä|teidän)(?!\p{L})/iu
/** `Teiltä Virtanen sanoi ei`. */
const teamBefore = /(?<!\p{L})(?:teiltä|teillä|teidän) $/iu

/** `Björn, den nye adressen min er …`, `Takk for hjelpen, Palm!` */
const isCalled = (words: Reading, { start, end }: Token): boolean => {
  const { text } = words
  if (startsLine(words, start)) return /^ ?[,!]/.test(text.slice(end, end + 2))
  return (
    /\p{L}, $/u.test(text.slice(Math.max(0, start - 3), start)) &&
    /^(?:!|[.]?(?:[\r\n]|$))/.test(text.slice(end, end + 2))
  )
}

const isOfTeam = ({ text }: Reading, { start, end }: Token): boolean =>
  ofTeam.test(text.slice(end, end + 16)) || teamBefore.test(text.slice(Math.max(0, start - 9), start))

/** Agents who are called by one of their names, or of whom it is said that they work here. */
export const findAgents = (words: Reading, parts: AgentParts): Span[] => {
  if (parts.size === 0) return []
  const isPart = ({ key }: Token): boolean =>
    parts.has(key) || basesOf(key, false).some(base => parts.has(base))
  return words.tokens.filter(
    token =>
      token.isCapital &&
      !token.isOurs &&
      isPart(token) &&
      (isCalled(words, token) || isOfTeam(words, token)) &&
      !touchesDigit(words, token) &&
      !isInAddress(words, token),
  )
}

/** Is the word somebody's at the desk, and nothing else in this language? */
export const isAgentWord = (key: string, parts: AgentParts, language: string | undefined): boolean =>
  parts.has(key) && !isCommonWord(key) && !isStopWordIn(key, language)
