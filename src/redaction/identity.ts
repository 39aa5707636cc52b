import type { Entity } from '../entities.ts'
import type { KnownPerson } from './redactor.ts'

const fold = (value: string): string => value.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim()
const compact = (value: string): string => fold(value).replace(/[^\p{L}\p{N}]/gu, '')

/** Trunk zero and country number fall away in the last nine digits. */
export const phoneKey = (value: string): string => value.replace(/\D/gu, '').replace(/^0+/u, '').slice(-9)

const wordsOf = (name: string): string[] =>
  fold(name)
    .split(/[\s,.;()]+/u)
    .filter(Boolean)
/** `Annas`, `Anna's`, `Anna:s`. */
const base = (word: string): string => word.replace(/(?:['’´:]s|['’´]|s)$/u, '')

interface Person {
  readonly key: string
  readonly words: ReadonlySet<string>
}

const personOf = (names: readonly string[]): Person => ({
  key: fold(names[0] ?? ''),
  words: new Set(names.flatMap(wordsOf).flatMap(word => [word, base(word)])),
})

/** The one person all of whose words these are; of several none. */
const onlyMatch = (words: readonly string[], people: readonly Person[]): Person | undefined => {
  const fitting = people.filter(person =>
    words.every(word => person.words.has(word) || person.words.has(base(word))),
  )
  return fitting.length === 1 ? fitting[0] : undefined
}

/**
 * The value whose digest stands for a finding, so that one person stays one: `Anna`, `Annas` and `ANNA BERG` are
 * `anna berg` where the record or the conversation knows only that Anna; a number is one number in any spelling.
 * `named` are the person names found in the conversation.
 */
export const createIdentity = (
  known: readonly KnownPerson[],
  named: readonly string[],
): ((entity: Entity, value: string) => string) => {
  const people = known.filter(person => person.names.length > 0).map(person => personOf(person.names))
  const full = [...new Set(named.filter(name => wordsOf(name).length > 1).map(fold))]
  const strangers = full.filter(name => !onlyMatch(wordsOf(name), people)).map(name => personOf([name]))
  const everyone = [...people, ...strangers]
  const ofPerson = (value: string): string => onlyMatch(wordsOf(value), everyone)?.key ?? fold(value)
  return (entity, value) => {
    switch (entity) {
      case 'PERSON':
        return ofPerson(value)
      case 'PHONE':
        return phoneKey(value)
      case 'ID_NUMBER':
      case 'CARD':
      case 'IBAN':
        return compact(value)
      case 'EMAIL':
        return fold(value).replace(/\s/gu, '')
      default:
        return fold(value)
    }
  }
}
