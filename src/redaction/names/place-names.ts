import { atEnd } from '../at-end.ts'
import { gaps } from '../tagger/words.ts'
import {
  isCapitalAt,
  isGivenAt,
  isSpacedAt,
  keyOfWord,
  lowAt,
  type Weighed,
  type WordRun,
  wordAt,
} from './weighed-words.ts'

/** Behind these a place is meant; `på`, `til`, `from` are said of people too. */
const locatives: Readonly<Record<string, ReadonlySet<string>>> = {
  sv: new Set(['i', 'nära', 'utanför']),
  nb: new Set(['i', 'nær', 'ved', 'utenfor']),
  da: new Set(['i', 'nær', 'ved', 'udenfor']),
  nl: new Set(['in', 'te', 'nabij', 'richting']),
  de: new Set(['in', 'nach', 'aus', 'nahe']),
  en: new Set(['in', 'near']),
}

const holds = /^(?:fat|fatt|tak|tag|kontakt)$/

/** `Nørre Holm`, `Stora Berg`: what only places are called. */
const quarters =
  /^(?:nørre|sønder|søndre|øster|østre|vester|vestre|nordre|øvre|nedre|store|lille|gammel|ny|norra|södra|östra|västra|övre|stora|lilla|gamla|nya|pohjois|etelä|itä|länsi|vanha|uusi|noord|zuid|oost|west|nieuw|oud|groot|klein|ober|unter|alt|neu|bad|upper|lower|north|south|east|west|great|little|new|old)$/

const placeLabel = atEnd(
  /(?:^|[\n>|])[^\n:]{0,12}(?:sted|ort|plats|plaats|paikka|place)(?:[^\p{L}\n][^\n:]{0,12})?:[^\n]{0,20}$/iu,
)
const date = /^, ?\d{1,2}[./-]\d{1,2}[./-]/
const month =
  '(?:jan|feb|m[aä]r|maart|apr|ma[ijy]|mei|jun|jul|aug|sep|okt|oct|nov|de[cz]|tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu)\\p{L}{0,8}'
/** A month, and no word of a sentence behind a number: `order 12. Regards, Mark Thomas`. */
const behindDate = atEnd(
  new RegExp(`\\d{1,2}\\.? ?(?:${month}|[./-]\\d{1,2}[./-]?(?:\\d{2,4})?)\\.?, $`, 'iu'),
)

/** `Sted/dato: Vik, 2.5.2025`, and in the heading of minutes `Beboermøde 9. maj, Lundtofte`. */
const isBesideDate = ({ words: { text, start, end } }: Weighed, { first, last }: WordRun): boolean => {
  const [from, to] = [start[first] ?? 0, end[last] ?? 0]
  const before = text.slice(Math.max(0, from - 48), from)
  const isDated = before.endsWith(', ')
  const isBeforeDate = text[to] === ',' && date.test(text.slice(to, to + 8))
  if ((isBeforeDate || (isDated && /\d, $/.test(before))) && placeLabel.test(before)) return true
  return isDated && (to >= text.length || text[to] === '\n') && behindDate.test(before)
}

/** Where goods are brought and people move, live and shop: behind these words stands a place. */
const going = atEnd(
  /(?:^|[^a-zà-öø-ÿ])(?:lever[a-zà-öø-ÿ]{1,4} (?:ni|dere|i|de)(?: [a-zà-öø-ÿ]{2,8})? (?:till|til)|(?:bezorg|lever)(?:t u|en jullie) (?:in|naar)|liefern sie(?: [a-zà-öø-ÿ]{2,8})? nach|deliver to|(?:leverans|levering|toimitus|frakt|lieferung|versand|delivery|shipping|bezorging) (?:till|til|naar|nach|to)|(?:flytta[rd]?e?|flytter|flyttet|flyttede) (?:till|til)|(?:moved?|moving) to|(?:verhuizen|verhuisd?) naar|(?:butikken|kontoret|lageret|hytta|skolen|stasjonen|posten|bor|bodde|jobber|ligger) på|(?:vlak ?bij|dicht bij|close to|tæt på|nära|lähellä)|toimit(?:atte|ette)ko|muut(?:amme|an|imme|in)) $/,
)

/** What `going` ends in: to look there first takes no time. */
const goingEnds = 'till|til|in|naar|nach|to|på|bij|nära|lähellä|ko|amme|an|imme'
  .split('|')
  .map(end => `${end} `)

const listed = '\\p{Lu}[\\p{L}-]{1,20}'
/** Of a list of places the words before this one and those behind it. */
const firstListed = atEnd(
  new RegExp(`(?:${listed}, ){0,3}(?:${listed},? (?:eller|or|oder|of|vai|tai) )?$`, 'u'),
)
const orBehind = new RegExp(`^(?:, ${listed}){0,2},? (?:eller|or|oder|of|vai|tai) \\p{Lu}`, 'u')

/** What `firstListed` ends in, where it is not empty. */
const listEnds = [', ', ...'eller|or|oder|of|vai|tai'.split('|').map(end => ` ${end} `)]
const endsAsList = (before: string): boolean => listEnds.some(end => before.endsWith(end))

/** `Levererar ni till Lund, Berg eller Holm?`: all of them are places where the first is one. */
const isBehindGoing = (words: Weighed, { first, last }: WordRun): boolean => {
  const { text, start, end } = words.words
  const from = start[first] ?? 0
  const before = text.slice(Math.max(0, from - 90), from)
  const list = endsAsList(before) ? (firstListed.exec(before)?.[0] ?? '') : ''
  const isMember =
    list === '' || /\p{L} $/u.test(list) || orBehind.test(text.slice(end[last], (end[last] ?? 0) + 60))
  if (!isMember) return false
  const head = before.slice(0, before.length - list.length)
  const low = head.toLowerCase()
  if (goingEnds.some(end => low.endsWith(end)) && going.test(low)) return true
  if (list === '') return false
  const word = /(?:^|[^\p{L}])(\p{L}{1,8}) $/u.exec(head)?.[1] ?? ''
  return locatives[words.language ?? '']?.has(word.toLowerCase()) === true
}

/** `Niemessä`: in somebody is nobody. */
const isInessive = (words: Weighed, at: number): boolean =>
  words.language === 'fi' && /\p{L}{2}ss[aä]$/u.test(wordAt(words, at))

/** `hentet ut i Berg`: one word, where something is or goes. */
export const isPlace = (words: Weighed, run: WordRun): boolean => {
  const { first, last } = run
  if (isBesideDate(words, run)) return true
  if (isCapitalAt(words, first - 1) && isSpacedAt(words, first) && quarters.test(lowAt(words, first - 1)))
    return true
  if (last > first && quarters.test(lowAt(words, first))) return true
  if (first !== last) return false
  const isListed = isSpacedAt(words, first) || words.words.gap[first] === gaps.comma
  if (!isListed) return false
  const isAfterOr = /^(?:eller|or|oder|of|vai|tai)$/.test(wordAt(words, first - 1))
  if ((!isGivenAt(words, first) || isAfterOr) && (isInessive(words, first) || isBehindGoing(words, run)))
    return true
  if (!isSpacedAt(words, first)) return false
  const before = lowAt(words, first - 1)
  // `fått tak i Berg`, `få fat i Holm`: held are people.
  if (holds.test(keyOfWord(words, first - 2))) return false
  return locatives[words.language ?? '']?.has(before) === true
}
