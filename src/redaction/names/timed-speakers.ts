import { mayName } from '../known-word.ts'
import { matchAt } from '../recognisers/matches.ts'
import { isLabelWord, isRoleWord } from './label-words.ts'
import { type NameRun, type Reading, readGivenAlone, readName } from './reading.ts'
import { isCalendarWord, isTradeWord } from './stop-words.ts'
import { startsLine } from './tokens.ts'

/** Behind who says it: `Aoife 7:58 AM` at the line's end, `Jo 09:21: …`, `Jo, 3.2.2024 kl. 14:02:`. */
const when =
  /,?[ ]{1,2}(?:(?:\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./](?:\d{2,4})?)[ ,]{1,2})?(?:kl\.?[ ]|klo[ ]|um[ ])?\d{1,2}[:.]\d\d(?:[ ]?[AaPp]\.?[Mm]\.?)?(?::(?=[ ])|[ ]?(?=\r?\n|$))/uy
/** A time of day behind a space: cheap, as most texts have none. */
const mayBeTimed = / [0-9]{1,2}[:.][0-9]{2}(?![0-9])/
const fewest = 2

/** Who speaks in a pasted chat that writes the time behind the name. One line alone may be of a timetable. */
export const findTimedSpeakers = (words: Reading): NameRun[] => {
  const { text, tokens } = words
  const found: NameRun[] = []
  if (!mayBeTimed.test(text)) return found
  let lines = 0
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (!token?.isCapital || token.isOurs || !startsLine(words, token.start)) continue
    const run = readName(words, at) ?? readGivenAlone(words, at) ?? { first: at, last: at }
    const last = run && tokens[run.last]
    // `Ankomst 09:15` is of a timetable.
    if (!run || !last || !mayName(token.text) || !matchAt(when, text, last.end)) continue
    lines++
    if (
      !isRoleWord(token.key) &&
      !isTradeWord(token.key) &&
      !isLabelWord(token.key) &&
      !isCalendarWord(token.key)
    )
      found.push(run)
  }
  return lines >= fewest ? found : []
}
