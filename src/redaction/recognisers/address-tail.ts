import { isDigitCode } from '../units.ts'
import { matchAt } from './matches.ts'

const word = "\\p{Lu}(?:[\\p{L}'’-]|\\.(?=\\p{L})){1,30}"
const town = `${word}(?:[ ](?:${word}|am|an|der|im|i|på|aan|den|de|op|sur|[A-ZÆØÅ]{1,2}(?!\\p{L}))){0,2}(?:[ ][(]\\p{Lu}[\\p{L}. ]{1,20}[)])?`
const gap = '[ ]{0,2}[,;|·]?[ ]{0,2}(?:\\r?\\n[ \\t>]{0,6}){0,2}'
const country = '(?:(?:SE|S|NO|N|DK|FI|FIN|NL|BE|B|DE|D|AT|A|CH|FR|F|IT|I|ES|E|PL|IS|EE|LV|LT)[- ])?'
const postcode = '(?:\\d{3}[ ]?\\d{2}|\\d{4}[ ]?[A-Z]{2}|\\d{4}|\\d{2}-\\d{3})(?!\\d)'
const british = '[A-Z]{1,2}\\d[A-Z\\d]?[ ]?\\d[A-Z\\d]{2}(?![\\p{L}\\p{N}])'
const american = '[A-Z]{2}[ ]\\d{5}(?:-\\d{4})?(?!\\d)'

/** Stairs, floor, door, flat. */
const unit =
  /(?:,?[ ](?:(?:lgh|lägenhet|lejlighed|leil(?:ighet)?|apt|as|bst|vån(?:ing)?|tr|etg|etasje|etage|h|bus|bte|app|whg|wohnung|flat|suite|unit|trapp[au]|uppgång|oppgang)\.?[ ]?[\d]{1,5}[A-Z]?|(?:hs|huis|boven|bg)|\d{1,2}[oº°ª](?:[ ][A-Z])?|\d{1,2}[ ]?tr\.?|\d{1,2}\.[ ]?(?:(?:sal|etage|etasje|stock|og)(?:[ ,.]{1,3}(?:th|tv|mf))?|th|tv|mf)(?![\p{L}\p{N}])\.?|(?:st|kl)\.?[ ]?(?:th|tv|mf)\.?|[A-H][ ]\d{1,3})(?![\p{L}\p{N}])){1,3}/iuy
const flatNumber = /[ ]\d{1,3}(?![\p{L}\p{N}])/uy
const postTown = new RegExp(`${gap}${country}${postcode}[ ,]{1,2}${town}`, 'uy')
const westernTown = new RegExp(`(?:${gap}${town}){0,2}${gap}(?:${british}|${american})`, 'uy')

const flatEnd = (text: string, at: number): number => {
  // Finland: stair letter, then flat.
  const door = /\p{L}/u.test(text[at - 1] ?? '') ? matchAt(flatNumber, text, at) : null
  const from = at + (door?.[0].length ?? 0)
  return from + (matchAt(unit, text, from)?.[0].length ?? 0)
}

const land =
  /(?:,[ ]|[ ]{0,2}\r?\n)(?:Sverige|Sweden|Schweden|Norge|Norway|Norwegen|Danmark|Denmark|Dänemark|Suomi|Finland|Finnland|Nederland|The Netherlands|Netherlands|Niederlande|België|Belgium|Belgique|Deutschland|Germany|Tyskland|Saksa|Duitsland|Österreich|Austria|Schweiz|Switzerland|Suisse|France|Frankrike|Frankrig|Frankreich|Frankrijk|Spain|España|Spanien|Italy|Italia|Italien|Poland|Polska|Polen|Ireland|Irland|Iceland|Island|Estonia|Eesti|United Kingdom|UK|England|Scotland|Wales|U\.?S\.?A\.?|United States|Turkey|Türkiye|India)(?![\p{L}\p{N}])/uy
/** In small letters behind a comma or a break only: `kirkeveien 3, 0368 oslo`. */
const lowTown =
  /(?:,[ ]?|[ ]?\r?\n)(?:\d{3}[ ]?\d{2}|\d{4}[ ]?[a-z]{2}|\d{4})[ ](?!(?:kr|sek|nok|dkk|euro?|st|stk|pcs|kg|km|meter|personer|timmar|timer|dagar|dager)(?!\p{L}))\p{Ll}{3,25}(?!\p{L})/uy

/** Where an address that has come to `at` really ends: with flat, postcode and town, also on the next line. */
export const addressEnd = (text: string, at: number): number => {
  const flat = flatEnd(text, at)
  const rest = matchAt(postTown, text, flat) ?? matchAt(westernTown, text, flat)
  const low = rest ? null : matchAt(lowTown, text, flat)
  const end = flat + ((rest ?? low)?.[0].length ?? 0)
  return end + (matchAt(land, text, end)?.[0].length ?? 0)
}

const year = /(?<!\d)(?:19|20)\d{2}(?![\d ]*[A-Z]{2}[ ])/u

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
