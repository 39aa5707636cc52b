import type { KnownPerson } from '../redactor.ts'
import { contract, foldWord } from './fold.ts'
import type { TokenText } from './tokens.ts'

/** So many letters of a word no ending changes. */
const stemLength = 3
/** Of longer names a copy that was cut off may lack the last word. */
const maxLength = 25

const stemsOf = (word: string): string[] => {
  const [short, long] = foldWord(word.slice(0, stemLength + 2))
  return [short, long, contract(short)].map(key => key.slice(0, stemLength))
}

/**
 * Leaves out the agents of a large desk of whose last name not even the beginning is in the conversation, before
 * anything dearer is done for each. Everybody else passes.
 */
export const createRosterFilter = (texts: readonly TokenText[]): ((person: KnownPerson) => boolean) => {
  let stems: Set<string> | undefined
  const makeStems = (): Set<string> => {
    const made = new Set<string>()
    for (const { tokens } of texts) {
      for (const { key, long } of tokens) {
        made.add(key.slice(0, stemLength))
        if (long !== key) made.add(long.slice(0, stemLength))
      }
    }
    return made
  }
  const isThere = (name: string): boolean => {
    if (name.length > maxLength) return true
    stems ??= makeStems()
    const last = /\p{L}+\P{L}*$/u.exec(name.normalize('NFKC'))?.[0] ?? ''
    return stemsOf(last.match(/^\p{L}+/u)?.[0] ?? '').some(stem => stems?.has(stem))
  }
  return person => !person.fullNameOnly || person.names.some(isThere)
}
