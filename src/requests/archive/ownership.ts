import type { Entity } from '../../entities.ts'
import type { KnownPerson } from '../../redaction/redactor.ts'
import type { Self } from './persons.ts'

const fold = (value: string): string => value.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim()
const compact = (value: string): string => fold(value).replace(/[^\p{L}\p{N}]/gu, '')
const digitsOf = (value: string): string => value.replace(/\D/gu, '').replace(/^0+/u, '')

const wordsOf = (name: string): string[] =>
  fold(name)
    .split(/[^\p{L}\p{N}'’]+/u)
    .filter(Boolean)
/** `Annas`, `Anna's`. */
const base = (word: string): string => word.replace(/(?:['’]s|['’]|s)$/u, '')

/** As addresses and names of files spell it: `asa`, `aasa` for `åsa`, `mueller` for `müller`. */
const withoutMarks = (word: string): string[] => {
  const plain = word.replaceAll('ø', 'o').replaceAll('æ', 'ae').replaceAll('ß', 'ss').replaceAll('đ', 'd')
  const spelled = word
    .replaceAll('å', 'aa')
    .replace(/[äæ]/gu, 'ae')
    .replace(/[öø]/gu, 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
  return [plain, spelled].map(each => each.normalize('NFD').replace(/\p{M}/gu, ''))
}

const vocabulary = (names: readonly string[]): ReadonlySet<string> =>
  new Set(names.flatMap(wordsOf).flatMap(word => [word, base(word), ...withoutMarks(word)]))

const isMadeOf = (words: readonly string[], known: ReadonlySet<string>): boolean => {
  const isKnown = (word: string): boolean => known.has(word) || known.has(base(word))
  const isInitial = (word: string): boolean =>
    word.length === 1 && [...known].some(each => each.length > 1 && each.startsWith(word))
  return (
    words.some(word => word.length > 1 && isKnown(word)) &&
    words.every(each => isKnown(each) || isInitial(each))
  )
}

/** One number with or without the country's, a trunk zero or the century in front. */
const isSameNumber = (one: string, other: string): boolean => {
  const [short, long] = [digitsOf(one), digitsOf(other)].sort((a, b) => a.length - b.length)
  if (short === undefined || long === undefined || short.length < 6) return false
  return long.length - short.length <= 3 && long.endsWith(short)
}

/** `Asa.Lindqvist+shop@Example.se` is `asa.lindqvist@example.se`. */
const mailbox = (address: string): string =>
  fold(address)
    .replace(/^mailto:/u, '')
    .replace(/\+[^@]*@/u, '@')

export type Owner = 'self' | 'agent' | 'other'

export interface Parties {
  readonly self: Self
  readonly agents: readonly KnownPerson[]
  /** Everybody else the record knows of. */
  readonly others: readonly KnownPerson[]
  /** Full names that were found in the texts. */
  readonly named: readonly string[]
}

const isValueOf = (person: KnownPerson, entity: Entity, value: string): boolean => {
  if (entity === 'EMAIL') return person.emails.some(each => mailbox(each) === mailbox(value))
  if (entity === 'PHONE') return person.phones.some(each => isSameNumber(each, value))
  return [...person.usernames, ...person.emails].some(each => fold(each) === fold(value))
}

/** Numbers and accounts letter by letter; of an address the part that a text has of it. */
const isOwnValue = ({ values }: Self, entity: Entity, value: string): boolean =>
  values.some(own => {
    const [mine, found] = [compact(own), compact(value)]
    if (mine === found) return true
    if (entity === 'ID_NUMBER') return isSameNumber(own, value)
    return entity === 'ADDRESS' && Math.min(mine.length, found.length) >= 6 && mine.includes(found)
  })

/**
 * Whose a finding is. A name that could be somebody else's too (a shared family name alone) is not the person's: in
 * doubt others are hidden (GDPR Art 15(4)).
 */
export const createOwnership = ({
  self,
  agents,
  others,
  named,
}: Parties): ((entity: Entity, value: string) => Owner) => {
  const own = vocabulary(self.names)
  const full = new Set(self.names.map(fold))
  const theAgents = agents.map(({ names }) => vocabulary(names))
  const isStranger = (name: string): boolean => {
    const words = wordsOf(name)
    // A finding that took a word too many beside the person's own name speaks of nobody else.
    if (words.filter(word => own.has(word) || own.has(base(word))).length > 1) return false
    return words.length > 1 && !isMadeOf(words, own) && !theAgents.some(agent => isMadeOf(words, agent))
  }
  const strangers = [...others.flatMap(({ names }) => names), ...named.filter(isStranger)]
  const theOthers = strangers.filter(name => !full.has(fold(name))).map(name => vocabulary([name]))
  const nameOwner = (value: string): Owner => {
    if (full.has(fold(value))) return 'self'
    const words = wordsOf(value)
    const isAgents = theAgents.some(agent => isMadeOf(words, agent))
    if (theOthers.some(other => isMadeOf(words, other))) return 'other'
    if (isMadeOf(words, own)) return isAgents && words.length === 1 ? 'other' : 'self'
    return isAgents ? 'agent' : 'other'
  }
  return (entity, value) => {
    if (isOwnValue(self, entity, value)) return 'self'
    if (entity === 'PERSON') return nameOwner(value)
    if (isValueOf(self, entity, value)) return 'self'
    return agents.some(agent => isValueOf(agent, entity, value)) ? 'agent' : 'other'
  }
}
