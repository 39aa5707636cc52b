import { isGivenToSomebody } from '../known-word.ts'
import { behind, cued, hinted, type Reader, scores, withOthers } from './cued-name.ts'
import type { NameRun, Reading } from './reading.ts'
import { isStopWordIn } from './stop-words.ts'
import { isSubject } from './subjects.ts'
import { tellsAlone } from './tells-alone.ts'
import { gapAfter } from './tokens.ts'

/** `inspektör Berg`, `rørleggeren, Nur`, `Techniker (Müller)`. */
export const role: Reader = (words, { last }) => {
  const run = behind(words, last, /^(?:[ ]|, | ?\(\*{0,2}|: |'s )$/)
  if (!run) return []
  const names = hinted(words, withOthers(words, run))
  if (isWhoActs(words, run)) return [cued(run, scores.bare, false)]
  if (isBeforeName(words, run)) return [cued(run, scores.bare, false)]
  return isOnlyName(words, last, run) ? names.map(name => cued(name, scores.bare, name.isSure)) : names
}

/** `dtr April has …`, `naboen Stein ringte`: a given name by the lexicon, though a word too, and what he or she did. */
const isWhoActs = (words: Reading, run: NameRun): boolean => {
  const head = words.tokens[run.first]
  return (
    head !== undefined &&
    run.first === run.last &&
    isGivenToSomebody(head.text) &&
    !isStopWordIn(head.key, words.language) &&
    (isSubject(words.text, head.end) ||
      /^,? (?:som|who|die|der|joka)[ ]/.test(words.text.slice(head.end, head.end + 8)))
  )
}

/** `landlord, Ged Rafferty`: two words and no more, the last of them a name. */
const isBeforeName = (words: Reading, run: NameRun): boolean => {
  const [head, family] = [words.tokens[run.first], words.tokens[run.last]]
  if (!head || !family || run.last !== run.first + 1 || words.language === 'de') return false
  if (isStopWordIn(head.key, words.language)) return false
  return words.gazetteer.isGivenItself(family) || words.gazetteer.mayBeFamily(family, words.isFinnish)
}

/** `filiaalmanager Stuivenberg deed`: a capital that no sentence asks for, and a family's, where nouns have none. */
const isOnlyName = (words: Reading, last: number, run: NameRun): boolean => {
  const [cue, head] = [words.tokens[last], words.tokens[run.first]]
  if (!cue || !head || run.first !== run.last || gapAfter(words, last) !== ' ') return false
  if (words.language === 'unknown' || head.key.length < 3) return false
  const isFamily = words.gazetteer.isFamily(head, words.isFinnish) && !isStopWordIn(head.key, words.language)
  return words.language === 'de' ? isFamily : !cue.isCapital && (isFamily || tellsAlone(head.text))
}
