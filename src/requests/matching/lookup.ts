import type { Evidence } from '../found-record.ts'
import { fold } from '../spelling/fold.ts'
import { foldedForms } from '../spelling/name.ts'
import type { Spellings } from '../spellings.ts'

/** Whose spelling was met, and of what kind it is. */
export interface Match<K extends string> {
  readonly key: K
  readonly evidence: Evidence
  /** An initial or a middle name with the family name: could well be somebody else's. */
  readonly weak: boolean
}

type Table<K extends string> = Map<string, Match<K>[]>

/** Everything that is looked for, of all people together, by what a text is cut into. */
export interface Lookup<K extends string> {
  /** Canonical addresses. */
  readonly emails: Table<K>
  readonly digits: Table<K>
  /** How many digits any of them has. */
  readonly digitLengths: ReadonlySet<number>
  /** Logins and keys with signs in them. */
  readonly tokens: Table<K>
  /** Folded words with a space between. */
  readonly phrases: Table<K>
  /** What more words may follow. */
  readonly beginnings: ReadonlySet<string>
}

const add = <K extends string>(table: Table<K>, spelling: string, match: Match<K>): void => {
  const known = table.get(spelling)
  if (!known) table.set(spelling, [match])
  else if (!known.some(({ key, evidence }) => key === match.key && evidence === match.evidence))
    known.push(match)
}

const beginningsOf = (phrase: string): string[] => {
  const words = phrase.split(' ')
  return words.slice(1).map((_, index) => words.slice(0, index + 1).join(' '))
}

const isOneWord = (text: string): boolean => /^[\p{L}\p{N}]+$/u.test(text)

/** Long phrases are looked for under one folding, or there would be thousands. */
const phraseForms = (words: readonly string[]): readonly string[] =>
  words.length > 6 ? [words.map(fold).join(' ')] : foldedForms(words)

const addPerson = <K extends string>(lookup: Lookup<K>, key: K, spellings: Spellings): void => {
  const is = (evidence: Evidence, weak = false): Match<K> => ({ key, evidence, weak })
  for (const email of spellings.emails) add(lookup.emails, email, is('email'))
  for (const phone of spellings.phones) add(lookup.digits, phone, is('phone'))
  for (const number of spellings.numbers) add(lookup.digits, number, is('id'))
  const words = (text: string, match: Match<K>): void =>
    isOneWord(text) ? add(lookup.phrases, fold(text), match) : add(lookup.tokens, text, match)
  for (const username of spellings.usernames) words(username, is('username'))
  for (const id of spellings.ids) words(id, is('id'))
  // Sure ones first, so that an equal weak one adds nothing.
  for (const name of [...spellings.names].sort((a, b) => Number(a.weak) - Number(b.weak)))
    for (const form of phraseForms(name.words)) add(lookup.phrases, form, is('name', name.weak))
  for (const phrase of spellings.phrases)
    for (const form of phraseForms(phrase)) add(lookup.phrases, form, is('id'))
}

/** One lookup for many people. */
export const createLookup = <K extends string>(
  people: readonly { readonly key: K; readonly spellings: Spellings }[],
): Lookup<K> => {
  const lookup: Lookup<K> = {
    emails: new Map(),
    digits: new Map(),
    digitLengths: new Set(),
    tokens: new Map(),
    phrases: new Map(),
    beginnings: new Set(),
  }
  for (const { key, spellings } of people) addPerson(lookup, key, spellings)
  return {
    ...lookup,
    digitLengths: new Set([...lookup.digits.keys()].map(({ length }) => length)),
    beginnings: new Set([...lookup.phrases.keys()].flatMap(beginningsOf)),
  }
}
