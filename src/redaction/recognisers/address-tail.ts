import { isDigitCode, isLetterAt, lower } from '../units.ts'
import { matchAt } from './matches.ts'
import { placedTown } from './placed-town.ts'

const word = "(?:'[st]-?[ ]?)?\\p{Lu}(?:[\\p{L}'’-]|\\.(?=\\p{L})){1,30}"
/** What stands within the name of a town: `Alphen aan den Rijn`, `Neustadt an der Aisch`, `Frankfurt am Main`. */
const within =
  'am|an der|an den|im|in der|in|ob der|vor der|a\\. ?d\\.|i\\. ?d\\.|v\\. ?d\\.|aan den|aan de|aan|op|de|den|la|sur|les|lez|upon|on|of|ved|i|do|del|am See'
const noTown =
  '(?!(?:(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)(?!\\p{L}))'
/** The name of a town as the source of a pattern with the flag `u`. */
export const town = `${word}(?:[ ](?:(?:${within})[ ]${noTown}${word}|${word}|[A-ZÆØÅ]{1,2}(?!\\p{L})|[ai]\\. ?\\p{Lu}\\p{L}{0,12}\\.?|\\d{1,2}W?(?![\\p{L}\\p{N}]|[.:/-]))){0,2}(?:[ ][(]\\p{Lu}[\\p{L}. ]{1,20}[)])?`
/** The village, on its line or behind a comma, between the street and the postcode: `Møllebakken 31⏎Gl. Rye⏎8680 Ry`, `OT Buchfart`. */
const village = `(?:(?:,[ ]|[ ]?\\r?\\n[ \\t>]{0,6})(?:OT[ ]|Gl\\.[ ])?${word}(?:[ ]${word})?(?=,[ ]|[ ]?\\r?\\n))?`
const gap = '[ ]{0,2}[,;|·]?[ ]{0,2}(?:\\r?\\n[ \\t>]{0,6}){0,2}'
const country =
  '(?:(?:SE|S|NO|N|DK|FI|FIN|NL|BE|B|DE|D|AT|A|CH|FR|F|IT|I|ES|E|PT|P|PL|IS|EE|LV|LT|CZ|SK|HU|H|RO|LU|L)[- ])?'
const postcode = '(?:\\d{3}[ ]?\\d{2}|\\d{4}[ ]?[A-Z]{2}|\\d{4}(?:-\\d{3})?|\\d{2}-\\d{3}|\\d{6})(?!\\d)'
const british = '[A-Z]{1,2}\\d[A-Z\\d]?[ ]?\\d[A-Z\\d]{2}(?![\\p{L}\\p{N}])'
/** Eircode: a routing key and four signs. */
const irish = '(?:D6W|[AC-FHKNPRTV-Y]\\d\\d)[ ]?[AC-FHKNPRTV-Y\\d]{4}(?![\\p{L}\\p{N}])'
const american = '[A-Z]{2}[ ]\\d{5}(?:-\\d{4})?(?!\\d)'
const baltic = '(?:LV|LT)-\\d{4,5}(?!\\d)'

/** Stairs, floor, door, flat; these and the patterns with them are for small letters. */
const kinds =
  'lgh|lägenhet|lejlighed|lejl|leil(?:ighet)?|apt|as|bst|vån(?:ing)?|tr|etg|etasje|etage|h|bus|bte|box|app|whg|wohnung|flat|suite|ste|unit|trapp[au]|uppgång|oppgang|stiege|top|tür|piso|int|scala|floor|m|lok|butas|bt|k'
const floors =
  '\\d{1,2}\\.(?=[,"]|$)|inng(?:ang)?\\.?[ ](?:bak|foran|[a-h])|(?:ingang|eingang|indgang|ingång|oppgang|uppgång|opgang|trappa|rappu)[ ][a-h]|\\d{1,2}[oº°ª](?:[ ](?:[a-z]|esq|dto|dta|izq|izda|dcha|ctro)\\.?(?!\\p{L}))?|\\d{1,2}[ ]?tr\\.?(?:[ ](?:ög|uh|öv|nb|hiss)\\.?)?|\\d{1,2}\\.[ ]?(?:(?:sal|etage|etasje|stock|stk|og|obergeschoss|kerros|krs)(?:[ ,.]{1,3}(?:th|tv|mf|links|rechts|mitte))?|th|tv|mf)(?![\\p{L}\\p{N}])\\.?|(?:st|kl)\\.?[ ]?(?:th|tv|mf)\\.?|(?:eg|dg|hh|vh|sf|hinterhaus|vorderhaus|hinterhof|gartenhaus|seitenflügel)(?:[ ](?:links|rechts|mitte))?'
