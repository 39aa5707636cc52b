import { kinds } from './names/weighed-words.ts'
import { hashOf } from './tagger/hash.ts'
import { codeOf, kindOf } from './tagger/lexicon.ts'
import { shippedModel } from './tagger/model.ts'

/** One of `kinds`, by the lexicon that the program ships. */
export const kindOfKnown = (word: string): number =>
  kindOf(codeOf(shippedModel().lexicon, hashOf(word.toLowerCase())))

/** Is it in no text that the lexicon was made of, in none of the desk's languages? What people make up for themselves is not. */
export const isUnheardOf = (word: string): boolean => kindOfKnown(word) === kinds.unknown

/** May it be somebody's name: is it known for one, or not known at all? */
export const mayName = (word: string): boolean => {
  const kind = kindOfKnown(word)
  return kind === kinds.unknown || kind >= kinds.given
}

/** Is it known as a given name, whatever else it is? */
export const isGivenToSomebody = (word: string): boolean => {
  const kind = kindOfKnown(word)
  return kind === kinds.given || kind === kinds.givenToo
}

/** Is it known as a name, given or of a family, and as nothing else? */
export const namesSomebody = (word: string): boolean => {
  const kind = kindOfKnown(word)
  return kind === kinds.given || kind === kinds.family
}
