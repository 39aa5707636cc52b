import { atEnd } from '../at-end.ts'
import type { KnownPerson } from '../redactor.ts'
import type { Span } from '../shields.ts'
import { isCommonWord } from './common-words.ts'
import { basesOf } from './inflection.ts'
import { nameOf, type Part } from './people.ts'
import type { Reading } from './reading.ts'
import { isStopWordIn, isTradeWord } from './stop-words.ts'
import { isSubject } from './subjects.ts'
import { gapAfter, isInAddress, startsLine, touchesDigit } from './tokens.ts'

/** Given and family names of the desk's agents, without accents. They are few, so a part of a name tells something. */
export interface AgentParts {
  readonly names: ReadonlySet<string>
  /** `van`, `der`: theirs, and only before one of the names. */
  readonly particles: ReadonlySet<string>
}

const shortest = 3
const partsOf = new WeakMap<KnownPerson, readonly Part[]>()

const readParts = ({ names }: KnownPerson): readonly Part[] =>
  names
    .filter(name => !name.includes('@'))
    .flatMap(name => nameOf(name, 'roster', false)?.parts ?? [])
    .filter(({ key, isParticle }) => isParticle || (key.length >= shortest && !isTradeWord(key)))

/** Of those who are known by their full names only. */
export const agentParts = (known: readonly KnownPerson[]): AgentParts => {
  const [names, particles] = [new Set<string>(), new Set<string>()]
  for (const person of known) {
    if (!person.fullNameOnly) continue
    const parts = partsOf.get(person) ?? readParts(person)
    partsOf.set(person, parts)
    for (const { key, isParticle } of parts) (isParticle ? particles : names).add(key)
  }
  return { names, particles }
}

/** `Vogel hos dere`, `Palm på er avdelning`, `Herrmann aus Ihrer Abteilung`, `Bakker van uw afdeling`. */
const ofTeam =
  /^ (?:(?:hos|på|i|ved|fra|från|bei|von|aus|in|van|bij|uit|from|at|on) (?:jer|jeres|dere|deres|er|era|ert|ihnen|euch|ihrer|ihrem|eurer|eurem|uw|jullie|your)|teiltä|teillä|teidän)(?!\p{L})/iu
/** `Teiltä Virtanen sanoi ei`. */
const teamBefore = atEnd(/(?<!\p{L})(?:teiltä|teillä|teidän) $/iu)

/** `Björn, den nye adressen min er …`, `Takk for hjelpen, Palm!` */
const isCalled = (words: Reading, { start, end }: Span): boolean => {
  const { text } = words
  if (startsLine(words, start)) return /^ ?[,!]/.test(text.slice(end, end + 2))
  return (
    /\p{L}, $/u.test(text.slice(Math.max(0, start - 3), start)) &&
    /^(?:!|[.]?(?:[\r\n]|$))/.test(text.slice(end, end + 2))
  )
}

const isOfTeam = ({ text }: Reading, { start, end }: Span): boolean =>
  ofTeam.test(text.slice(end, end + 16)) || teamBefore.test(text.slice(Math.max(0, start - 9), start))

const isMeant = (words: Reading, span: Span): boolean =>
  isCalled(words, span) || isOfTeam(words, span) || isSubject(words.text, span.end)

const joined = /^[ -]$/

/** Agents who are called by one of their names, or of whom it is said that they work here or did something. */
export const findAgents = (words: Reading, { names, particles }: AgentParts): Span[] => {
  if (names.size === 0) return []
  const { tokens } = words
  const isNameAt = (at: number): boolean => {
    const token = tokens[at]
    if (!token?.isCapital || token.isOurs) return false
    return names.has(token.key) || basesOf(token.key, false).some(base => names.has(base))
  }
  const firstOf = (last: number): number => {
    let first = last
    while (
      joined.test(gapAfter(words, first - 1)) &&
      (isNameAt(first - 1) || particles.has(tokens[first - 1]?.key ?? ''))
    )
      first--
    return first
  }
  return tokens.flatMap(({ end }, at) => {
    const isEnd = isNameAt(at) && !(isNameAt(at + 1) && joined.test(gapAfter(words, at)))
    const span = { start: isEnd ? (tokens[firstOf(at)]?.start ?? end) : end, end }
    if (!isEnd || !isMeant(words, span)) return []
    return touchesDigit(words, span) || isInAddress(words, span) ? [] : [span]
  })
}

/** Is the word somebody's at the desk, and nothing else in this language? */
export const isAgentWord = (key: string, parts: AgentParts, language: string | undefined): boolean =>
  parts.names.has(key) && !isCommonWord(key) && !isStopWordIn(key, language)