const unit = new RegExp(
  `(?:,?[ ](?:(?:${kinds})\\.?[ ]?#?[\\d]{1,5}[a-z]?|#\\d{1,5}[a-z]?|b\\d{1,3}|(?:hs|huis|boven|bg|bis|rood|zwart|ter)|(?:[1-9]e?|iii?|iv)?[ -]?hoog|[1-9]e[ ](?:verdieping|etage)|(?:iii?|iv)(?=[ ,\\n]|$)|${floors}|\\((?:${floors})\\)|[a-h][ ]\\d{1,3})(?![\\p{L}\\p{N}])){1,3}`,
  'uy',
)
/** The same on a line of their own. */
const unitLine = new RegExp(
  `,?[ ]?\\r?\\n[ \\t>]{0,6}(?:(?:${kinds})\\.?[ ]?#?\\d{1,5}[a-z]?|${floors})(?![\\p{L}\\p{N}])(?=[ ,]{0,2}(?:\\r?\\n|$))`,
  'uy',
)
const flatNumber = /[ ]\d{1,3}(?![\p{L}\p{N}])/uy
const iceland =
  '\\d{3}[ ](?:Reykjavík|Kópavogur|Hafnarfjörður|Akureyri|Garðabær|Mosfellsbær|Selfoss|Reykjanesbær|Keflavík)(?!\\p{L})'
/** `Bahnhofstr. 2 in 15230 Frankfurt`, `Storgatan 5 i 111 22 Ort`; behind such a word a year is none. */
const placing = '(?:[ ](?:in|i|te|på)[ ](?!(?:19|20)\\d\\d[ ]))'
const postTown = new RegExp(
  `(?:${placing}|${village}${gap})${country}(?:${postcode}[ ,]{1,2}${town}|${iceland})`,
  'uy',
)
const westernTown = new RegExp(
  `(?:${gap}(?:Co\\.?[ ])?${town}){0,3}${gap}(?:${british}|${american}|${irish}|${baltic})`,
  'uy',
)

/** The longest flat, with what is looked at behind it. */
const flatReach = 120
const mayBeFlat = /,?[ ]|,?[ ]?\r?\n/y

const flatEnd = (text: string, at: number): number => {
  // Finland: stair letter, then flat. `99A 201 05 Borås` goes on with the postcode.
  const isDoor = isLetterAt(text, at - 1) && !matchAt(postTown, text, at) && !matchAt(lowTown, text, at)
  const door = isDoor ? matchAt(flatNumber, text, at) : null
  const from = at + (door?.[0].length ?? 0)
  if (!matchAt(mayBeFlat, text, from)) return from
  const low = lower(text.slice(from, from + flatReach))
  return from + ((matchAt(unit, low, 0) ?? matchAt(unitLine, low, 0))?.[0].length ?? 0)
}

/** Cheap: a postcode of digits comes next, and one with letters and digits in it somewhere. */
const mayBePost =
  /(?:(?:,[ ]|[ ]?\r?\n[ \t>]{0,6})[A-ZÅÄÖÆØÜ][^,\n\d]{1,50}(?=[,\n][^\d\n]{0,4}\d))?(?:[ ](?:in|i|te|på)[ ]|[ ,;|·\r\n\t>]{0,21})(?:[A-Z]{1,3}[- ])?\d/y
const mayBeWestern = /[A-Z](?:\d|[A-Z][ -]\d)/
/** Farther than the longest name of a town. */
const westernReach = 600

const townAt = (text: string, at: number): RegExpExecArray | null => {
  const post = matchAt(mayBePost, text, at) ? matchAt(postTown, text, at) : null
  if (post) return post
  const western = mayBeWestern.test(text.slice(at, at + westernReach)) ? matchAt(westernTown, text, at) : null
  return western ?? matchAt(townOfLand, text, at)
}

const lands =
  'Sverige|Sweden|Schweden|Norge|Norway|Norwegen|Danmark|Denmark|Dänemark|Suomi|Finland|Finnland|Nederland|The Netherlands|Netherlands|Niederlande|België|Belgium|Belgique|Deutschland|Germany|Tyskland|Saksa|Duitsland|Österreich|Austria|Schweiz|Switzerland|Suisse|France|Frankrike|Frankrig|Frankreich|Frankrijk|Spain|España|Spanien|Italy|Italia|Italien|Portugal|Poland|Polska|Polen|Ireland|Irland|Iceland|Island|Ísland|Estonia|Eesti|Latvia|Latvija|Lithuania|Lietuva|Czech Republic|Czechia|Hungary|Romania|România|Greece|United Kingdom|UK|England|Scotland|Wales|U\\.?S\\.?A\\.?|United States|Turkey|Türkiye|India|Canada|Australia|Luxembourg|Luxemburg|Liechtenstein'
