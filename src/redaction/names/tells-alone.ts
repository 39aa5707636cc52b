import { isCommonWord } from './common-words.ts'
import { foldWord } from './fold.ts'
import { isStopWord } from './stop-words.ts'

/**
 * Would this part of a known person's name, alone and in small letters, be taken for that person? Not one that is an
 * ordinary word as well (`berg`, `hans`): the finder leaves those in a sentence, so nobody may ask for them to be gone.
 */
export const tellsAlone = (word: string): boolean => {
  const [key] = foldWord(word)
  return !isCommonWord(key) && !isStopWord(key)
}
