import { atEnd } from '../at-end.ts'
import { behind, cued, hinted, isClosed, type Reader, scores, sure } from './cued-name.ts'
import { hasNameShape, type NameRun, type Reading, readSmallName } from './reading.ts'
import { gapAfter } from './tokens.ts'

/** Between a label and what it is the label of. */
export const labelGap = /^\)?["']?[ \t]?[*_.]{0,12}[ \t]?(?::|=|\t)[*_]{0,2}[ \t*_"']{0,4}(?:\r?\n[ \t]*)?$/u
const labelStart = atEnd(/(?:^|[\n\r|;,.({["'>•*&?]|\s{2}|[ \t](?:-|\/|::))[ \t>*_"']{0,6}$/u)
/** Nothing but a name stands behind these: also one that no list knows, in data as well. */
const nameLabels = new Set(
  'fornamn efternamn fornavn etternavn efternavn etunimi sukunimi voornaam achternaam vorname nachname familienname firstname lastname fullname givenname familyname middlename surname roepnaam rufname tilltalsnamn kaldenavn kutsumanimi meisjesnaam pikenavn pigenavn flicknamn geburtsname'.split(
    ' ',
  ),
)

/** `KUNDE: Kort, tak. … KUNDE: …`, `AGENT: Betaling?`: what is said by who speaks more than once. */
const isSpeech = (words: Reading, last: number, run: NameRun): boolean => {
  const end = words.tokens[run.last]?.end ?? 0
  if (words.text[end] === '?') return true
  const speaker = words.tokens[last]
  if (!speaker || !isPossibleSpeech.test(words.text.slice(end, end + 2))) return false
  const turn = `${speaker.text}:`
  const first = words.text.indexOf(turn)
  return first >= 0 && words.text.indexOf(turn, first + turn.length) >= 0
}
const isPossibleSpeech = /^(?:[,.!] |[,.!]?\n|[.!]?$)/

/** The last word of what is said in brackets behind a label: `Naam (niet verplicht): …`. */
const behindBrackets = (words: Reading, last: number): number => {
  if (gapAfter(words, last) !== ' (') return last
  for (let at = last + 1; at < last + 5; at++) {
    const gap = gapAfter(words, at)
    if (/^\)["']?[ \t]?:/.test(gap)) return at
    if (gap !== ' ') break
  }
  return last
}

/** `Namn: Anna`: what a form or a transcript says is a name. */
export const label: Reader = (words, cue) => {
  const { first } = cue
  const last = behindBrackets(words, cue.last)
  if (!labelGap.test(gapAfter(words, last))) return []
  const start = words.tokens[first]?.start ?? 0
  if (!labelStart.test(words.text.slice(Math.max(0, start - 12), start)) && start > 0) return []
  const run = behind(words, last, labelGap)
  if (run) {
    const isFirm = hasNameShape(words, run) || run.last > run.first
    if (nameLabels.has(words.tokens[last]?.key ?? '')) return [cued(run, scores.sure, isFirm)]
    // `"name": "Printer"` in data names things more often than people.
    if (!isFirm && gapAfter(words, last).includes('"')) return []
    if (!isFirm && isSpeech(words, last, run)) return hinted(words, [run])
    return isClosed(words, run) || isFirm ? [cued(run, isFirm ? scores.sure : scores.bare, isFirm)] : []
  }
  const small = readSmallName(words, last + 1)
  return small ? sure(words, [small]) : []
}