const land = new RegExp(`(?:,[ ]|[ ]{0,2}\\r?\\n)(?:${lands}|${lands.toUpperCase()})(?![\\p{L}\\p{N}])`, 'uy')
/** Without a postcode that we know, a town is what stands before its country: `Dublin 6W, Ireland`. */
const townOfLand = new RegExp(
  `(?:(?:,[ ]|[ ]{0,2}\\r?\\n)${word}(?:[ ]${word}){0,2}(?:[ ]\\d{1,6}W?)?){1,3}(?=(?:,[ ]|[ ]{0,2}\\r?\\n)(?:${lands})(?![\\p{L}\\p{N}]))`,
  'uy',
)
/** What stands before the name of a town, and behind it. */
const lowBefore =
  'den|het|de|bad|sankt|san|st\\.?|nieuw|nieuwe|oud|oude|neu|new|great|nya|stora|gamla|norra|södra|østre|vestre|kongens|alt|groß|klein'
const lowBehind =
  'am (?:main|rhein|neckar|see|inn|lech)|an der \\p{Ll}{3,12}|aan den rijn|aan de (?:ijssel|maas|amstel)|op zoom|im breisgau|in holstein|ob der tauber|upon \\p{Ll}{3,12}|on sea'
/** In small letters: `kirkeveien 3, 0368 oslo`, `stationsplein 96 huis 8371 ht sneek`; a year is no postcode behind a space. */
const lowTown = new RegExp(
  `(?:,[ ]?|[ ]?\\r?\\n|[ ](?!(?:19|20)\\d\\d[ ]\\p{L}))(?:(?:se|s|no|n|dk|fi|fin|nl|be|b|de|d|at|a|ch)-)?(?:\\d{3}[ ]?\\d{2}|\\d{4}[ ]?[a-z]{2}|\\d{4})[ ](?!(?:kr|sek|nok|dkk|euro?|euroa|st|stk|pcs|kg|km|meter|personer|personen|timmar|timer|dagar|dager|dage|kroner|kronor|gange|ganger|gånger|keer|mal|mensen|mennesker|leute|stuks|päivää|kertaa|times|days|people)(?!\\p{L}))(?:(?:${lowBefore})[ ])?\\p{Ll}{3,25}(?:[ ](?:${lowBehind}|[a-zæøå])(?!\\p{L}))?(?!\\p{L})`,
  'uy',
)

/** The end of a postcode and town in small letters after `at`, if they are there. */
export const lowTownEnd = (text: string, at: number): number | undefined => {
  const flat = flatEnd(text, at)
  const town = matchAt(lowTown, text, flat)?.[0]
  return town === undefined ? undefined : flat + town.length
}

const floor = new RegExp(`,?[ ](?:${floors})(?![\\p{L}\\p{N}])`, 'uy')

/** Does a floor or a door follow, as behind a house number: `, 3. OG`, `, 3.th`? */
export const isBeforeFloor = (text: string, at: number): boolean =>
  matchAt(mayBeFlat, text, at) !== null && matchAt(floor, lower(text.slice(at, at + flatReach)), 0) !== null

/** Where an address that has come to `at` really ends: with flat, postcode and town, also on the next line. */
export const addressEnd = (text: string, at: number): number => {
  const flat = flatEnd(text, at)
  const rest = townAt(text, flat)
  const low = rest ? null : matchAt(lowTown, text, flat)
  const town = (rest ?? low)?.[0].length ?? placedTown(text, flat)
  const end = flat + town
  return end + (matchAt(land, text, end)?.[0].length ?? 0)
}

const year = /(?<!\d)(?:19|20)\d{2}(?!\d|[ ]*[A-Z]{2}[ ])/u

/** Three units of an address, a break, and the country's letters: the postcode begins no later. */
const townReach = 140

const holdsDigit = (text: string, start: number, end: number): boolean => {
  for (let at = start; at < Math.min(end, text.length); at++)
    if (isDigitCode(text.charCodeAt(at))) return true
  return false
}

/** The end of postcode and town after `at`, if they are there; a year and a word are not. */
export const townEnd = (text: string, at: number): number | undefined => {
  if (!holdsDigit(text, at, at + townReach)) return undefined
  const flat = flatEnd(text, at)
  const town = matchAt(postTown, text, flat)?.[0]
  return town === undefined || year.test(town) ? undefined : flat + town.length
}
