import { kindOfKnown } from '../known-word.ts'
import { foldWord } from '../names/fold.ts'
import { isCalendarWord, isStopWord } from '../names/stop-words.ts'
import { kinds } from '../names/weighed-words.ts'
import { matchAt } from './matches.ts'

const placed = /[ ](?:i|in|te)[ ](\p{L}[\p{L}'’-]{2,20})(?![\p{L}\p{N}'’-])/uy
/** What stands there as often: a floor, a part of the house, a time. */
const others = new Set(
  'stan byen byn centrum cellar basement kælderen kjelleren källaren keller gården haven trapphuset summer winter sommer spring autumn huset house town'.split(
    ' ',
  ),
)

const isTown = (word: string): boolean => {
  const [key] = foldWord(word)
  if (isCalendarWord(key) || others.has(word.toLowerCase())) return false
  if (/^\p{Lu}/u.test(word)) return true
  // A word of the language is none; what lists have for a town is `common` when it is written small too.
  const kind = kindOfKnown(word)
  return word.length > 3 && !isStopWord(key) && kind !== kinds.word && kind !== kinds.givenToo
}

/** The length of a town that is said behind street and house: `birkevej 14 i vojens`, `14 hawthorn close in tring`. */
export const placedTown = (text: string, at: number): number => {
  const hit = matchAt(placed, text, at)
  return hit?.[1] !== undefined && isTown(hit[1]) ? hit[0].length : 0
}
