import { atEnd } from '../at-end.ts'
import { isGivenToSomebody } from '../known-word.ts'

/** `24937 flensburg, norderstraße 88`: postcode and town in front, as some answer who are asked for them first. */
const townFirst = atEnd(
  /(?<![\p{L}\p{N}.,:/-])(?:[A-Z]{1,2}-)?(?!(?:19|20)\d\d[ ])(?:\d{3} ?\d{2}|\d{4}(?: ?[A-Za-z]{2})?)[ ](\p{L}[\p{L}'’-]{2,20})(?:[ ]\p{Lu}[\p{L}'’-]{2,20})?,[ ]$/u,
)
/** Where an address begins that begins with its town. */
export const withTownFirst = (text: string, start: number): number => {
  if (text[start - 2] !== ',') return start
  const hit = townFirst.exec(text.slice(Math.max(0, start - 60), start))
  return hit === null || isGivenToSomebody(hit[1] ?? '') ? start : start - hit[0].length
}

/** The home somebody lives in, and the room: `Zorgcentrum De Vijverhof kamer 118, Vijverlaan 4`, `Havgløtt bofellesskap, …`. */
const homes =
  'palvelukoti|hoivakoti|palvelutalo|zorgcentrum|verpleeghuis|woonzorgcentrum|seniorenzentrum|seniorenheim|pflegeheim|altenheim|haus|plejehjemmet|plejecenter|äldreboendet|vårdboendet|sykehjemmet'
const homesBehind =
  'bofellesskap|sykehjem|sjukehjem|bosenter|omsorgssenter|äldreboende|vårdboende|servicehus|plejehjem|plejecenter'
const rooms = 'rum|rom|værelse|huone|kamer|zimmer|room'
/** Of words in small letters, with a capital too. */
const inBoth = (words: string): string =>
  words
    .split('|')
    .map(word => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`)
    .join('|')

const homeName =
  "\\p{Lu}[\\p{L}'’-]{2,20}(?:[ ](?:am|an der|im|in de|de|het)[ ]\\p{Lu}[\\p{L}'’-]{2,20}|[ ]\\p{Lu}[\\p{L}'’-]{1,20}){0,2}"
const inHome = atEnd(
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:(?:${homeName}(?:[ ](?:${homesBehind}))?,?[ ])?(?:${inBoth(rooms)})[ ]\\d{1,4}[a-z]?,[ ]|${homeName}[ ](?:${homesBehind}),[ ]|(?:${inBoth(homes)})[ ](?:(?:am|an der|im|De|Het)[ ])?\\p{Lu}[\\p{L}'’-]{2,20},[ ])$`,
    'u',
  ),
)

/** `c/o Berg, Storgatan 5`: with whom, on the same line or the one before. */
const careOf = atEnd(/(?<![\p{L}\p{N}])(?:c\/o|a\/b|p\/a)[ :]{1,2}[^,\n]{2,40}(?:,[ ]|,?[ ]?\r?\n)$/iu)
/** Where an address begins that says with whom, or in what home, before its street. */
export const withCareOf = (text: string, start: number): number => {
  const before = text.slice(Math.max(0, start - 70), start)
  return start - ((careOf.exec(before.slice(-50)) ?? inHome.exec(before))?.[0].length ?? 0)
}
