import { remembered } from '../remembered.ts'
import { foldWord } from './fold.ts'

/** Words of one kind: whole ones, and endings that make longer words of the same kind. */
export interface WordKind {
  /** Of a word in small letters, accents on: `Støre` is no `store`. */
  has(word: string): boolean
  /** The same of whole words only. */
  isListed(word: string): boolean
  /** Of a word without its accents and Finnish case. */
  hasStem(key: string): boolean
}

interface Kind {
  /** Apart by white space, in small letters. */
  readonly words: string
  readonly endings: string
  /** Before an ending stand so many letters at the least: `Stein` is no `-ein`. */
  readonly shortestStem: number
}

const listed = (words: string): string[] => words.trim().split(/\s+/u)

export const createWordKind = ({ words, endings, shortestStem }: Kind): WordKind => {
  const asked = (spelling: (word: string) => string): ((word: string) => boolean) => {
    const set = new Set(listed(words).map(spelling))
    const ends = listed(endings).map(spelling)
    return remembered(
      word =>
        set.has(word) ||
        ends.some(ending => word.length >= ending.length + shortestStem && word.endsWith(ending)),
    )
  }
  const whole = new Set(listed(words))
  return {
    has: asked(word => word),
    isListed: word => whole.has(word),
    hasStem: asked(word => foldWord(word)[0]),
  }
}
