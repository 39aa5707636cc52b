import { isSpacedAt, lowAt, type Weighed, type WordRun } from './weighed-words.ts'

/** How letters are said on the phone (ICAO Annex 10). */
const alphabet = new Set(
  'alpha alfa bravo charlie delta echo foxtrot golf hotel india juliet juliett kilo lima mike november oscar papa quebec romeo sierra tango uniform victor whiskey xray yankee zulu'.split(
    ' ',
  ),
)

/** `Juliet Victor`: letters and nothing else, one behind the other, two at the least. */
export const isSpokenLetters = (words: Weighed, { first, last }: WordRun): boolean => {
  const isLetter = (at: number): boolean => alphabet.has(lowAt(words, at))
  for (let at = first; at <= last; at++) if (!isLetter(at)) return false
  return (
    last > first ||
    (isSpacedAt(words, first) && isLetter(first - 1)) ||
    (isSpacedAt(words, last + 1) && isLetter(last + 1))
  )
}
